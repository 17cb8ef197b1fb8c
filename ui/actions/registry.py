"""Every act a person can ask the window for, declared once."""

from fieldkit.labels import QT_TRANSLATE_NOOP
from ui.actions.action import Action, Scope

ACTIONS: tuple[Action, ...] = (
    Action("start.new", QT_TRANSLATE_NOOP("action", "New mission…"), Scope.START, ("Ctrl+N",), "add"),
    Action("start.join", QT_TRANSLATE_NOOP("action", "Join by invitation…"), Scope.START, ("Ctrl+J",), "signature"),
    Action("start.open", QT_TRANSLATE_NOOP("action", "Open a mission folder…"), Scope.START, ("Ctrl+O",), "folder"),
    Action("start.packet", QT_TRANSLATE_NOOP("action", "Check a packet…"), Scope.START, ("Ctrl+P",), "seal"),
    Action("start.sample", QT_TRANSLATE_NOOP("action", "Try the sample"), Scope.START, ("Ctrl+T",), "camera"),
    Action(
        "start.welcome", QT_TRANSLATE_NOOP("action", "Set up this laptop…"), Scope.START, ("Ctrl+U",), "settings"
    ),
    Action(
        "start.forget",
        QT_TRANSLATE_NOOP("action", "Remove from the list, not from the disk"),
        Scope.START,
        ("Del",),
        "remove",
    ),
    Action("go.intake", QT_TRANSLATE_NOOP("action", "Go to Intake"), Scope.MISSION, ("Ctrl+1",), "intake"),
    Action("go.record", QT_TRANSLATE_NOOP("action", "Go to Record"), Scope.MISSION, ("Ctrl+2",), "record"),
    Action("go.catalogue", QT_TRANSLATE_NOOP("action", "Go to Catalogue"), Scope.MISSION, ("Ctrl+3",), "catalogue"),
    Action("go.packets", QT_TRANSLATE_NOOP("action", "Go to Packets"), Scope.MISSION, ("Ctrl+4",), "packets"),
    Action("go.custody", QT_TRANSLATE_NOOP("action", "Go to Custody"), Scope.MISSION, ("Ctrl+5",), "custody"),
    Action("edit.undo", QT_TRANSLATE_NOOP("action", "Undo"), Scope.MISSION, ("Ctrl+Z",), "undo"),
    Action("edit.redo", QT_TRANSLATE_NOOP("action", "Redo"), Scope.MISSION, ("Ctrl+Shift+Z",), "redo"),
    Action("search", QT_TRANSLATE_NOOP("action", "Search"), Scope.MISSION, ("Ctrl+F", "/"), "search"),
    Action("help.palette", QT_TRANSLATE_NOOP("action", "All commands"), Scope.EVERYWHERE, ("Ctrl+K",), "keyboard"),
    Action(
        "help.keys", QT_TRANSLATE_NOOP("action", "Keys of this screen"), Scope.EVERYWHERE, ("F1", "?"), "keyboard"
    ),
    Action("view.lists", QT_TRANSLATE_NOOP("action", "Show or hide the lists"), Scope.MISSION, ("F9",), "list"),
    Action(
        "view.inspector",
        QT_TRANSLATE_NOOP("action", "Show or hide the inspector"),
        Scope.MISSION,
        ("F10",),
        "eye",
    ),
    Action("view.sunlight", QT_TRANSLATE_NOOP("action", "Sunlight on or off"), Scope.EVERYWHERE, ("F12",), "sun"),
    Action(
        "view.larger", QT_TRANSLATE_NOOP("action", "Larger text"), Scope.EVERYWHERE, ("Ctrl++", "Ctrl+="), "add"
    ),
    Action("view.smaller", QT_TRANSLATE_NOOP("action", "Smaller text"), Scope.EVERYWHERE, ("Ctrl+-",), "more"),
    Action("view.jobs", QT_TRANSLATE_NOOP("action", "Show jobs"), Scope.EVERYWHERE, ("F6",), "jobs"),
    Action(
        "app.preferences", QT_TRANSLATE_NOOP("action", "Preferences…"), Scope.EVERYWHERE, ("Ctrl+,",), "settings"
    ),
    Action("app.leave", QT_TRANSLATE_NOOP("action", "Close the mission"), Scope.MISSION, ("Ctrl+W",), "close"),
    Action(
        "mission.invite", QT_TRANSLATE_NOOP("action", "Invite somebody…"), Scope.MISSION, ("Ctrl+I",), "signature"
    ),
    Action(
        "mission.keys",
        QT_TRANSLATE_NOOP("action", "Fingerprint and keys of the mission"),
        Scope.MISSION,
        ("Ctrl+Shift+I",),
        "key",
    ),
    Action(
        "mission.slate",
        QT_TRANSLATE_NOOP("action", "Show the slate (a clock that the cameras photograph)"),
        Scope.MISSION,
        ("Ctrl+T",),
        "clock",
    ),
    Action(
        "page.done", QT_TRANSLATE_NOOP("action", "Do what the page is for"), Scope.PAGE, ("Ctrl+Return",), "check"
    ),
    Action(
        "page.secret",
        QT_TRANSLATE_NOOP("action", "Show or hide the passphrase in its field"),
        Scope.PAGE,
        ("F8",),
        "eye",
    ),
    Action("page.back", QT_TRANSLATE_NOOP("action", "Back"), Scope.PAGE, ("Alt+Left",), "chevron-left"),
    Action("app.lock", QT_TRANSLATE_NOOP("action", "Lock the mission"), Scope.EVERYWHERE, ("Ctrl+L",), "lock"),
    Action("app.quit", QT_TRANSLATE_NOOP("action", "Quit"), Scope.EVERYWHERE, ("Ctrl+Q",), "close"),
    Action("intake.choose", QT_TRANSLATE_NOOP("action", "Choose a folder…"), Scope.INTAKE, ("Ctrl+O",), "folder"),
    Action("intake.files", QT_TRANSLATE_NOOP("action", "Choose files…"), Scope.INTAKE, ("Ctrl+Shift+O",), "photo"),
    Action(
        "intake.camera", QT_TRANSLATE_NOOP("action", "Use a camera…"), Scope.INTAKE, ("Ctrl+Shift+K",), "camera"
    ),
    Action(
        "intake.watch",
        QT_TRANSLATE_NOOP("action", "Watch this folder"),
        Scope.INTAKE,
        ("Ctrl+Shift+Return",),
        "eye",
    ),
    Action("intake.begin", QT_TRANSLATE_NOOP("action", "Bring in"), Scope.INTAKE, ("Ctrl+Return",), "intake"),
    Action(
        "intake.new",
        QT_TRANSLATE_NOOP("action", "New item from the selected photos"),
        Scope.INTAKE,
        ("F2", "N"),
        "add",
    ),
    Action("intake.again", QT_TRANSLATE_NOOP("action", "Copy again"), Scope.INTAKE, ("Ctrl+R",), "copy"),
    Action(
        "intake.keep", QT_TRANSLATE_NOOP("action", "Keep as damaged"), Scope.INTAKE, ("Ctrl+Shift+D",), "damaged"
    ),
    Action("intake.stop", QT_TRANSLATE_NOOP("action", "Stop the intake"), Scope.INTAKE, ("Ctrl+.",), "close"),
    Action(
        "record.new",
        QT_TRANSLATE_NOOP("action", "New item from the selected photos"),
        Scope.RECORD,
        ("F2", "N"),
        "add",
    ),
    Action(
        "record.complete",
        QT_TRANSLATE_NOOP("action", "Complete, and go to the next ungrouped photo"),
        Scope.RECORD,
        ("Ctrl+Return",),
        "check",
    ),
    Action("record.next", QT_TRANSLATE_NOOP("action", "Next photo"), Scope.RECORD, ("F4", "."), "chevron-right"),
    Action(
        "record.previous", QT_TRANSLATE_NOOP("action", "Previous photo"), Scope.RECORD, ("F3", ","), "chevron-left"
    ),
    Action(
        "record.bar", QT_TRANSLATE_NOOP("action", "Calibrate on a scale bar"), Scope.RECORD, ("F7", "C"), "ruler"
    ),
    Action("record.length", QT_TRANSLATE_NOOP("action", "Measure a length"), Scope.RECORD, ("F8", "L"), "ruler"),
    Action(
        "record.figure",
        QT_TRANSLATE_NOOP("action", "Measure in the plane of a scale"),
        Scope.RECORD,
        ("Ctrl+F8", "M"),
        "ruler",
    ),
    Action(
        "record.plane",
        QT_TRANSLATE_NOOP("action", "Show or hide the plane of the scale"),
        Scope.RECORD,
        ("Ctrl+F7", "P"),
        "grid",
    ),
    Action(
        "record.by_hand", QT_TRANSLATE_NOOP("action", "Readings by hand…"), Scope.RECORD, ("Ctrl+F9", "H"), "note"
    ),
    Action("record.form", QT_TRANSLATE_NOOP("action", "Go to the form"), Scope.RECORD, ("F5",), "list"),
    Action("record.photo", QT_TRANSLATE_NOOP("action", "Go to the photo"), Scope.RECORD, ("Shift+F5",), "photo"),
    Action("photo.fit", QT_TRANSLATE_NOOP("action", "Whole photo"), Scope.RECORD, ("Alt+0", "0"), "fit"),
    Action("photo.full", QT_TRANSLATE_NOOP("action", "Photo at full size"), Scope.RECORD, ("Alt+1", "1"), "photo"),
    Action(
        "photo.larger",
        QT_TRANSLATE_NOOP("action", "Photo larger"),
        Scope.RECORD,
        ("Alt++", "Alt+=", "+", "="),
        "add",
    ),
    Action("photo.smaller", QT_TRANSLATE_NOOP("action", "Photo smaller"), Scope.RECORD, ("Alt+-", "-"), "remove"),
    Action("photo.turn", QT_TRANSLATE_NOOP("action", "Turn the view"), Scope.RECORD, ("Ctrl+R", "T"), "rotate"),
    Action(
        "photo.turn_back",
        QT_TRANSLATE_NOOP("action", "Turn the view back"),
        Scope.RECORD,
        ("Ctrl+Shift+R", "Shift+T"),
        "rotate",
    ),
    Action("photo.loupe", QT_TRANSLATE_NOOP("action", "Loupe"), Scope.RECORD, ("F11",), "loupe"),
    Action(
        "photo.closer",
        QT_TRANSLATE_NOOP("action", "Loupe: 8 or 16 times"),
        Scope.RECORD,
        ("Shift+F11",),
        "loupe",
    ),
    Action(
        "points.repeat",
        QT_TRANSLATE_NOOP("action", "Place the point once more, unseen"),
        Scope.RECORD,
        ("Shift+F7", "R"),
        "add",
    ),
    Action(
        "points.snap",
        QT_TRANSLATE_NOOP("action", "Snap points to something else"),
        Scope.RECORD,
        ("Shift+F8", "S"),
        "pin",
    ),
    Action(
        "photo.light",
        QT_TRANSLATE_NOOP("action", "Brightness and contrast of the view"),
        Scope.RECORD,
        ("Ctrl+B", "B"),
        "contrast",
    ),
    Action(
        "photo.invert",
        QT_TRANSLATE_NOOP("action", "Invert the view"),
        Scope.RECORD,
        ("Ctrl+Shift+B", "I"),
        "contrast",
    ),
    Action("record.note", QT_TRANSLATE_NOOP("action", "Write a note"), Scope.RECORD, ("Ctrl+M",), "note"),
    Action(
        "record.link",
        QT_TRANSLATE_NOOP("action", "Tie the photo to an item…"),
        Scope.RECORD,
        ("Ctrl+Shift+L",),
        "link",
    ),
    Action(
        "record.set_aside",
        QT_TRANSLATE_NOOP("action", "Set aside…"),
        Scope.RECORD,
        ("Ctrl+Backspace",),
        "set-aside",
    ),
    Action("catalogue.grid", QT_TRANSLATE_NOOP("action", "Show as grid"), Scope.CATALOGUE, ("Alt+1",), "grid"),
    Action("catalogue.table", QT_TRANSLATE_NOOP("action", "Show as table"), Scope.CATALOGUE, ("Alt+2",), "table"),
    Action("catalogue.photos", QT_TRANSLATE_NOOP("action", "List photos"), Scope.CATALOGUE, ("Alt+4",), "photo"),
    Action("catalogue.items", QT_TRANSLATE_NOOP("action", "List items"), Scope.CATALOGUE, ("Alt+5",), "fragment"),
    Action(
        "catalogue.compare",
        QT_TRANSLATE_NOOP("action", "Compare side by side"),
        Scope.CATALOGUE,
        ("Alt+3",),
        "compare",
    ),
    Action(
        "catalogue.keep",
        QT_TRANSLATE_NOOP("action", "Keep this search as a list…"),
        Scope.CATALOGUE,
        ("Ctrl+D",),
        "pin",
    ),
    Action(
        "catalogue.rename_list",
        QT_TRANSLATE_NOOP("action", "Call this kept list otherwise…"),
        Scope.CATALOGUE,
        ("F2",),
        "note",
    ),
    Action(
        "catalogue.remove_list",
        QT_TRANSLATE_NOOP("action", "Keep this list no longer"),
        Scope.CATALOGUE,
        ("Ctrl+Shift+D",),
        "remove",
    ),
    Action(
        "catalogue.edit",
        QT_TRANSLATE_NOOP("action", "Edit the selected items…"),
        Scope.CATALOGUE,
        ("Ctrl+E",),
        "tag",
    ),
    Action(
        "catalogue.record",
        QT_TRANSLATE_NOOP("action", "Open in Record"),
        Scope.CATALOGUE,
        ("Ctrl+Return",),
        "record",
    ),
    Action(
        "packets.seal", QT_TRANSLATE_NOOP("action", "Seal and sign packet"), Scope.PACKETS, ("Ctrl+Return",), "seal"
    ),
    Action(
        "packets.preview",
        QT_TRANSLATE_NOOP("action", "Show the report as it would be"),
        Scope.PACKETS,
        ("F5",),
        "eye",
    ),
    Action(
        "packets.receipt",
        QT_TRANSLATE_NOOP("action", "Read in a receipt…"),
        Scope.PACKETS,
        ("Ctrl+R",),
        "signature",
    ),
    Action(
        "packets.reveal", QT_TRANSLATE_NOOP("action", "Show in folder"), Scope.PACKETS, ("Ctrl+Shift+O",), "folder"
    ),
    Action("packets.copy", QT_TRANSLATE_NOOP("action", "Copy the path"), Scope.PACKETS, ("Ctrl+Shift+C",), "copy"),
    Action(
        "packets.slip", QT_TRANSLATE_NOOP("action", "Keep the slip as PDF…"), Scope.PACKETS, ("Ctrl+D",), "note"
    ),
    Action("packets.check", QT_TRANSLATE_NOOP("action", "Check a packet…"), Scope.PACKETS, ("Ctrl+P",), "check"),
    Action("packets.merge", QT_TRANSLATE_NOOP("action", "Merge the packet"), Scope.PACKETS, ("Ctrl+M",), "packets"),
    Action(
        "custody.check", QT_TRANSLATE_NOOP("action", "Check the mission"), Scope.CUSTODY, ("Ctrl+Return",), "check"
    ),
    Action("custody.log", QT_TRANSLATE_NOOP("action", "Show the log"), Scope.CUSTODY, ("Alt+1",), "custody"),
    Action("custody.found", QT_TRANSLATE_NOOP("action", "Show the check"), Scope.CUSTODY, ("Alt+2",), "verified"),
    Action(
        "custody.laptops", QT_TRANSLATE_NOOP("action", "Show the laptops"), Scope.CUSTODY, ("Alt+3",), "signature"
    ),
    Action(
        "custody.widen",
        QT_TRANSLATE_NOOP("action", "Show the whole log"),
        Scope.CUSTODY,
        ("Ctrl+Backspace",),
        "list",
    ),
    Action(
        "custody.before",
        QT_TRANSLATE_NOOP("action", "Entry before this in the chain"),
        Scope.CUSTODY,
        ("Alt+Up",),
        "chevron-up",
    ),
    Action(
        "custody.after",
        QT_TRANSLATE_NOOP("action", "Entry after this in the chain"),
        Scope.CUSTODY,
        ("Alt+Down",),
        "chevron-down",
    ),
    Action("custody.copy", QT_TRANSLATE_NOOP("action", "Copy the entries"), Scope.CUSTODY, ("Ctrl+C",), "copy"),
    Action("custody.write", QT_TRANSLATE_NOOP("action", "Write as a table…"), Scope.CUSTODY, ("Ctrl+E",), "table"),
)

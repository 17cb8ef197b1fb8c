<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>All commands</source>
        <translation>Усі команди</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>Яскравість і контраст вигляду</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Calibrate on a scale bar</source>
        <translation>Калібрувати за масштабною лінійкою</translation>
    </message>
    <message>
        <source>Call this kept list otherwise…</source>
        <translation>Перейменувати збережений список…</translation>
    </message>
    <message>
        <source>Check a packet…</source>
        <translation>Перевірити пакет…</translation>
    </message>
    <message>
        <source>Check the mission</source>
        <translation>Перевірити місію</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Вибрати файли…</translation>
    </message>
    <message>
        <source>Close the mission</source>
        <translation>Закрити місію</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Порівняти поруч</translation>
    </message>
    <message>
        <source>Complete, and go to the next ungrouped photo</source>
        <translation>Завершити й перейти до наступного незгрупованого фото</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Скопіювати знову</translation>
    </message>
    <message>
        <source>Copy the entries</source>
        <translation>Копіювати записи</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>Do what the page is for</source>
        <translation>Виконати дію сторінки</translation>
    </message>
    <message>
        <source>Edit the selected items…</source>
        <translation>Редагувати вибрані предмети…</translation>
    </message>
    <message>
        <source>Entry after this in the chain</source>
        <translation>Наступний запис ланцюга</translation>
    </message>
    <message>
        <source>Entry before this in the chain</source>
        <translation>Попередній запис ланцюга</translation>
    </message>
    <message>
        <source>Fingerprint and keys of the mission</source>
        <translation>Відбиток і ключі місії</translation>
    </message>
    <message>
        <source>Go to Catalogue</source>
        <translation>Перейти: Каталог</translation>
    </message>
    <message>
        <source>Go to Custody</source>
        <translation>Перейти: Зберігання</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Перейти: Приймання</translation>
    </message>
    <message>
        <source>Go to Packets</source>
        <translation>Перейти: Пакети</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>Перейти: Реєстрація</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Перейти до форми</translation>
    </message>
    <message>
        <source>Go to the photo</source>
        <translation>Перейти до фото</translation>
    </message>
    <message>
        <source>Invert the view</source>
        <translation>Інвертувати вигляд</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Запросити особу…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>Приєднатися за запрошенням…</translation>
    </message>
    <message>
        <source>Keep as damaged</source>
        <translation>Зберегти як пошкоджене</translation>
    </message>
    <message>
        <source>Keep the slip as PDF…</source>
        <translation>Зберегти супровідний аркуш як PDF…</translation>
    </message>
    <message>
        <source>Keep this list no longer</source>
        <translation>Більше не зберігати цей список</translation>
    </message>
    <message>
        <source>Keep this search as a list…</source>
        <translation>Зберегти цей пошук як список…</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Клавіші цього екрана</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Збільшити текст</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>Список предметів</translation>
    </message>
    <message>
        <source>List photos</source>
        <translation>Список фото</translation>
    </message>
    <message>
        <source>Lock the mission</source>
        <translation>Заблокувати місію</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Loupe: 8 or 16 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Виміряти довжину</translation>
    </message>
    <message>
        <source>Measure in the plane of a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the packet</source>
        <translation>Об’єднати пакет</translation>
    </message>
    <message>
        <source>New item from the selected photos</source>
        <translation>Новий предмет із вибраних фото</translation>
    </message>
    <message>
        <source>New mission…</source>
        <translation>Нова місія…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Наступне фото</translation>
    </message>
    <message>
        <source>Open a mission folder…</source>
        <translation>Відкрити теку місії…</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>Відкрити в «Реєстрації»</translation>
    </message>
    <message>
        <source>Photo at full size</source>
        <translation>Фото в повному розмірі</translation>
    </message>
    <message>
        <source>Photo larger</source>
        <translation>Збільшити фото</translation>
    </message>
    <message>
        <source>Photo smaller</source>
        <translation>Зменшити фото</translation>
    </message>
    <message>
        <source>Place the point once more, unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Попереднє фото</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Read in a receipt…</source>
        <translation>Зчитати квитанцію…</translation>
    </message>
    <message>
        <source>Readings by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Remove from the list, not from the disk</source>
        <translation>Прибрати зі списку, не з диска</translation>
    </message>
    <message>
        <source>Seal and sign packet</source>
        <translation>Опечатати й підписати пакет</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Відкласти…</translation>
    </message>
    <message>
        <source>Set up this laptop…</source>
        <translation>Налаштувати цей ноутбук…</translation>
    </message>
    <message>
        <source>Show as grid</source>
        <translation>Показати сіткою</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показати таблицею</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Показати завдання</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Показати або сховати панель відомостей</translation>
    </message>
    <message>
        <source>Show or hide the lists</source>
        <translation>Показати або сховати списки</translation>
    </message>
    <message>
        <source>Show or hide the passphrase in its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the plane of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Показати перевірку</translation>
    </message>
    <message>
        <source>Show the laptops</source>
        <translation>Показати ноутбуки</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показати журнал</translation>
    </message>
    <message>
        <source>Show the report as it would be</source>
        <translation>Показати звіт, яким він буде</translation>
    </message>
    <message>
        <source>Show the slate (a clock that the cameras photograph)</source>
        <translation>Показати табло часу (годинник, який знімають камерами)</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Показати весь журнал</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Зменшити текст</translation>
    </message>
    <message>
        <source>Snap points to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the intake</source>
        <translation>Зупинити приймання</translation>
    </message>
    <message>
        <source>Sunlight on or off</source>
        <translation>Увімкнути або вимкнути режим сонця</translation>
    </message>
    <message>
        <source>Tie the photo to an item…</source>
        <translation>Прив’язати фото до предмета…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Спробувати зразок</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Обернути вигляд</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>Обернути вигляд у зворотний бік</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Use a camera…</source>
        <translation>Використати камеру…</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Стежити за цією текою</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Фото цілком</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Write as a table…</source>
        <translation>Записати як таблицю…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>Дія новішої версії fieldkit: {act}</translation>
    </message>
    <message>
        <source>Act taken back</source>
        <translation>Дію скасовано</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>Резервну копію перевірено</translation>
    </message>
    <message>
        <source>Calibration of a camera set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera compared with the slate</source>
        <translation>Камеру звірено з табло часу</translation>
    </message>
    <message>
        <source>Card looked over</source>
        <translation>Картку оглянуто</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>Справу виправлено</translation>
    </message>
    <message>
        <source>Case known from the invitation</source>
        <translation>Справа відома із запрошення</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Справу відкрито</translation>
    </message>
    <message>
        <source>Clock of the laptop jumped</source>
        <translation>Годинник ноутбука перескочив</translation>
    </message>
    <message>
        <source>Comparison of a camera set aside</source>
        <translation>Звіряння камери відкладено</translation>
    </message>
    <message>
        <source>Copies checked in the system&apos;s memory alone</source>
        <translation>Копії перевірено лише в пам’яті системи</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Повторено: {act}</translation>
    </message>
    <message>
        <source>File taken in</source>
        <translation>Файл прийнято</translation>
    </message>
    <message>
        <source>Folder was found restored or copied; log goes on in a new stream</source>
        <translation>Виявлено, що теку відновлено або скопійовано; журнал продовжено в новому потоці</translation>
    </message>
    <message>
        <source>Intake ended</source>
        <translation>Приймання завершено</translation>
    </message>
    <message>
        <source>Item corrected</source>
        <translation>Предмет виправлено</translation>
    </message>
    <message>
        <source>Item recorded</source>
        <translation>Предмет записано</translation>
    </message>
    <message>
        <source>Item set aside</source>
        <translation>Предмет відкладено</translation>
    </message>
    <message>
        <source>Laptop began a further stream</source>
        <translation>Ноутбук розпочав іще один потік</translation>
    </message>
    <message>
        <source>Laptop invited</source>
        <translation>Ноутбук запрошено</translation>
    </message>
    <message>
        <source>Laptop joined the mission by invitation</source>
        <translation>Ноутбук приєднався до місії за запрошенням</translation>
    </message>
    <message>
        <source>Link of a photograph taken off</source>
        <translation>Фотографію відв’язано від предмета</translation>
    </message>
    <message>
        <source>Marking read</source>
        <translation>Маркування прочитано</translation>
    </message>
    <message>
        <source>Marking read anew</source>
        <translation>Маркування прочитано знову</translation>
    </message>
    <message>
        <source>Marking set aside</source>
        <translation>Маркування відкладено</translation>
    </message>
    <message>
        <source>Measurement recorded</source>
        <translation>Вимірювання записано</translation>
    </message>
    <message>
        <source>Measurement set aside</source>
        <translation>Вимірювання відкладено</translation>
    </message>
    <message>
        <source>Mission opened</source>
        <translation>Місію відкрито</translation>
    </message>
    <message>
        <source>Note reworded</source>
        <translation>Текст нотатки змінено</translation>
    </message>
    <message>
        <source>Note set aside</source>
        <translation>Нотатку відкладено</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Нотатку написано</translation>
    </message>
    <message>
        <source>Packet begun</source>
        <translation>Пакет розпочато</translation>
    </message>
    <message>
        <source>Packet found not to exist: its sealing had not ended</source>
        <translation>Виявлено, що пакета не існує: його опечатування не завершилося</translation>
    </message>
    <message>
        <source>Packet merged</source>
        <translation>Пакет об’єднано</translation>
    </message>
    <message>
        <source>Packet sealed</source>
        <translation>Пакет опечатано</translation>
    </message>
    <message>
        <source>Person began to act</source>
        <translation>Особа почала діяти</translation>
    </message>
    <message>
        <source>Photograph found damaged</source>
        <translation>Виявлено пошкодження фотографії</translation>
    </message>
    <message>
        <source>Photograph linked to an item</source>
        <translation>Фотографію прив’язано до предмета</translation>
    </message>
    <message>
        <source>Photograph read</source>
        <translation>Фотографію зчитано</translation>
    </message>
    <message>
        <source>Receipt from headquarters recorded</source>
        <translation>Квитанцію штаб-квартири записано</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>Квитанцію підписано</translation>
    </message>
    <message>
        <source>Said of all files of an intake</source>
        <translation>Указано відомості про всі файли приймання</translation>
    </message>
    <message>
        <source>Tag attached</source>
        <translation>Мітку додано</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>Мітку знято</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Скасовано: {act}</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>A second medium</source>
        <translation>Другий носій</translation>
    </message>
    <message>
        <source>A stick that is locked away. Inviting somebody needs it, all other work does not.</source>
        <translation>USB-носій, який зберігають під замком. Він потрібен для запрошення; для решти роботи — ні.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Go to the mission</source>
        <translation>Перейти до місії</translation>
    </message>
    <message>
        <source>Hand it to headquarters by another way than the packets: it judges them by it.</source>
        <translation>Передайте його штаб-квартирі іншим шляхом, ніж пакети: за ним вона їх перевіряє.</translation>
    </message>
    <message>
        <source>Headquarters checks packets with it.</source>
        <translation>За ним штаб-квартира перевіряє пакети.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>Зберігайте цей носій окремо від цього ноутбука.</translation>
    </message>
    <message>
        <source>Mission {code}: fingerprint and keys</source>
        <translation>Місія {code}: відбиток і ключі</translation>
    </message>
    <message>
        <source>Move the authority’s keys to a second medium…</source>
        <translation>Перемістити ключі засвідчувального центру на другий носій…</translation>
    </message>
    <message>
        <source>Moved to {folder}.</source>
        <translation>Переміщено до {folder}.</translation>
    </message>
    <message>
        <source>Read these groups out to whoever joins, and give them to headquarters on paper. A forged mission has others.</source>
        <translation>Прочитайте ці групи вголос тому, хто приєднується, і передайте їх штаб-квартирі на папері. У підробленої місії вони інші.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Кореневий сертифікат</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>Відбиток кореневого сертифіката</translation>
    </message>
    <message>
        <source>Save the root certificate as</source>
        <translation>Зберегти кореневий сертифікат як</translation>
    </message>
    <message>
        <source>Save the root certificate…</source>
        <translation>Зберегти кореневий сертифікат…</translation>
    </message>
    <message>
        <source>The authority’s keys are not on this laptop. Invite with their medium at hand.</source>
        <translation>Ключів засвідчувального центру немає на цьому ноутбуці. Запрошуйте, маючи під рукою носій із ними.</translation>
    </message>
    <message>
        <source>The authority’s keys are still on this laptop. Whoever has them could vouch for anybody: until they are moved away, headquarters reads “self-issued”.</source>
        <translation>Ключі засвідчувального центру досі на цьому ноутбуці. Хто їх має, може засвідчити будь-кого: доки їх не переміщено, штаб-квартира бачить «самовидано».</translation>
    </message>
    <message>
        <source>Where shall the authority’s keys be kept?</source>
        <translation>Де зберігати ключі засвідчувального центру?</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Записано {file}.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%n field(s): {names}</source>
        <translation>
            <numerusform>%n поле: {names}</numerusform>
            <numerusform>%n поля: {names}</numerusform>
            <numerusform>%n полів: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмети</numerusform>
            <numerusform>%n предметів</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it stands</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Nothing is stated yet.</source>
        <translation>Ще нічого не вказано.</translation>
    </message>
    <message>
        <source>Nothing would change: all of them say so already.</source>
        <translation>Нічого не зміниться: це вже вказано в усіх.</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>Записати для всіх</translation>
    </message>
    <message>
        <source>Recorded for {items}: {fields}. Undo takes all of it back.</source>
        <translation>Записано ({items}): {fields}. Команда «Скасувати» відміняє все це разом.</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>Вкажіть причину; попередні дані лишаються з нею в журналі.</translation>
    </message>
    <message>
        <source>Tick what is to be the same in all of them.</source>
        <translation>Позначте те, що має бути однаковим у всіх.</translation>
    </message>
    <message>
        <source>Why is it replaced?</source>
        <translation>Чому це замінюють?</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n item(s)</source>
        <translation>
            <numerusform>{count} з %n предмета</numerusform>
            <numerusform>{count} з %n предметів</numerusform>
            <numerusform>{count} з %n предметів</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} of all of them</source>
        <translation>{field} для всіх</translation>
    </message>
    <message>
        <source>{field}, now {value}</source>
        <translation>{field}, зараз {value}</translation>
    </message>
    <message>
        <source>{items}, {fields}</source>
        <translation>{items}, {fields}</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message numerus="yes">
        <source>%n still(s) taken in</source>
        <translation>
            <numerusform>Прийнято %n знімок</numerusform>
            <numerusform>Прийнято %n знімки</numerusform>
            <numerusform>Прийнято %n знімків</numerusform>
        </translation>
    </message>
    <message>
        <source>A still comes in as your own photograph, as it was taken. No file of it lies elsewhere.</source>
        <translation>Знімок приймається як ваша власна фотографія, у тому вигляді, у якому його знято. Його файлу більше ніде немає.</translation>
    </message>
    <message>
        <source>Bringing in a still</source>
        <translation>Приймання знімка</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Let its own program write into a folder, and watch that folder.</source>
        <translation>Нехай її власна програма записує в теку, а ви стежте за цією текою.</translation>
    </message>
    <message>
        <source>No camera can be used here: {why}.</source>
        <translation>Камеру тут використати не можна: {why}.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Камеру не підключено.</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>Зробити знімок</translation>
    </message>
    <message>
        <source>The camera gave no picture. Check its cable and try again.</source>
        <translation>Камера не дала зображення. Перевірте кабель і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Що відбувається</translation>
    </message>
    <message>
        <source>What the camera shows</source>
        <translation>Що показує камера</translation>
    </message>
</context>
<context>
    <name>canon</name>
    <message>
        <source>a number with a fraction must be written as text</source>
        <translation>число з дробовою частиною має бути записане як текст</translation>
    </message>
    <message>
        <source>text holds a lone surrogate</source>
        <translation>текст містить одиночний сурогат</translation>
    </message>
    <message>
        <source>text is not in Unicode normal form C</source>
        <translation>текст не в нормальній формі C Юнікоду</translation>
    </message>
    <message>
        <source>the bytes are not the canonical form of what they hold</source>
        <translation>байти не є канонічною формою того, що вони містять</translation>
    </message>
    <message>
        <source>the integer {value} is beyond 2^53-1</source>
        <translation>ціле число {value} виходить за межі 2^53-1</translation>
    </message>
    <message>
        <source>the key {key} is not ASCII text</source>
        <translation>ключ {key} — не текст ASCII</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>No photo is chosen.</source>
        <translation>Фото не вибрано.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>The photo is being read…</source>
        <translation>Фото зчитується…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Try again to show the photo</source>
        <translation>Спробувати ще раз показати фото</translation>
    </message>
    <message>
        <source>embedded preview, {small} of {large}</source>
        <translation>вбудований попередній перегляд, {small} з {large}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>немає значення</translation>
    </message>
    <message>
        <source>not readable at full size: not snapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of the kind here: not snapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing within 8 pixels: not snapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>placed %n time(s), {sigma}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>scale {length}</source>
        <translation>масштаб {length}</translation>
    </message>
    <message>
        <source>snapped to a corner, {far} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapped to a marker, {far} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapped to an edge, {far} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapped to the middle of a ring, {far} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large: no sharper than {ratio}</source>
        <translation>завелике: різкість не краща за {ratio}</translation>
    </message>
    <message>
        <source>too little contrast: not snapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view adjusted</source>
        <translation>вигляд змінено</translation>
    </message>
    <message>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{length} – no scale</source>
        <translation>{length} — без масштабу</translation>
    </message>
    <message>
        <source>{x}, {y} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± {sigma} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capture</name>
    <message>
        <source>The file gives 0, 0, which cameras write when they do not know.</source>
        <translation>У файлі вказано 0, 0: так камери пишуть, коли координати їм невідомі.</translation>
    </message>
    <message>
        <source>The file gives a height without saying whether it is above or below; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives coordinates that are no numbers.</source>
        <translation>Координати у файлі — не числа.</translation>
    </message>
    <message>
        <source>The file gives coordinates that exist nowhere on Earth.</source>
        <translation>Координат, указаних у файлі, немає ніде на Землі.</translation>
    </message>
    <message>
        <source>The file gives coordinates without saying which hemisphere.</source>
        <translation>У файлі вказано координати, але не вказано півкулю.</translation>
    </message>
    <message>
        <source>The file gives only one of latitude and longitude.</source>
        <translation>У файлі вказано лише одну з координат: широту або довготу.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмети</numerusform>
            <numerusform>%n предметів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотографія</numerusform>
            <numerusform>%n фотографії</numerusform>
            <numerusform>%n фотографій</numerusform>
        </translation>
    </message>
    <message>
        <source>A search that you keep stands here.</source>
        <translation>Тут будуть пошуки, які ви збережете.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Усі предмети</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Усі фото</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>За зростанням</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>За класом</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>За кількістю</translation>
    </message>
    <message>
        <source>By hazard</source>
        <translation>За небезпекою</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>За позначенням</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>За довжиною</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>За номером</translation>
    </message>
    <message>
        <source>By time recorded</source>
        <translation>За часом запису</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>За часом зйомки</translation>
    </message>
    <message>
        <source>By true time</source>
        <translation>За справжнім часом</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджені</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>За спаданням</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Перейти до «Приймання»</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сітка</translation>
    </message>
    <message>
        <source>How it is listed</source>
        <translation>Вигляд списку</translation>
    </message>
    <message>
        <source>Insert a card or choose a folder in Intake.</source>
        <translation>Вставте картку або виберіть теку в «Прийманні».</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation>Шукати все</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Назва списку</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Назва, потім Enter</translation>
    </message>
    <message>
        <source>Needs scale</source>
        <translation>Без масштабу</translation>
    </message>
    <message>
        <source>No item meets all of these: {chips}</source>
        <translation>Жоден предмет не відповідає всім цим умовам: {chips}</translation>
    </message>
    <message>
        <source>No items yet.</source>
        <translation>Предметів ще немає.</translation>
    </message>
    <message>
        <source>No photo meets all of these: {chips}</source>
        <translation>Жодне фото не відповідає всім цим умовам: {chips}</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>Фото ще немає.</translation>
    </message>
    <message>
        <source>No single one of them is in the way.</source>
        <translation>Жодна з них окремо не заважає.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Select the photos of one piece in Record: they become an item.</source>
        <translation>Виберіть фото одного фрагмента в «Реєстрації»: вони стануть предметом.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Відкладені</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Дрібніше</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Take off {chip}</source>
        <translation>Зняти {chip}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Не згруповані</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Вміст списку</translation>
    </message>
    <message>
        <source>Words, class:fin, length&gt;100</source>
        <translation>Слова, class:fin, length&gt;100</translation>
    </message>
    <message numerus="yes">
        <source>{chip} excludes most: without it there are %n.</source>
        <translation>
            <numerusform>Найбільше відсіває {chip}: без цієї умови є %n.</numerusform>
            <numerusform>Найбільше відсіває {chip}: без цієї умови є %n.</numerusform>
            <numerusform>Найбільше відсіває {chip}: без цієї умови є %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, %n selected</source>
        <translation>
            <numerusform>{count}, вибрано %n</numerusform>
            <numerusform>{count}, вибрано %n</numerusform>
            <numerusform>{count}, вибрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{figure} {bound}</source>
        <translation>{figure} {bound}</translation>
    </message>
    <message>
        <source>{list}, {count}</source>
        <translation>{list}, {count}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>A root certificate in a file</source>
        <translation>Кореневий сертифікат у файлі</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>Перевірити пакет</translation>
    </message>
    <message>
        <source>Check the packet</source>
        <translation>Перевірити пакет</translation>
    </message>
    <message>
        <source>Check {packet}</source>
        <translation>Перевірити {packet}</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Тека…</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Перевіряти за</translation>
    </message>
    <message>
        <source>No root: only whether it is whole</source>
        <translation>Без кореневого сертифіката: лише цілісність</translation>
    </message>
    <message>
        <source>Packet, a zip or a folder</source>
        <translation>Пакет, zip або тека</translation>
    </message>
    <message>
        <source>Point out a packet, or drop it here. It is only read: nothing in it is unpacked or run.</source>
        <translation>Вкажіть пакет або перетягніть його сюди. Його лише читають: нічого з нього не розпаковується й не запускається.</translation>
    </message>
    <message>
        <source>Root certificate of the mission</source>
        <translation>Кореневий сертифікат місії</translation>
    </message>
    <message>
        <source>The root trusted here in its mission</source>
        <translation>Кореневий сертифікат, якому тут довіряють у його місії</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Another program writes into it. Close that one, and open the mission again.</source>
        <translation>У неї пише інша програма. Закрийте ту програму й відкрийте місію знову.</translation>
    </message>
    <message>
        <source>Bring in photographs first.</source>
        <translation>Спершу прийміть фотографії.</translation>
    </message>
    <message>
        <source>Bring the same card in again; nothing is kept twice.</source>
        <translation>Прийміть ту саму картку ще раз; нічого не збережеться двічі.</translation>
    </message>
    <message>
        <source>Choose a folder outside the mission to write it to. An encrypted copy stays in the mission.</source>
        <translation>Виберіть для запису пакета теку поза місією. Зашифрована копія лишається в місії.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Виберіть іншу теку або звільніть там місце.</translation>
    </message>
    <message>
        <source>Choose items, if a packet of them is needed again.</source>
        <translation>Виберіть предмети, якщо пакет із ними потрібен іще раз.</translation>
    </message>
    <message>
        <source>Choose items, or seal all that is new.</source>
        <translation>Виберіть предмети або опечатайте все нове.</translation>
    </message>
    <message>
        <source>Hand that packet over, unless a second one is wanted.</source>
        <translation>Передайте той пакет, якщо другий не потрібен.</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>На все є квитанції штаб-квартири.</translation>
    </message>
    <message>
        <source>Intakes that did not reach their end: {count}.</source>
        <translation>Приймань, не доведених до кінця: {count}.</translation>
    </message>
    <message>
        <source>Items that no photograph shows beside a scale: {count} ({items}).</source>
        <translation>Предметів, яких жодна фотографія не показує поруч із масштабною лінійкою: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items that no photograph shows: {count} ({items}).</source>
        <translation>Предметів, яких не показує жодна фотографія: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items without a measurement: {count} ({items}).</source>
        <translation>Предметів без вимірювання: {count} ({items}).</translation>
    </message>
    <message>
        <source>Measure them in Record, or write a note that says why not.</source>
        <translation>Виміряйте їх у «Реєстрації» або напишіть нотатку з поясненням, чому ні.</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>Жодного предмета не вибрано.</translation>
    </message>
    <message>
        <source>Originals that are held elsewhere, and not in the packet: {count}.</source>
        <translation>Оригіналів, які зберігаються деінде, а не в пакеті: {count}.</translation>
    </message>
    <message>
        <source>Photographs that are tied to no item: {count}.</source>
        <translation>Фотографій, не прив’язаних до жодного предмета: {count}.</translation>
    </message>
    <message>
        <source>Places where the log contradicts itself: {count}.</source>
        <translation>Місць, де журнал суперечить сам собі: {count}.</translation>
    </message>
    <message>
        <source>Seal on the laptop where the key was made, or ask the lead for an invitation.</source>
        <translation>Опечатайте на ноутбуці, де створено ключ, або попросіть керівника про запрошення.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or in a backup from before the other was merged.</source>
        <translation>Опечатайте там, де є лише одна з них: на ноутбуці, який її записав, або в резервній копії, зробленій до об’єднання з другою.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>Потік {stream} має дві історії, починаючи з номера {seq}.</translation>
    </message>
    <message>
        <source>Texts that are half typed and not recorded: {count}.</source>
        <translation>Текстів, набраних не до кінця й не записаних: {count}.</translation>
    </message>
    <message>
        <source>The key of {person}, who acts here, cannot sign in this mission.</source>
        <translation>Ключ особи {person}, яка тут діє, не може підписувати в цій місії.</translation>
    </message>
    <message>
        <source>The mission is open for reading only.</source>
        <translation>Місію відкрито лише для читання.</translation>
    </message>
    <message>
        <source>The packet cannot be written to {place}: {why}.</source>
        <translation>Не вдається записати пакет у {place}: {why}.</translation>
    </message>
    <message>
        <source>The packet would hold the log alone: nothing was brought in or recorded.</source>
        <translation>Пакет містив би лише журнал: нічого не прийнято й не записано.</translation>
    </message>
    <message>
        <source>The report lists them. Correct the fields to settle them.</source>
        <translation>Їх перелічує звіт. Виправте поля, щоб їх усунути.</translation>
    </message>
    <message>
        <source>The report says so. Merge the packets that carry them first.</source>
        <translation>Про це сказано у звіті. Спершу об’єднайте пакети, у яких вони є.</translation>
    </message>
    <message>
        <source>The same things are in {packet}, which waits for its receipt.</source>
        <translation>Те саме вже є в {packet}, на який чекають квитанцію.</translation>
    </message>
    <message>
        <source>They do not go in. Finish them in Record, or give them up.</source>
        <translation>До пакета вони не потрапляють. Завершіть їх у «Реєстрації» або відмовтеся від них.</translation>
    </message>
    <message>
        <source>They go in all the same. Tie them to items in Record.</source>
        <translation>До пакета вони все одно потрапляють. Прив’яжіть їх до предметів у «Реєстрації».</translation>
    </message>
    <message>
        <source>This mission is encrypted, and keeps no packet that anybody can read.</source>
        <translation>Цю місію зашифровано, і вона не зберігає пакетів, які може прочитати будь-хто.</translation>
    </message>
    <message>
        <source>Tie a close-up with scale to them in Record.</source>
        <translation>Прив’яжіть до них у «Реєстрації» крупний план із масштабною лінійкою.</translation>
    </message>
    <message>
        <source>Tie photographs to them in Record.</source>
        <translation>Прив’яжіть до них фотографії в «Реєстрації».</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>          its picture is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    recorded with {recorded}; computed with {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    seen again: {again} points, the farthest {apart} px away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    the original is that of the record; the program found no points in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    {field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    {missing} points not seen again; of {again} others the farthest is {apart} px away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  begins anew with {number} in {folder}, after {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  no file bears {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {influence}: {u} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--recovery-key goes with --from-copies here, and --new-passphrase-file with --recovery-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--watch takes one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>== {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain mission has no recovery key: leave out --plain or --recovery-to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAD: this backup contradicts itself. Its log/ holds entries that its catalogue does not: {pieces}. It was restored as it is; “fieldkit mission rebuild FOLDER --from-copies” makes the catalogue anew from log/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: a copy of this mission was never finished, and what was kept of its place does not read. If a folder is left whose name ends in {folder}, ANYBODY MAY BE ABLE TO READ IT: look for it and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: damaged on this medium and written anew: {originals}. Do not trust it; take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: vault.json in {folder} is an earlier one that was put back: an EARLIER PASSPHRASE opens the mission again. “fieldkit mission passphrase” locks it anew; who knows an earlier one may hold a copy, and only “fieldkit mission convert … --renew” locks them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: vault.json in {folder} is none that this mission made: somebody who knows its secrets put it there. “fieldkit mission convert … --renew” makes a copy with secrets that they do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: what this laptop recorded after it ({entries}) is not here. Labels from {labels} on may be in use already: look at the bags before you give the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: what was read says that it is mission {mission}. This laptop trusts no root of that, so nobody checked it: compare it with the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: whoever gets hold of {folder} can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {folder} is a copy of this mission that was never finished, and ANYBODY CAN READ IT. The next command that writes the mission removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {folder} is a copy of this mission that was never finished. The next command that writes the mission removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {folder} is as readable as before, and so is every backup of it. Remove them once this one opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {folder} lies on the same medium as the mission, and is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {folder} lies there, a copy that was never finished. Unless a program makes it just now, remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {folder} may be a copy of this mission that was never finished, and ANYBODY CAN READ IT. Connect its drive: the next command that writes the mission removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {folder} may be a copy of this mission that was never finished; its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {label} is not of this laptop&apos;s letter {own}. Whoever has that letter may give the same label; items that share one are told apart by aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of the laptop at {wall}: {what}, by {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy the file with the recovery key now, and lock its sheet away again: it opens everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did {whom} read out exactly this fingerprint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every copy was read back from the disk. Safe to remove the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is copied and compared. This disk cannot prove that it was read back itself: keep the card until a packet is receipted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint to compare by voice or print: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint to compare by voice: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held elsewhere and not in it: {originals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mission {mission}, under the root that is trusted on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not encrypted yet: --seal makes a copy that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already. “fieldkit mission backup” makes a copy that opens alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its catalogue is none of those that were recorded as verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its catalogue is one that was recorded as verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the card: {files} not taken. Bring them in once more, or copy them otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept so far: {kept} of {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {letter}: its own clock was set by {time} between two slates of one start; no camera was. Every time stands for all that it may be, until `fieldkit clock remove` sets aside the slates that were wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {name}  {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the key of {code}. Laptop: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {folder} as {person}, letter {letter}, in mission {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {folder}, mission {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium {name}, {filesystem}, {identity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission {code} invites {person}; root fingerprint: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase for the key of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase of the mission {name}, another than that of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {entries}, {originals}; {held_elsewhere} held elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was compared with the slate: all times are unverified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native speaker has read the words in this language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is named for a second copy: add a folder on another medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record names this backup: its catalogue cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No root certificate was named, so nobody&apos;s signature can be trusted: --root FILE, from a source outside the packet, or --mission FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. --to FILE.zip writes exactly this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have written it down or printed it, type its last group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for the key of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the mission {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the receipt for {packet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered {files} that an interrupted intake had left in originals/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {folder}, a copy of this mission that was never finished: a program was stopped while it made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the backup of {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {act}, {about}, {wall}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root fingerprint, to compare by voice or print: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE, NOT EVIDENCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the copy shall be: --seal, --plain or --renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy in {folder}; waiting: {originals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for about {photos}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s keys are still on this laptop: fieldkit key export authority moves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there is kept as {set_aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same things are in {packet} already, and nothing was recorded since; no receipt for it is held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask at. Give what was read out: {option} “…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to show it on. Say where to write its sheet: --recovery-to FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup does not hold. Make another one, and keep this one as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup opens and is whole: {originals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is fair. One more word makes it a thousand times harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is weak: whoever takes the laptop can try out all like it. Take four or more words that belong to no saying, song or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To narrow it: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back: {act}, {about}, {wall}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided: {conflict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {folder}. Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is not its last group. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anything was recorded after it is not known on this laptop. If so, it is not here, and labels from {labels} on may be in use already: look at the bags before you give the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {fields} cannot be said: not_observable, not_permitted, not_applicable, withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number of a camera: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the recovery key to {target}. Print it, and take the file off this laptop: it opens everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {folder}: {originals} read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {folder}; read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {path} and its signature {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {target}. Hand it to the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {target}. Read out to the guest, root fingerprint: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {target}: exactly the above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {written}. Keep that medium apart from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a camera that does not name itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another packet of this id was merged before: seal {seal_digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing the fingerprint with what {whom} reads out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converting {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: photograph {number}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fieldkit: stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fieldkit: {what}
          {way_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork: stream {stream} goes on in a folder that was restored or copied; it held stream {left} up to number {found} when number {remembered} was written already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork: stream {stream} has two histories from number {seq} on; neither is folded past it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its fingerprint is not what was read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is empty, where the passphrase should stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line is no text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its root is not the one that was read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, not a photograph we can read: {name}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {label} stands on more than one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken: {text}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered: {files} of an intake that was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second copy waiting: {files}; connect its drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before: what you said of all files was not recorded for these: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before: {files}; with --json they are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before: {text}: the same content as {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken with {camera}: {photographs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlinked photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} asks; fingerprint: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sidecars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} came since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, {rows}, {originals} here, {absent} missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is said to be unknown, and said; leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}, class {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}: {kept} new ({photographs}), {seen} seen before, {refused} not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}: {photographs}, {raw} camera raw ({pairs} of them beside a photograph), {videos}, {sidecars}, {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: print it at 100 %, not fitted to the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} in {folders}: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} opens by the new passphrase from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measurand} {figure}, class {grade}  {photo} {method} {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: seen before  {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: verified  {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: verified (cached)  {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {camera}: offset {offset}, slate {utc} ({standing})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ({role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{originals} read back in the second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{originals}, {size}; read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{packet} was merged before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{packet}: NOT ACCEPTED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{packet}: nothing is disproved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {way_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is none of the languages {offered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not two numbers like 120.5,88</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>Clock of {camera}: {offset} (slate in {photo})</source>
        <translation>Годинник {camera}: {offset} (табло часу на {photo})</translation>
    </message>
    <message>
        <source>Slate in {photo}: {standing}</source>
        <translation>Табло часу на {photo}: {standing}</translation>
    </message>
    <message>
        <source>after the last slate of this camera</source>
        <translation>після останнього знімка табло часу цією камерою</translation>
    </message>
    <message>
        <source>before the first slate of this camera</source>
        <translation>до першого знімка табло часу цією камерою</translation>
    </message>
    <message>
        <source>by the slates of this camera</source>
        <translation>за знімками табло часу цією камерою</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>враховується</translation>
    </message>
    <message>
        <source>counts, though nothing else was recorded since that start of the laptop with the slate</source>
        <translation>враховується, хоча після того запуску ноутбука з табло більше нічого не записано</translation>
    </message>
    <message>
        <source>does not count by itself: the laptop&apos;s own clock was set between slates of one start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: the camera states no time</source>
        <translation>не враховується: камера не вказує часу</translation>
    </message>
    <message>
        <source>does not count: the file does not name its camera</source>
        <translation>не враховується: файл не називає своєї камери</translation>
    </message>
    <message>
        <source>does not count: the slate of another mission</source>
        <translation>не враховується: табло часу іншої місії</translation>
    </message>
    <message>
        <source>does not count: two slates in one photograph contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: years away from the log and from what the camera shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shows UTC</source>
        <translation>показує UTC</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>several offsets fit this camera</source>
        <translation>цій камері підходять кілька зсувів</translation>
    </message>
    <message>
        <source>the laptop&apos;s own clock was set between slates, any of its times fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified: no slate of this camera can count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified: this camera has no slate</source>
        <translation>не перевірено: ця камера не має знімка табло часу</translation>
    </message>
    <message>
        <source>{camera}: its clock was set between two slates. Where both offsets fit, both are stated.</source>
        <translation>{camera}: між двома знімками табло часу її годинник переводили. Де підходять обидва зсуви, вказано обидва.</translation>
    </message>
    <message>
        <source>{camera}: its slates contradict each other and no serial number was read. There may be two cameras of this model; each photograph is stated with every offset that was found.</source>
        <translation>{camera}: її знімки табло часу суперечать один одному, а серійного номера не зчитано. Можливо, камер цієї моделі дві; для кожної фотографії вказано всі знайдені зсуви.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{grounds}, or of another camera of the model: no serial number was read</source>
        <translation>{grounds}; можливо, це інша камера тієї самої моделі: серійного номера не зчитано</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours} h {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{time} ahead of UTC</source>
        <translation>випереджає UTC на {time}</translation>
    </message>
    <message>
        <source>{time} behind UTC</source>
        <translation>відстає від UTC на {time}</translation>
    </message>
    <message>
        <source>{utc} ± {margin}</source>
        <translation>{utc} ± {margin}</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Небезпека</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Позначення</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Довжина</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Знято</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Close the comparison</source>
        <translation>Закрити порівняння</translation>
    </message>
    <message>
        <source>Locked by millimetres</source>
        <translation>Синхронно за міліметрами</translation>
    </message>
    <message>
        <source>Locked by pixels: not every photo has a scale</source>
        <translation>Синхронно за пікселями: не кожне фото має масштаб</translation>
    </message>
    <message>
        <source>Move one alone</source>
        <translation>Рухати одне окремо</translation>
    </message>
    <message>
        <source>Not locked: each photo moves alone</source>
        <translation>Не синхронно: кожне фото рухається окремо</translation>
    </message>
    <message>
        <source>Show all of each</source>
        <translation>Показати кожне цілком</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>без масштабу</translation>
    </message>
    <message>
        <source>{count} px/mm</source>
        <translation>{count} px/mm</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>{kind} {name}: two entries say that they made it; what is shown may be what the second one wants shown.</source>
        <translation>{kind} {name}: два записи стверджують, що створили це; можливо, показано те, чого хоче другий.</translation>
    </message>
    <message>
        <source>{kind} {name}: two people set one field without knowing of each other.</source>
        <translation>{kind} {name}: дві особи заповнили одне поле, не знаючи одна про одну.</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n подія</numerusform>
            <numerusform>%n події</numerusform>
            <numerusform>%n подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) intact</source>
        <translation>
            <numerusform>%n подія без порушень</numerusform>
            <numerusform>%n події без порушень</numerusform>
            <numerusform>%n подій без порушень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to {file}.</source>
        <translation>
            <numerusform>%n подію записано в {file}.</numerusform>
            <numerusform>%n події записано в {file}.</numerusform>
            <numerusform>%n подій записано в {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>(what it says is withheld)</source>
        <translation>(зміст не розкривається)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>Дія новішої версії fieldkit: {act}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Усі дні</translation>
    </message>
    <message>
        <source>All that was done to {thing}</source>
        <translation>Усе, що зроблено: {thing}</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Було → стало</translation>
    </message>
    <message numerus="yes">
        <source>Broken: %n finding(s)</source>
        <translation>
            <numerusform>Порушено: %n результат</numerusform>
            <numerusform>Порушено: %n результати</numerusform>
            <numerusform>Порушено: %n результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes of the entry</source>
        <translation>Байти запису</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Ланцюг</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message numerus="yes">
        <source>Checked at {time}. %n question(s) cannot be answered here.</source>
        <translation>
            <numerusform>Перевірено: {time}. На %n питання тут немає відповіді.</numerusform>
            <numerusform>Перевірено: {time}. На %n питання тут немає відповіді.</numerusform>
            <numerusform>Перевірено: {time}. На %n питань тут немає відповіді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at {time}. Nothing is left open.</source>
        <translation>Перевірено: {time}. Відкритих питань немає.</translation>
    </message>
    <message>
        <source>Checking the mission</source>
        <translation>Перевірка місії</translation>
    </message>
    <message>
        <source>Choose an entry: all that it says stands here.</source>
        <translation>Виберіть запис: тут буде все, що в ньому сказано.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Суперечність</translation>
    </message>
    <message>
        <source>Covered by a signed checkpoint</source>
        <translation>Охоплено підписаною контрольною точкою</translation>
    </message>
    <message>
        <source>Does not read: {why}</source>
        <translation>Не читається: {why}</translation>
    </message>
    <message>
        <source>Entry after</source>
        <translation>Наступний запис</translation>
    </message>
    <message>
        <source>Entry before</source>
        <translation>Попередній запис</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>First break: {finding}</source>
        <translation>Перше порушення: {finding}</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Геш запису</translation>
    </message>
    <message>
        <source>Hash of what it says</source>
        <translation>Геш змісту</translation>
    </message>
    <message>
        <source>Hide the bytes</source>
        <translation>Сховати байти</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Приймання</translation>
    </message>
    <message>
        <source>It was stopped. What it would have found is not known.</source>
        <translation>Перевірку зупинено. Що вона виявила б, невідомо.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Item, photo, case or packet</source>
        <translation>Предмет, фото, справа або пакет</translation>
    </message>
    <message>
        <source>Kept under the hash</source>
        <translation>Зберігається під гешем</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>Laptops and restored folders</source>
        <translation>Ноутбуки й відновлені теки</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Маркування</translation>
    </message>
    <message>
        <source>Names as the one before it</source>
        <translation>Названо попереднім</translation>
    </message>
    <message>
        <source>Narrow to one thing</source>
        <translation>Звузити до одного об’єкта</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Таких записів немає</translation>
    </message>
    <message>
        <source>Not checked since the mission was opened</source>
        <translation>Не перевірено від часу відкриття місії</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>Перевірено не до кінця</translation>
    </message>
    <message>
        <source>Not signed yet: the next checkpoint covers it</source>
        <translation>Ще не підписано: охопить наступна контрольна точка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Нічого з такою назвою немає</translation>
    </message>
    <message>
        <source>Nothing: no stream has two histories, and nobody contradicts another.</source>
        <translation>Нічого: жоден потік не має двох історій, і ніхто нікому не суперечить.</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>Відкрити в «Реєстрації»</translation>
    </message>
    <message>
        <source>Open {thing} in Record</source>
        <translation>Відкрити {thing} у «Реєстрації»</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Місце в журналі</translation>
    </message>
    <message>
        <source>Place in the log, and in the order of all laptops</source>
        <translation>Місце в журналі та в порядку всіх ноутбуків</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Відновлено</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Показати байти</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Take off {condition}</source>
        <translation>Зняти {condition}</translation>
    </message>
    <message>
        <source>The check reads every entry, every row and every original, and asks what this laptop remembers.</source>
        <translation>Перевірка читає кожен запис, кожен рядок і кожен оригінал та звіряє їх із тим, що пам’ятає цей ноутбук.</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Дві історії</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What asks for a decision</source>
        <translation>Що потребує рішення</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Що показано</translation>
    </message>
    <message>
        <source>What, about what</source>
        <translation>Що, стосовно чого</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>When, by the clock of the laptop</source>
        <translation>Коли, за годинником ноутбука</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Коли, хто</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Who, and at which laptop</source>
        <translation>Хто й на якому ноутбуці</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Чому: {why}</translation>
    </message>
    <message>
        <source>Write the entries that are listed as a table</source>
        <translation>Записати перелічені записи як таблицю</translation>
    </message>
    <message>
        <source>Writing the log as a table</source>
        <translation>Запис журналу як таблиці</translation>
    </message>
    <message>
        <source>a checkpoint has three lines, an empty one, and signature lines</source>
        <translation>контрольна точка має три рядки, порожній рядок і рядки підписів</translation>
    </message>
    <message>
        <source>a note has 1 to {most} signatures, not {found}</source>
        <translation>нотатка має від 1 до {most} підписів, а не {found}</translation>
    </message>
    <message>
        <source>a note holds printable text alone</source>
        <translation>нотатка містить лише друкований текст</translation>
    </message>
    <message>
        <source>a tree of {size} leaves did not grow from {earlier}</source>
        <translation>дерево з кількістю листків {size} не виросло з {earlier}</translation>
    </message>
    <message>
        <source>a tree of {size} leaves has no leaf {index}</source>
        <translation>у дереві з кількістю листків {size} немає листка {index}</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>ще не підписано</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>підписано</translation>
    </message>
    <message>
        <source>the body of entry {entry} is not the one that its envelope names</source>
        <translation>тіло запису {entry} не те, яке називає його конверт</translation>
    </message>
    <message>
        <source>{act} (taken back since)</source>
        <translation>{act} (згодом скасовано)</translation>
    </message>
    <message>
        <source>{before} → nothing</source>
        <translation>{before} → нічого</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>{changes}; %n more</source>
        <translation>
            <numerusform>{changes}; ще %n</numerusform>
            <numerusform>{changes}; ще %n</numerusform>
            <numerusform>{changes}; ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} of {all}</source>
        <translation>{events} з {all}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → nothing</source>
        <translation>{field}: {before} → нічого</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{found} bytes of peaks do not make a tree of {size} leaves</source>
        <translation>{found} байтів вершин не утворюють дерева з кількістю листків {size}</translation>
    </message>
    <message>
        <source>{subject} is no entry of the log, and nothing that an entry is about.</source>
        <translation>{subject} — не запис журналу й не те, чого стосується якийсь запис.</translation>
    </message>
    <message>
        <source>“{text}” holds no signature</source>
        <translation>«{text}» не містить підпису</translation>
    </message>
    <message>
        <source>“{text}” is no Merkle root</source>
        <translation>«{text}» не є коренем Меркла</translation>
    </message>
    <message>
        <source>“{text}” is no number of entries</source>
        <translation>«{text}» не є кількістю записів</translation>
    </message>
    <message>
        <source>“{text}” is no signature line</source>
        <translation>«{text}» не є рядком підпису</translation>
    </message>
    <message>
        <source>“{text}” is not base64</source>
        <translation>«{text}» не є base64</translation>
    </message>
    <message>
        <source>“{text}” is not the base64 of what it stands for</source>
        <translation>«{text}» не є base64 того, що позначає</translation>
    </message>
    <message>
        <source>“{text}” names no log</source>
        <translation>«{text}» не називає журналу</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>calibrate a camera by {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the camera of {about} with the slate</source>
        <translation>звіряння з табло часу камери, якою знято {about}</translation>
    </message>
    <message>
        <source>correct {field} of {about} to {what}</source>
        <translation>виправлення поля «{field}» у {about} на {what}</translation>
    </message>
    <message>
        <source>measure {field} of {about}: {what}</source>
        <translation>вимірювання {about}, {field}: {what}</translation>
    </message>
    <message>
        <source>open case {about}</source>
        <translation>відкриття справи {about}</translation>
    </message>
    <message>
        <source>read marking {about}</source>
        <translation>зчитування маркування {about}</translation>
    </message>
    <message>
        <source>record {about}</source>
        <translation>записування {about}</translation>
    </message>
    <message>
        <source>set a figure of {about} aside</source>
        <translation>відкладання значення {about}</translation>
    </message>
    <message>
        <source>set marking {about} aside</source>
        <translation>відкладання маркування {about}</translation>
    </message>
    <message>
        <source>set note {about} aside</source>
        <translation>відкладання нотатки {about}</translation>
    </message>
    <message>
        <source>set the calibration of a camera by {about} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the comparison on {about} aside</source>
        <translation>відкладання звіряння за {about}</translation>
    </message>
    <message>
        <source>set {about} aside</source>
        <translation>відкладання {about}</translation>
    </message>
    <message>
        <source>tag {about} as {what}</source>
        <translation>додавання мітки {what} до {about}</translation>
    </message>
    <message>
        <source>take the tag {what} off {about}</source>
        <translation>зняття мітки {what} з {about}</translation>
    </message>
    <message>
        <source>tie {about}</source>
        <translation>прив’язування {about}</translation>
    </message>
    <message>
        <source>untie {about}</source>
        <translation>відв’язування {about}</translation>
    </message>
    <message>
        <source>write note {about}</source>
        <translation>написання нотатки {about}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} і ще {count}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>It stands in its field again, and is in no record yet.</source>
        <translation>Текст знову стоїть у своєму полі й ще не записаний.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s), the last of {time}</source>
        <translation>
            <numerusform>Відновлено %n чернетку, останню від {time}</numerusform>
            <numerusform>Відновлено %n чернетки, останню від {time}</numerusform>
            <numerusform>Відновлено %n чернеток, останню від {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered draft of {time}</source>
        <translation>Відновлено чернетку від {time}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file stands where a folder is needed, or the other way round: check how it is written.</source>
        <translation>Файл стоїть там, де потрібна тека, або навпаки: перевірте, як це написано.</translation>
    </message>
    <message>
        <source>A label stands for one item for ever; leave it out for the next one.</source>
        <translation>Позначення належить одному предмету назавжди; для наступного його не вказуйте.</translation>
    </message>
    <message>
        <source>A measurement goes by its id; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Вимірювання називають за його ідентифікатором; «fieldkit item show MISSION F-A001» перелічує вимірювання предмета.</translation>
    </message>
    <message>
        <source>A record is not in its canonical form: {why}.</source>
        <translation>Запис даних не в канонічній формі: {why}.</translation>
    </message>
    <message>
        <source>A text has 1 to 20,000 characters, a title 1 to 1,000; a count is a number from 1 to 1,000,000.</source>
        <translation>Текст має від 1 до 20&#xa0;000 знаків, назва — від 1 до 1000; кількість — це число від 1 до 1&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>An encrypted mission keeps no packet that anybody can read.</source>
        <translation>Зашифрована місія не зберігає пакетів, які може прочитати будь-хто.</translation>
    </message>
    <message>
        <source>An officer of headquarters has a code like {example}.</source>
        <translation>Працівник штаб-квартири має код на зразок {example}.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, with its signature beside it. Nothing was recorded.</source>
        <translation>Попросіть її в штаб-квартири ще раз, разом із її підписом. Нічого не записано.</translation>
    </message>
    <message>
        <source>Ask the lead for a new invitation. Nothing was created.</source>
        <translation>Попросіть керівника про нове запрошення. Нічого не створено.</translation>
    </message>
    <message>
        <source>Ask whoever made it for an unaltered copy.</source>
        <translation>Попросіть незмінену копію в того, хто його зробив.</translation>
    </message>
    <message>
        <source>Bring back a saved copy of it. Nothing was changed.</source>
        <translation>Поверніть його збережену копію. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the key on its recovery sheet still opens what is there.</source>
        <translation>Поверніть обидва файли з однієї резервної копії цієї теки. Якщо її немає, те, що там лишилося, усе ще відкриває ключ з аркуша відновлення.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the recovery key makes them anew from what is there: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Поверніть обидва файли з однієї резервної копії цієї теки. Якщо її немає, ключ відновлення створить їх заново з того, що там лишилося: «fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE».</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, move it away; the recovery key then opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Поверніть vault.json із резервної копії цієї теки. Якщо її немає, перемістіть файл в інше місце; тоді ключ відновлення відкриє log/ і originals/: «fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE».</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the key on its recovery sheet still opens log/ and originals/.</source>
        <translation>Поверніть vault.json із резервної копії цієї теки. Якщо її немає, log/ і originals/ усе ще відкриває ключ з аркуша відновлення.</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the recovery key opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Поверніть vault.json із резервної копії цієї теки. Якщо її немає, log/ і originals/ відкриває ключ відновлення: «fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE».</translation>
    </message>
    <message>
        <source>By itself it says nothing; say what it is, like {word}=TEXT.</source>
        <translation>Саме по собі це нічого не каже; вкажіть, що це, на зразок {word}=TEXT.</translation>
    </message>
    <message>
        <source>Cannot read {name}: {why}.</source>
        <translation>Не вдається прочитати {name}: {why}.</translation>
    </message>
    <message>
        <source>Cannot write {name}: {why}.</source>
        <translation>Не вдається записати {name}: {why}.</translation>
    </message>
    <message>
        <source>Check how it is written and that it is there. Nothing was changed.</source>
        <translation>Перевірте, як це написано і чи воно там є. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Check the file and its medium, then try again. Nothing was changed.</source>
        <translation>Перевірте файл і його носій, потім спробуйте ще раз. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Check the medium and the cable, and copy what it still holds to another. What was confirmed is kept.</source>
        <translation>Перевірте носій і кабель та скопіюйте на інший носій те, що на ньому ще є. Усе підтверджене збережено.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Виберіть теку на диску цього комп’ютера.</translation>
    </message>
    <message>
        <source>Choose a measurement of the same item and say the reason, or neither.</source>
        <translation>Виберіть вимірювання того самого предмета і вкажіть причину або не робіть ні того, ні іншого.</translation>
    </message>
    <message>
        <source>Choose a shorter name or a folder further up. Nothing was changed.</source>
        <translation>Виберіть коротшу назву або теку вищого рівня. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing is ever written over.</source>
        <translation>Виберіть іншу назву. Ніщо ніколи не записується поверх наявного.</translation>
    </message>
    <message>
        <source>Choose another one: whoever may open the mission must not be able to sign for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one. Cases here: {cases}</source>
        <translation>Виберіть одну. Справи тут: {cases}</translation>
    </message>
    <message>
        <source>Choose the folder to write it to, outside the mission. An encrypted copy stays in it.</source>
        <translation>Виберіть для запису пакета теку поза місією. Зашифрована копія лишається в місії.</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in .fieldkit; making or joining a mission made it.</source>
        <translation>Виберіть теку, назва якої закінчується на .fieldkit; її створено під час створення місії або приєднання до неї.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one its owner reads out. Nothing was changed.</source>
        <translation>Порівняйте його відбиток із тим, який прочитає вголос його власник. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Compare the mission on its sheet with the one that shall be opened.</source>
        <translation>Порівняйте місію, вказану на аркуші, з тією, яку треба відкрити.</translation>
    </message>
    <message>
        <source>Correct it instead.</source>
        <translation>Натомість внесіть виправлення.</translation>
    </message>
    <message>
        <source>Correct it or set it aside instead.</source>
        <translation>Натомість внесіть виправлення або відкладіть.</translation>
    </message>
    <message>
        <source>Correct it with “fieldkit case correct”, or open the right one first.</source>
        <translation>Виправте її командою «fieldkit case correct» або спершу відкрийте правильну.</translation>
    </message>
    <message>
        <source>Correct it, or open the right one first.</source>
        <translation>Виправте її або спершу відкрийте правильну.</translation>
    </message>
    <message>
        <source>Expected there: {expected}</source>
        <translation>Тут очікується: {expected}</translation>
    </message>
    <message>
        <source>Free some space or choose another place. What was confirmed is kept.</source>
        <translation>Звільніть місце або виберіть інше. Усе підтверджене збережено.</translation>
    </message>
    <message>
        <source>Give the field and how it should read, like --description TEXT.</source>
        <translation>Вкажіть поле і як воно має читатися, на зразок --description TEXT.</translation>
    </message>
    <message>
        <source>Give the folder NAME.fieldkit that “fieldkit mission new” or “mission join” made.</source>
        <translation>Вкажіть теку NAME.fieldkit, яку створила команда «fieldkit mission new» або «mission join».</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>На все є квитанції штаб-квартири.</translation>
    </message>
    <message>
        <source>Here it can only be read; it can still be sealed as it stands. Record with the newer version.</source>
        <translation>Тут її можна лише читати; опечатати її в наявному стані ще можна. Записуйте новішою версією.</translation>
    </message>
    <message>
        <source>Install fieldkit again with the versions that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install fieldkit again; the files taken in so far are kept.</source>
        <translation>Встановіть fieldkit знову; уже прийняті файли збережено.</translation>
    </message>
    <message>
        <source>It cannot be empty; say it in a few words.</source>
        <translation>Це не може бути порожнім; скажіть кількома словами.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has acted on {subject} since.</source>
        <translation>Скасувати не можна: відтоді {person} має дії щодо {subject}.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has recorded something that leans on {subject} since.</source>
        <translation>Скасувати не можна: відтоді {person} має запис, що спирається на {subject}.</translation>
    </message>
    <message>
        <source>It is not clear to which case the item belongs.</source>
        <translation>Незрозуміло, до якої справи належить предмет.</translation>
    </message>
    <message>
        <source>It is not clear which measurement of {item} this one corrects, or why.</source>
        <translation>Незрозуміло, яке вимірювання предмета {item} виправляє це і чому.</translation>
    </message>
    <message>
        <source>It is one JSON object in the format of measuring requests, with photo numbers for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opened the mission&apos;s only case, and every item belongs to one.</source>
        <translation>Цією дією відкрито єдину справу місії, а кожен предмет належить до справи.</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; find one with: fieldkit log MISSION</source>
        <translation>Її справи мають коди на зразок XX-2024-AA-001; знайти їх: fieldkit log MISSION</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; the log in Custody names them.</source>
        <translation>Її справи мають коди на зразок XX-2024-AA-001; їх називає журнал у «Зберіганні».</translation>
    </message>
    <message>
        <source>Its items go into that; a further case needs a code of its own.</source>
        <translation>До неї належать її предмети; для ще однієї справи потрібен окремий код.</translation>
    </message>
    <message>
        <source>Keep it as it is and ask the sender for a new copy. Nothing was merged.</source>
        <translation>Залиште його як є і попросіть у відправника нову копію. Нічого не об’єднано.</translation>
    </message>
    <message>
        <source>Known: {known}. In quotation marks it is looked for as it stands.</source>
        <translation>Відомі: {known}. У лапках шукають так, як написано.</translation>
    </message>
    <message>
        <source>Let somebody else sign second, with their own key. Nothing was sealed.</source>
        <translation>Нехай другою підпише інша особа власним ключем. Нічого не опечатано.</translation>
    </message>
    <message>
        <source>List its photographs with: fieldkit item show MISSION {item}</source>
        <translation>Перелік його фотографій: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List its tags with: fieldkit item show MISSION {item}</source>
        <translation>Перелік його міток: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List the items with: fieldkit item show MISSION</source>
        <translation>Перелік предметів: fieldkit item show MISSION</translation>
    </message>
    <message>
        <source>List the photographs with: fieldkit photo list MISSION</source>
        <translation>Перелік фотографій: fieldkit photo list MISSION</translation>
    </message>
    <message>
        <source>Look for it in the Catalogue.</source>
        <translation>Пошукайте в «Каталозі».</translation>
    </message>
    <message>
        <source>Look it up with: fieldkit search MISSION WORDS</source>
        <translation>Пошукати: fieldkit search MISSION WORDS</translation>
    </message>
    <message>
        <source>Make one in the preferences, or bring the medium that holds it.</source>
        <translation>Створіть його в налаштуваннях або принесіть носій, на якому він є.</translation>
    </message>
    <message>
        <source>Make one with “fieldkit key new”, or bring the medium that holds it.</source>
        <translation>Створіть його командою «fieldkit key new» або принесіть носій, на якому він є.</translation>
    </message>
    <message>
        <source>Make room there, or choose a larger disk. None of these was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; Record lists those of an item.</source>
        <translation>Маркування називаються на зразок F-A001/M01; «Реєстрація» перелічує маркування предмета.</translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Маркування називаються на зразок F-A001/M01; «fieldkit item show MISSION F-A001» перелічує маркування предмета.</translation>
    </message>
    <message>
        <source>Merge both at headquarters. Nothing was changed here.</source>
        <translation>Об’єднайте обидва в штаб-квартирі. Тут нічого не змінено.</translation>
    </message>
    <message>
        <source>Merge it first with: fieldkit packet merge. No receipt was written.</source>
        <translation>Спершу об’єднайте його: fieldkit packet merge. Квитанцію не записано.</translation>
    </message>
    <message>
        <source>Merge it first. No receipt was written.</source>
        <translation>Спершу об’єднайте його. Квитанцію не записано.</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: --passphrase-file FILE</source>
        <translation>Вкажіть файл, у першому рядку якого вона є: --passphrase-file FILE</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: fieldkit --mission-passphrase-file FILE …</source>
        <translation>Вкажіть файл, у першому рядку якого вона є: fieldkit --mission-passphrase-file FILE …</translation>
    </message>
    <message>
        <source>Name a measurement of the same item (--supersedes) and the reason (--reason), or neither.</source>
        <translation>Вкажіть вимірювання того самого предмета (--supersedes) і причину (--reason) або не вказуйте нічого з цього.</translation>
    </message>
    <message>
        <source>Name another parent, or correct that one first.</source>
        <translation>Вкажіть інший батьківський предмет або спершу виправте цей.</translation>
    </message>
    <message>
        <source>Name one of them: {choices}</source>
        <translation>Вкажіть одне з: {choices}</translation>
    </message>
    <message>
        <source>Name one with --case. Cases here: {cases}</source>
        <translation>Вкажіть одну за допомогою --case. Справи тут: {cases}</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: its lead saves it from “Fingerprint and keys of the mission”. Nothing was checked.</source>
        <translation>Вкажіть кореневий сертифікат місії у форматі PEM із джерела поза пакетом: керівник місії зберігає його з «Відбиток і ключі місії». Нічого не перевірено.</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: “fieldkit key export root” writes it. Nothing was checked.</source>
        <translation>Вкажіть кореневий сертифікат місії у форматі PEM із джерела поза пакетом: його записує «fieldkit key export root». Нічого не перевірено.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}.</source>
        <translation>Найближчі списки: {nearest}.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}. All of them: fieldkit terms</source>
        <translation>Найближчі списки: {nearest}. Усі списки: fieldkit terms</translation>
    </message>
    <message>
        <source>Nearest terms: {nearest}. Use one of them, or “other” with a text.</source>
        <translation>Найближчі терміни: {nearest}. Візьміть один із них або «other» із текстом.</translation>
    </message>
    <message>
        <source>No act of {person} from this laptop is left to take back.</source>
        <translation>Дій {person} із цього ноутбука, які можна скасувати, більше немає.</translation>
    </message>
    <message>
        <source>No packet was made. Choose items and seal those if one is needed again.</source>
        <translation>Пакет не створено. Виберіть предмети й опечатайте їх, якщо він потрібен іще раз.</translation>
    </message>
    <message>
        <source>No packet was made. Seal chosen items with --item if one is needed again.</source>
        <translation>Пакет не створено. Опечатайте вибрані предмети з --item, якщо він потрібен іще раз.</translation>
    </message>
    <message>
        <source>No such Exif block is noted of the photograph “{name}”.</source>
        <translation>Про такий блок Exif у фотографії «{name}» запису немає.</translation>
    </message>
    <message>
        <source>No tag “{term}” hangs on {item}.</source>
        <translation>На {item} немає мітки «{term}».</translation>
    </message>
    <message>
        <source>Not done: {what}.</source>
        <translation>Не виконано: {what}.</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; Record lists those of an item.</source>
        <translation>Нотатки називаються на зразок F-A001/N01; «Реєстрація» перелічує нотатки предмета.</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Нотатки називаються на зразок F-A001/N01; «fieldkit item show MISSION F-A001» перелічує нотатки предмета.</translation>
    </message>
    <message>
        <source>Nothing is damaged by that. Bring back the vault.json of this folder, from where it was moved to or from a backup.</source>
        <translation>Через це нічого не пошкоджено. Поверніть vault.json цієї теки звідти, куди його було переміщено, або з резервної копії.</translation>
    </message>
    <message>
        <source>Nothing is known that “{chip}” could ask for.</source>
        <translation>Невідомо, про що могла б питати умова «{chip}».</translation>
    </message>
    <message>
        <source>Nothing is said that would correct anything.</source>
        <translation>Не вказано нічого, що щось виправляло б.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Нічого не написано.</translation>
    </message>
    <message>
        <source>Nothing that {person} took back at this laptop is left to restore.</source>
        <translation>Скасованих дій {person} на цьому ноутбуці, які можна повторити, більше немає.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Нічого не записано.</translation>
    </message>
    <message>
        <source>Only an encrypted mission has one; a new mission is encrypted unless somebody says otherwise.</source>
        <translation>Її має лише зашифрована місія; нову місію буде зашифровано, якщо не вказано інше.</translation>
    </message>
    <message>
        <source>Only “other” and its like take a text here; say more in the description or a note.</source>
        <translation>Власний текст тут мають лише «other» і подібні терміни; більше скажіть в описі або нотатці.</translation>
    </message>
    <message>
        <source>Open it with the newer version. Nothing was changed.</source>
        <translation>Відкрийте новішою версією. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Open it with “fieldkit --mission-passphrase-file FILE …”, or at a terminal.</source>
        <translation>Відкрийте її командою «fieldkit --mission-passphrase-file FILE …» або в терміналі.</translation>
    </message>
    <message>
        <source>OpenCV {version} does not find the corners of a marker where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the slate again, larger and in focus.</source>
        <translation>Сфотографуйте табло часу ще раз, більшим і у фокусі.</translation>
    </message>
    <message>
        <source>Place the points again, correct what was stated, or choose another photo.</source>
        <translation>Поставте точки знову, виправте вказане або виберіть інше фото.</translation>
    </message>
    <message>
        <source>Put back the file that came with fieldkit.</source>
        <translation>Поверніть файл, який постачався з fieldkit.</translation>
    </message>
    <message>
        <source>Record lists the measurements of an item.</source>
        <translation>«Реєстрація» перелічує вимірювання предмета.</translation>
    </message>
    <message>
        <source>Record shows the photographs of {item}.</source>
        <translation>«Реєстрація» показує фотографії предмета {item}.</translation>
    </message>
    <message>
        <source>Record shows the tags of {item}.</source>
        <translation>«Реєстрація» показує мітки предмета {item}.</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; run “fieldkit mission check”.</source>
        <translation>Відновіть його з картки або резервної копії; виконайте «fieldkit mission check».</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; “Check the mission” in Custody names all that changed.</source>
        <translation>Відновіть його з картки або резервної копії; «Перевірити місію» у «Зберіганні» називає все, що змінилося.</translation>
    </message>
    <message>
        <source>Say how a field should read.</source>
        <translation>Вкажіть, як має читатися поле.</translation>
    </message>
    <message>
        <source>Say where to write it, outside the mission folder: --to FOLDER. An encrypted copy stays in packets/.</source>
        <translation>Вкажіть, куди записати пакет, поза текою місії: --to FOLDER. Зашифрована копія лишається в packets/.</translation>
    </message>
    <message>
        <source>Say why it does not count, in a few words.</source>
        <translation>Вкажіть кількома словами, чому воно не враховується.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or here in a backup from before the other was merged. Nothing was sealed.</source>
        <translation>Опечатайте там, де є лише одна з них: на ноутбуці, який її записав, або тут у резервній копії, зробленій до об’єднання з другою. Нічого не опечатано.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Сталася помилка.</translation>
    </message>
    <message>
        <source>State the time that you read in the picture: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</source>
        <translation>Вкажіть час, який ви прочитали на зображенні: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Зупинено на ваш запит.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>Потік {stream} має дві історії, починаючи з номера {seq}.</translation>
    </message>
    <message>
        <source>Terms of these lists do: {lists}.</source>
        <translation>Описують терміни таких списків: {lists}.</translation>
    </message>
    <message>
        <source>The Catalogue lists the items.</source>
        <translation>«Каталог» перелічує предмети.</translation>
    </message>
    <message>
        <source>The Catalogue lists the photographs.</source>
        <translation>«Каталог» перелічує фотографії.</translation>
    </message>
    <message>
        <source>The Catalogue shows what is noted of the photograph.</source>
        <translation>Що записано про фотографію, показує розділ «Каталог».</translation>
    </message>
    <message>
        <source>The file is kept as it is; other programs may show it.</source>
        <translation>Файл збережено як є; його можуть показати інші програми.</translation>
    </message>
    <message>
        <source>The invitation {name} is refused: {why}.</source>
        <translation>Запрошення {name} відхилено: {why}.</translation>
    </message>
    <message>
        <source>The key file {name} cannot be used: {why}.</source>
        <translation>Файл ключа {name} не можна використати: {why}.</translation>
    </message>
    <message>
        <source>The key {name} is not here: {why}.</source>
        <translation>Ключа {name} тут немає: {why}.</translation>
    </message>
    <message>
        <source>The label {label} was given already.</source>
        <translation>Позначення {label} уже надано.</translation>
    </message>
    <message>
        <source>The measuring request is not understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium is write-protected: undo that or choose another place. What was confirmed is kept.</source>
        <translation>Носій захищено від запису: зніміть захист або виберіть інше місце. Усе підтверджене збережено.</translation>
    </message>
    <message>
        <source>The original {name} does not decrypt: its bytes are not those that were sealed.</source>
        <translation>Оригінал {name} не розшифровується: його байти не ті, що було зашифровано.</translation>
    </message>
    <message>
        <source>The original {name} is not what was recorded: SHA-256 {found} instead of {expected}.</source>
        <translation>Оригінал {name} не той, що записано: SHA-256 {found} замість {expected}.</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>Парольна фраза не відкриває {name}.</translation>
    </message>
    <message>
        <source>The passphrase for the key of {code} is needed, and there is no terminal to ask on.</source>
        <translation>Потрібна парольна фраза до ключа {code}, а термінала, де її запитати, немає.</translation>
    </message>
    <message>
        <source>The passphrase of a key must not open a mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the mission {mission} is needed, and there is no terminal to ask on.</source>
        <translation>Потрібна парольна фраза місії {mission}, а термінала, де її запитати, немає.</translation>
    </message>
    <message>
        <source>The photograph {photo} is not linked to {item}.</source>
        <translation>Фотографію {photo} не прив’язано до {item}.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: {problem}.</source>
        <translation>Зображення не можна показати: {problem}.</translation>
    </message>
    <message>
        <source>The picture decoder does not start: {why}.</source>
        <translation>Декодер зображень не запускається: {why}.</translation>
    </message>
    <message>
        <source>The receipt {name} is refused: {why}.</source>
        <translation>Квитанцію {name} відхилено: {why}.</translation>
    </message>
    <message>
        <source>The receipt {receipt} is recorded already.</source>
        <translation>Квитанцію {receipt} уже записано.</translation>
    </message>
    <message>
        <source>The start page makes mission.db anew from its copies: log/ and originals/ hold all that was confirmed.</source>
        <translation>Сторінка «Початок» створює mission.db заново з її копій: log/ і originals/ містять усе підтверджене.</translation>
    </message>
    <message>
        <source>The vocabulary {name} cannot be used: {why}.</source>
        <translation>Словник {name} не можна використати: {why}.</translation>
    </message>
    <message>
        <source>There is a case {code} already.</source>
        <translation>Справа {code} уже є.</translation>
    </message>
    <message>
        <source>There is no list “{name}”.</source>
        <translation>Списку «{name}» немає.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Немає чого записувати.</translation>
    </message>
    <message>
        <source>These files are not your own: say who or what they came from, or why that is not said.</source>
        <translation>Ці файли не ваші власні: вкажіть, від кого або звідки вони, або чому це не вказано.</translation>
    </message>
    <message>
        <source>This account may not do that: ask whoever owns it, or choose another place. Nothing was changed.</source>
        <translation>Цей обліковий запис не має на це права: зверніться до власника або виберіть інше місце. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This file system takes no file of that size: choose another place. What was confirmed is kept.</source>
        <translation>Ця файлова система не приймає файлів такого розміру: виберіть інше місце. Усе підтверджене збережено.</translation>
    </message>
    <message>
        <source>This mission holds no case “{name}”.</source>
        <translation>У цій місії немає справи «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no item “{name}”.</source>
        <translation>У цій місії немає предмета «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no marking “{name}”.</source>
        <translation>У цій місії немає маркування «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no measurement “{name}”.</source>
        <translation>У цій місії немає вимірювання «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no note “{name}”.</source>
        <translation>У цій місії немає нотатки «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no photograph “{name}”.</source>
        <translation>У цій місії немає фотографії «{name}».</translation>
    </message>
    <message>
        <source>This mission holds nothing called “{name}”.</source>
        <translation>У цій місії немає нічого з назвою «{name}».</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation>Цей ключ відновлення не відкриває {name}.</translation>
    </message>
    <message>
        <source>Try again or choose another place. What was confirmed is kept.</source>
        <translation>Спробуйте ще раз або виберіть інше місце. Усе підтверджене збережено.</translation>
    </message>
    <message>
        <source>Try again; capital letters and keyboard layout count.</source>
        <translation>Спробуйте ще раз; великі літери й розкладка клавіатури мають значення.</translation>
    </message>
    <message>
        <source>Try again; capital letters and keyboard layout count. Forgotten? Use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; capital letters and keyboard layout count. Forgotten? “fieldkit mission passphrase FOLDER --recovery-key FILE” sets another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as on its sheet, from AGE-SECRET-KEY-1 on; spaces and line feeds do not count.</source>
        <translation>Введіть його як на аркуші, починаючи з AGE-SECRET-KEY-1; пробіли й переведення рядків не враховуються.</translation>
    </message>
    <message>
        <source>Type it where the window asks for it.</source>
        <translation>Введіть її там, де просить вікно.</translation>
    </message>
    <message>
        <source>Type its passphrase where the mission is opened.</source>
        <translation>Введіть її парольну фразу там, де відкривають місію.</translation>
    </message>
    <message>
        <source>Use another medium, or restore that one first and go on there. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or close it. Reading commands work meanwhile.</source>
        <translation>Зачекайте завершення або закрийте ту програму. Команди читання тим часом працюють.</translation>
    </message>
    <message>
        <source>Wait for it or close it. The mission can be opened read-only meanwhile.</source>
        <translation>Зачекайте завершення або закрийте ту програму. Тим часом місію можна відкрити лише для читання.</translation>
    </message>
    <message>
        <source>What is noted of it is shown by: fieldkit photo show MISSION PHOTO</source>
        <translation>Що про неї записано, показує команда: fieldkit photo show MISSION PHOTO</translation>
    </message>
    <message>
        <source>What was confirmed is kept. Start again to go on.</source>
        <translation>Усе підтверджене збережено. Почніть знову, щоб продовжити.</translation>
    </message>
    <message>
        <source>Whoever handles the item next relies on it; say one of {terms}. That it is not known is said too.</source>
        <translation>На це покладається той, хто працюватиме з предметом далі; вкажіть одне з {terms}. Що це невідомо, теж указують.</translation>
    </message>
    <message>
        <source>Write it like {expected}.</source>
        <translation>Пишіть на зразок {expected}.</translation>
    </message>
    <message>
        <source>a calibration is no figure of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet holds at most 200,000 files</source>
        <translation>пакет містить щонайбільше 200&#xa0;000 файлів</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>інший процес</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>інша програма</translation>
    </message>
    <message>
        <source>it needs {needed} bytes and {free} are free</source>
        <translation>потрібно {needed} байтів, а вільно {free}</translation>
    </message>
    <message>
        <source>it needs {needed} bytes in one file and the medium allows {largest}</source>
        <translation>потрібно {needed} байтів в одному файлі, а носій допускає {largest}</translation>
    </message>
    <message>
        <source>its content does not come to {size} bytes</source>
        <translation>його вміст не становить {size} байтів</translation>
    </message>
    <message>
        <source>something that is no file stands in its place</source>
        <translation>на його місці стоїть щось, що не є файлом</translation>
    </message>
    <message>
        <source>vault.json in {folder} is that of another mission, or of another laptop: it opens nothing there.</source>
        <translation>vault.json у {folder} належить іншій місії або іншому ноутбуку: він там нічого не відкриває.</translation>
    </message>
    <message>
        <source>what was written does not read back; the medium may be failing</source>
        <translation>записане не перечитується; можливо, носій відмовляє</translation>
    </message>
    <message>
        <source>{folder} holds a later backup of this mission, with entries up to {until} that this folder does not have. Originals in it: {originals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}.</source>
        <translation>У {folder} пише {holder}.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and mission.db and vault.json are both gone. Files that are still there: {copies} in log/, {originals} in originals/.</source>
        <translation>Теку {folder} зашифровано, а mission.db і vault.json зникли. Файли, які там ще є: {copies} у log/, {originals} в originals/.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and vault.json, which holds its key under the passphrase, is gone.</source>
        <translation>Теку {folder} зашифровано, а vault.json, де під парольною фразою зберігається її ключ, зник.</translation>
    </message>
    <message>
        <source>{folder} is encrypted; only its passphrase opens it.</source>
        <translation>Теку {folder} зашифровано; її відкриває лише її парольна фраза.</translation>
    </message>
    <message>
        <source>{folder} is not a mission folder.</source>
        <translation>{folder} не є текою місії.</translation>
    </message>
    <message>
        <source>{folder} is not a safe place for a mission: {why}.</source>
        <translation>{folder} — небезпечне місце для місії: {why}.</translation>
    </message>
    <message>
        <source>{folder} is not encrypted, so it has no passphrase.</source>
        <translation>Теку {folder} не зашифровано, тож парольної фрази вона не має.</translation>
    </message>
    <message>
        <source>{folder} lacks {lacking} MB of room. Files to come: {files}.</source>
        <translation>У {folder} бракує {lacking} MB місця. Файлів, які треба скопіювати: {files}.</translation>
    </message>
    <message>
        <source>{item} cannot be a part of {parent}, which is itself or a part of it.</source>
        <translation>{item} не може бути частиною {parent}, бо це він сам або його частина.</translation>
    </message>
    <message>
        <source>{item} is linked already to {photos} as “{role}”.</source>
        <translation>{item} уже прив’язано до {photos} як «{role}».</translation>
    </message>
    <message>
        <source>{item} is tagged so already: {tags}.</source>
        <translation>{item} уже має такі мітки: {tags}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} уже існує.</translation>
    </message>
    <message>
        <source>{name} holds no recovery key, or one with a slip in it.</source>
        <translation>{name} не містить ключа відновлення або в ключі є описка.</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} пошкоджено: {why}.</translation>
    </message>
    <message>
        <source>{name} is no root certificate.</source>
        <translation>{name} не є кореневим сертифікатом.</translation>
    </message>
    <message>
        <source>{name} is refused at “{entry}”: {why}.</source>
        <translation>{name} — відхилено на «{entry}»: {why}.</translation>
    </message>
    <message>
        <source>{name} is refused: {why}.</source>
        <translation>{name} — відхилено: {why}.</translation>
    </message>
    <message>
        <source>{name} was written by a newer fieldkit (format {found}; this one knows {known}).</source>
        <translation>{name} записано новішою версією fieldkit (формат {found}; ця знає {known}).</translation>
    </message>
    <message>
        <source>{name}, line {line}: {why}.</source>
        <translation>{name}, рядок {line}: {why}.</translation>
    </message>
    <message>
        <source>{packet} holds another history of the stream that this laptop itself writes: this folder was copied or restored.</source>
        <translation>{packet} містить іншу історію потоку, який пише сам цей ноутбук: цю теку скопійовано або відновлено.</translation>
    </message>
    <message>
        <source>{packet} was not merged into this mission yet.</source>
        <translation>{packet} ще не об’єднано з цією місією.</translation>
    </message>
    <message>
        <source>{part} does not read back as it was written; the medium may be failing</source>
        <translation>{part} не перечитується так, як записано; можливо, носій відмовляє</translation>
    </message>
    <message>
        <source>{person} cannot sign a receipt: that is for headquarters.</source>
        <translation>{person} не може підписати квитанцію: це робить штаб-квартира.</translation>
    </message>
    <message>
        <source>{person} wrote “{act}” about {subject} with a newer fieldkit.</source>
        <translation>{person} має запис «{act}» щодо {subject}, зроблений новішою версією fieldkit.</translation>
    </message>
    <message>
        <source>{photo} says nothing of its camera&apos;s clock: no slate is seen in it, or its file states no time.</source>
        <translation>{photo} нічого не каже про годинник своєї камери: на фотографії не видно табло часу або файл не вказує часу.</translation>
    </message>
    <message>
        <source>{subject} is set aside already: {reason}.</source>
        <translation>{subject} уже відкладено: {reason}.</translation>
    </message>
    <message>
        <source>{subject} says that already: {values}.</source>
        <translation>{subject} уже має ці значення: {values}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} So nothing was measured.</source>
        <translation>{why} Тому нічого не виміряно.</translation>
    </message>
    <message>
        <source>“Check the mission” in Custody says what still is as it was recorded.</source>
        <translation>«Перевірити місію» у «Зберіганні» показує, що досі таке, як записано.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” names what no longer holds; “fieldkit mission rebuild --from-copies” makes mission.db anew: log/ and originals/ hold everything that was confirmed.</source>
        <translation>«fieldkit mission check» називає, що вже не збігається; «fieldkit mission rebuild --from-copies» створює mission.db заново: log/ і originals/ містять усе підтверджене.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” says what still is as it was recorded.</source>
        <translation>«fieldkit mission check» показує, що досі таке, як записано.</translation>
    </message>
    <message>
        <source>“fieldkit mission convert FOLDER TARGET --seal” makes an encrypted copy of it.</source>
        <translation>Зашифровану копію місії створює команда «fieldkit mission convert FOLDER TARGET --seal».</translation>
    </message>
    <message>
        <source>“{field}” cannot be recorded as it stands.</source>
        <translation>«{field}» не можна записати в такому вигляді.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>Бракує «{field}».</translation>
    </message>
    <message>
        <source>“{label}” is not written as expected.</source>
        <translation>«{label}» написано не так, як очікується.</translation>
    </message>
    <message>
        <source>“{label}” leaves the rules of transcription at character {position}.</source>
        <translation>«{label}» порушує правила транскрипції на знаку {position}.</translation>
    </message>
    <message>
        <source>“{name}” can mean more than one thing.</source>
        <translation>«{name}» може означати кілька речей.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” would be signed by one person or key, {person}.</source>
        <translation>«{one}» і «{other}» підписала б одна особа або один ключ, {person}.</translation>
    </message>
    <message>
        <source>“{term}” does not describe a thing, so it is no tag.</source>
        <translation>«{term}» не описує предмета, тому це не мітка.</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the list {vocabulary}.</source>
        <translation>«{term}» не є терміном списку {vocabulary}.</translation>
    </message>
    <message>
        <source>“{term}” takes no text of its own.</source>
        <translation>«{term}» не має власного тексту.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message numerus="yes">
        <source>%n field(s) in dispute</source>
        <translation>
            <numerusform>%n спірне поле</numerusform>
            <numerusform>%n спірні поля</numerusform>
            <numerusform>%n спірних полів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмети</numerusform>
            <numerusform>%n предметів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотографія</numerusform>
            <numerusform>%n фотографії</numerusform>
            <numerusform>%n фотографій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n value(s))</source>
        <translation>
            <numerusform>(%n значення)</numerusform>
            <numerusform>(%n значення)</numerusform>
            <numerusform>(%n значень)</numerusform>
        </translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Damaged: {why}</source>
        <translation>Пошкоджено: {why}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Items shown</source>
        <translation>Показані предмети</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Нотатка {label}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Select photos or items: what is known of them stands here.</source>
        <translation>Виберіть фото або предмети: тут буде те, що про них відомо.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>Відкладено: {reason}</translation>
    </message>
    <message>
        <source>Shows no item yet.</source>
        <translation>Ще не показує жодного предмета.</translation>
    </message>
    <message>
        <source>Shows {items}</source>
        <translation>Показує {items}</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Розмір файлу</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>Справжній час</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Не згруповано</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>the camera states no time</source>
        <translation>камера не вказує часу</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>від {first} до {last}</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <translation>
            <numerusform>{labels} і ще %n</numerusform>
            <numerusform>{labels} і ще %n</numerusform>
            <numerusform>{labels} і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{value}: {count}</source>
        <translation>{value}: {count}</translation>
    </message>
    <message>
        <source>{when}, {grounds}</source>
        <translation>{when}, {grounds}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>An item and its parts</source>
        <translation>Предмет і його частини</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Обробка</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Як знайдено</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Небезпека</translation>
    </message>
    <message>
        <source>Host’s number</source>
        <translation>Номер приймальної сторони</translation>
    </message>
    <message>
        <source>Label of an item</source>
        <translation>Позначення предмета</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Number of a photo</source>
        <translation>Номер фото</translation>
    </message>
    <message>
        <source>Prior custody</source>
        <translation>Попереднє зберігання</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Зв’язок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Tag state</source>
        <translation>Стан бирки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n штука</numerusform>
            <numerusform>%n штуки</numerusform>
            <numerusform>%n штук</numerusform>
        </translation>
    </message>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>Ключ без парольної фрази підписував би за кожного, хто тримає ноутбук.</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Ціле число</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Вибрати: {field}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Fair. One more word makes it a thousand times harder to guess.</source>
        <translation>Середня. Ще одне слово зробить її в тисячу разів важчою для вгадування.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Сховати: {field}</translation>
    </message>
    <message>
        <source>Long. Good, unless it is a saying, a song or a name: those are tried first.</source>
        <translation>Довга. Добре, якщо це не приказка, не пісня й не ім’я: їх пробують першими.</translation>
    </message>
    <message>
        <source>New passphrase of the mission</source>
        <translation>Нова парольна фраза місії</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Нічого з такою назвою немає</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>Парольна фраза місії</translation>
    </message>
    <message>
        <source>Passphrase of the new key</source>
        <translation>Парольна фраза нового ключа</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Парольна фраза вашого ключа</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>Скажіть кількома словами</translation>
    </message>
    <message>
        <source>Short: whoever takes the laptop can try out all like it.</source>
        <translation>Коротка: той, хто заволодіє ноутбуком, зможе перебрати всі подібні.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Показати: {field}</translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation>Зняти {term}</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Те саме ще раз</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Вони не однакові.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find it</source>
        <translation>Почніть вводити, щоб знайти</translation>
    </message>
    <message>
        <source>Without a passphrase whoever holds the laptop could open the mission.</source>
        <translation>Без парольної фрази місію міг би відкрити кожен, хто тримає ноутбук.</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (обов’язково)</translation>
    </message>
    <message>
        <source>{field}: in words</source>
        <translation>{field}: словами</translation>
    </message>
    <message>
        <source>{field}: say why it is unknown</source>
        <translation>{field}: вкажіть, чому невідомо</translation>
    </message>
    <message>
        <source>{key} shows or hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not taken: choose one of the list.</source>
        <translation>«{text}» не прийнято: виберіть зі списку.</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message numerus="yes">
        <source>%n marker(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more give {goal}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the edge found by the program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): about {now}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on one side</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arc of {arc}, {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the plane by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut obliquely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not compare with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field card, printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the edge by the program gives most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First leg, outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal length as the file tells it, to 3 %; lens unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four loose markers, printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height above the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height not known: 5 mm either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a try-square to the edge and say what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the cut edge lie to the axis of the body?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands to figures on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cut of the edge lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bar of 200 mm reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known length of what is placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printed markers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure in the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than three standard uncertainties away, if edge and section are as stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printed markers were found. Say what lies beside the piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: 15°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of the camera: the scale has to tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer edges, across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer edges, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle of known sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated without seeing, by a second observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals along the edge: at most {worst}, floor {floor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale beside the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second leg, outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show grid, residuals and trust of the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side that is placed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square to the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard uncertainty of the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is as it was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is calibrated in this mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure does not decide this, and says so. What would narrow it most: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first observer had {figure}: the difference is {apart}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known length of {length} agrees: {zeta} standard uncertainties off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known length of {length} is {zeta} standard uncertainties off: do not trust this plane until the scale is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only one of those named that the figure does not exclude. That does not prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This length is known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try-square: 5°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and points of before are hidden until this is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which edge of the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of its dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is corrected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a certificate: 0.05 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden until it is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured with a steel rule: 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never measured: 2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilt {tilt}, residual {residual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {size}, ζ {zeta}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}: {markers}, {plane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}: {plane}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All streams are of one mission, which was founded once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that the log does not hold is filed under {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tag manifests have both hashes that seal.txt names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disproved</source>
        <translation>Спростовано</translation>
    </message>
    <message>
        <source>Each file has the hashes that the manifests name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each signer is another person, and who signs for headquarters is of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries {subject} are under no checkpoint: their laptop has not signed them yet, or the checkpoints were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries {subject} stand in no closed copy in log/ yet; opening the mission for writing makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries {subject} stand in no closed copy in log/, though later ones do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {subject} has the tick {tick}; a log of {count} entries has none so high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {subject} is not filed under exactly the subjects that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {subject} of the log was changed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {subject} was removed from the log; the closed copy in log/ still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act is of a kind that this version knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every checkpoint is signed by its device and fits the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every checkpoint is signed by its device, over exactly the entries here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is filed under the subjects that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is under a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file has its place in the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of the store is recorded, and none is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that a packet must have is there and can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every laptop that writes is certified below the root that is trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of the log is as it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every original held here has the bytes that were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every original is what the log recorded, where it belongs, and none is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every receipt in the log says what its entry says, and headquarters signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record is what folding the log gives, and none stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row, and what search finds it by, follows from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signature with which somebody began to act holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signed entry stands in a closed copy in log/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signer whom seal.txt names signed it, and leads to a trusted root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stream begins with the certificate of the laptop that writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stream has grown from what headquarters receipted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stream is one unbroken chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stream of the log ends where seal.txt says, with that root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stream of the log is one unbroken chain of this mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who acts signed for it, certified below that root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that this laptop remembers to have written is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>From {subject} on no checkpoint can be compared: that entry was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow to findings with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier vault, and none of a stranger, locks the mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is like that. Clear the filter to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not provable</source>
        <translation>Недовідно</translation>
    </message>
    <message>
        <source>Nothing else of {subject} was looked at, for it would be read from those tables; “fieldkit mission rebuild --from-copies” makes mission.db anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the log is beyond judging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out of what the log says was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Доведено</translation>
    </message>
    <message>
        <source>Row {subject} was added outside the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {subject} was changed outside the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {subject} was removed outside the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of entry {subject} was changed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of entry {subject} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of entry {subject} was removed; the closed copy in log/ still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is whole, and has the tables and guards that this version makes, and no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of every device leads to a trusted root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check {check} can say nothing: {subject} is missing, cannot be read, or is not in its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {subject} was changed: its device did not sign it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {subject} was removed; the closed copy in log/ still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {subject} was signed over other entries than stand there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoints in log/ agree with those of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed copies in log/ agree with the catalogue&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed copy {subject} in log/ cannot be read now: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed copy {subject} in log/ differs from the catalogue&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed copy {subject} in log/ is damaged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is as fieldkit writes it, and its checksums are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file mission.db of {subject} is damaged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {subject} in originals/ is in no record; opening the mission for writing catalogues it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files here are exactly those that the four manifests list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is called like the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of leaves is sorted and has the root that seal.txt names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of leaves names every file under data/ as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of originals that lie here follows from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of originals that lie here names {subject} as the log does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was cut: checkpoint {subject} was signed, {size} entries are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the entries is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original {subject} cannot be read now: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original {subject} is held elsewhere; it never came to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original {subject} is missing from originals/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original {subject} no longer has the bytes that were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original {subject} was struck from the list of those that lie here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is a PDF, meta/ is JSON, VERIFY.txt is what fieldkit writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip is not byte for byte the one that fieldkit writes ({part} of {subject}): it was packed again by another tool, or damaged. Unpack it and check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} {subject} of mission.db is not built as fieldkit builds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} {subject} of mission.db is not one of fieldkit&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} {subject} of mission.db was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no custody log: {subject} holds no stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signature besides, and each is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop wrote {subject}, and nothing of that stream is here: it stands in another copy of the folder, or was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop wrote {subject}, which is not here: as the log says, the folder was restored or copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop wrote {subject}, which is not here: the log was cut or rewritten, or this is an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept for the next checkpoint of {subject} does not fit its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept for the next checkpoints fits the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is noted of streams with two histories is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is noted of two histories of {subject} is not what the log shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What search goes by in {subject} is not what the log says, so it may hide things; “fieldkit mission rebuild” makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands about {subject} cannot be compared with the log: an entry about it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this happened rests on the clocks of the devices alone; no independent time-stamp is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the laptops that wrote {subject} are its own cannot be said: its root is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever acts in the log signed for it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bagit.txt and bag-info.txt say exactly what they must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line and hash do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal.txt names the seal before it and the receipt that the log tells of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal.txt says of the packet what the log says where it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns beside the line say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} belongs to another mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} belongs to another stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} belongs to no signer whom seal.txt names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} cannot be read now: {why}. That is not the same as changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} carries a certificate that is not in trust/chain.pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} counts under data/: files {files}, bytes {bytes}; here are: files {count}, bytes {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not agree with the original that is here, which has {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not describe this packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not end where seal.txt says: entries were cut off or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not end with a line feed: its last line was cut off or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not follow the entry before it: one of the two was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not have the Merkle root that seal.txt names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not have the checksum that the zip states for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not have the hash that signatures/SHA256SUMS names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not have the number that its place demands: one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not hold one body line per envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not list exactly the signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not name the last receipt that the log of its device records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not say of sample data what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not sort after the entry before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not stand in the order of the ids, or stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} does not stand where what the log recorded of its content puts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} founds the mission, and so does {first}; one of the two is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} founds the mission; {person} is not certified as its lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has run out or is not valid yet by this machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has two histories: copies of one folder went on separately. A person must decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has {count} lines, and there cannot be more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds bytes that are no plain text; do not show it in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds no certificate that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} holds no entry; a stream has at least the one that opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is a stream that seal.txt does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is about a stream of which the receipt of the seal does not speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is an earlier one that was put back: an earlier passphrase opens the mission again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is by the same person, key or certificate as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is in the packet and not in {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is in the packet, and no entry of the log speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is in the packet, and no packet has a place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is in {list} and not in the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is intact, and its certificate has run out: a time-stamp must say when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is intact, and its certificate is not valid yet by this machine&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is intact; whether to trust its signer cannot be said without the root certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is made with a kind of key that is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is missing: headquarters has receipted this stream, and the checkpoint belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is missing: the log says that it was sealed into this packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is no PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is no table of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is none that this mission made: somebody who knows its secrets put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a checkpoint in its form: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a checkpoint over exactly these entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a list of hashes in hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a sound line of the log: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a sound record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a sound signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not covered by any trusted signature, and too large to be read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not in its form: line {line}, {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not named like the packet {packet} that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not signed by the device that wrote the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not the checkpoint of what headquarters receipted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not the one that seal.txt names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not the text over which {signature} was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not the text that this fieldkit knows. Follow instructions from elsewhere instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not what folding the log gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not what the list of leaves under the seal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is of the mission {mission}, and {packet} is not a packet of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is signed for headquarters by somebody who is not of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is withheld; it opens a stream, and without it nobody knows which laptop writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} lacks the row {id}, of what the log says was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} leads to none of the trusted roots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names a receipt; which streams it is about is withheld in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names another device than the entries before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names another edition than the log, where this packet began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names another root for the mission than is trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names another root than the one that is trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names another seal before it than the log of its device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names no receipt of headquarters: that nothing was cut off or rewritten before the packet was sealed rests on those who sealed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} names the receipt {receipt}, and no entry of the log records it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} opens a stream and speaks of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} records an original for which no packet has a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} says something else of the mission than {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was changed: it does not have the hash that {list} names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was made by another certificate than seal.txt names for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was not made with the key that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was written by a newer fieldkit: which laptop writes the stream cannot be judged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: a stream begins with an act that opens it, and holds no other such act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: a tick of {tick} cannot arise in a log of {count} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: bodies that this edition withholds: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: by this machine&apos;s clock the certificate of the laptop that writes here is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: more findings of this kind, which are not listed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: no entry of its device begins the packet {packet} in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: originals that the log knows and that are held elsewhere: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: seal.txt names this stream and it is not in the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: self-issued. The authority&apos;s private key lies on this machine, so this proves nothing to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: streams written on other machines, of which this one does not know how far they went: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the act “{act}” was written by a newer fieldkit and is not judged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the certificate in it is not of the laptop that writes the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the certificate of the device leads to none of the trusted roots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the certificate of the laptop that writes here is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the entry does not say what its receipt says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the laptop that writes from here on is not certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the log has not grown from what headquarters receipted: it was cut or rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the receipt is intact, and by this machine&apos;s clock its certificate is not valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the receipt is intact; whether to trust its signer cannot be said without the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the receipt that came back is withheld in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the signature of the receipt is not one of headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the signature of this signer, whom seal.txt names, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the signature with which {person} began to act does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the signature with which {person} began to act is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: the signature with which {person} began to act leads to none of the trusted roots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: what was to be sealed is not known, since no entry here says how this packet began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: whether to trust this device cannot be said without the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: which packets its device sealed before is withheld in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {person} acts here without having signed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {person} signed for acting here, and by this machine&apos;s clock the certificate is not valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {person} signed for acting here; whether to trust that cannot be said without the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: “{act}” was written by a newer fieldkit; read-only here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fingerprint</name>
    <message>
        <source>Fingerprint: {groups}</source>
        <translation>Відбиток: {groups}</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>A folder for all that the mission records, and an authority of its own that vouches for everybody whom you invite.</source>
        <translation>Тека для всього, що записує місія, і її власний засвідчувальний центр, який засвідчує всіх, кого ви запросите.</translation>
    </message>
    <message>
        <source>Code of the mission</source>
        <translation>Код місії</translation>
    </message>
    <message>
        <source>Codes, not names</source>
        <translation>Коди, а не імена</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Режим поводження</translation>
    </message>
    <message>
        <source>It opens the key that signs for you. If it is forgotten, nobody can bring it back. Long, and easy to type with cold hands, is best.</source>
        <translation>Вона відкриває ключ, що підписує за вас. Якщо її забути, ніхто її не поверне. Найкраща — довга й така, яку легко ввести змерзлими руками.</translation>
    </message>
    <message>
        <source>Letter of this laptop</source>
        <translation>Літера цього ноутбука</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>Створити місію</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Нова місія</translation>
    </message>
    <message>
        <source>Nothing is written. Choose where the mission shall stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written. Say in a few words what the mission is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P-01 stands for you in every record. Who that is, is written down elsewhere.</source>
        <translation>У кожному записі вас позначає P-01. Хто це, записано в іншому місці.</translation>
    </message>
    <message>
        <source>Title, without words of attribution</source>
        <translation>Назва, без слів про атрибуцію</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Що створюється</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>Де розмістити місію?</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольна фраза</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n held elsewhere</source>
        <translation>
            <numerusform>деінде: %n</numerusform>
            <numerusform>деінде: %n</numerusform>
            <numerusform>деінде: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ▸</source>
        <translation>
            <numerusform>%n завдання ▸</numerusform>
            <numerusform>%n завдання ▸</numerusform>
            <numerusform>%n завдань ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотографія</numerusform>
            <numerusform>%n фотографії</numerusform>
            <numerusform>%n фотографій</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of this mission that was never finished was removed.</source>
        <translation>Копію цієї місії, яку не було завершено, видалено.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and anybody can read it.</source>
        <translation>Копію цієї місії не було завершено, і прочитати її може будь-хто.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and its place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in fieldkit: {what}</source>
        <translation>Вада у fieldkit: {what}</translation>
    </message>
    <message>
        <source>A is the folder of the mission: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ok</source>
        <translation>A гаразд</translation>
    </message>
    <message>
        <source>A program was stopped while it made {folder}.</source>
        <translation>Програму було зупинено, поки вона створювала {folder}.</translation>
    </message>
    <message>
        <source>An earlier vault.json was put back: an earlier passphrase opens this mission again.</source>
        <translation>Повернуто попередній vault.json: місію знову відкриває попередня парольна фраза.</translation>
    </message>
    <message>
        <source>B is the second copy, on another drive: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B ok</source>
        <translation>B гаразд</translation>
    </message>
    <message numerus="yes">
        <source>B waiting: %n photo(s)</source>
        <translation>
            <numerusform>B очікує: %n фото</numerusform>
            <numerusform>B очікує: %n фото</numerusform>
            <numerusform>B очікує: %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase in the preferences. Who knows an earlier one may hold a copy of the mission: “fieldkit mission convert … --renew” makes one with secrets that they do not know.</source>
        <translation>Змініть парольну фразу в налаштуваннях. Той, хто знає попередню, може мати копію місії: «fieldkit mission convert … --renew» створює копію із секретами, яких він не знає.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>If a folder is left whose name ends in {folder}, anybody may be able to read it: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}. Connect its drive and open the mission for writing: then it is removed.</source>
        <translation>Вона лежить у {folder}. Підключіть цей накопичувач і відкрийте місію для запису: тоді її буде видалено.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Лише читання</translation>
    </message>
    <message>
        <source>Removing a copy that was never finished</source>
        <translation>Видалення незавершеної копії</translation>
    </message>
    <message>
        <source>SAMPLE, NOT EVIDENCE</source>
        <translation>ЗРАЗОК, НЕ ДОКАЗ</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Пошук або команда</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>Зупинити: {job}</translation>
    </message>
    <message>
        <source>The language is chosen.</source>
        <translation>Мову вибрано.</translation>
    </message>
    <message>
        <source>The vault.json of this mission was made by somebody else who knows its secrets.</source>
        <translation>vault.json цієї місії створив хтось інший, хто знає її секрети.</translation>
    </message>
    <message>
        <source>The window speaks it when the jobs that run have ended and it is opened again.</source>
        <translation>Вікно заговорить нею, коли закінчаться поточні завдання і його буде відкрито знову.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Чекає своєї черги</translation>
    </message>
    <message>
        <source>What was recorded is on disk, and you can go on. Copy what happened for whoever mends it.</source>
        <translation>Записане вже на диску, і ви можете продовжувати. Скопіюйте опис того, що сталося, для того, хто це виправлятиме.</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>резервна копія: %n день тому</numerusform>
            <numerusform>резервна копія: %n дні тому</numerusform>
            <numerusform>резервна копія: %n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>резервна копія: сьогодні</translation>
    </message>
    <message>
        <source>fieldkit</source>
        <translation>fieldkit</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>резервної копії ще немає</translation>
    </message>
    <message>
        <source>{person}, team {letter}</source>
        <translation>{person}, група {letter}</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} з {total}</translation>
    </message>
    <message>
        <source>“fieldkit mission convert … --renew” makes a copy with secrets that they do not know.</source>
        <translation>«fieldkit mission convert … --renew» створює копію із секретами, яких він не знає.</translation>
    </message>
    <message>
        <source>▲ A missing</source>
        <translation>▲ A немає</translation>
    </message>
    <message>
        <source>▲ B missing</source>
        <translation>▲ B немає</translation>
    </message>
    <message numerus="yes">
        <source>▲ B missing, %n photo(s) wait</source>
        <translation>
            <numerusform>▲ B немає, очікує %n фото</numerusform>
            <numerusform>▲ B немає, очікують %n фото</numerusform>
            <numerusform>▲ B немає, очікують %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>● Nothing to save yet</source>
        <translation>● Ще немає чого зберігати</translation>
    </message>
    <message>
        <source>● Saved {time}</source>
        <translation>● Збережено {time}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>{chosen} of {count} selected</source>
        <translation>вибрано {chosen} з {count}</translation>
    </message>
    <message>
        <source>{tile}; selected; {number} of {count}</source>
        <translation>{tile}; вибрано; {number} з {count}</translation>
    </message>
    <message>
        <source>{tile}; {number} of {count}</source>
        <translation>{tile}; {number} з {count}</translation>
    </message>
</context>
<context>
    <name>hand</name>
    <message>
        <source>Instrument, as it is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on the piece itself; the figure goes on the record of {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several readings show how far one can be trusted. Leave at 0 what was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard uncertainty of one reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard uncertainty of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>The decoder can ask nothing else of the system (seccomp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder can make no network connection (Landlock).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder can open no file (Landlock).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder can reach no other program (Landlock).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder&apos;s memory, time, files and processes are limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended before it was ready ({how})</source>
        <translation>він завершив роботу раніше, ніж був готовий ({how})</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n camera raw</source>
        <translation>
            <numerusform>%n файл RAW</numerusform>
            <numerusform>%n файли RAW</numerusform>
            <numerusform>%n файлів RAW</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to be new, by name, size and time; what files hold decides.</source>
        <translation>
            <numerusform>Очікується нових: %n — за назвою, розміром і часом; вирішує вміст файлів.</numerusform>
            <numerusform>Очікується нових: %n — за назвою, розміром і часом; вирішує вміст файлів.</numerusform>
            <numerusform>Очікується нових: %n — за назвою, розміром і часом; вирішує вміст файлів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>збої: %n</numerusform>
            <numerusform>збої: %n</numerusform>
            <numerusform>збої: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) bear no number of a camera</source>
        <translation>
            <numerusform>%n файл без номера, наданого камерою</numerusform>
            <numerusform>%n файли без номера, наданого камерою</numerusform>
            <numerusform>%n файлів без номера, наданого камерою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of an interrupted intake recovered.</source>
        <translation>
            <numerusform>%n файл перерваного приймання відновлено.</numerusform>
            <numerusform>%n файли перерваного приймання відновлено.</numerusform>
            <numerusform>%n файлів перерваного приймання відновлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you chose</source>
        <translation>
            <numerusform>%n вибраний вами файл</numerusform>
            <numerusform>%n вибрані вами файли</numerusform>
            <numerusform>%n вибраних вами файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n файл для перегляду</numerusform>
            <numerusform>%n файли для перегляду</numerusform>
            <numerusform>%n файлів для перегляду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {time}</source>
        <translation>
            <numerusform>%n файл, {time}</numerusform>
            <numerusform>%n файли, {time}</numerusform>
            <numerusform>%n файлів, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on the card</source>
        <translation>
            <numerusform>лишилося на картці: %n</numerusform>
            <numerusform>лишилося на картці: %n</numerusform>
            <numerusform>лишилося на картці: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>нові: %n</numerusform>
            <numerusform>нові: %n</numerusform>
            <numerusform>нові: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these beside a photograph</source>
        <translation>
            <numerusform>з них поруч із фотографією: %n</numerusform>
            <numerusform>з них поруч із фотографією: %n</numerusform>
            <numerusform>з них поруч із фотографією: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n інший файл</numerusform>
            <numerusform>%n інші файли</numerusform>
            <numerusform>%n інших файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) do not match the card. Not recorded: {names}</source>
        <translation>
            <numerusform>%n фото не збігається з карткою. Не записано: {names}</numerusform>
            <numerusform>%n фото не збігаються з карткою. Не записано: {names}</numerusform>
            <numerusform>%n фото не збігаються з карткою. Не записано: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n фотографія</numerusform>
            <numerusform>%n фотографії</numerusform>
            <numerusform>%n фотографій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>уже бачені: %n</numerusform>
            <numerusform>уже бачені: %n</numerusform>
            <numerusform>уже бачені: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n супутній файл</numerusform>
            <numerusform>%n супутні файли</numerusform>
            <numerusform>%n супутніх файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>лишилося: %n</numerusform>
            <numerusform>лишилося: %n</numerusform>
            <numerusform>лишилося: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n відео</numerusform>
            <numerusform>%n відео</numerusform>
            <numerusform>%n відео</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes into this mission. Nothing can be brought in meanwhile.</source>
        <translation>У цю місію пише інша програма. Тим часом нічого не можна прийняти.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Триває підрахунок…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Bring it in once more, or copy those files in another way.</source>
        <translation>Прийміть її ще раз або скопіюйте ці файли іншим способом.</translation>
    </message>
    <message>
        <source>Bring the same card in again: their names come back, and nothing is kept twice.</source>
        <translation>Прийміть ту саму картку ще раз: назви повернуться, і нічого не збережеться двічі.</translation>
    </message>
    <message numerus="yes">
        <source>Broke off, %n new</source>
        <translation>
            <numerusform>Перервано, нові: %n</numerusform>
            <numerusform>Перервано, нові: %n</numerusform>
            <numerusform>Перервано, нові: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>Годинник камери</translation>
    </message>
    <message numerus="yes">
        <source>Card removed after %n of {found}. The %n are verified.</source>
        <translation>
            <numerusform>Картку вийнято після %n файлу з {found}. Перевірено %n.</numerusform>
            <numerusform>Картку вийнято після %n файлів із {found}. Перевірено %n.</numerusform>
            <numerusform>Картку вийнято після %n файлів із {found}. Перевірено %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card removed, {done} of {found}</source>
        <translation>Картку вийнято, {done} з {found}</translation>
    </message>
    <message numerus="yes">
        <source>Card {name} is back: %n to come</source>
        <translation>
            <numerusform>Картку {name} знову підключено, лишилося: %n</numerusform>
            <numerusform>Картку {name} знову підключено, лишилося: %n</numerusform>
            <numerusform>Картку {name} знову підключено, лишилося: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card {name}: %n new</source>
        <translation>
            <numerusform>Картка {name}, нові: %n</numerusform>
            <numerusform>Картка {name}, нові: %n</numerusform>
            <numerusform>Картка {name}, нові: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards and drives</source>
        <translation>Картки й накопичувачі</translation>
    </message>
    <message>
        <source>Choose a card or folder</source>
        <translation>Вибрати картку або теку</translation>
    </message>
    <message>
        <source>Choose files to bring in</source>
        <translation>Вибір файлів для приймання</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Вибрати теку</translation>
    </message>
    <message>
        <source>Code of the person, such as P-01</source>
        <translation>Код особи, наприклад P-01</translation>
    </message>
    <message>
        <source>Drop it to bring it in</source>
        <translation>Відпустіть, щоб прийняти</translation>
    </message>
    <message>
        <source>Each file is taken in once it is whole.</source>
        <translation>Кожен файл приймається, щойно його записано повністю.</translation>
    </message>
    <message>
        <source>Every file is copied, read back and recorded. The card is not changed.</source>
        <translation>Кожен файл копіюється, перечитується й записується. Картка не змінюється.</translation>
    </message>
    <message>
        <source>Everything is copied and compared.</source>
        <translation>Усе скопійовано й порівняно.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Файли для перегляду</translation>
    </message>
    <message>
        <source>Folders used before</source>
        <translation>Раніше використані теки</translation>
    </message>
    <message>
        <source>From whom or what</source>
        <translation>Від кого або звідки</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Go on to bring in the rest; nothing is kept twice.</source>
        <translation>Продовжте, щоб прийняти решту; нічого не збережеться двічі.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Перейти до «Приймання»</translation>
    </message>
    <message>
        <source>How far it is off, how it was set</source>
        <translation>Наскільки він неточний, як його встановлено</translation>
    </message>
    <message>
        <source>How far the intake is</source>
        <translation>Перебіг приймання</translation>
    </message>
    <message>
        <source>Insert a card or drop a folder.</source>
        <translation>Вставте картку або перетягніть теку.</translation>
    </message>
    <message>
        <source>Intake of {folder}</source>
        <translation>Приймання: {folder}</translation>
    </message>
    <message>
        <source>It begins by itself as soon as other work is done.</source>
        <translation>Почнеться саме, щойно завершиться інша робота.</translation>
    </message>
    <message>
        <source>Its copy does not match the card. Not recorded.</source>
        <translation>Копія не збігається з карткою. Не записано.</translation>
    </message>
    <message>
        <source>Keep the card.</source>
        <translation>Збережіть картку.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the card: %n file(s) could not be read.</source>
        <translation>
            <numerusform>Збережіть картку: %n файл не вдалося прочитати.</numerusform>
            <numerusform>Збережіть картку: %n файли не вдалося прочитати.</numerusform>
            <numerusform>Збережіть картку: %n файлів не вдалося прочитати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. {why}</source>
        <translation>Збережено. {why}</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Looking for files of an interrupted intake</source>
        <translation>Пошук файлів перерваного приймання</translation>
    </message>
    <message>
        <source>Making small pictures</source>
        <translation>Створення зменшених зображень</translation>
    </message>
    <message>
        <source>New files in {folder}</source>
        <translation>Нові файли в {folder}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новий предмет</translation>
    </message>
    <message>
        <source>No file bears {numbers}</source>
        <translation>Немає файлів із номерами: {numbers}</translation>
    </message>
    <message>
        <source>No folder of a camera</source>
        <translation>Теки камери немає</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не розпочато</translation>
    </message>
    <message>
        <source>Not kept. {why}</source>
        <translation>Не збережено. {why}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Not said: {why}</source>
        <translation>Не вказано: {why}</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Ще нічого не надійшло</translation>
    </message>
    <message>
        <source>Nothing stands here: nothing of this will be recorded.</source>
        <translation>Тут порожньо: нічого з цього не буде записано.</translation>
    </message>
    <message>
        <source>Numbers begin anew with {number} in {folder}</source>
        <translation>Нумерація починається заново з {number} у {folder}</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Відкрито лише для читання</translation>
    </message>
    <message>
        <source>Person by code, body, address</source>
        <translation>Особа за кодом, установа, адреса</translation>
    </message>
    <message>
        <source>Photo {name} does not match the card. Not recorded.</source>
        <translation>Фото {name} не збігається з карткою. Не записано.</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Фотограф</translation>
    </message>
    <message>
        <source>Picture follows</source>
        <translation>Зображення з’явиться пізніше</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Reinsert to continue.</source>
        <translation>Вставте знову, щоб продовжити.</translation>
    </message>
    <message>
        <source>Safe to remove card</source>
        <translation>Картку можна вийняти</translation>
    </message>
    <message>
        <source>Said of all these files</source>
        <translation>Стосується всіх цих файлів</translation>
    </message>
    <message>
        <source>Said of all: {facts}</source>
        <translation>Стосується всіх: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s). Connect drive B.</source>
        <translation>
            <numerusform>Друга копія очікує: %n фото. Підключіть накопичувач B.</numerusform>
            <numerusform>Друга копія очікує: %n фото. Підключіть накопичувач B.</numerusform>
            <numerusform>Друга копія очікує: %n фото. Підключіть накопичувач B.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second copy: {done} of {found}</source>
        <translation>Друга копія: {done} з {found}</translation>
    </message>
    <message numerus="yes">
        <source>Seen before: what you said of all files was not recorded for these %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Site, grid reference, where it was</source>
        <translation>Об’єкт, координати за сіткою, де це було</translation>
    </message>
    <message numerus="yes">
        <source>Space for about %n photo(s).</source>
        <translation>
            <numerusform>Місця приблизно на %n фото.</numerusform>
            <numerusform>Місця приблизно на %n фото.</numerusform>
            <numerusform>Місця приблизно на %n фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n new</source>
        <translation>
            <numerusform>Зупинено, нові: %n</numerusform>
            <numerusform>Зупинено, нові: %n</numerusform>
            <numerusform>Зупинено, нові: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new file(s) are kept.</source>
        <translation>
            <numerusform>Зупинено. %n новий файл збережено.</numerusform>
            <numerusform>Зупинено. %n нові файли збережено.</numerusform>
            <numerusform>Зупинено. %n нових файлів збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>The intake broke off.</source>
        <translation>Приймання перервалося.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Файлів немає.</translation>
    </message>
    <message>
        <source>This disk cannot prove that it was read back itself. Keep the card until a packet is receipted.</source>
        <translation>Цей диск не може довести, що перечитано саме з нього. Зберігайте картку, доки на пакет не буде квитанції.</translation>
    </message>
    <message>
        <source>Too large to be shown</source>
        <translation>Завелике, щоб показати</translation>
    </message>
    <message>
        <source>Truncated: the end of the file is missing</source>
        <translation>Обрізано: немає кінця файлу</translation>
    </message>
    <message>
        <source>Try sample card</source>
        <translation>Спробувати картку-зразок</translation>
    </message>
    <message>
        <source>Unsupported format</source>
        <translation>Непідтримуваний формат</translation>
    </message>
    <message>
        <source>Unsupported format: {format}</source>
        <translation>Непідтримуваний формат: {format}</translation>
    </message>
    <message>
        <source>Use webcam</source>
        <translation>Використати вебкамеру</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Чекає своєї черги</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>Чекає завершення іншої роботи</translation>
    </message>
    <message numerus="yes">
        <source>Watched, %n new</source>
        <translation>
            <numerusform>Стеження, нові: %n</numerusform>
            <numerusform>Стеження, нові: %n</numerusform>
            <numerusform>Стеження, нові: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder. Each file is taken in once it is whole.</source>
        <translation>Стеження за текою. Кожен файл приймається, щойно його записано повністю.</translation>
    </message>
    <message>
        <source>What was verified is kept. Go on to bring in the rest.</source>
        <translation>Перевірене збережено. Продовжте, щоб прийняти решту.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gap(s)</source>
        <translation>
            <numerusform>і ще %n пропуск</numerusform>
            <numerusform>і ще %n пропуски</numerusform>
            <numerusform>і ще %n пропусків</numerusform>
        </translation>
    </message>
    <message>
        <source>at {value}</source>
        <translation>місце: {value}</translation>
    </message>
    <message>
        <source>camera clock {value}</source>
        <translation>годинник камери: {value}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>скопійовано</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копіювання</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>не збігається</translation>
    </message>
    <message>
        <source>photographer {value}</source>
        <translation>фотограф: {value}</translation>
    </message>
    <message>
        <source>safe to remove card</source>
        <translation>картку можна вийняти</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>уже бачений</translation>
    </message>
    <message>
        <source>tags {value}</source>
        <translation>мітки: {value}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читається</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>verified (cached)</source>
        <translation>перевірено (у кеші)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>{done} of {found}</source>
        <translation>{done} з {found}</translation>
    </message>
    <message>
        <source>{done} of {found}: {name}</source>
        <translation>{done} з {found}: {name}</translation>
    </message>
    <message>
        <source>{field}: ticked, and empty</source>
        <translation>{field}: позначено, але порожньо</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>від {first} до {last}</translation>
    </message>
    <message>
        <source>{first} to {last} in {folders}</source>
        <translation>від {first} до {last} у {folders}</translation>
    </message>
</context>
<context>
    <name>inviting</name>
    <message>
        <source>A letter for each laptop</source>
        <translation>Літера для кожного ноутбука</translation>
    </message>
    <message>
        <source>Compare first</source>
        <translation>Спершу порівняйте</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>Відбиток запиту</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Запросити особу</translation>
    </message>
    <message>
        <source>It stands in every number that the laptop gives, so no two number anything alike.</source>
        <translation>Вона стоїть у кожному номері, який дає ноутбук, тож жодні два номери не збігаються.</translation>
    </message>
    <message>
        <source>Letter of their laptop</source>
        <translation>Літера їхнього ноутбука</translation>
    </message>
    <message>
        <source>Read this root fingerprint out to the guest; they compare it before they join</source>
        <translation>Прочитайте запрошеному вголос цей відбиток кореневого сертифіката; його порівнюють перед приєднанням</translation>
    </message>
    <message>
        <source>Request of the guest</source>
        <translation>Запит запрошеного</translation>
    </message>
    <message>
        <source>Save the invitation as</source>
        <translation>Зберегти запрошення як</translation>
    </message>
    <message>
        <source>The guest hands it to you on a stick, and reads its fingerprint out.</source>
        <translation>Запрошений передає його вам на USB-носії й читає вголос його відбиток.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Запит</translation>
    </message>
    <message>
        <source>They read out exactly this</source>
        <translation>Прочитано саме це</translation>
    </message>
    <message>
        <source>Where the authority’s keys were moved to</source>
        <translation>Куди переміщено ключі засвідчувального центру</translation>
    </message>
    <message>
        <source>Whoever is invited can write into the mission. Nothing is issued before you say that it is them.</source>
        <translation>Кого запрошено, той може записувати в місію. Нічого не видається, доки ви не підтвердите, що це саме ця особа.</translation>
    </message>
    <message>
        <source>Whoever wants to join has handed you a request.</source>
        <translation>Той, хто хоче приєднатися, передав вам запит.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Записати запрошення…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the guest.</source>
        <translation>Записано {file}. Передайте його запрошеному.</translation>
    </message>
    <message>
        <source>{person} asks to be invited</source>
        <translation>{person} просить про запрошення</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>A small file names your key and this laptop’s. Hand it to the lead on a stick, and read out its fingerprint.</source>
        <translation>Невеликий файл називає ваш ключ і ключ цього ноутбука. Передайте його керівникові на USB-носії й прочитайте вголос його відбиток.</translation>
    </message>
    <message>
        <source>Ask to be invited</source>
        <translation>Попросити про запрошення</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>Спершу: попросити</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Invitation of the lead</source>
        <translation>Запрошення керівника</translation>
    </message>
    <message>
        <source>Invites {person} on this laptop, letter {letter}</source>
        <translation>Запрошує {person} на цьому ноутбуці, літера {letter}</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>Приєднатися за запрошенням</translation>
    </message>
    <message>
        <source>Join the mission</source>
        <translation>Приєднатися до місії</translation>
    </message>
    <message>
        <source>Join with the invitation</source>
        <translation>Приєднатися за запрошенням</translation>
    </message>
    <message>
        <source>Read this out to the lead; they compare it before they invite you</source>
        <translation>Прочитайте це керівникові вголос; його порівнюють, перш ніж вас запросити</translation>
    </message>
    <message>
        <source>Root fingerprint of the mission</source>
        <translation>Відбиток кореневого сертифіката місії</translation>
    </message>
    <message>
        <source>Save the request as</source>
        <translation>Зберегти запит як</translation>
    </message>
    <message>
        <source>The lead has handed you an invitation.</source>
        <translation>Керівник передав вам запрошення.</translation>
    </message>
    <message>
        <source>The lead read out exactly this</source>
        <translation>Керівник прочитав саме це</translation>
    </message>
    <message>
        <source>The lead’s invitation holds your letter and the mission’s root. Compare its fingerprint by voice: all trust rests on it.</source>
        <translation>Запрошення керівника містить вашу літеру й кореневий сертифікат місії. Порівняйте його відбиток голосом: на цьому тримається вся довіра.</translation>
    </message>
    <message>
        <source>The request is a small file. Hand it to the lead on a stick.</source>
        <translation>Запит — це невеликий файл. Передайте його керівникові на USB-носії.</translation>
    </message>
    <message>
        <source>Then: join</source>
        <translation>Потім: приєднатися</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>Що ви робите зараз</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>Де розмістити місію?</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Записати запит…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the lead.</source>
        <translation>Записано {file}. Передайте його керівникові.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>Ключ без парольної фрази підписував би за кожного, хто тримає ноутбук.</translation>
    </message>
    <message>
        <source>By this laptop&apos;s clock the mission CA is not valid. Check the clock first.</source>
        <translation>За годинником цього ноутбука засвідчувальний центр місії нечинний. Спершу перевірте годинник.</translation>
    </message>
    <message>
        <source>Close the mission and open it again; it then goes on in a new stream.</source>
        <translation>Закрийте місію й відкрийте її знову; тоді вона продовжиться в новому потоці.</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Клавіші цього екрана</translation>
    </message>
    <message>
        <source>The request for certificates</source>
        <translation>Запит на сертифікати</translation>
    </message>
    <message>
        <source>The root certificate</source>
        <translation>Кореневий сертифікат</translation>
    </message>
    <message>
        <source>an exported authority was looked for in {folder} and in {inside}</source>
        <translation>експортований засвідчувальний центр шукали в {folder} і в {inside}</translation>
    </message>
    <message>
        <source>another root is trusted here in mission {mission}, with the fingerprint {fingerprint}</source>
        <translation>у місії {mission} тут довіряють іншому кореневому сертифікату, з відбитком {fingerprint}</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>видавання сертифікатів</translation>
    </message>
    <message>
        <source>it does not name a person by a code such as P-01</source>
        <translation>він не називає особи кодом на зразок P-01</translation>
    </message>
    <message>
        <source>it does not read as one</source>
        <translation>він не читається як запит</translation>
    </message>
    <message>
        <source>it does not read back as it was written</source>
        <translation>перечитане не збігається із записаним</translation>
    </message>
    <message>
        <source>it has no certificate in this mission yet</source>
        <translation>він ще не має сертифіката в цій місії</translation>
    </message>
    <message>
        <source>it holds a key of another kind</source>
        <translation>він містить ключ іншого виду</translation>
    </message>
    <message>
        <source>it holds more than one certificate</source>
        <translation>він містить більше ніж один сертифікат</translation>
    </message>
    <message>
        <source>it holds no readable certificate</source>
        <translation>він не містить читабельного сертифіката</translation>
    </message>
    <message>
        <source>it holds no readable key</source>
        <translation>він не містить читабельного ключа</translation>
    </message>
    <message>
        <source>it holds the key of somebody else</source>
        <translation>він містить чужий ключ</translation>
    </message>
    <message>
        <source>it is not a self-signed authority</source>
        <translation>це не самопідписаний засвідчувальний центр</translation>
    </message>
    <message>
        <source>it joins a person to a device of somebody else</source>
        <translation>він поєднує особу з чужим пристроєм</translation>
    </message>
    <message>
        <source>it leads to no root that is trusted here</source>
        <translation>він не веде до кореневого сертифіката, якому тут довіряють</translation>
    </message>
    <message>
        <source>it lies on the second medium, or was never made on this laptop</source>
        <translation>він лежить на другому носії або ніколи не створювався на цьому ноутбуці</translation>
    </message>
    <message>
        <source>it was issued for another laptop</source>
        <translation>його видано для іншого ноутбука</translation>
    </message>
    <message>
        <source>it was not issued by the mission CA beside it</source>
        <translation>його видав не засвідчувальний центр місії, що поруч із ним</translation>
    </message>
    <message>
        <source>it was not made on this laptop</source>
        <translation>його створено не на цьому ноутбуці</translation>
    </message>
    <message>
        <source>it was not made with the keys that it names</source>
        <translation>його створено не тими ключами, які він називає</translation>
    </message>
    <message>
        <source>key and certificates do not belong together</source>
        <translation>ключ і сертифікати не належать одне до одного</translation>
    </message>
    <message>
        <source>none of its last lines can be read</source>
        <translation>жоден з останніх рядків не читається</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>парольна фраза</translation>
    </message>
    <message>
        <source>the certificate is not of the key that is here</source>
        <translation>сертифікат не від ключа, який тут є</translation>
    </message>
    <message>
        <source>the device&apos;s key is not an Ed25519 key</source>
        <translation>ключ пристрою не є ключем Ed25519</translation>
    </message>
    <message>
        <source>the key of that person is not on this laptop</source>
        <translation>ключа цієї особи немає на цьому ноутбуці</translation>
    </message>
    <message>
        <source>the person&apos;s key is not a P-256 key</source>
        <translation>ключ особи не є ключем P-256</translation>
    </message>
    <message>
        <source>there is no such folder (is the medium mounted?)</source>
        <translation>такої теки немає; чи підключено носій?</translation>
    </message>
    <message>
        <source>this log has already gone on from another copy of the folder</source>
        <translation>цей журнал уже продовжено з іншої копії теки</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Calibration of a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Comparison of a camera</source>
        <translation>Звіряння камери</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Приймання</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Link of a photograph</source>
        <translation>Прив’язка фотографії</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Маркування</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Вимірювання</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотографія</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>What is said of an intake</source>
        <translation>Відомості про приймання</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message>
        <source>Laptop {letter} went on in a new stream: its folder was found restored or copied, with {found} of the {written} entries that it had written.</source>
        <translation>Ноутбук {letter} продовжив у новому потоці: виявлено, що його теку відновлено або скопійовано, і в ній {found} із {written} записів, які він записав.</translation>
    </message>
    <message>
        <source>Laptop {letter}, {device}, begun by {person}: {entries} entries, {signed} of them signed.</source>
        <translation>Ноутбук {letter}, {device}; розпочала особа {person}; записів: {entries}, із них підписано: {signed}.</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>A bar of {length} mm is none: its length must be above 0.</source>
        <translation>Довжина лінійки не може бути {length} mm: вона має бути більшою за 0.</translation>
    </message>
    <message>
        <source>A click is not certain to {u} pixels: it must be above 0.</source>
        <translation>Невизначеність клацання в пікселях не може бути {u}: вона має бути більшою за 0.</translation>
    </message>
    <message>
        <source>A corner where a long side begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gauge on legs {span} mm apart cannot stand on an edge that rises {depth} mm between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point, a length or an uncertainty makes no sense.</source>
        <translation>Точка, довжина або невизначеність не має сенсу.</translation>
    </message>
    <message>
        <source>A printed bar of {nominal} mm does not measure {read} mm: read it once more, in mm.</source>
        <translation>Надрукована шкала {nominal} mm не може мати довжину {read} mm: прочитайте її ще раз, у mm.</translation>
    </message>
    <message>
        <source>A reading is not certain to {u} mm: that must be from {smallest} to {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading of {reading} mm is none: it must be from {smallest} to {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surface {height} mm above the scale would lie at the camera or behind it.</source>
        <translation>Поверхня на {height} mm вище масштабної лінійки опинилася б біля камери або за нею.</translation>
    </message>
    <message>
        <source>An uncertainty of the tilt of {tilt} degrees is none: it must be from 0 to {widest}.</source>
        <translation>Невизначеність нахилу в градусах не може бути {tilt}: вона має бути від 0 до {widest}.</translation>
    </message>
    <message>
        <source>An uncertainty of {u} is none: it must be 0 or more.</source>
        <translation>Невизначеність не може бути {u}: вона має бути 0 або більшою.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle at the second of three points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burr, soot and shadow along the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate the camera again with more photos of the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calliper or rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part of the edge that is not dented, or measure at another station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the edge if the host allows it, or light it from the side.</source>
        <translation>Очистьте край, якщо дозволяє сторона, що приймає, або освітіть його збоку.</translation>
    </message>
    <message>
        <source>Corner of the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dents: the edge is not a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth at the middle leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter of a body, from its edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter of a hole or ring in the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance and focal length of the camera</source>
        <translation>Відстань до камери та її фокусна відстань</translation>
    </message>
    <message>
        <source>Distortion by the lens</source>
        <translation>Дисторсія об’єктива</translation>
    </message>
    <message>
        <source>End of the first leg, inner corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the first leg, outer corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the second leg, inner corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the second leg, outer corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge on three legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height above the scale</source>
        <translation>Висота над масштабною лінійкою</translation>
    </message>
    <message>
        <source>Height of the arc over the chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner corner of the right angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how the cut lies to the axis of the body.</source>
        <translation>Невідомо, як переріз розташований відносно осі корпусу.</translation>
    </message>
    <message>
        <source>Its other end, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the scale and the piece near the middle of the photo.</source>
        <translation>Розташовуйте масштабну лінійку й фрагмент ближче до середини фото.</translation>
    </message>
    <message>
        <source>Last corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the scale at the height of the edge that is measured.</source>
        <translation>Покладіть масштабну лінійку на висоті вимірюваного краю.</translation>
    </message>
    <message>
        <source>Leaf that is too large, its radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf that is too small, its radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length along a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length along several points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length between two points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length from a scale bar</source>
        <translation>Довжина за масштабною лінійкою</translation>
    </message>
    <message>
        <source>Length of the chord, or distance of the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the scale</source>
        <translation>Довжина масштабної лінійки</translation>
    </message>
    <message>
        <source>Length round a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers of the kind {name} are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure once more, or in a better way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the scale itself with a steel rule and enter its length.</source>
        <translation>Виміряйте саму масштабну лінійку сталевою лінійкою і введіть її довжину.</translation>
    </message>
    <message>
        <source>Measure the span with a calliper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure with another scale, camera or instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stated how far the surface lies above the scale; 5 mm either way is assumed.</source>
        <translation>Ніхто не вказав, наскільки поверхня вища за масштабну лінійку; прийнято 5 mm в обидва боки.</translation>
    </message>
    <message>
        <source>One end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of the piece</source>
        <translation>Один кінець фрагмента</translation>
    </message>
    <message>
        <source>One end of the scale bar</source>
        <translation>Один кінець масштабної лінійки</translation>
    </message>
    <message>
        <source>Only a bar gives the scale: the tilt of the camera is unknown and makes the interval wide.</source>
        <translation>Масштаб задає лише лінійка: нахил камери невідомий і робить інтервал широким.</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end of the piece</source>
        <translation>Другий кінець фрагмента</translation>
    </message>
    <message>
        <source>Other end of the scale bar</source>
        <translation>Другий кінець масштабної лінійки</translation>
    </message>
    <message>
        <source>Outer corner of the right angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the points again with the loupe.</source>
        <translation>Поставте точки знову з лупою.</translation>
    </message>
    <message>
        <source>Placing of the points</source>
        <translation>Розставлення точок</translation>
    </message>
    <message>
        <source>Point of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point on one leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point on the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point on the other leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a finer instrument, or read it more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagitta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from the camera, a point does not lie on the plane of the scale: it is beyond the horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span of the outer legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back and zoom in; lay the scale closer to the piece.</source>
        <translation>Відійдіть і наблизьте зумом; покладіть масштабну лінійку ближче до фрагмента.</translation>
    </message>
    <message>
        <source>Step from one leaf to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightedge and depth: chord and sagitta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a longer part of the edge, or come closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a longer span, read the depth with a depth gauge, or read it more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a set of templates with finer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera matrix has a focal length that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clicks in the photos contradict each other, so the interval was widened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge is not part of a circle.</source>
        <translation>Край не є частиною кола.</translation>
    </message>
    <message>
        <source>The edge is too faint to be found by the program.</source>
        <translation>Край видно надто слабко, щоб програма його знайшла.</translation>
    </message>
    <message>
        <source>The file seems to have been edited after the photo was taken.</source>
        <translation>Схоже, файл було змінено після зйомки.</translation>
    </message>
    <message>
        <source>The interval has no upper end.</source>
        <translation>Інтервал не має верхньої межі.</translation>
    </message>
    <message>
        <source>The leaf that is too small, {smaller} mm, must be smaller than the one too large, {larger} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The markers were not found in the photo.</source>
        <translation>Маркерів на фото не знайдено.</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>Фото не вдається прочитати.</translation>
    </message>
    <message>
        <source>The photo has another size than its camera was calibrated for.</source>
        <translation>Розмір фото не той, для якого калібровано його камеру.</translation>
    </message>
    <message>
        <source>The photo is too large to be measured at full size here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos were taken by more than one camera, or at more than one focal length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point {x}, {y} lies outside the photo, which has {width} x {height} pixels.</source>
        <translation>Точка {x}, {y} лежить поза межами фото, розмір якого — {width} x {height} пікселів.</translation>
    </message>
    <message>
        <source>The points of the scale fit each other less well than was stated: it may be bent, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results differ by more than their uncertainties explain, so the interval was widened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale can be seen in two ways that fit equally well; the interval holds both.</source>
        <translation>Положення масштабної лінійки можна зрозуміти двояко, і обидва варіанти підходять однаково; інтервал охоплює обидва.</translation>
    </message>
    <message>
        <source>The scale was never measured itself; its length is trusted to 2 % only.</source>
        <translation>Саму масштабну лінійку не вимірювали; її довжині можна довіряти лише в межах 2 %.</translation>
    </message>
    <message>
        <source>There are not enough different points.</source>
        <translation>Недостатньо різних точок.</translation>
    </message>
    <message>
        <source>There is no photo {photo} in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scale in the photo, or it is too short to be used.</source>
        <translation>На фото немає масштабної лінійки або вона надто коротка, щоб її використати.</translation>
    </message>
    <message>
        <source>There is no such chessboard: too few squares, too many for its markers, or markers too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third corner, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure takes {most} points, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the method.</source>
        <translation>Ця версія не знає цього методу.</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Нахил камери</translation>
    </message>
    <message>
        <source>Uncertainty of each result by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a larger scale, or markers round the piece, and fill the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an L-scale or four markers, or lay the bar right beside the edge and parallel to it.</source>
        <translation>Скористайтеся L-подібною масштабною лінійкою чи чотирма маркерами або покладіть лінійку впритул до краю, паралельно йому.</translation>
    </message>
    <message>
        <source>Vertex of the angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all results have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured is more than three times as long as the scale.</source>
        <translation>Вимірюване понад утричі довше за масштабну лінійку.</translation>
    </message>
    <message>
        <source>Where the edge is</source>
        <translation>Положення краю</translation>
    </message>
    <message>
        <source>Where the scale was seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>measuring</name>
    <message>
        <source>Accept the points</source>
        <translation>Підтвердити точки</translation>
    </message>
    <message>
        <source>Choose an item to record this.</source>
        <translation>Щоб записати це, виберіть предмет.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Leave measuring</source>
        <translation>Вийти з вимірювання</translation>
    </message>
    <message>
        <source>Length of the scale between its ends:</source>
        <translation>Довжина масштабної лінійки між її кінцями:</translation>
    </message>
    <message>
        <source>Length of the scale in millimetres</source>
        <translation>Довжина масштабної лінійки в міліметрах</translation>
    </message>
    <message>
        <source>On to the piece</source>
        <translation>До фрагмента</translation>
    </message>
    <message>
        <source>Place the scale first ({key}).</source>
        <translation>Спершу позначте масштабну лінійку ({key}).</translation>
    </message>
    <message>
        <source>Place the scale first.</source>
        <translation>Спершу позначте масштабну лінійку.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>These points give no figure.</source>
        <translation>Ці точки не дають значення.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Що вимірюється</translation>
    </message>
    <message>
        <source>class {grade}</source>
        <translation>клас {grade}</translation>
    </message>
    <message>
        <source>{point}: click, or arrow keys and Enter</source>
        <translation>{point}: клацніть або клавіші зі стрілками та Enter</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>an opening in it says something else of the mission than is known here</source>
        <translation>початковий запис потоку в ньому повідомляє про місію інше, ніж відомо тут</translation>
    </message>
    <message>
        <source>it belongs to another mission</source>
        <translation>він належить до іншої місії</translation>
    </message>
    <message>
        <source>it was not sealed in this mission</source>
        <translation>його опечатано не в цій місії</translation>
    </message>
    <message>
        <source>sample data and evidence are never merged</source>
        <translation>дані зразка й докази ніколи не об’єднують</translation>
    </message>
    <message>
        <source>{name} changed while it was copied</source>
        <translation>файл {name} змінився під час копіювання</translation>
    </message>
</context>
<context>
    <name>mission</name>
    <message>
        <source>Caution: {folder} lies on a FAT file system ({filesystem}). Pulling it out or losing power may tear it, and whoever holds it can read it. Keep the mission on a disk of this machine, and take packets and backups away on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one: whoever knows it would open the copy, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {letter} is that of the laptop of {person}; each laptop has one of its own. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a lead invites, as who founded the mission is; {person} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has gone on from another copy of this folder. Close the mission and open it again; it then goes on in a new stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has not joined it. Ask the lead for an invitation, and join from the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has not joined it. Ask the lead for an invitation: fieldkit mission join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop writes in it already, and two folders under one letter would number different things alike. Go on in the folder that it has, or in a backup of that. Where there is none, ask the lead to invite this laptop anew: with other keys, under another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop writes in it already, and two folders under one letter would number different things alike. Go on in the folder that it has, or in a backup of that. Where there is none, make a key in a fresh profile (fieldkit --profile NEW key new) and ask the lead to invite it under another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mission is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another medium is in the place of the second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handing over the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inviting {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another place than the name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold the number of lines that its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no catalogue; the backup was never completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or not an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not built as fieldkit builds it ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of another mission, {mission}, and lies beside copies of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies on a network file system ({filesystem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names another root than the one that is trusted here in its mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was signed over another number of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last line is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining mission {code} a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locking a copy with the passphrase of the mission that it is made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body of entry {stream}:0 of its log, which opens it, is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy of the catalogue does not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy of what comes before it, from entry {start} on, is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mission is written all the while, so its copy cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second copy is not in its place; connect its drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder (is the medium mounted?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is kept of its place does not read; name it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what should be text in it is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written there does not read back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing into this mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, who signed it, is no lead of the mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} lies where the key must never be: in a mission, or among the keys of this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moment</name>
    <message>
        <source>today {time}</source>
        <translation>сьогодні {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>учора {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>originals</name>
    <message>
        <source>“{text}” is not a SHA-256</source>
        <translation>«{text}» — не SHA-256</translation>
    </message>
</context>
<context>
    <name>packet</name>
    <message>
        <source>Windows gives this name to a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the name ends with a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name differs from this one only in capitals or Unicode form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it became a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold one folder that is named like a packet, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in the middle of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than 200,000 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link, which may lead anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a part of an archive of several volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no packet: neither seal.txt nor bagit.txt nor data/ is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statements for large archives contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of contents is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such text has so many lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other bytes stand after the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other bytes stand before the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other bytes stand before the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive bears a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry asks for a newer form of zip than a packet has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry bears a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry bears additions that a packet does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is compressed; a packet is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry overlaps another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry sets flags that a packet does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry states two sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than one of its kind can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header before the content differs from the table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last line does not end with a line feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line does not begin with a hash of the right length, in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line does not hold what belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line holds bytes outside ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines are not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name holds other characters than a-z, 0-9, dot, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is that of a file and of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two archives were joined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмети</numerusform>
            <numerusform>%n предметів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be hashed again</source>
        <translation>
            <numerusform>%n оригінал буде гешовано знову</numerusform>
            <numerusform>%n оригінали буде гешовано знову</numerusform>
            <numerusform>%n оригіналів буде гешовано знову</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n інший файл</numerusform>
            <numerusform>%n інші файли</numerusform>
            <numerusform>%n інших файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотографія</numerusform>
            <numerusform>%n фотографії</numerusform>
            <numerusform>%n фотографій</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet of somebody else</source>
        <translation>Чужий пакет</translation>
    </message>
    <message>
        <source>A receipt that came back</source>
        <translation>Отримана квитанція</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>Усе нове</translation>
    </message>
    <message numerus="yes">
        <source>Altered or forged: %n finding(s) disproved</source>
        <translation>
            <numerusform>Змінено або підроблено: спростовано %n результат</numerusform>
            <numerusform>Змінено або підроблено: спростовано %n результати</numerusform>
            <numerusform>Змінено або підроблено: спростовано %n результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Another packet of this id was merged before: seal {seal}.</source>
        <translation>Раніше об’єднано інший пакет із цим ідентифікатором: печатка {seal}.</translation>
    </message>
    <message>
        <source>Before sealing</source>
        <translation>Перед опечатуванням</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Розпочато, не завершено</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Перевіряється…</translation>
    </message>
    <message>
        <source>Bring in a packet</source>
        <translation>Прийняти пакет</translation>
    </message>
    <message>
        <source>Bring in a packet of somebody else</source>
        <translation>Прийняти чужий пакет</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>Уже прийняті</translation>
    </message>
    <message>
        <source>Checking a packet</source>
        <translation>Перевірка пакета</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольний перелік</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Вибране</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфлікти</translation>
    </message>
    <message>
        <source>Conflicts to look at: {count}</source>
        <translation>Конфлікти для розгляду: {count}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакція</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Знайти предмет</translation>
    </message>
    <message>
        <source>First settle what hinders.</source>
        <translation>Спершу усуньте перешкоди.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Перейти до «Приймання»</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>Перейти до «Реєстрації»</translation>
    </message>
    <message>
        <source>Hinders: {what}</source>
        <translation>Перешкоджає: {what}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>It is checked first; nothing changes before you say so.</source>
        <translation>Спершу його перевіряють; нічого не зміниться, доки ви не підтвердите.</translation>
    </message>
    <message>
        <source>It shows what the packet will show, marked as a preview.</source>
        <translation>Він показує те, що покаже пакет, із позначкою попереднього перегляду.</translation>
    </message>
    <message>
        <source>Items to seal; Space chooses</source>
        <translation>Предмети для опечатування; пробіл вибирає</translation>
    </message>
    <message>
        <source>Keep the slip</source>
        <translation>Зберегти аркуш</translation>
    </message>
    <message>
        <source>Label {label} stands on more than one item.</source>
        <translation>Позначення {label} мають кілька предметів.</translation>
    </message>
    <message>
        <source>Looking over what would go in…</source>
        <translation>Огляд того, що ввійде…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Створення звіту</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Об’єднано</translation>
    </message>
    <message>
        <source>Merged, {time}</source>
        <translation>Об’єднано, {time}</translation>
    </message>
    <message>
        <source>Merging a packet</source>
        <translation>Об’єднання пакета</translation>
    </message>
    <message>
        <source>Never came to be</source>
        <translation>Не створено</translation>
    </message>
    <message>
        <source>New conflicts: {count}</source>
        <translation>Нові конфлікти: {count}</translation>
    </message>
    <message>
        <source>New entries of the log: {count}</source>
        <translation>Нові записи журналу: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Not to be trusted here: %n finding(s) not provable</source>
        <translation>
            <numerusform>Тут не можна довіряти: не можна довести %n результат</numerusform>
            <numerusform>Тут не можна довіряти: не можна довести %n результати</numerusform>
            <numerusform>Тут не можна довіряти: не можна довести %n результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Поки нікуди</translation>
    </message>
    <message>
        <source>One that is not what was recorded stops the sealing.</source>
        <translation>Якщо хоч один не той, що записано, опечатування зупиниться.</translation>
    </message>
    <message>
        <source>Originals held elsewhere: {count}</source>
        <translation>Оригінали, що зберігаються деінде: {count}</translation>
    </message>
    <message>
        <source>Originals that are not here yet: {count}</source>
        <translation>Оригінали, яких тут ще немає: {count}</translation>
    </message>
    <message>
        <source>Originals that came: {count}</source>
        <translation>Оригінали, що надійшли: {count}</translation>
    </message>
    <message>
        <source>Packets so far</source>
        <translation>Наявні пакети</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Сторінка {number} з {count}</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs</source>
        <translation>Парольна фраза особи {person}, яка підписує</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs the receipt</source>
        <translation>Парольна фраза особи {person}, яка підписує квитанцію</translation>
    </message>
    <message>
        <source>Receipt signed: {name}, and its signature beside it</source>
        <translation>Квитанцію підписано: {name}, поруч — її підпис</translation>
    </message>
    <message>
        <source>Receipted</source>
        <translation>Є квитанція</translation>
    </message>
    <message>
        <source>Receipted, {time}</source>
        <translation>Є квитанція, {time}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Seal a packet</source>
        <translation>Опечатати пакет</translation>
    </message>
    <message>
        <source>Seal another packet</source>
        <translation>Опечатати ще один пакет</translation>
    </message>
    <message>
        <source>Seal or bring in</source>
        <translation>Опечатати або прийняти</translation>
    </message>
    <message>
        <source>Seal: SHA-256 of seal.txt</source>
        <translation>Печатка: SHA-256 файлу seal.txt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Опечатано</translation>
    </message>
    <message>
        <source>Sealed and read back</source>
        <translation>Опечатано й перечитано</translation>
    </message>
    <message>
        <source>Sealed, waits for its receipt</source>
        <translation>Опечатано, чекає на квитанцію</translation>
    </message>
    <message>
        <source>Sealing a packet</source>
        <translation>Опечатування пакета</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>Показати аркуш</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>Показати, що перевірено</translation>
    </message>
    <message>
        <source>Sign a receipt</source>
        <translation>Підписати квитанцію</translation>
    </message>
    <message>
        <source>Signing a receipt</source>
        <translation>Підписування квитанції</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Розмір сторінок</translation>
    </message>
    <message>
        <source>Slip of {packet}</source>
        <translation>Супровідний аркуш {packet}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on; neither counts past it.</source>
        <translation>Потік {stream} має дві історії, починаючи з номера {seq}; далі жодна з них не враховується.</translation>
    </message>
    <message>
        <source>The mission&apos;s own folder</source>
        <translation>Власна тека місії</translation>
    </message>
    <message>
        <source>The receipt for {packet} is recorded.</source>
        <translation>Квитанцію на {packet} записано.</translation>
    </message>
    <message>
        <source>The report as it would be sealed now</source>
        <translation>Звіт, яким його було б опечатано зараз</translation>
    </message>
    <message>
        <source>The report, before it is sealed</source>
        <translation>Звіт перед опечатуванням</translation>
    </message>
    <message>
        <source>This packet was merged before.</source>
        <translation>Цей пакет уже об’єднано раніше.</translation>
    </message>
    <message>
        <source>Type the passphrase to seal.</source>
        <translation>Введіть парольну фразу, щоб опечатати.</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>Дійсний, підписувач відомий</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>Чекає завершення іншої роботи</translation>
    </message>
    <message>
        <source>Was merged before, and held nothing new</source>
        <translation>Уже об’єднаний раніше, нового не містив</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Що ввійде</translation>
    </message>
    <message>
        <source>What was checked of {packet}</source>
        <translation>Що перевірено в {packet}</translation>
    </message>
    <message>
        <source>Where it was received</source>
        <translation>Де отримано</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Write it elsewhere…</source>
        <translation>Записати деінде…</translation>
    </message>
    <message>
        <source>Write the packet elsewhere</source>
        <translation>Записати пакет деінде</translation>
    </message>
    <message>
        <source>Write the packet to</source>
        <translation>Записати пакет у</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Записано в</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Записано {file}.</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <source>no checkpoint of its device covers its last entry</source>
        <translation>його останнього запису не охоплює жодна контрольна точка його пристрою</translation>
    </message>
    <message>
        <source>the checkpoint over its first {size} entries, which was receipted, is gone</source>
        <translation>зникла контрольна точка, що охоплює його перші записи (кількість: {size}) і на яку є квитанція</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>All commands</source>
        <translation>Усі команди</translation>
    </message>
    <message>
        <source>Commands and things</source>
        <translation>Команди й об’єкти</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>Тут нічого з такою назвою немає</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Частина назви</translation>
    </message>
    <message>
        <source>Part of the name of a command, an item or a photo</source>
        <translation>Частина назви команди, предмета або фото</translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>1 : 1</source>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Як є</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яскравість</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>Яскравість і контраст вигляду</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>In the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Інвертовано</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світло</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Loupe: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Виміряти</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Show dark as light</source>
        <translation>Показати темне світлим</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Обернути</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Цілком</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Both places lie on one medium: what takes one away takes both.</source>
        <translation>Обидва місця лежать на одному носії: з його втратою зникнуть обидва.</translation>
    </message>
    <message>
        <source>This disk is encrypted.</source>
        <translation>Цей диск зашифровано.</translation>
    </message>
    <message>
        <source>This disk is not encrypted; missions are, unless you choose otherwise.</source>
        <translation>Цей диск не зашифровано; місії шифруються, якщо ви не виберете інше.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted, the system does not say.</source>
        <translation>Чи зашифровано цей диск, система не повідомляє.</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. {free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>Записано й перечитано. Вільно {free} ({filesystem}): місця приблизно на %n фото.</numerusform>
            <numerusform>Записано й перечитано. Вільно {free} ({filesystem}): місця приблизно на %n фото.</numerusform>
            <numerusform>Записано й перечитано. Вільно {free} ({filesystem}): місця приблизно на %n фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>{filesystem}: pulling it out or losing power may tear files. Take care.</source>
        <translation>{filesystem}: через витягання або втрату живлення файли можуть пошкодитися. Будьте обережні.</translation>
    </message>
    <message numerus="yes">
        <source>{free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>Вільно {free} ({filesystem}): місця приблизно на %n фото.</numerusform>
            <numerusform>Вільно {free} ({filesystem}): місця приблизно на %n фото.</numerusform>
            <numerusform>Вільно {free} ({filesystem}): місця приблизно на %n фото.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>placing</name>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the point once more, without seeing where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was done last to the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What points snap to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier tries are hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is a whole copy on another medium, every file read back. A drill opens such a copy and checks all of it, as if the mission were lost.</source>
        <translation>Резервна копія — це повна копія на іншому носії, у якій перечитано кожен файл. Пробне відновлення відкриває таку копію та перевіряє її всю, ніби місію втрачено.</translation>
    </message>
    <message>
        <source>A file for whoever you ask for help: versions, settings, a look at this machine, and where the program failed. It holds no photograph, note or place, no name of a file, a folder or a person. All of it is shown before it is written, and nothing is sent anywhere: hand it over as you like.</source>
        <translation>Файл для того, до кого ви звертаєтеся по допомогу: версії, налаштування, відомості про цей комп’ютер і про те, де стався збій програми. У ньому немає фотографій, нотаток чи місць, немає назв файлів і тек чи імен людей. Перш ніж його записати, програма показує весь його вміст, і нікуди нічого не надсилається: передайте його так, як вам зручно.</translation>
    </message>
    <message>
        <source>A locked mission shows nothing.</source>
        <translation>Заблокована місія нічого не показує.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Новий ключ</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A: місії цього ноутбука</translation>
    </message>
    <message>
        <source>A: {act}</source>
        <translation>A: {act}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Усі типові</translation>
    </message>
    <message>
        <source>All that the file for help would hold</source>
        <translation>Усе, що містив би файл для допомоги</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Типові клавіші</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>B: second copies, on another drive</source>
        <translation>B: другі копії, на іншому накопичувачі</translation>
    </message>
    <message>
        <source>B: {act}</source>
        <translation>B: {act}</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Створити резервну копію…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копія</translation>
    </message>
    <message>
        <source>Backup of the mission that is open</source>
        <translation>Резервна копія відкритої місії</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Змінити парольну фразу</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Перевірити зараз</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Зняти вибір</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Копіювати все</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Відображення</translation>
    </message>
    <message>
        <source>Finger or pen</source>
        <translation>Палець або перо</translation>
    </message>
    <message>
        <source>Gather a file for help</source>
        <translation>Зібрати файл для допомоги</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>Рукавички</translation>
    </message>
    <message>
        <source>It runs. The list of jobs says how far it is, also elsewhere.</source>
        <translation>Триває. Перебіг показує список завдань, зокрема в інших розділах.</translation>
    </message>
    <message>
        <source>Key of this laptop</source>
        <translation>Ключ цього ноутбука</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Keys and locking</source>
        <translation>Ключі та блокування</translation>
    </message>
    <message>
        <source>Keys and settings</source>
        <translation>Ключі й налаштування</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Клавіші клавіатури</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Lock the mission when nobody touched anything for</source>
        <translation>Блокувати місію, якщо ніхто ні до чого не торкався</translation>
    </message>
    <message>
        <source>Made the key of {person}.</source>
        <translation>Створено ключ особи {person}.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Створити ключ</translation>
    </message>
    <message>
        <source>Mouse at a desk</source>
        <translation>Миша за столом</translation>
    </message>
    <message>
        <source>Narrow to actions with these words</source>
        <translation>Показати лише дії з цими словами</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Нічна</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted mission is open.</source>
        <translation>Зашифрованої місії не відкрито.</translation>
    </message>
    <message>
        <source>No mission is open.</source>
        <translation>Місії не відкрито.</translation>
    </message>
    <message>
        <source>Nobody’s yet</source>
        <translation>Поки нічиїх</translation>
    </message>
    <message>
        <source>None chosen. A second drive keeps a copy of every photograph.</source>
        <translation>Не вибрано. Другий накопичувач зберігає копію кожної фотографії.</translation>
    </message>
    <message>
        <source>Nothing that was recorded is changed by any of this, nor is the report of a packet.</source>
        <translation>Усе це не змінює ні записаного, ні звіту пакета.</translation>
    </message>
    <message>
        <source>Of the mission {name}. A backup that was made before opens by the earlier one.</source>
        <translation>Для місії {name}. Резервну копію, створену раніше, відкриває попередня фраза.</translation>
    </message>
    <message>
        <source>Only English is the authors&apos; own. The other languages are drafts that no native speaker has read yet; reports and findings speak English.</source>
        <translation>Авторський текст — лише англійський. Інші мови — чернетки, яких ще не читав носій мови; звіти та результати перевірки — англійською.</translation>
    </message>
    <message>
        <source>Onto which medium shall the backup go?</source>
        <translation>На який носій записати резервну копію?</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Part of an action’s name</source>
        <translation>Частина назви дії</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>Парольна фраза місії</translation>
    </message>
    <message>
        <source>People whose keys are here</source>
        <translation>Особи, чиї ключі тут є</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”. Esc leaves them, Backspace takes them away.</source>
        <translation>Натисніть клавіші для «{action}». Esc лишає їх без змін, Backspace прибирає.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Натисніть нові клавіші</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Аркуш відновлення</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Пробне відновлення</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>Пробне відновлення…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сховища</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Сонце</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>That key is needed to move and to type. Press others.</source>
        <translation>Ця клавіша потрібна для переміщення та введення. Натисніть інші.</translation>
    </message>
    <message>
        <source>The mission opens by its new passphrase from now on.</source>
        <translation>Відтепер місію відкриває її нова парольна фраза.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be printed again: no copy of its key was kept, so that nobody finds one here. A new passphrase leaves it as it is. Where the paper is lost, make an encrypted copy of the mission, which gets a key of its own.</source>
        <translation>Аркуш відновлення не можна надрукувати ще раз: копії його ключа не збережено, щоб ніхто не знайшов її тут. Нова парольна фраза його не змінює. Якщо папір утрачено, створіть зашифровану копію місії: вона матиме власний ключ.</translation>
    </message>
    <message>
        <source>The sleep of the laptop locks it at once.</source>
        <translation>Коли ноутбук переходить у режим сну, місія блокується одразу.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Vocabularies, languages, sample</source>
        <translation>Словники, мови, зразок</translation>
    </message>
    <message>
        <source>What points at the window</source>
        <translation>Чим керують вікном</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Якщо щось не вдається</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>Де створювати місії?</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>Куди записувати другі копії?</translation>
    </message>
    <message>
        <source>Which backup shall be tried out?</source>
        <translation>Яку резервну копію випробувати?</translation>
    </message>
    <message>
        <source>Write exactly this…</source>
        <translation>Записати саме це…</translation>
    </message>
    <message>
        <source>Write the file for help to</source>
        <translation>Записати файл для допомоги в</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Записано {file}.</translation>
    </message>
    <message>
        <source>{keys} alone would not act while somebody types. Give it keys with Ctrl, Alt or an F key first.</source>
        <translation>Сама клавіша {keys} не діяла б під час введення тексту. Спершу надайте дії клавіші з Ctrl, Alt або F-клавішу.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}” ({where}). Press others.</source>
        <translation>{keys} зайнято дією «{action}» ({where}). Натисніть інші.</translation>
    </message>
    <message>
        <source>{key} goes into sunlight and back from every screen.</source>
        <translation>{key} вмикає й вимикає режим сонця на кожному екрані.</translation>
    </message>
    <message>
        <source>{key} locks it at once, and so does the sleep of the laptop.</source>
        <translation>{key} блокує її одразу, як і перехід ноутбука в режим сну.</translation>
    </message>
    <message>
        <source>“{action}” has its new keys.</source>
        <translation>«{action}» має нові клавіші.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>2 to 3 m away; let the lens zoom.</source>
        <translation>На 2–3 м; наближайте об’єктивом.</translation>
    </message>
    <message>
        <source>40 to 90 degrees apart; piece and markers stay where they are.</source>
        <translation>Через 40–90 градусів; фрагмент і маркери лишаються на місці.</translation>
    </message>
    <message>
        <source>Calibration board</source>
        <translation>Калібрувальна таблиця</translation>
    </message>
    <message>
        <source>Each bar is {length} mm long. Measure one with a steel rule and enter what you read.</source>
        <translation>Довжина кожної шкали {length} мм. Виміряйте одну сталевою лінійкою і введіть, що прочитали.</translation>
    </message>
    <message>
        <source>Field card</source>
        <translation>Польова картка</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Заповніть кадр</translation>
    </message>
    <message>
        <source>Flat, and all four in view.</source>
        <translation>Рівно, і всі чотири видні.</translation>
    </message>
    <message>
        <source>Four markers round it</source>
        <translation>Чотири маркери навколо</translation>
    </message>
    <message>
        <source>Four markers to lay round a piece</source>
        <translation>Чотири маркери, щоб розкласти навколо фрагмента</translation>
    </message>
    <message>
        <source>Glue it on something flat and stiff, such as glass.</source>
        <translation>Наклейте аркуш на щось рівне й жорстке, наприклад на скло.</translation>
    </message>
    <message>
        <source>Glue the sheet on something flat and stiff, then cut along the lines.</source>
        <translation>Наклейте аркуш на щось рівне й жорстке, потім розріжте по лініях.</translation>
    </message>
    <message>
        <source>Keep the original file: not cropped, not edited, not sent by a messenger.</source>
        <translation>Зберігайте вихідний файл: без обрізання, без правок, без пересилання через месенджер.</translation>
    </message>
    <message>
        <source>Lay a small piece in the middle; keep all four markers in view.</source>
        <translation>Покладіть невеликий фрагмент у середину; усі чотири маркери мають бути видні.</translation>
    </message>
    <message>
        <source>Lay them flat, all the same way up, as high as what is measured: {first} at the top left, then clockwise.</source>
        <translation>Покладіть їх рівно, усі однаково повернутими, на висоті того, що вимірюється: {first} ліворуч угорі, далі за годинниковою стрілкою.</translation>
    </message>
    <message>
        <source>Lift markers or scale to the edge that is measured.</source>
        <translation>Підніміть маркери або масштабну лінійку до вимірюваного краю.</translation>
    </message>
    <message>
        <source>Markers of {side} mm</source>
        <translation>Маркери по {side} мм</translation>
    </message>
    <message>
        <source>Measure the bar of every printed target with a steel rule before you lay it down.</source>
        <translation>Виміряйте сталевою лінійкою шкалу кожного надрукованого аркуша, перш ніж його класти.</translation>
    </message>
    <message>
        <source>No digital zoom</source>
        <translation>Без цифрового зуму</translation>
    </message>
    <message>
        <source>Outer edges of the markers: {across} mm across, {down} mm down</source>
        <translation>Зовнішні краї маркерів: {across} мм завширшки, {down} мм заввишки</translation>
    </message>
    <message>
        <source>Photographs that can be measured</source>
        <translation>Фотографії, за якими можна вимірювати</translation>
    </message>
    <message>
        <source>Print at 100 %, not fitted to the page.</source>
        <translation>Друкуйте в масштабі 100 %, не припасовуючи до сторінки.</translation>
    </message>
    <message>
        <source>Squares of {side} mm: {across} in a row, {down} rows</source>
        <translation>Клітинки по {side} мм: {across} у ряду, рядів {down}</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Відійдіть</translation>
    </message>
    <message>
        <source>Straightedge and depth rod</source>
        <translation>Лінійка і глибиномір</translation>
    </message>
    <message>
        <source>The same height</source>
        <translation>Одна висота</translation>
    </message>
    <message>
        <source>Their outer edges, to which the ticks point, make a rectangle: both its diagonals are equally long. Measure it across and down with a steel tape, from outer edge to outer edge, and enter both.</source>
        <translation>Їхні зовнішні краї, на які вказують штрихи, утворюють прямокутник: обидві його діагоналі рівні. Виміряйте його ширину й висоту сталевою рулеткою, від зовнішнього краю до зовнішнього краю, і введіть обидві.</translation>
    </message>
    <message>
        <source>This bar is {length} mm long. Measure it with a steel rule and enter what you read:</source>
        <translation>Довжина цієї шкали {length} мм. Виміряйте її сталевою лінійкою і введіть, що прочитали:</translation>
    </message>
    <message>
        <source>Three views of what is not flat</source>
        <translation>Три види того, що не пласке</translation>
    </message>
    <message>
        <source>Tilt the camera by 20 to 40 degrees; straight from above is worse.</source>
        <translation>Нахиліть камеру на 20–40 градусів; строго згори гірше.</translation>
    </message>
    <message>
        <source>Tilted at a small scale</source>
        <translation>Під нахилом до малої масштабної лінійки</translation>
    </message>
    <message>
        <source>With piece and markers together; nothing is cut off.</source>
        <translation>Фрагментом разом із маркерами; нічого не обрізано.</translation>
    </message>
    <message>
        <source>Write down the chord c, and three times the depth s in its middle.</source>
        <translation>Запишіть хорду c і тричі глибину s у її середині.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>it cannot be read</source>
        <translation>його не можна прочитати</translation>
    </message>
    <message>
        <source>it changed while it was being read</source>
        <translation>він змінився під час читання</translation>
    </message>
    <message>
        <source>it has more bytes than the decoder is given</source>
        <translation>у ньому більше байтів, ніж отримує декодер</translation>
    </message>
    <message>
        <source>it has more pixels than are decoded</source>
        <translation>у ньому більше пікселів, ніж декодується</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>це пристрій, а не файл</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>це канал</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>це сокет</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>це символьне посилання</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>він пошкоджений</translation>
    </message>
    <message>
        <source>it is empty, as files are that a failing card has lost</source>
        <translation>він порожній, як файли, втрачені карткою, що відмовляє</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>це не зображення відомого формату</translation>
    </message>
    <message>
        <source>it is part of a mission, not of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read in time</source>
        <translation>його не прочитано вчасно</translation>
    </message>
    <message>
        <source>its copy does not match it</source>
        <translation>його копія з ним не збігається</translation>
    </message>
    <message>
        <source>its format is kept but not shown</source>
        <translation>його формат зберігається, але не показується</translation>
    </message>
    <message>
        <source>its name is too long for this system</source>
        <translation>його назва задовга для цієї системи</translation>
    </message>
    <message>
        <source>more memory would be needed than the decoder may use</source>
        <translation>потрібно більше пам’яті, ніж може використати декодер</translation>
    </message>
    <message>
        <source>the decoder ended while reading it</source>
        <translation>декодер завершив роботу під час його читання</translation>
    </message>
    <message>
        <source>the decoder gave an answer that makes no sense</source>
        <translation>декодер дав відповідь, що не має сенсу</translation>
    </message>
    <message>
        <source>{sentence} ({detail})</source>
        <translation>{sentence} ({detail})</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Encrypted</source>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>How the mission lies on the disk</source>
        <translation>Як місія зберігається на диску</translation>
    </message>
    <message>
        <source>Two secrets: this passphrase opens the mission for everybody who works in it; that of your key signs for you alone.</source>
        <translation>Два секрети: ця парольна фраза відкриває місію всім, хто в ній працює; парольна фраза вашого ключа підписує лише за вас.</translation>
    </message>
    <message>
        <source>Whoever holds the disk reads everything. For practice, or for a server whose disk is encrypted.</source>
        <translation>Кожен, хто тримає диск, прочитає все. Для тренування або для сервера, диск якого зашифровано.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Без шифрування</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>{value}{unit} ({coverage} %: at least {low}{unit})</source>
        <translation>{value}{unit} ({coverage} %: щонайменше {low}{unit})</translation>
    </message>
    <message>
        <source>{value}{unit} ({coverage} %: at most {high}{unit})</source>
        <translation>{value}{unit} ({coverage} %: щонайбільше {high}{unit})</translation>
    </message>
    <message>
        <source>{value}{unit} ({coverage} %: {low}–{high}{unit})</source>
        <translation>{value}{unit} ({coverage} %: {low}–{high}{unit})</translation>
    </message>
    <message>
        <source>{value}{unit} ({low}–{high})</source>
        <translation>{value}{unit} ({low}–{high})</translation>
    </message>
    <message>
        <source>{value}{unit} (≤ {high})</source>
        <translation>{value}{unit} (≤ {high})</translation>
    </message>
    <message>
        <source>{value}{unit} (≥ {low})</source>
        <translation>{value}{unit} (≥ {low})</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Exif block</source>
        <translation>Блок Exif</translation>
    </message>
    <message>
        <source>Fraction of its second</source>
        <translation>Частка його секунди</translation>
    </message>
    <message>
        <source>Further Exif block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its offset from UTC</source>
        <translation>Його зсув від UTC</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Остання зміна</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Об’єктив</translation>
    </message>
    <message>
        <source>Made digital</source>
        <translation>Оцифровано</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Координати</translation>
    </message>
    <message>
        <source>Provenance (C2PA)</source>
        <translation>Походження (C2PA)</translation>
    </message>
    <message>
        <source>Read differently</source>
        <translation>Прочитано по-різному</translation>
    </message>
    <message>
        <source>Serial number of the body</source>
        <translation>Серійний номер корпусу</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Серійний номер об’єктива</translation>
    </message>
    <message>
        <source>The camera&apos;s clock showed</source>
        <translation>Годинник камери показував</translation>
    </message>
    <message>
        <source>Time of the satellites</source>
        <translation>Час за супутниками</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Що показано</translation>
    </message>
    <message>
        <source>What the camera wrote</source>
        <translation>Що записала камера</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>embedded preview, {shown} of {sensor}</source>
        <translation>вбудований попередній перегляд, {shown} з {sensor}</translation>
    </message>
    <message>
        <source>no manifest in the file</source>
        <translation>маніфесту у файлі немає</translation>
    </message>
    <message>
        <source>not read; only the first one counts, this one may say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read; the maker&apos;s own note may hold it</source>
        <translation>не зчитано; може бути у власних даних виробника</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>present, not validated ({count} bytes)</source>
        <translation>є, не перевірено (байтів: {count})</translation>
    </message>
    <message>
        <source>{count} bytes from byte {start}, SHA-256 {sha256}</source>
        <translation>байтів: {count}, починаючи з байта {start}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>{position} (datum {datum})</source>
        <translation>{position} (датум {datum})</translation>
    </message>
    <message>
        <source>{tag}: “{first}” by ExifRead, “{second}” by Pillow</source>
        <translation>{tag}: «{first}» за ExifRead, «{second}» за Pillow</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>it is for a packet that was not sealed in this mission</source>
        <translation>вона стосується пакета, опечатаного не в цій місії</translation>
    </message>
    <message>
        <source>it is not a receipt in its form</source>
        <translation>за формою це не квитанція</translation>
    </message>
    <message>
        <source>its signature does not hold or is not of headquarters</source>
        <translation>її підпис недійсний або належить не штаб-квартирі</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Complete, next photo</source>
        <translation>Завершити, наступне фото</translation>
    </message>
    <message>
        <source>Enter keeps the note</source>
        <translation>Enter зберігає нотатку</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Знайти предмет</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити його</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предмети</translation>
    </message>
    <message>
        <source>Label or class of the item</source>
        <translation>Позначення або клас предмета</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Залишити як було</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Вимірювання</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Більше полів</translation>
    </message>
    <message numerus="yes">
        <source>New item, %n photo(s)</source>
        <translation>
            <numerusform>Новий предмет, %n фото</numerusform>
            <numerusform>Новий предмет, %n фото</numerusform>
            <numerusform>Новий предмет, %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Предметів ще немає</translation>
    </message>
    <message>
        <source>No photo here. Bring in a card, or choose an item.</source>
        <translation>Тут немає фото. Прийміть картку або виберіть предмет.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message numerus="yes">
        <source>Ready to be recorded with %n photo(s)</source>
        <translation>
            <numerusform>Готово до запису з %n фотографією</numerusform>
            <numerusform>Готово до запису з %n фотографіями</numerusform>
            <numerusform>Готово до запису з %n фотографіями</numerusform>
        </translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Record the item</source>
        <translation>Записати предмет</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>Вкажіть причину; попередні дані лишаються з нею в журналі.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then ask for a new item: they become one.</source>
        <translation>Виберіть фото одного фрагмента й створіть новий предмет: вони стануть предметом.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then press {key}: they become an item.</source>
        <translation>Виберіть фото одного фрагмента, потім натисніть {key}: вони стануть предметом.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>Відкладено: {reason}</translation>
    </message>
    <message>
        <source>Show or hide more fields</source>
        <translation>Показати або сховати більше полів</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Ще бракує: {things}</translation>
    </message>
    <message>
        <source>The item is set aside; it stays in the log and in every packet.</source>
        <translation>Предмет відкладено; він лишається в журналі та в кожному пакеті.</translation>
    </message>
    <message>
        <source>The item that was begun was left: nothing of it is recorded.</source>
        <translation>Розпочатий предмет залишено: нічого з нього не записано.</translation>
    </message>
    <message numerus="yes">
        <source>Tie %n photo(s) to</source>
        <translation>
            <numerusform>Прив’язати %n фотографію до</numerusform>
            <numerusform>Прив’язати %n фотографії до</numerusform>
            <numerusform>Прив’язати %n фотографій до</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the photo to an item</source>
        <translation>Прив’язати фото до предмета</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Не згруповано</translation>
    </message>
    <message>
        <source>Ungrouped  {count}</source>
        <translation>Не згруповано  {count}</translation>
    </message>
    <message>
        <source>Ungrouped photos, and items</source>
        <translation>Незгруповані фото та предмети</translation>
    </message>
    <message>
        <source>Whoever handles it next relies on it: say which, or that none was observed.</source>
        <translation>На це покладається той, хто працюватиме з предметом далі: вкажіть, яка саме, або що жодної не виявлено.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Чому це виправляють?</translation>
    </message>
    <message>
        <source>Why, in a few words?</source>
        <translation>Чому, кількома словами?</translation>
    </message>
    <message>
        <source>a measurement beside a scale</source>
        <translation>вимірювання поруч із масштабною лінійкою</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>клас</translation>
    </message>
    <message>
        <source>the hazard</source>
        <translation>небезпека</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”.</source>
        <translation>{field}: «{before}» стає «{after}».</translation>
    </message>
    <message>
        <source>{field}: “{before}” is taken off.</source>
        <translation>{field}: «{before}» знято.</translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{label}  {name}, set aside</source>
        <translation>{label}  {name}, відкладено</translation>
    </message>
    <message>
        <source>{label} is recorded.</source>
        <translation>{label} записано.</translation>
    </message>
    <message>
        <source>{label}, {person}: {text}</source>
        <translation>{label}, {person}: {text}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}</source>
        <translation>{measurand}  {figure}  клас {grade}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}, set aside</source>
        <translation>{measurand}  {figure}  клас {grade}, відкладено</translation>
    </message>
    <message numerus="yes">
        <source>✓ Complete, %n photo(s)</source>
        <translation>
            <numerusform>✓ Завершено, %n фотографія</numerusform>
            <numerusform>✓ Завершено, %n фотографії</numerusform>
            <numerusform>✓ Завершено, %n фотографій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Everything in this mission, also without fieldkit: its files are standard age files. It signs nothing, and opens nobody’s key.</source>
        <translation>Усе в цій місії, також без fieldkit: її файли — стандартні файли age. Він нічого не підписує й не відкриває нічийого ключа.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Група {number}</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Він на папері</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>Створити місію</translation>
    </message>
    <message>
        <source>Neither this laptop nor anybody else can show it a second time. Where paper and passphrase are both lost, so is the mission.</source>
        <translation>Ні цей ноутбук, ні хтось інший не зможе показати його вдруге. Якщо втрачено і папір, і парольну фразу, втрачено й місію.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Більше ніколи</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Print it, and lock that medium away or wipe it: the file opens everything.</source>
        <translation>Надрукуйте його й покладіть цей носій під замок або зітріть: файл відкриває все.</translation>
    </message>
    <message>
        <source>Print it, then take the file off this laptop: it opens everything.</source>
        <translation>Надрукуйте його, потім приберіть файл із цього ноутбука: він відкриває все.</translation>
    </message>
    <message>
        <source>Print the sheet or write the groups down. Keep it locked away, apart from this laptop and its backups.</source>
        <translation>Надрукуйте аркуш або випишіть групи. Зберігайте під замком, окремо від цього ноутбука та його резервних копій.</translation>
    </message>
    <message>
        <source>Read these two groups from the paper, so that it is certain that they stand there. Each has its number; the first is AGE-SECRET-KEY-1.</source>
        <translation>Прочитайте ці дві групи з паперу, щоб упевнитися, що вони там є. Кожна має свій номер; перша — AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>Recovery key of the mission</source>
        <translation>Ключ відновлення місії</translation>
    </message>
    <message>
        <source>Recovery key, hidden</source>
        <translation>Ключ відновлення, сховано</translation>
    </message>
    <message>
        <source>Recovery key: {groups}</source>
        <translation>Ключ відновлення: {groups}</translation>
    </message>
    <message>
        <source>Save the recovery sheet as</source>
        <translation>Зберегти аркуш відновлення як</translation>
    </message>
    <message>
        <source>Save the recovery sheet to print it…</source>
        <translation>Зберегти аркуш відновлення для друку…</translation>
    </message>
    <message>
        <source>Show the key once more</source>
        <translation>Показати ключ іще раз</translation>
    </message>
    <message>
        <source>That is not this group. Look at the paper, or show the key once more.</source>
        <translation>Це не та група. Подивіться на папір або покажіть ключ іще раз.</translation>
    </message>
    <message>
        <source>The recovery key as a code to be scanned</source>
        <translation>Ключ відновлення як код для сканування</translation>
    </message>
    <message>
        <source>The same, to be scanned</source>
        <translation>Те саме, для сканування</translation>
    </message>
    <message>
        <source>This key opens the mission when nobody knows its passphrase any more. It is shown now and never again, and no copy of it stays on this laptop.</source>
        <translation>Цей ключ відкриває місію, коли її парольної фрази вже ніхто не знає. Його показано зараз і більше ніколи, і жодної його копії на цьому ноутбуці не лишається.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Що він відкриває</translation>
    </message>
    <message>
        <source>What stands on paper can be brought back.</source>
        <translation>Що є на папері, те можна повернути.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Записано {file}.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A file that is no photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer fieldkit warns of “{code}”, which this one cannot explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packet of chosen items lists only the files on which these rest. What the intakes of the mission met besides stands in data/records/intake.jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the mission: what was not receipted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading copy of the records in this packet, made when it was sealed. It is not authoritative over the records: where the two differ, the records and the custody log are right. It cannot show the seal that covers it; it shows the packet id and the log heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selection, not the whole mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts about what is in this packet, and those with which laptops and people began: {shown} of the {all} entries of the log. The whole log is in the folder “custody”. Numbers count within one stream, times are what the clock of the writing device claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card or drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all files against the manifests, and the manifests against seal.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each signature over seal.txt with openssl; compare the signers on the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the log heads. VERIFY.txt holds all commands; none of them needs fieldkit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content that came again under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicting entries, undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition: {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries found of those written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act in the order of the log. Numbers count within one stream, times are what the clock of the writing device claimed. The chained entries themselves are in the folder “custody”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence packet report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name as found, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names, times and offsets stand as the camera wrote them; none was corrected. Of each SHA-256 the first and the last eight digits are shown, the whole is in the records. Photographs are recorded as the monitors&apos; own unless a line says where they came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the fingerprint of the root certificate from a source outside this packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by: code, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: SHA-256 of the last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held elsewhere: the log knows them, their bytes are not in this packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was come by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to verify the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In photograph {photo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In photograph {photo}, which is not linked to this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the packet, not readable as photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It states what was observed, measured and said, by whom and when. It attributes nothing to anyone. Times are what clocks claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {label}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item, role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep locked away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this page apart from the medium that carries the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the mission and not in this packet: items {items}, photographs {photographs}, other files {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Позначення</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest contributions: {budget}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legibility, position, provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met and not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, photograph, person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer stands: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview could be made of this photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signer is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two entries contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None follows from the records. What the team could not do, its notes say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an observation of the monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers begin anew at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that no file bears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: found in the mission folder after an interruption; how it was come by is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: {acquisition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: {acquisition}; from: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original file, SHA-256, position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals of the mission whose bytes are held elsewhere, not in this mission folder: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals that the log knows and whose bytes are held elsewhere, not in this mission folder: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREVIEW, NOT SEALED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet id and log heads, as in seal.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet id and seal, as printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet id. The log heads are on the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet {packet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase forgotten: fieldkit mission passphrase FOLDER --recovery-key KEY sets a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs in this packet that are tied to no item: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs in this packet that nobody has linked to an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs without an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, date, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance: {provenance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, person, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons are what the program met; nothing is said of what no intake has seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of an encrypted mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the Merkle tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE, NOT EVIDENCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of seal.txt, which covers every file of the packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be: {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal of an evidence packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signers of the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream {stream}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text; number, kind, person, time, provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log holds no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intake of “{source}” at {time} did not reach its end: what it had not yet met is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key. Capitals or small letters, spaces and numbers in brackets do not count. After the first group there is no letter B, I or O, and no figure 1: what looks like O is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} stands on more than one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records name no other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same content as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key, to be scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slate showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet holds chosen items and the files on which they rest: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet holds everything that lay in this mission folder when it was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet holds no items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet holds no photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet holds what headquarters had not receipted when it was begun; earlier packets hold the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This packet holds {count} chosen items, which the section “Items” names, and the files on which they rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time as found, camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key into a file of one line, here called KEY, on a medium that you destroy afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the packet and compute: sha256sum seal.txt. The digits are those printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERIFY.txt in the packet then leads from the seal to every file; none of it needs fieldkit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value and 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gives the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hinders it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its clock did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this document is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this page reads everything in this mission without its passphrase: photographs, notes, places, packets. It signs nothing and opens no person&apos;s key. Keep it apart from the laptop and its backups, locked away. There is no other copy, and fieldkit cannot print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever keeps this page can later prove that no entry up to here was added, changed or removed. Leave a signed copy with someone outside the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without fieldkit: every file in log/, originals/ and packets/ is an age file (age-encryption.org). With the key as one line without spaces and without the numbers in brackets, age --decrypt --identity KEY FILE gives its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chessboard with markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a database of lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from photographs of a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the scale in a photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it showed another time than the satellites gave a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it went otherwise than the time since the laptop was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its preview is not a JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurements combined: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted by the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings by hand with {instrument}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings by hand: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectangle of known sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody told it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded by a later measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault.json or mission.db lost: fieldkit mission rebuild FOLDER --from-copies --recovery-key KEY makes them anew from log/ and originals/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an entry says that is not in this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: set more than once without knowing of each other; the last in the order of the log is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{influence}: {u} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: consistent, and no other candidate is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} ({provenance})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}, known to {u} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}, never measured itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes; originals: {originals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stated}; true time {when}, {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} (camera clock, offset not stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} {offset} (camera clock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, as claimed by the clock of the sealing device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>running</name>
    <message>
        <source>How far it is</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>A mission of practice data, in a folder of its own among your documents. Its photographs are computed, its key is its own: nothing of it is evidence, and none of your keys is touched. Where the key is asked for, its passphrase is “{passphrase}”.</source>
        <translation>Місія з навчальними даними в окремій теці серед ваших документів. Її фотографії обчислено, ключ у неї власний: ніщо в ній не є доказом, і жодного з ваших ключів вона не зачіпає. Там, де запитують ключ, його парольна фраза — «{passphrase}».</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Створити зразок</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Створення зразка</translation>
    </message>
    <message>
        <source>Practice on the sample card</source>
        <translation>Потренуватися на картці-зразку</translation>
    </message>
    <message>
        <source>The passphrase of its key is “{passphrase}”.</source>
        <translation>Парольна фраза її ключа — «{passphrase}».</translation>
    </message>
    <message>
        <source>This is the sample: nothing of it is evidence, and none of your keys is touched.</source>
        <translation>Це зразок: ніщо в ньому не є доказом, і жодного з ваших ключів він не зачіпає.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Спробувати зразок</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>In a mission</source>
        <translation>У місії</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Приймання</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Реєстрація</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ця сторінка</translation>
    </message>
</context>
<context>
    <name>slate</name>
    <message>
        <source>Esc leaves.</source>
        <translation>Esc — вихід.</translation>
    </message>
    <message>
        <source>Here it is {time} (UTC{offset})</source>
        <translation>Тут {time} (UTC{offset})</translation>
    </message>
    <message>
        <source>Laptop {letter}, mission {mission}</source>
        <translation>Ноутбук {letter}, місія {mission}</translation>
    </message>
    <message>
        <source>Nobody has compared this laptop&apos;s clock since it was started. Photograph also a clock that is right, such as that of a satellite receiver.</source>
        <translation>Від часу запуску цього ноутбука його годинника ніхто не звіряв. Сфотографуйте також точний годинник, наприклад годинник супутникового приймача.</translation>
    </message>
    <message>
        <source>Photograph this slate with every camera, at the start and at the end of the visit.</source>
        <translation>Сфотографуйте це табло кожною камерою на початку й наприкінці відвідування.</translation>
    </message>
    <message>
        <source>Slate (a clock that the cameras photograph)</source>
        <translation>Табло часу (годинник, який знімають камерами)</translation>
    </message>
    <message>
        <source>The system has compared this laptop&apos;s clock with a time server: at most {most} off.</source>
        <translation>Система звірила годинник цього ноутбука із сервером часу: розбіжність не більша за {most}.</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Writing the report</source>
        <translation>Запис звіту</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>резервна копія</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>контрольні точки</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>перетворення</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копіювання</translation>
    </message>
    <message>
        <source>folding</source>
        <translation>зведення</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>огляд</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>оригінали</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>перечитування</translation>
    </message>
    <message>
        <source>reading log/</source>
        <translation>читання log/</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>читання журналу</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>відновлення</translation>
    </message>
    <message>
        <source>removing an unfinished copy</source>
        <translation>видалення незавершеної копії</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>опечатування</translation>
    </message>
    <message>
        <source>sealing anew</source>
        <translation>повторне шифрування</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>друга копія</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>мініатюри</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>перевірка</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>стеження</translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>запис таблиці</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмети</numerusform>
            <numerusform>%n предметів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотографія</numerusform>
            <numerusform>%n фотографії</numerusform>
            <numerusform>%n фотографій</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder NAME.fieldkit on a disk of this laptop.</source>
        <translation>Тека NAME.fieldkit на диску цього ноутбука.</translation>
    </message>
    <message>
        <source>A practice card, with a key of its own.</source>
        <translation>Навчальна картка з власним ключем.</translation>
    </message>
    <message>
        <source>Connect the disk that holds it, or open it where it lies now.</source>
        <translation>Підключіть диск, на якому вона є, або відкрийте її там, де вона тепер.</translation>
    </message>
    <message>
        <source>Encrypted: its passphrase opens it.</source>
        <translation>Зашифровано: її відкриває її парольна фраза.</translation>
    </message>
    <message>
        <source>Is it whole, and who signed it? Needs no mission.</source>
        <translation>Чи він цілий і хто його підписав? Місія не потрібна.</translation>
    </message>
    <message>
        <source>It can be read meanwhile.</source>
        <translation>Тим часом її можна читати.</translation>
    </message>
    <message>
        <source>It is made anew from its copies.</source>
        <translation>Її створюють заново з її копій.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Make a mission anew from its copies</source>
        <translation>Створити місію заново з її копій</translation>
    </message>
    <message>
        <source>Make it anew from its copies</source>
        <translation>Створити її заново з її копій</translation>
    </message>
    <message>
        <source>Missions on this laptop</source>
        <translation>Місії на цьому ноутбуці</translation>
    </message>
    <message>
        <source>No mission on this laptop yet</source>
        <translation>На цьому ноутбуці ще немає місій</translation>
    </message>
    <message>
        <source>Open a mission folder</source>
        <translation>Відкрити теку місії</translation>
    </message>
    <message>
        <source>Open elsewhere: {holder}</source>
        <translation>Відкрито деінде: {holder}</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Відкрити лише для читання</translation>
    </message>
    <message>
        <source>Photograph, tag and measure fragments offline; hand over evidence that can be checked.</source>
        <translation>Фотографуйте, позначайте мітками й вимірюйте фрагменти без мережі; передавайте докази, які можна перевірити.</translation>
    </message>
    <message>
        <source>Point out the folder…</source>
        <translation>Вказати теку…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Прибрати зі списку</translation>
    </message>
    <message>
        <source>The file that was there is kept as {name}.</source>
        <translation>Файл, який там був, збережено як {name}.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Теки немає.</translation>
    </message>
    <message>
        <source>The mission was made anew from its copies.</source>
        <translation>Місію створено заново з її копій.</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>Це може потребувати певного часу.</translation>
    </message>
    <message>
        <source>Where does this mission lie now?</source>
        <translation>Де тепер ця місія?</translation>
    </message>
    <message>
        <source>You lead a team: make a new mission. It gets keys of its own.</source>
        <translation>Ви очолюєте групу: створіть нову місію. Вона отримає власні ключі.</translation>
    </message>
    <message>
        <source>You lead: make the mission that others join.</source>
        <translation>Ви керівник: створіть місію, до якої приєднаються інші.</translation>
    </message>
    <message>
        <source>You want to see how the work goes: the sample is a card of computed photographs.</source>
        <translation>Ви хочете побачити, як іде робота: зразок — це картка з обчисленими фотографіями.</translation>
    </message>
    <message>
        <source>You were asked in: bring your key, take the invitation.</source>
        <translation>Вас запросили: принесіть свій ключ, візьміть запрошення.</translation>
    </message>
    <message>
        <source>You were asked in: join with the invitation that the lead hands you.</source>
        <translation>Вас запросили: приєднайтеся за запрошенням, яке передасть керівник.</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>збережено {moment}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Choose a folder on another drive for B.</source>
        <translation>Виберіть для B теку на іншому накопичувачі.</translation>
    </message>
    <message>
        <source>It lies on the same medium as the mission, and is lost with it.</source>
        <translation>Вона лежить на тому самому носії, що й місія, і буде втрачена разом із нею.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>Зберігайте цей носій окремо від цього ноутбука.</translation>
    </message>
    <message>
        <source>Make another one, and keep this one as it is.</source>
        <translation>Створіть іншу, а цю залиште як є.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Друга копія</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s).</source>
        <translation>
            <numerusform>Друга копія очікує: %n фото.</numerusform>
            <numerusform>Друга копія очікує: %n фото.</numerusform>
            <numerusform>Друга копія очікує: %n фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup does not hold: %n finding(s).</source>
        <translation>
            <numerusform>Резервна копія не витримала перевірки: знайдено %n порушення.</numerusform>
            <numerusform>Резервна копія не витримала перевірки: знайдено %n порушення.</numerusform>
            <numerusform>Резервна копія не витримала перевірки: знайдено %n порушень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens and holds; %n entry(s) came since.</source>
        <translation>
            <numerusform>Резервна копія відкривається й витримала перевірку; відтоді додано %n запис.</numerusform>
            <numerusform>Резервна копія відкривається й витримала перевірку; відтоді додано %n записи.</numerusform>
            <numerusform>Резервна копія відкривається й витримала перевірку; відтоді додано %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second copy lies on the same medium as the mission, and is lost with it.</source>
        <translation>Друга копія лежить на тому самому носії, що й місія, і буде втрачена разом із нею.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {folder}: %n original(s) read back and compared.</source>
        <translation>
            <numerusform>Записано в {folder}: %n оригінал перечитано й порівняно.</numerusform>
            <numerusform>Записано в {folder}: %n оригінали перечитано й порівняно.</numerusform>
            <numerusform>Записано в {folder}: %n оригіналів перечитано й порівняно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>entry {stream}:{seq} of its log does not read ({why})</source>
        <translation>запис {stream}:{seq} журналу не читається ({why})</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>це база даних іншої програми</translation>
    </message>
    <message>
        <source>what it keeps for the next checkpoint of {stream} does not read ({why})</source>
        <translation>не читається те, що зберігається для наступної контрольної точки {stream} ({why})</translation>
    </message>
    <message>
        <source>what its catalogue holds of {subject} does not read ({why})</source>
        <translation>не читається те, що містить каталог про {subject} ({why})</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>About</source>
        <translation>Стосовно чого</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Було й стало</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Геш</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Попередній геш</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Offset shown</source>
        <translation>Показаний зсув часу</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Потік</translation>
    </message>
    <message>
        <source>Taken back since</source>
        <translation>Згодом скасовано</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Такт</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Час, UTC</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>does not read: {why}</source>
        <translation>не читається: {why}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <source>the typeface is not where its package keeps it</source>
        <translation>гарнітури немає там, де її тримає її пакунок</translation>
    </message>
</context>
<context>
    <name>tile</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотографія</numerusform>
            <numerusform>%n фотографії</numerusform>
            <numerusform>%n фотографій</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Немає фото</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Зображення ще немає</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>пошкоджено</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спірне</translation>
    </message>
    <message>
        <source>no length yet</source>
        <translation>довжини ще немає</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>ungrouped</source>
        <translation>не згруповано</translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
</context>
<context>
    <name>timing</name>
    <message>
        <source>The clock in this photograph was read anew.</source>
        <translation>Годинник на цій фотографії прочитано знову.</translation>
    </message>
</context>
<context>
    <name>transcription</name>
    <message>
        <source>Unicode normal form C</source>
        <translation>нормальна форма C Юнікоду</translation>
    </message>
    <message>
        <source>a visible sign, not a control character</source>
        <translation>видимий знак, а не керівний символ</translation>
    </message>
    <message>
        <source>the letter that carries the mark</source>
        <translation>літера, якої стосується цей знак</translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>Done again: {deed}.</source>
        <translation>Повторено: {deed}.</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Повторити: {deed}</translation>
    </message>
    <message>
        <source>Taken back: {deed}. Both stay in the log.</source>
        <translation>Скасовано: {deed}. Обидві дії лишаються в журналі.</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Скасувати: {deed}</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>All that lies on the disk. An open mission is not safe from whoever sits at it, nor what the system itself writes to the disk when memory is short: encrypt the disk, too.</source>
        <translation>Усе, що лежить на диску. Відкрита місія не захищена від того, хто за нею сидить, як і те, що сама система записує на диск, коли бракує пам’яті: зашифруйте й диск.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Якщо фразу забуто</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key</source>
        <translation>Забули? Скористайтеся ключем відновлення</translation>
    </message>
    <message>
        <source>Half typed</source>
        <translation>Набране не до кінця</translation>
    </message>
    <message>
        <source>It is kept with the mission, and stands in its field again.</source>
        <translation>Воно зберігається разом із місією й знову з’явиться у своєму полі.</translation>
    </message>
    <message>
        <source>Mission folder: {path}</source>
        <translation>Тека місії: {path}</translation>
    </message>
    <message>
        <source>Nobody touched anything for a while: the mission is locked in half a minute.</source>
        <translation>Певний час ніхто ні до чого не торкався: за пів хвилини місію буде заблоковано.</translation>
    </message>
    <message>
        <source>Nothing of the mission is shown.</source>
        <translation>Нічого з місії не показується.</translation>
    </message>
    <message>
        <source>Only look: nothing can be recorded, and no key is needed</source>
        <translation>Лише дивитися: записати нічого не можна, і ключ не потрібен</translation>
    </message>
    <message>
        <source>Opening takes a second or two. That is meant: so does every guess of a thief.</source>
        <translation>Відкривання триває секунду-дві. Так і задумано: стільки ж триває кожна спроба злодія вгадати фразу.</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <translation>Щоб продовжити, натисніть будь-яку клавішу.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ відновлення</translation>
    </message>
    <message>
        <source>The key on the recovery sheet opens the mission and gives it another passphrase. Where that is lost, too, nobody can open it.</source>
        <translation>Ключ з аркуша відновлення відкриває місію й надає їй іншу парольну фразу. Якщо втрачено і його, відкрити її не зможе ніхто.</translation>
    </message>
    <message>
        <source>The mission is encrypted. It opens by its passphrase.</source>
        <translation>Місію зашифровано. Її відкриває її парольна фраза.</translation>
    </message>
    <message>
        <source>The mission is locked. What was being brought in goes on to its end; then the mission is closed, too.</source>
        <translation>Місію заблоковано. Розпочате приймання триватиме до кінця; потім місію також буде закрито.</translation>
    </message>
    <message>
        <source>The mission is locked. What was half typed stands in its field again afterwards.</source>
        <translation>Місію заблоковано. Набране не до кінця потім знову з’явиться у своєму полі.</translation>
    </message>
    <message>
        <source>The passphrase of the mission opens it for everybody who works in it. The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>Парольна фраза місії відкриває її всім, хто в ній працює. Парольна фраза вашого ключа засвідчує підписом, що відтепер дієте саме ви.</translation>
    </message>
    <message>
        <source>The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>Парольна фраза вашого ключа засвідчує підписом, що відтепер дієте саме ви.</translation>
    </message>
    <message>
        <source>This mission is not encrypted: whoever holds the disk can read it. The lock keeps others from looking, and from recording in your name.</source>
        <translation>Цю місію не зашифровано: кожен, хто тримає диск, може її прочитати. Блокування не дає іншим дивитися й записувати від вашого імені.</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Два секрети</translation>
    </message>
    <message>
        <source>Type it, or tick “Only look”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Unlock {mission}</source>
        <translation>Розблокувати {mission}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Скористатися парольною фразою</translation>
    </message>
    <message>
        <source>What it keeps safe</source>
        <translation>Що захищено</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Хто діє</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Хто тут працює</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Without a passphrase, whoever holds the laptop would read everything.</source>
        <translation>Без парольної фрази кожен, хто тримає ноутбук, прочитав би все.</translation>
    </message>
    <message>
        <source>it does not decrypt; its bytes are not those that were sealed</source>
        <translation>не розшифровується; його байти не ті, що було зашифровано</translation>
    </message>
    <message>
        <source>passphrase of the mission</source>
        <translation>парольна фраза місії</translation>
    </message>
    <message>
        <source>some of its bytes are not those that were written</source>
        <translation>деякі його байти не ті, що було записано</translation>
    </message>
    <message>
        <source>whoever wrote it did not have the secrets of this mission</source>
        <translation>той, хто його записав, не мав секретів цієї місії</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>Altered: %n file(s)</source>
        <translation>
            <numerusform>Змінено: %n файл</numerusform>
            <numerusform>Змінено: %n файли</numerusform>
            <numerusform>Змінено: %n файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disproved: %n finding(s)</source>
        <translation>
            <numerusform>Спростовано: %n результат</numerusform>
            <numerusform>Спростовано: %n результати</numerusform>
            <numerusform>Спростовано: %n результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be opened as a packet. Nothing in it was looked at.</source>
        <translation>Його не можна відкрити як пакет. Нічого в ньому не переглянуто.</translation>
    </message>
    <message>
        <source>It is not what was sealed. Keep it as it is, and ask for a new copy.</source>
        <translation>Це не те, що було опечатано. Залиште його як є і попросіть нову копію.</translation>
    </message>
    <message>
        <source>Nothing disproved, not all proved</source>
        <translation>Нічого не спростовано, доведено не все</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed, and who signed it leads to the trusted root.</source>
        <translation>Після опечатування нічого не змінено, а сертифікат підписувача веде до довіреного кореневого сертифіката.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Whether to trust who signed it cannot be said without the root certificate of its mission.</source>
        <translation>Після опечатування нічого не змінено. Чи довіряти підписувачеві, не можна сказати без кореневого сертифіката його місії.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Who signed it leads to another root than the one it was judged by.</source>
        <translation>Після опечатування нічого не змінено. Сертифікат підписувача веде до іншого кореневого сертифіката, ніж той, за яким перевіряли пакет.</translation>
    </message>
    <message>
        <source>Something in it does not hold. Keep it as it is, and ask the sender.</source>
        <translation>Щось у ньому не сходиться. Залиште його як є і запитайте відправника.</translation>
    </message>
    <message>
        <source>Something that is demanded of every packet could not be proved here.</source>
        <translation>Тут не вдалося довести щось, що вимагається від кожного пакета.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>Дійсний, підписувач відомий</translation>
    </message>
    <message>
        <source>Valid, signer unknown</source>
        <translation>Дійсний, підписувач невідомий</translation>
    </message>
    <message>
        <source>{packet} · judged by no root</source>
        <translation>{packet} · без кореневого сертифіката</translation>
    </message>
    <message>
        <source>{packet} · judged by the root {roots}…</source>
        <translation>{packet} · за кореневим сертифікатом {roots}…</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>ХИБА</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ок</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <source>it holds no list</source>
        <translation>у ньому немає жодного списку</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A code stands for you in every record, such as P-01. Your name is not asked for: who P-01 is, your organisation writes down elsewhere, so that no stolen laptop tells it.</source>
        <translation>У кожному записі вас позначає код, наприклад P-01. Вашого імені не запитують: хто такий P-01, ваша організація записує в іншому місці, щоб украдений ноутбук цього не виказав.</translation>
    </message>
    <message>
        <source>A is a folder on this laptop. B is a second drive, for a copy of every photograph as it comes in: a laptop that is lost or breaks takes nothing with it then.</source>
        <translation>A — тека на цьому ноутбуці. B — другий накопичувач для копії кожної фотографії одразу під час приймання: тоді з утратою чи поломкою ноутбука нічого не зникне.</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A: місії цього ноутбука</translation>
    </message>
    <message>
        <source>B: second copies, on another drive (recommended)</source>
        <translation>B: другі копії, на іншому накопичувачі (рекомендовано)</translation>
    </message>
    <message>
        <source>Both can be changed at any time, and nothing that is recorded depends on them.</source>
        <translation>Обидва налаштування можна змінити будь-коли; ніщо із записаного від цього не залежить.</translation>
    </message>
    <message>
        <source>Each place is tried: a small file is written there, read back and removed.</source>
        <translation>Кожне місце випробовується: туди записується, перечитується й видаляється невеликий файл.</translation>
    </message>
    <message>
        <source>Four cards, a minute and a half. Each can be gone back to.</source>
        <translation>Чотири сторінки, півтори хвилини. До кожної можна повернутися.</translation>
    </message>
    <message>
        <source>Go on without a second drive</source>
        <translation>Продовжити без другого накопичувача</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Перейти на сторінку «Початок»</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type</source>
        <translation>Я просто неба: чорне на білому, більший шрифт</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type ({key})</source>
        <translation>Я просто неба: чорне на білому, більший шрифт ({key})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>Мова й освітлення</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Leave the rest for later, and go to the start page</source>
        <translation>Лишити решту на потім і перейти на сторінку «Початок»</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Створити ключ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>On this laptop are the keys of: {people}</source>
        <translation>На цьому ноутбуці є ключі: {people}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Тренування</translation>
    </message>
    <message>
        <source>The key of {person} is made. Whoever invites you asks for its fingerprint: read it out to them, by voice. It is no secret, and can be shown again when you join.</source>
        <translation>Ключ особи {person} створено. Той, хто вас запросить, запитає його відбиток: прочитайте його вголос. Він не є таємним, і його можна знову показати під час приєднання.</translation>
    </message>
    <message>
        <source>The passphrase opens the key that signs for you. It is typed when a packet is sealed; nobody can bring it back if it is forgotten.</source>
        <translation>Парольна фраза відкриває ключ, що підписує за вас. Її вводять, коли опечатують пакет; якщо її забути, ніхто її не поверне.</translation>
    </message>
    <message>
        <source>The sample is a card of computed photographs in a mission of its own: bring it in, measure a fragment, seal a packet. Nothing of it is evidence, and no key of yours is touched. It waits on the start page, too.</source>
        <translation>Зразок — це картка з обчисленими фотографіями у власній місії: прийміть її, виміряйте фрагмент, опечатайте пакет. Ніщо в ньому не є доказом, і жодного з ваших ключів він не зачіпає. Він є й на сторінці «Початок».</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Спробувати зразок</translation>
    </message>
    <message>
        <source>Use these places</source>
        <translation>Використати ці місця</translation>
    </message>
    <message>
        <source>Welcome to fieldkit</source>
        <translation>Вітаємо у fieldkit</translation>
    </message>
    <message>
        <source>What you sign, everybody can check for decades.</source>
        <translation>Те, що ви підписали, кожен зможе перевіряти десятиліттями.</translation>
    </message>
    <message>
        <source>Where missions live</source>
        <translation>Де зберігаються місії</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>Де створювати місії?</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>Куди записувати другі копії?</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Хто тут працює</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
</context>
</TS>

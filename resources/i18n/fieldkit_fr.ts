<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>Luminosité et contraste de la vue</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Calibrate on a scale bar</source>
        <translation>Étalonner sur une barre d’échelle</translation>
    </message>
    <message>
        <source>Call this kept list otherwise…</source>
        <translation>Renommer cette liste gardée…</translation>
    </message>
    <message>
        <source>Check a packet…</source>
        <translation>Vérifier un paquet…</translation>
    </message>
    <message>
        <source>Check the mission</source>
        <translation>Vérifier la mission</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Close the mission</source>
        <translation>Fermer la mission</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Complete, and go to the next ungrouped photo</source>
        <translation>Terminer et passer à la photo non groupée suivante</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copier de nouveau</translation>
    </message>
    <message>
        <source>Copy the entries</source>
        <translation>Copier les entrées</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Do what the page is for</source>
        <translation>Exécuter l’action de la page</translation>
    </message>
    <message>
        <source>Edit the selected items…</source>
        <translation>Modifier les objets sélectionnés…</translation>
    </message>
    <message>
        <source>Entry after this in the chain</source>
        <translation>Entrée suivante de la chaîne</translation>
    </message>
    <message>
        <source>Entry before this in the chain</source>
        <translation>Entrée précédente de la chaîne</translation>
    </message>
    <message>
        <source>Fingerprint and keys of the mission</source>
        <translation>Empreinte et clés de la mission</translation>
    </message>
    <message>
        <source>Go to Catalogue</source>
        <translation>Aller à Catalogue</translation>
    </message>
    <message>
        <source>Go to Custody</source>
        <translation>Aller à Traçabilité</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Aller à Réception</translation>
    </message>
    <message>
        <source>Go to Packets</source>
        <translation>Aller à Paquets</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>Aller à Enregistrement</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Aller au formulaire</translation>
    </message>
    <message>
        <source>Go to the photo</source>
        <translation>Aller à la photo</translation>
    </message>
    <message>
        <source>Invert the view</source>
        <translation>Inverser la vue</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Inviter quelqu’un…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>Rejoindre sur invitation…</translation>
    </message>
    <message>
        <source>Keep as damaged</source>
        <translation>Conserver comme endommagé</translation>
    </message>
    <message>
        <source>Keep the slip as PDF…</source>
        <translation>Garder le bordereau en PDF…</translation>
    </message>
    <message>
        <source>Keep this list no longer</source>
        <translation>Ne plus garder cette liste</translation>
    </message>
    <message>
        <source>Keep this search as a list…</source>
        <translation>Garder cette recherche comme liste…</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>Lister les objets</translation>
    </message>
    <message>
        <source>List photos</source>
        <translation>Lister les photos</translation>
    </message>
    <message>
        <source>Lock the mission</source>
        <translation>Verrouiller la mission</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Loupe: 8 or 16 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Mesurer une longueur</translation>
    </message>
    <message>
        <source>Measure in the plane of a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the packet</source>
        <translation>Fusionner le paquet</translation>
    </message>
    <message>
        <source>New item from the selected photos</source>
        <translation>Nouvel objet à partir des photos sélectionnées</translation>
    </message>
    <message>
        <source>New mission…</source>
        <translation>Nouvelle mission…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Open a mission folder…</source>
        <translation>Ouvrir un dossier de mission…</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>Ouvrir dans Enregistrement</translation>
    </message>
    <message>
        <source>Photo at full size</source>
        <translation>Photo en taille réelle</translation>
    </message>
    <message>
        <source>Photo larger</source>
        <translation>Agrandir la photo</translation>
    </message>
    <message>
        <source>Photo smaller</source>
        <translation>Réduire la photo</translation>
    </message>
    <message>
        <source>Place the point once more, unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read in a receipt…</source>
        <translation>Lire un récépissé…</translation>
    </message>
    <message>
        <source>Readings by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove from the list, not from the disk</source>
        <translation>Retirer de la liste, pas du disque</translation>
    </message>
    <message>
        <source>Seal and sign packet</source>
        <translation>Sceller et signer le paquet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Set up this laptop…</source>
        <translation>Configurer cet ordinateur…</translation>
    </message>
    <message>
        <source>Show as grid</source>
        <translation>Afficher en grille</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Afficher ou masquer le volet de détails</translation>
    </message>
    <message>
        <source>Show or hide the lists</source>
        <translation>Afficher ou masquer les listes</translation>
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
        <translation>Afficher la vérification</translation>
    </message>
    <message>
        <source>Show the laptops</source>
        <translation>Afficher les ordinateurs</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Show the report as it would be</source>
        <translation>Afficher le rapport tel qu’il serait</translation>
    </message>
    <message>
        <source>Show the slate (a clock that the cameras photograph)</source>
        <translation>Afficher la mire horaire (une horloge que les appareils photographient)</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Afficher tout le journal</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Snap points to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the intake</source>
        <translation>Arrêter la réception</translation>
    </message>
    <message>
        <source>Sunlight on or off</source>
        <translation>Activer/désactiver le plein soleil</translation>
    </message>
    <message>
        <source>Tie the photo to an item…</source>
        <translation>Rattacher la photo à un objet…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Tourner la vue</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>Tourner la vue en sens inverse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use a camera…</source>
        <translation>Utiliser une caméra…</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Surveiller ce dossier</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write as a table…</source>
        <translation>Écrire en tableau…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>Acte d’un fieldkit plus récent&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Act taken back</source>
        <translation>Acte annulé</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>Sauvegarde vérifiée</translation>
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
        <translation>Appareil photo comparé à la mire horaire</translation>
    </message>
    <message>
        <source>Card looked over</source>
        <translation>Carte examinée</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>Dossier corrigé</translation>
    </message>
    <message>
        <source>Case known from the invitation</source>
        <translation>Dossier connu par l’invitation</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Clock of the laptop jumped</source>
        <translation>Saut de l’horloge de l’ordinateur</translation>
    </message>
    <message>
        <source>Comparison of a camera set aside</source>
        <translation>Comparaison d’un appareil photo mise de côté</translation>
    </message>
    <message>
        <source>Copies checked in the system&apos;s memory alone</source>
        <translation>Copies vérifiées seulement dans la mémoire du système</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rétabli&#xa0;: {act}</translation>
    </message>
    <message>
        <source>File taken in</source>
        <translation>Fichier reçu</translation>
    </message>
    <message>
        <source>Folder was found restored or copied; log goes on in a new stream</source>
        <translation>Dossier de mission trouvé restauré ou copié&#xa0;; le journal se poursuit dans un nouveau flux</translation>
    </message>
    <message>
        <source>Intake ended</source>
        <translation>Réception terminée</translation>
    </message>
    <message>
        <source>Item corrected</source>
        <translation>Objet corrigé</translation>
    </message>
    <message>
        <source>Item recorded</source>
        <translation>Objet enregistré</translation>
    </message>
    <message>
        <source>Item set aside</source>
        <translation>Objet mis de côté</translation>
    </message>
    <message>
        <source>Laptop began a further stream</source>
        <translation>Flux supplémentaire commencé par l’ordinateur</translation>
    </message>
    <message>
        <source>Laptop invited</source>
        <translation>Ordinateur invité</translation>
    </message>
    <message>
        <source>Laptop joined the mission by invitation</source>
        <translation>Ordinateur entré dans la mission sur invitation</translation>
    </message>
    <message>
        <source>Link of a photograph taken off</source>
        <translation>Rattachement d’une photographie retiré</translation>
    </message>
    <message>
        <source>Marking read</source>
        <translation>Marquage lu</translation>
    </message>
    <message>
        <source>Marking read anew</source>
        <translation>Marquage relu</translation>
    </message>
    <message>
        <source>Marking set aside</source>
        <translation>Marquage mis de côté</translation>
    </message>
    <message>
        <source>Measurement recorded</source>
        <translation>Mesure enregistrée</translation>
    </message>
    <message>
        <source>Measurement set aside</source>
        <translation>Mesure mise de côté</translation>
    </message>
    <message>
        <source>Mission opened</source>
        <translation>Mission ouverte</translation>
    </message>
    <message>
        <source>Note reworded</source>
        <translation>Note reformulée</translation>
    </message>
    <message>
        <source>Note set aside</source>
        <translation>Note mise de côté</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Packet begun</source>
        <translation>Paquet commencé</translation>
    </message>
    <message>
        <source>Packet found not to exist: its sealing had not ended</source>
        <translation>Paquet constaté inexistant&#xa0;: son scellement n’avait pas abouti</translation>
    </message>
    <message>
        <source>Packet merged</source>
        <translation>Paquet fusionné</translation>
    </message>
    <message>
        <source>Packet sealed</source>
        <translation>Paquet scellé</translation>
    </message>
    <message>
        <source>Person began to act</source>
        <translation>Une personne a commencé à agir</translation>
    </message>
    <message>
        <source>Photograph found damaged</source>
        <translation>Photographie trouvée endommagée</translation>
    </message>
    <message>
        <source>Photograph linked to an item</source>
        <translation>Photographie rattachée à un objet</translation>
    </message>
    <message>
        <source>Photograph read</source>
        <translation>Photographie lue</translation>
    </message>
    <message>
        <source>Receipt from headquarters recorded</source>
        <translation>Récépissé du Siège enregistré</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>Récépissé signé</translation>
    </message>
    <message>
        <source>Said of all files of an intake</source>
        <translation>Indications pour tous les fichiers d’une réception</translation>
    </message>
    <message>
        <source>Tag attached</source>
        <translation>Étiquette apposée</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>Étiquette retirée</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Annulé&#xa0;: {act}</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>A second medium</source>
        <translation>Un second support</translation>
    </message>
    <message>
        <source>A stick that is locked away. Inviting somebody needs it, all other work does not.</source>
        <translation>Une clé USB mise sous clé. Elle est nécessaire pour inviter quelqu’un, mais pour aucun autre travail.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Go to the mission</source>
        <translation>Aller à la mission</translation>
    </message>
    <message>
        <source>Hand it to headquarters by another way than the packets: it judges them by it.</source>
        <translation>Transmettez-le au Siège par une autre voie que les paquets&#xa0;: le Siège les juge d’après lui.</translation>
    </message>
    <message>
        <source>Headquarters checks packets with it.</source>
        <translation>Le Siège s’en sert pour vérifier les paquets.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>Conservez ce support séparément de cet ordinateur.</translation>
    </message>
    <message>
        <source>Mission {code}: fingerprint and keys</source>
        <translation>Mission {code}&#xa0;: empreinte et clés</translation>
    </message>
    <message>
        <source>Move the authority’s keys to a second medium…</source>
        <translation>Déplacer les clés de l’autorité vers un second support…</translation>
    </message>
    <message>
        <source>Moved to {folder}.</source>
        <translation>Déplacé vers {folder}.</translation>
    </message>
    <message>
        <source>Read these groups out to whoever joins, and give them to headquarters on paper. A forged mission has others.</source>
        <translation>Lisez ces groupes à haute voix à toute personne qui rejoint la mission et remettez-les au Siège sur papier. Une mission falsifiée en a d’autres.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificat racine</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>Empreinte de la racine</translation>
    </message>
    <message>
        <source>Save the root certificate as</source>
        <translation>Enregistrer le certificat racine sous</translation>
    </message>
    <message>
        <source>Save the root certificate…</source>
        <translation>Enregistrer le certificat racine…</translation>
    </message>
    <message>
        <source>The authority’s keys are not on this laptop. Invite with their medium at hand.</source>
        <translation>Les clés de l’autorité ne sont pas sur cet ordinateur. Pour inviter, ayez leur support à portée de main.</translation>
    </message>
    <message>
        <source>The authority’s keys are still on this laptop. Whoever has them could vouch for anybody: until they are moved away, headquarters reads “self-issued”.</source>
        <translation>Les clés de l’autorité sont encore sur cet ordinateur. Quiconque les détient pourrait se porter garant de n’importe qui&#xa0;: tant qu’elles ne sont pas déplacées, le Siège lit «&#xa0;auto-émis&#xa0;».</translation>
    </message>
    <message>
        <source>Where shall the authority’s keys be kept?</source>
        <translation>Où conserver les clés de l’autorité&#xa0;?</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>{file} a été écrit.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%n field(s): {names}</source>
        <translation>
            <numerusform>%n champ&#xa0;: {names}</numerusform>
            <numerusform>%n champs&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it stands</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Nothing is stated yet.</source>
        <translation>Rien n’est encore indiqué.</translation>
    </message>
    <message>
        <source>Nothing would change: all of them say so already.</source>
        <translation>Rien ne changerait&#xa0;: tous l’indiquent déjà.</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>Enregistrer pour tous</translation>
    </message>
    <message>
        <source>Recorded for {items}: {fields}. Undo takes all of it back.</source>
        <translation>Enregistré pour {items}&#xa0;: {fields}. «&#xa0;Annuler&#xa0;» annule le tout.</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>Dites pourquoi&#xa0;; ce qui figurait auparavant reste au journal avec ce motif.</translation>
    </message>
    <message>
        <source>Tick what is to be the same in all of them.</source>
        <translation>Cochez ce qui doit être identique pour tous.</translation>
    </message>
    <message>
        <source>Why is it replaced?</source>
        <translation>Pourquoi est-ce remplacé&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n item(s)</source>
        <translation>
            <numerusform>{count} sur %n objet</numerusform>
            <numerusform>{count} sur %n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} of all of them</source>
        <translation>{field} pour tous</translation>
    </message>
    <message>
        <source>{field}, now {value}</source>
        <translation>{field}, actuellement {value}</translation>
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
            <numerusform>%n image fixe reçue</numerusform>
            <numerusform>%n images fixes reçues</numerusform>
        </translation>
    </message>
    <message>
        <source>A still comes in as your own photograph, as it was taken. No file of it lies elsewhere.</source>
        <translation>Une image fixe est importée comme votre propre photographie, telle qu’elle a été prise. Aucun fichier n’en subsiste ailleurs.</translation>
    </message>
    <message>
        <source>Bringing in a still</source>
        <translation>Importation d’une image fixe</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Let its own program write into a folder, and watch that folder.</source>
        <translation>Laissez le programme de la caméra écrire dans un dossier, et surveillez ce dossier.</translation>
    </message>
    <message>
        <source>No camera can be used here: {why}.</source>
        <translation>Aucune caméra ne peut être utilisée ici&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Aucune caméra n’est connectée.</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>Prendre une image fixe</translation>
    </message>
    <message>
        <source>The camera gave no picture. Check its cable and try again.</source>
        <translation>La caméra n’a pas fourni d’image. Vérifiez son câble et réessayez.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What the camera shows</source>
        <translation>Ce que montre la caméra</translation>
    </message>
</context>
<context>
    <name>canon</name>
    <message>
        <source>a number with a fraction must be written as text</source>
        <translation>un nombre décimal doit être écrit sous forme de texte</translation>
    </message>
    <message>
        <source>text holds a lone surrogate</source>
        <translation>un texte contient un demi-codet isolé</translation>
    </message>
    <message>
        <source>text is not in Unicode normal form C</source>
        <translation>un texte n’est pas dans la forme de normalisation Unicode C</translation>
    </message>
    <message>
        <source>the bytes are not the canonical form of what they hold</source>
        <translation>les octets ne sont pas la forme canonique de ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>the integer {value} is beyond 2^53-1</source>
        <translation>l’entier {value} dépasse 2^53-1</translation>
    </message>
    <message>
        <source>the key {key} is not ASCII text</source>
        <translation>la clé {key} n’est pas du texte ASCII</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>No photo is chosen.</source>
        <translation>Aucune photo n’est choisie.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The photo is being read…</source>
        <translation>Lecture de la photo en cours…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again to show the photo</source>
        <translation>Réessayer d’afficher la photo</translation>
    </message>
    <message>
        <source>embedded preview, {small} of {large}</source>
        <translation>aperçu intégré, {small} sur {large}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>aucune valeur</translation>
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
        </translation>
    </message>
    <message>
        <source>scale {length}</source>
        <translation>échelle {length}</translation>
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
        <translation>trop grande&#xa0;: pas plus nette qu’à {ratio}</translation>
    </message>
    <message>
        <source>too little contrast: not snapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view adjusted</source>
        <translation>vue ajustée</translation>
    </message>
    <message>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{length} – no scale</source>
        <translation>{length} – pas d’échelle</translation>
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
        <translation>Le fichier donne 0, 0, ce que les appareils photo écrivent quand ils ignorent la position.</translation>
    </message>
    <message>
        <source>The file gives a height without saying whether it is above or below; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives coordinates that are no numbers.</source>
        <translation>Le fichier donne des coordonnées qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The file gives coordinates that exist nowhere on Earth.</source>
        <translation>Le fichier donne des coordonnées qui n’existent nulle part sur Terre.</translation>
    </message>
    <message>
        <source>The file gives coordinates without saying which hemisphere.</source>
        <translation>Le fichier donne des coordonnées sans préciser l’hémisphère.</translation>
    </message>
    <message>
        <source>The file gives only one of latitude and longitude.</source>
        <translation>Le fichier ne donne que la latitude ou que la longitude.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>A search that you keep stands here.</source>
        <translation>Une recherche que vous gardez figure ici.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Par nombre</translation>
    </message>
    <message>
        <source>By hazard</source>
        <translation>Par danger</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Par repère</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Par longueur</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>By time recorded</source>
        <translation>Par heure d’enregistrement</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>Par heure de prise</translation>
    </message>
    <message>
        <source>By true time</source>
        <translation>Par heure réelle</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagées</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Aller à Réception</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>How it is listed</source>
        <translation>Présentation de la liste</translation>
    </message>
    <message>
        <source>Insert a card or choose a folder in Intake.</source>
        <translation>Insérez une carte ou choisissez un dossier dans Réception.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Vignettes plus grandes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>Needs scale</source>
        <translation>Sans échelle</translation>
    </message>
    <message>
        <source>No item meets all of these: {chips}</source>
        <translation>Aucun objet ne répond à tous ces critères&#xa0;: {chips}</translation>
    </message>
    <message>
        <source>No items yet.</source>
        <translation>Pas encore d’objets.</translation>
    </message>
    <message>
        <source>No photo meets all of these: {chips}</source>
        <translation>Aucune photo ne répond à tous ces critères&#xa0;: {chips}</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>Pas encore de photos.</translation>
    </message>
    <message>
        <source>No single one of them is in the way.</source>
        <translation>Aucun d’eux n’est à lui seul en cause.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Select the photos of one piece in Record: they become an item.</source>
        <translation>Sélectionnez les photos d’une même pièce dans Enregistrement&#xa0;: elles deviennent un objet.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Vignettes plus petites</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Take off {chip}</source>
        <translation>Retirer {chip}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Non groupées</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Contenu de la liste</translation>
    </message>
    <message>
        <source>Words, class:fin, length&gt;100</source>
        <translation>Mots, class:fin, length&gt;100</translation>
    </message>
    <message numerus="yes">
        <source>{chip} excludes most: without it there are %n.</source>
        <translation>
            <numerusform>{chip} exclut le plus&#xa0;: sans ce critère, il y en a %n.</numerusform>
            <numerusform>{chip} exclut le plus&#xa0;: sans ce critère, il y en a %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, %n selected</source>
        <translation>
            <numerusform>{count}, %n en sélection</numerusform>
            <numerusform>{count}, %n en sélection</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
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
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>A root certificate in a file</source>
        <translation>Un certificat racine dans un fichier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>Vérifier un paquet</translation>
    </message>
    <message>
        <source>Check the packet</source>
        <translation>Vérifier le paquet</translation>
    </message>
    <message>
        <source>Check {packet}</source>
        <translation>Vérifier {packet}</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Jugé d’après</translation>
    </message>
    <message>
        <source>No root: only whether it is whole</source>
        <translation>Sans racine&#xa0;: seulement l’intégrité</translation>
    </message>
    <message>
        <source>Packet, a zip or a folder</source>
        <translation>Paquet, fichier zip ou dossier</translation>
    </message>
    <message>
        <source>Point out a packet, or drop it here. It is only read: nothing in it is unpacked or run.</source>
        <translation>Indiquez un paquet ou déposez-le ici. Il est seulement lu&#xa0;: rien n’en est décompressé ni exécuté.</translation>
    </message>
    <message>
        <source>Root certificate of the mission</source>
        <translation>Certificat racine de la mission</translation>
    </message>
    <message>
        <source>The root trusted here in its mission</source>
        <translation>La racine de confiance ici, dans sa mission</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Another program writes into it. Close that one, and open the mission again.</source>
        <translation>Un autre programme y écrit. Fermez-le et rouvrez la mission.</translation>
    </message>
    <message>
        <source>Bring in photographs first.</source>
        <translation>Importez d’abord des photographies.</translation>
    </message>
    <message>
        <source>Bring the same card in again; nothing is kept twice.</source>
        <translation>Importez de nouveau la même carte&#xa0;; rien n’est conservé en double.</translation>
    </message>
    <message>
        <source>Choose a folder outside the mission to write it to. An encrypted copy stays in the mission.</source>
        <translation>Choisissez un dossier hors de la mission où l’écrire. Une copie chiffrée reste dans la mission.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Choisissez un autre dossier ou libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>Choose items, if a packet of them is needed again.</source>
        <translation>Choisissez des objets, s’il en faut un nouveau paquet.</translation>
    </message>
    <message>
        <source>Choose items, or seal all that is new.</source>
        <translation>Choisissez des objets, ou scellez tout ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Hand that packet over, unless a second one is wanted.</source>
        <translation>Remettez ce paquet, sauf s’il en faut un second.</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>Le Siège a délivré un récépissé pour tout.</translation>
    </message>
    <message>
        <source>Intakes that did not reach their end: {count}.</source>
        <translation>Réceptions qui ne sont pas allées à leur terme&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Items that no photograph shows beside a scale: {count} ({items}).</source>
        <translation>Objets qu’aucune photographie ne montre à côté d’une échelle&#xa0;: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items that no photograph shows: {count} ({items}).</source>
        <translation>Objets qu’aucune photographie ne montre&#xa0;: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items without a measurement: {count} ({items}).</source>
        <translation>Objets sans mesure&#xa0;: {count} ({items}).</translation>
    </message>
    <message>
        <source>Measure them in Record, or write a note that says why not.</source>
        <translation>Mesurez-les dans Enregistrement, ou écrivez une note qui dit pourquoi ils ne le sont pas.</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>Aucun objet n’est choisi.</translation>
    </message>
    <message>
        <source>Originals that are held elsewhere, and not in the packet: {count}.</source>
        <translation>Originaux conservés ailleurs et absents du paquet&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Photographs that are tied to no item: {count}.</source>
        <translation>Photographies qui ne sont rattachées à aucun objet&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Places where the log contradicts itself: {count}.</source>
        <translation>Endroits où le journal se contredit&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Seal on the laptop where the key was made, or ask the lead for an invitation.</source>
        <translation>Scellez sur l’ordinateur où la clé a été créée, ou demandez une invitation au chef d’équipe.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or in a backup from before the other was merged.</source>
        <translation>Scellez là où un seul des deux historiques est conservé&#xa0;: sur l’ordinateur qui l’a écrit, ou dans une sauvegarde antérieure à la fusion de l’autre.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>Le flux {stream} a deux historiques à partir du numéro {seq}.</translation>
    </message>
    <message>
        <source>Texts that are half typed and not recorded: {count}.</source>
        <translation>Textes en cours de saisie et non enregistrés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The key of {person}, who acts here, cannot sign in this mission.</source>
        <translation>La clé de {person}, qui agit ici, ne peut pas signer dans cette mission.</translation>
    </message>
    <message>
        <source>The mission is open for reading only.</source>
        <translation>La mission est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The packet cannot be written to {place}: {why}.</source>
        <translation>Le paquet ne peut pas être écrit dans {place}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The packet would hold the log alone: nothing was brought in or recorded.</source>
        <translation>Le paquet ne contiendrait que le journal&#xa0;: rien n’a été importé ni enregistré.</translation>
    </message>
    <message>
        <source>The report lists them. Correct the fields to settle them.</source>
        <translation>Le rapport les liste. Corrigez les champs pour les régler.</translation>
    </message>
    <message>
        <source>The report says so. Merge the packets that carry them first.</source>
        <translation>Le rapport le signale. Fusionnez d’abord les paquets qui les contiennent.</translation>
    </message>
    <message>
        <source>The same things are in {packet}, which waits for its receipt.</source>
        <translation>Les mêmes éléments sont dans {packet}, qui attend son récépissé.</translation>
    </message>
    <message>
        <source>They do not go in. Finish them in Record, or give them up.</source>
        <translation>Ils n’y entrent pas. Terminez-les dans Enregistrement ou abandonnez-les.</translation>
    </message>
    <message>
        <source>They go in all the same. Tie them to items in Record.</source>
        <translation>Elles y entrent quand même. Rattachez-les à des objets dans Enregistrement.</translation>
    </message>
    <message>
        <source>This mission is encrypted, and keeps no packet that anybody can read.</source>
        <translation>Cette mission est chiffrée et ne conserve aucun paquet lisible par tous.</translation>
    </message>
    <message>
        <source>Tie a close-up with scale to them in Record.</source>
        <translation>Rattachez-leur un gros plan avec échelle dans Enregistrement.</translation>
    </message>
    <message>
        <source>Tie photographs to them in Record.</source>
        <translation>Rattachez-leur des photographies dans Enregistrement.</translation>
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
        <translation>Affaire</translation>
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
        <translation>Horloge de {camera}&#xa0;: {offset} (mire horaire dans {photo})</translation>
    </message>
    <message>
        <source>Slate in {photo}: {standing}</source>
        <translation>Mire horaire dans {photo}&#xa0;: {standing}</translation>
    </message>
    <message>
        <source>after the last slate of this camera</source>
        <translation>après la dernière mire horaire de cet appareil photo</translation>
    </message>
    <message>
        <source>before the first slate of this camera</source>
        <translation>avant la première mire horaire de cet appareil photo</translation>
    </message>
    <message>
        <source>by the slates of this camera</source>
        <translation>d’après les mires horaires de cet appareil photo</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>prise en compte</translation>
    </message>
    <message>
        <source>counts, though nothing else was recorded since that start of the laptop with the slate</source>
        <translation>prise en compte, bien que rien d’autre n’ait été enregistré depuis le démarrage de l’ordinateur qui affichait la mire horaire</translation>
    </message>
    <message>
        <source>does not count by itself: the laptop&apos;s own clock was set between slates of one start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: the camera states no time</source>
        <translation>non prise en compte&#xa0;: l’appareil photo n’indique pas d’heure</translation>
    </message>
    <message>
        <source>does not count: the file does not name its camera</source>
        <translation>non prise en compte&#xa0;: le fichier ne désigne pas son appareil photo</translation>
    </message>
    <message>
        <source>does not count: the slate of another mission</source>
        <translation>non prise en compte&#xa0;: c’est la mire horaire d’une autre mission</translation>
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
        <translation>elle indique l’heure UTC</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>several offsets fit this camera</source>
        <translation>plusieurs décalages conviennent à cet appareil photo</translation>
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
        <translation>non vérifiée&#xa0;: cet appareil photo n’a pas de mire horaire</translation>
    </message>
    <message>
        <source>{camera}: its clock was set between two slates. Where both offsets fit, both are stated.</source>
        <translation>{camera}&#xa0;: son horloge a été réglée entre deux mires horaires. Là où les deux décalages conviennent, les deux sont indiqués.</translation>
    </message>
    <message>
        <source>{camera}: its slates contradict each other and no serial number was read. There may be two cameras of this model; each photograph is stated with every offset that was found.</source>
        <translation>{camera}&#xa0;: ses mires horaires se contredisent et aucun numéro de série n’a été lu. Il existe peut-être deux appareils photo de ce modèle&#xa0;; chaque photographie est indiquée avec tous les décalages trouvés.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}&#xa0;s</translation>
    </message>
    <message>
        <source>{grounds}, or of another camera of the model: no serial number was read</source>
        <translation>{grounds}, ou un autre appareil photo du modèle&#xa0;: aucun numéro de série n’a été lu</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{time} ahead of UTC</source>
        <translation>en avance de {time} sur UTC</translation>
    </message>
    <message>
        <source>{time} behind UTC</source>
        <translation>en retard de {time} sur UTC</translation>
    </message>
    <message>
        <source>{utc} ± {margin}</source>
        <translation>{utc} ±&#xa0;{margin}</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Locked by millimetres</source>
        <translation>Verrouillées par millimètres</translation>
    </message>
    <message>
        <source>Locked by pixels: not every photo has a scale</source>
        <translation>Verrouillées par pixels&#xa0;: toutes les photos n’ont pas d’échelle</translation>
    </message>
    <message>
        <source>Move one alone</source>
        <translation>Déplacer une seule</translation>
    </message>
    <message>
        <source>Not locked: each photo moves alone</source>
        <translation>Non verrouillées&#xa0;: chaque photo se déplace seule</translation>
    </message>
    <message>
        <source>Show all of each</source>
        <translation>Afficher chacune en entier</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>pas d’échelle</translation>
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
        <translation>{kind} {name}&#xa0;: deux entrées disent l’avoir créé&#xa0;; ce qui est affiché est peut-être ce que la seconde veut montrer.</translation>
    </message>
    <message>
        <source>{kind} {name}: two people set one field without knowing of each other.</source>
        <translation>{kind} {name}&#xa0;: deux personnes ont fixé un même champ à l’insu l’une de l’autre.</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) intact</source>
        <translation>
            <numerusform>%n événement intact</numerusform>
            <numerusform>%n événements intacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to {file}.</source>
        <translation>
            <numerusform>%n événement écrit dans {file}.</numerusform>
            <numerusform>%n événements écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>(what it says is withheld)</source>
        <translation>(contenu non communiqué)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>Acte d’un fieldkit plus récent&#xa0;: {act}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>All that was done to {thing}</source>
        <translation>Tout ce qui a été fait sur {thing}</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message numerus="yes">
        <source>Broken: %n finding(s)</source>
        <translation>
            <numerusform>Rompu&#xa0;: %n constat</numerusform>
            <numerusform>Rompu&#xa0;: %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes of the entry</source>
        <translation>Octets de l’entrée</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message numerus="yes">
        <source>Checked at {time}. %n question(s) cannot be answered here.</source>
        <translation>
            <numerusform>Vérifié à {time}. %n question reste ici sans réponse.</numerusform>
            <numerusform>Vérifié à {time}. %n questions restent ici sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at {time}. Nothing is left open.</source>
        <translation>Vérifié à {time}. Rien ne reste en suspens.</translation>
    </message>
    <message>
        <source>Checking the mission</source>
        <translation>Vérification de la mission</translation>
    </message>
    <message>
        <source>Choose an entry: all that it says stands here.</source>
        <translation>Choisissez une entrée&#xa0;: tout ce qu’elle dit figure ici.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Covered by a signed checkpoint</source>
        <translation>Couverte par un point de contrôle signé</translation>
    </message>
    <message>
        <source>Does not read: {why}</source>
        <translation>Illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Entry after</source>
        <translation>Entrée suivante</translation>
    </message>
    <message>
        <source>Entry before</source>
        <translation>Entrée précédente</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First break: {finding}</source>
        <translation>Première rupture&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hachage de l’entrée</translation>
    </message>
    <message>
        <source>Hash of what it says</source>
        <translation>Hachage du contenu</translation>
    </message>
    <message>
        <source>Hide the bytes</source>
        <translation>Masquer les octets</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>It was stopped. What it would have found is not known.</source>
        <translation>La vérification a été arrêtée. On ignore ce qu’elle aurait constaté.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Item, photo, case or packet</source>
        <translation>Objet, photo, dossier ou paquet</translation>
    </message>
    <message>
        <source>Kept under the hash</source>
        <translation>Conservée sous le hachage</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Laptops and restored folders</source>
        <translation>Ordinateurs et dossiers de mission restaurés</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Names as the one before it</source>
        <translation>Désigne comme précédente</translation>
    </message>
    <message>
        <source>Narrow to one thing</source>
        <translation>Filtrer sur un élément</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Not checked since the mission was opened</source>
        <translation>Pas de vérification depuis l’ouverture de la mission</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>Vérification non achevée</translation>
    </message>
    <message>
        <source>Not signed yet: the next checkpoint covers it</source>
        <translation>Pas encore signée&#xa0;: le prochain point de contrôle la couvre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Nothing: no stream has two histories, and nobody contradicts another.</source>
        <translation>Rien&#xa0;: aucun flux n’a deux historiques et personne ne contredit autrui.</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>Ouvrir dans Enregistrement</translation>
    </message>
    <message>
        <source>Open {thing} in Record</source>
        <translation>Ouvrir {thing} dans Enregistrement</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Place dans le journal</translation>
    </message>
    <message>
        <source>Place in the log, and in the order of all laptops</source>
        <translation>Place dans le journal et dans l’ordre de tous les ordinateurs</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Afficher les octets</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Take off {condition}</source>
        <translation>Retirer {condition}</translation>
    </message>
    <message>
        <source>The check reads every entry, every row and every original, and asks what this laptop remembers.</source>
        <translation>La vérification lit chaque entrée, chaque ligne et chaque original, et interroge la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Deux historiques</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What asks for a decision</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Contenu affiché</translation>
    </message>
    <message>
        <source>What, about what</source>
        <translation>Quoi, à propos de quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When, by the clock of the laptop</source>
        <translation>Quand, à l’horloge de l’ordinateur</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Quand, qui</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who, and at which laptop</source>
        <translation>Qui, et sur quel ordinateur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Pourquoi&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Write the entries that are listed as a table</source>
        <translation>Écrire les entrées affichées en tableau</translation>
    </message>
    <message>
        <source>Writing the log as a table</source>
        <translation>Écriture du journal en tableau</translation>
    </message>
    <message>
        <source>a checkpoint has three lines, an empty one, and signature lines</source>
        <translation>un point de contrôle comporte trois lignes, une ligne vide et des lignes de signature</translation>
    </message>
    <message>
        <source>a note has 1 to {most} signatures, not {found}</source>
        <translation>une note comporte de 1 à {most} signatures, et non {found}</translation>
    </message>
    <message>
        <source>a note holds printable text alone</source>
        <translation>une note ne contient que du texte imprimable</translation>
    </message>
    <message>
        <source>a tree of {size} leaves did not grow from {earlier}</source>
        <translation>un arbre de {size} feuilles n’est pas issu de {earlier}</translation>
    </message>
    <message>
        <source>a tree of {size} leaves has no leaf {index}</source>
        <translation>un arbre de {size} feuilles n’a pas de feuille {index}</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>pas encore signée</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>the body of entry {entry} is not the one that its envelope names</source>
        <translation>le corps de l’entrée {entry} n’est pas celui que désigne son enveloppe</translation>
    </message>
    <message>
        <source>{act} (taken back since)</source>
        <translation>{act} (annulé depuis)</translation>
    </message>
    <message>
        <source>{before} → nothing</source>
        <translation>{before} → rien</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>{changes}; %n more</source>
        <translation>
            <numerusform>{changes}&#xa0;; %n de plus</numerusform>
            <numerusform>{changes}&#xa0;; %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} of {all}</source>
        <translation>{events} sur {all}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → nothing</source>
        <translation>{field}&#xa0;: {before} → rien</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{found} bytes of peaks do not make a tree of {size} leaves</source>
        <translation>{found} octets de pics ne forment pas un arbre de {size} feuilles</translation>
    </message>
    <message>
        <source>{subject} is no entry of the log, and nothing that an entry is about.</source>
        <translation>{subject} n’est ni une entrée du journal, ni ce sur quoi porte une entrée.</translation>
    </message>
    <message>
        <source>“{text}” holds no signature</source>
        <translation>«&#xa0;{text}&#xa0;» ne contient pas de signature</translation>
    </message>
    <message>
        <source>“{text}” is no Merkle root</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une racine de Merkle</translation>
    </message>
    <message>
        <source>“{text}” is no number of entries</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre d’entrées</translation>
    </message>
    <message>
        <source>“{text}” is no signature line</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une ligne de signature</translation>
    </message>
    <message>
        <source>“{text}” is not base64</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas du base64</translation>
    </message>
    <message>
        <source>“{text}” is not the base64 of what it stands for</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas le base64 de ce qu’il représente</translation>
    </message>
    <message>
        <source>“{text}” names no log</source>
        <translation>«&#xa0;{text}&#xa0;» ne désigne aucun journal</translation>
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
        <translation>comparaison de l’appareil photo de {about} avec la mire horaire</translation>
    </message>
    <message>
        <source>correct {field} of {about} to {what}</source>
        <translation>correction de {about} ({field})&#xa0;: {what}</translation>
    </message>
    <message>
        <source>measure {field} of {about}: {what}</source>
        <translation>mesure de {about} ({field})&#xa0;: {what}</translation>
    </message>
    <message>
        <source>open case {about}</source>
        <translation>ouverture du dossier {about}</translation>
    </message>
    <message>
        <source>read marking {about}</source>
        <translation>lecture du marquage {about}</translation>
    </message>
    <message>
        <source>record {about}</source>
        <translation>enregistrement de {about}</translation>
    </message>
    <message>
        <source>set a figure of {about} aside</source>
        <translation>mise de côté d’une valeur de {about}</translation>
    </message>
    <message>
        <source>set marking {about} aside</source>
        <translation>mise de côté du marquage {about}</translation>
    </message>
    <message>
        <source>set note {about} aside</source>
        <translation>mise de côté de la note {about}</translation>
    </message>
    <message>
        <source>set the calibration of a camera by {about} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the comparison on {about} aside</source>
        <translation>mise de côté de la comparaison sur {about}</translation>
    </message>
    <message>
        <source>set {about} aside</source>
        <translation>mise de côté de {about}</translation>
    </message>
    <message>
        <source>tag {about} as {what}</source>
        <translation>étiquetage de {about}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>take the tag {what} off {about}</source>
        <translation>retrait de l’étiquette «&#xa0;{what}&#xa0;» de {about}</translation>
    </message>
    <message>
        <source>tie {about}</source>
        <translation>rattachement de {about}</translation>
    </message>
    <message>
        <source>untie {about}</source>
        <translation>détachement de {about}</translation>
    </message>
    <message>
        <source>write note {about}</source>
        <translation>écriture de la note {about}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>It stands in its field again, and is in no record yet.</source>
        <translation>Il est de nouveau dans son champ, mais n’est encore dans aucun enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s), the last of {time}</source>
        <translation>
            <numerusform>%n brouillon récupéré, le dernier de {time}</numerusform>
            <numerusform>%n brouillons récupérés, le dernier de {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered draft of {time}</source>
        <translation>Brouillon de {time} récupéré</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file stands where a folder is needed, or the other way round: check how it is written.</source>
        <translation>Un fichier se trouve là où il faut un dossier, ou inversement&#xa0;: vérifiez comment le chemin est écrit.</translation>
    </message>
    <message>
        <source>A label stands for one item for ever; leave it out for the next one.</source>
        <translation>Un repère désigne un seul objet, pour toujours&#xa0;; pour l’objet suivant, ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>A measurement goes by its id; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Une mesure se désigne par son identifiant&#xa0;; «&#xa0;fieldkit item show MISSION F-A001&#xa0;» liste celles d’un objet.</translation>
    </message>
    <message>
        <source>A record is not in its canonical form: {why}.</source>
        <translation>Un enregistrement n’est pas sous sa forme canonique&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A text has 1 to 20,000 characters, a title 1 to 1,000; a count is a number from 1 to 1,000,000.</source>
        <translation>Un texte compte de 1 à 20&#xa0;000 caractères, un titre de 1 à 1&#xa0;000&#xa0;; un nombre va de 1 à 1&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>An encrypted mission keeps no packet that anybody can read.</source>
        <translation>Une mission chiffrée ne conserve aucun paquet lisible par tous.</translation>
    </message>
    <message>
        <source>An officer of headquarters has a code like {example}.</source>
        <translation>Un agent du Siège a un code tel que {example}.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, with its signature beside it. Nothing was recorded.</source>
        <translation>Redemandez-le au Siège, accompagné de sa signature. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Ask the lead for a new invitation. Nothing was created.</source>
        <translation>Demandez une nouvelle invitation au chef d’équipe. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Ask whoever made it for an unaltered copy.</source>
        <translation>Demandez une copie non modifiée à qui l’a produit.</translation>
    </message>
    <message>
        <source>Bring back a saved copy of it. Nothing was changed.</source>
        <translation>Rétablissez-en une copie de sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the key on its recovery sheet still opens what is there.</source>
        <translation>Rétablissez les deux depuis une même sauvegarde de ce dossier. À défaut, la clé de sa fiche de récupération ouvre encore ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the recovery key makes them anew from what is there: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Rétablissez les deux depuis une même sauvegarde de ce dossier. À défaut, la clé de récupération les recrée à partir de ce qui s’y trouve&#xa0;: «&#xa0;fieldkit mission rebuild DOSSIER --from-copies --recovery-key FICHIER&#xa0;».</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, move it away; the recovery key then opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Rétablissez vault.json depuis une sauvegarde de ce dossier. À défaut, déplacez-le ailleurs&#xa0;; la clé de récupération ouvre alors log/ et originals/&#xa0;: «&#xa0;fieldkit mission rebuild DOSSIER --from-copies --recovery-key FICHIER&#xa0;».</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the key on its recovery sheet still opens log/ and originals/.</source>
        <translation>Rétablissez vault.json depuis une sauvegarde de ce dossier. À défaut, la clé de sa fiche de récupération ouvre encore log/ et originals/.</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the recovery key opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Rétablissez vault.json depuis une sauvegarde de ce dossier. À défaut, la clé de récupération ouvre log/ et originals/&#xa0;: «&#xa0;fieldkit mission rebuild DOSSIER --from-copies --recovery-key FICHIER&#xa0;».</translation>
    </message>
    <message>
        <source>By itself it says nothing; say what it is, like {word}=TEXT.</source>
        <translation>Seul, ce mot ne dit rien&#xa0;; précisez, par exemple {word}=TEXTE.</translation>
    </message>
    <message>
        <source>Cannot read {name}: {why}.</source>
        <translation>Impossible de lire {name}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Cannot write {name}: {why}.</source>
        <translation>Impossible d’écrire {name}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Check how it is written and that it is there. Nothing was changed.</source>
        <translation>Vérifiez comment le chemin est écrit et qu’il existe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the file and its medium, then try again. Nothing was changed.</source>
        <translation>Vérifiez le fichier et son support, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the medium and the cable, and copy what it still holds to another. What was confirmed is kept.</source>
        <translation>Vérifiez le support et le câble, et copiez ailleurs ce qu’il contient encore. Ce qui a été confirmé est conservé.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Choisissez un dossier sur un disque de cette machine.</translation>
    </message>
    <message>
        <source>Choose a measurement of the same item and say the reason, or neither.</source>
        <translation>Choisissez une mesure du même objet et donnez le motif, ou ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Choose a shorter name or a folder further up. Nothing was changed.</source>
        <translation>Choisissez un nom plus court ou un dossier de niveau supérieur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing is ever written over.</source>
        <translation>Choisissez un autre nom. Rien n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Choose another one: whoever may open the mission must not be able to sign for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one. Cases here: {cases}</source>
        <translation>Choisissez-en un. Dossiers de cette mission&#xa0;: {cases}</translation>
    </message>
    <message>
        <source>Choose the folder to write it to, outside the mission. An encrypted copy stays in it.</source>
        <translation>Choisissez le dossier où l’écrire, hors de la mission. Une copie chiffrée y reste.</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in .fieldkit; making or joining a mission made it.</source>
        <translation>Choisissez le dossier dont le nom se termine par .fieldkit&#xa0;; il a été créé lorsque la mission a été créée ou rejointe.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one its owner reads out. Nothing was changed.</source>
        <translation>Comparez son empreinte à celle que son détenteur lit à haute voix. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Compare the mission on its sheet with the one that shall be opened.</source>
        <translation>Comparez la mission indiquée sur sa fiche à celle qu’il faut ouvrir.</translation>
    </message>
    <message>
        <source>Correct it instead.</source>
        <translation>Corrigez-le plutôt.</translation>
    </message>
    <message>
        <source>Correct it or set it aside instead.</source>
        <translation>Corrigez-le plutôt, ou mettez-le de côté.</translation>
    </message>
    <message>
        <source>Correct it with “fieldkit case correct”, or open the right one first.</source>
        <translation>Corrigez-le avec «&#xa0;fieldkit case correct&#xa0;», ou ouvrez d’abord le bon.</translation>
    </message>
    <message>
        <source>Correct it, or open the right one first.</source>
        <translation>Corrigez-le, ou ouvrez d’abord le bon.</translation>
    </message>
    <message>
        <source>Expected there: {expected}</source>
        <translation>Attendu à cet endroit&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>Free some space or choose another place. What was confirmed is kept.</source>
        <translation>Libérez de l’espace ou choisissez un autre emplacement. Ce qui a été confirmé est conservé.</translation>
    </message>
    <message>
        <source>Give the field and how it should read, like --description TEXT.</source>
        <translation>Indiquez le champ et son nouveau contenu, par exemple --description TEXTE.</translation>
    </message>
    <message>
        <source>Give the folder NAME.fieldkit that “fieldkit mission new” or “mission join” made.</source>
        <translation>Indiquez le dossier NOM.fieldkit créé par «&#xa0;fieldkit mission new&#xa0;» ou «&#xa0;mission join&#xa0;».</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>Le Siège a délivré un récépissé pour tout.</translation>
    </message>
    <message>
        <source>Here it can only be read; it can still be sealed as it stands. Record with the newer version.</source>
        <translation>Ici, cet élément peut seulement être lu&#xa0;; il peut encore être scellé tel quel. Enregistrez avec la version plus récente.</translation>
    </message>
    <message>
        <source>Install fieldkit again with the versions that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install fieldkit again; the files taken in so far are kept.</source>
        <translation>Réinstallez fieldkit&#xa0;; les fichiers déjà reçus sont conservés.</translation>
    </message>
    <message>
        <source>It cannot be empty; say it in a few words.</source>
        <translation>Ce champ ne peut pas être vide&#xa0;; répondez en quelques mots.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has acted on {subject} since.</source>
        <translation>Cela ne peut pas être annulé&#xa0;: {person} a agi depuis sur {subject}.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has recorded something that leans on {subject} since.</source>
        <translation>Cela ne peut pas être annulé&#xa0;: {person} a enregistré depuis quelque chose qui s’appuie sur {subject}.</translation>
    </message>
    <message>
        <source>It is not clear to which case the item belongs.</source>
        <translation>On ne sait pas à quel dossier appartient l’objet.</translation>
    </message>
    <message>
        <source>It is not clear which measurement of {item} this one corrects, or why.</source>
        <translation>On ne sait pas quelle mesure de {item} celle-ci corrige, ni pourquoi.</translation>
    </message>
    <message>
        <source>It is one JSON object in the format of measuring requests, with photo numbers for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opened the mission&apos;s only case, and every item belongs to one.</source>
        <translation>Cet acte a ouvert le seul dossier de la mission, et chaque objet appartient à un dossier.</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; find one with: fieldkit log MISSION</source>
        <translation>Ses dossiers ont des codes tels que XX-2024-AA-001&#xa0;; trouvez-en un avec&#xa0;: fieldkit log MISSION</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; the log in Custody names them.</source>
        <translation>Ses dossiers ont des codes tels que XX-2024-AA-001&#xa0;; le journal, dans Traçabilité, les indique.</translation>
    </message>
    <message>
        <source>Its items go into that; a further case needs a code of its own.</source>
        <translation>Ses objets vont dans celui-ci&#xa0;; un autre dossier doit avoir son propre code.</translation>
    </message>
    <message>
        <source>Keep it as it is and ask the sender for a new copy. Nothing was merged.</source>
        <translation>Conservez-le tel quel et demandez une nouvelle copie à l’expéditeur. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>Known: {known}. In quotation marks it is looked for as it stands.</source>
        <translation>Connus&#xa0;: {known}. Entre guillemets, le texte est recherché tel quel.</translation>
    </message>
    <message>
        <source>Let somebody else sign second, with their own key. Nothing was sealed.</source>
        <translation>Faites signer en second une autre personne, avec sa propre clé. Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>List its photographs with: fieldkit item show MISSION {item}</source>
        <translation>Listez ses photographies avec&#xa0;: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List its tags with: fieldkit item show MISSION {item}</source>
        <translation>Listez ses étiquettes avec&#xa0;: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List the items with: fieldkit item show MISSION</source>
        <translation>Listez les objets avec&#xa0;: fieldkit item show MISSION</translation>
    </message>
    <message>
        <source>List the photographs with: fieldkit photo list MISSION</source>
        <translation>Listez les photographies avec&#xa0;: fieldkit photo list MISSION</translation>
    </message>
    <message>
        <source>Look for it in the Catalogue.</source>
        <translation>Cherchez-le dans le Catalogue.</translation>
    </message>
    <message>
        <source>Look it up with: fieldkit search MISSION WORDS</source>
        <translation>Cherchez-le avec&#xa0;: fieldkit search MISSION MOTS</translation>
    </message>
    <message>
        <source>Make one in the preferences, or bring the medium that holds it.</source>
        <translation>Créez-en une dans les préférences, ou apportez le support qui la contient.</translation>
    </message>
    <message>
        <source>Make one with “fieldkit key new”, or bring the medium that holds it.</source>
        <translation>Créez-en une avec «&#xa0;fieldkit key new&#xa0;», ou apportez le support qui la contient.</translation>
    </message>
    <message>
        <source>Make room there, or choose a larger disk. None of these was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; Record lists those of an item.</source>
        <translation>Les marquages se nomment F-A001/M01, par exemple&#xa0;; l’écran Enregistrement liste ceux d’un objet.</translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Les marquages se nomment F-A001/M01, par exemple&#xa0;; «&#xa0;fieldkit item show MISSION F-A001&#xa0;» liste ceux d’un objet.</translation>
    </message>
    <message>
        <source>Merge both at headquarters. Nothing was changed here.</source>
        <translation>Fusionnez les deux au Siège. Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>Merge it first with: fieldkit packet merge. No receipt was written.</source>
        <translation>Fusionnez-le d’abord avec&#xa0;: fieldkit packet merge. Aucun récépissé n’a été écrit.</translation>
    </message>
    <message>
        <source>Merge it first. No receipt was written.</source>
        <translation>Fusionnez-le d’abord. Aucun récépissé n’a été écrit.</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: --passphrase-file FILE</source>
        <translation>Indiquez un fichier qui la contient à sa première ligne&#xa0;: --passphrase-file FICHIER</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: fieldkit --mission-passphrase-file FILE …</source>
        <translation>Indiquez un fichier qui la contient à sa première ligne&#xa0;: fieldkit --mission-passphrase-file FICHIER …</translation>
    </message>
    <message>
        <source>Name a measurement of the same item (--supersedes) and the reason (--reason), or neither.</source>
        <translation>Indiquez une mesure du même objet (--supersedes) et le motif (--reason), ou ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Name another parent, or correct that one first.</source>
        <translation>Indiquez un autre parent, ou corrigez d’abord celui-là.</translation>
    </message>
    <message>
        <source>Name one of them: {choices}</source>
        <translation>Indiquez l’un d’eux&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>Name one with --case. Cases here: {cases}</source>
        <translation>Indiquez-en un avec --case. Dossiers de cette mission&#xa0;: {cases}</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: its lead saves it from “Fingerprint and keys of the mission”. Nothing was checked.</source>
        <translation>Indiquez le certificat racine de la mission, en PEM, provenant d’une source extérieure au paquet&#xa0;: le chef d’équipe l’enregistre depuis «&#xa0;Empreinte et clés de la mission&#xa0;». Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: “fieldkit key export root” writes it. Nothing was checked.</source>
        <translation>Indiquez le certificat racine de la mission, en PEM, provenant d’une source extérieure au paquet&#xa0;: «&#xa0;fieldkit key export root&#xa0;» l’écrit. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}.</source>
        <translation>Listes les plus proches&#xa0;: {nearest}.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}. All of them: fieldkit terms</source>
        <translation>Listes les plus proches&#xa0;: {nearest}. Toutes les listes&#xa0;: fieldkit terms</translation>
    </message>
    <message>
        <source>Nearest terms: {nearest}. Use one of them, or “other” with a text.</source>
        <translation>Termes les plus proches&#xa0;: {nearest}. Utilisez l’un d’eux, ou «&#xa0;autre&#xa0;» avec un texte.</translation>
    </message>
    <message>
        <source>No act of {person} from this laptop is left to take back.</source>
        <translation>Aucun acte de {person} sur cet ordinateur ne reste à annuler.</translation>
    </message>
    <message>
        <source>No packet was made. Choose items and seal those if one is needed again.</source>
        <translation>Aucun paquet n’a été produit. S’il en faut un de nouveau, choisissez des objets et scellez-les.</translation>
    </message>
    <message>
        <source>No packet was made. Seal chosen items with --item if one is needed again.</source>
        <translation>Aucun paquet n’a été produit. S’il en faut un de nouveau, scellez des objets choisis avec --item.</translation>
    </message>
    <message>
        <source>No such Exif block is noted of the photograph “{name}”.</source>
        <translation>Aucun bloc Exif de ce type n’est noté pour la photographie «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No tag “{term}” hangs on {item}.</source>
        <translation>Aucune étiquette «&#xa0;{term}&#xa0;» n’est attachée à {item}.</translation>
    </message>
    <message>
        <source>Not done: {what}.</source>
        <translation>Non effectué&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; Record lists those of an item.</source>
        <translation>Les notes se nomment F-A001/N01, par exemple&#xa0;; l’écran Enregistrement liste celles d’un objet.</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Les notes se nomment F-A001/N01, par exemple&#xa0;; «&#xa0;fieldkit item show MISSION F-A001&#xa0;» liste celles d’un objet.</translation>
    </message>
    <message>
        <source>Nothing is damaged by that. Bring back the vault.json of this folder, from where it was moved to or from a backup.</source>
        <translation>Rien n’en est endommagé. Rétablissez le vault.json de ce dossier, depuis l’endroit où il a été déplacé ou depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing is known that “{chip}” could ask for.</source>
        <translation>On ne connaît rien que «&#xa0;{chip}&#xa0;» puisse désigner.</translation>
    </message>
    <message>
        <source>Nothing is said that would correct anything.</source>
        <translation>Aucune correction n’est indiquée.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Nothing that {person} took back at this laptop is left to restore.</source>
        <translation>Rien de ce que {person} a annulé sur cet ordinateur ne reste à rétablir.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Only an encrypted mission has one; a new mission is encrypted unless somebody says otherwise.</source>
        <translation>Seule une mission chiffrée en a une&#xa0;; une nouvelle mission est chiffrée, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Only “other” and its like take a text here; say more in the description or a note.</source>
        <translation>Seuls «&#xa0;autre&#xa0;» et les termes semblables admettent un texte ici&#xa0;; donnez des précisions dans la description ou une note.</translation>
    </message>
    <message>
        <source>Open it with the newer version. Nothing was changed.</source>
        <translation>Ouvrez-la avec la version plus récente. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open it with “fieldkit --mission-passphrase-file FILE …”, or at a terminal.</source>
        <translation>Ouvrez-la avec «&#xa0;fieldkit --mission-passphrase-file FICHIER …&#xa0;», ou dans un terminal.</translation>
    </message>
    <message>
        <source>OpenCV {version} does not find the corners of a marker where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the slate again, larger and in focus.</source>
        <translation>Photographiez de nouveau la mire horaire, plus grande et nette.</translation>
    </message>
    <message>
        <source>Place the points again, correct what was stated, or choose another photo.</source>
        <translation>Replacez les points, corrigez ce qui a été indiqué ou choisissez une autre photo.</translation>
    </message>
    <message>
        <source>Put back the file that came with fieldkit.</source>
        <translation>Remettez le fichier fourni avec fieldkit.</translation>
    </message>
    <message>
        <source>Record lists the measurements of an item.</source>
        <translation>L’écran Enregistrement liste les mesures d’un objet.</translation>
    </message>
    <message>
        <source>Record shows the photographs of {item}.</source>
        <translation>L’écran Enregistrement montre les photographies de {item}.</translation>
    </message>
    <message>
        <source>Record shows the tags of {item}.</source>
        <translation>L’écran Enregistrement montre les étiquettes de {item}.</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; run “fieldkit mission check”.</source>
        <translation>Restaurez-le depuis la carte ou une sauvegarde&#xa0;; lancez «&#xa0;fieldkit mission check&#xa0;».</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; “Check the mission” in Custody names all that changed.</source>
        <translation>Restaurez-le depuis la carte ou une sauvegarde&#xa0;; «&#xa0;Vérifier la mission&#xa0;», dans Traçabilité, indique tout ce qui a changé.</translation>
    </message>
    <message>
        <source>Say how a field should read.</source>
        <translation>Indiquez le nouveau contenu d’un champ.</translation>
    </message>
    <message>
        <source>Say where to write it, outside the mission folder: --to FOLDER. An encrypted copy stays in packets/.</source>
        <translation>Indiquez où l’écrire, hors du dossier de mission&#xa0;: --to DOSSIER. Une copie chiffrée reste dans packets/.</translation>
    </message>
    <message>
        <source>Say why it does not count, in a few words.</source>
        <translation>Dites en quelques mots pourquoi elle n’est pas prise en compte.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or here in a backup from before the other was merged. Nothing was sealed.</source>
        <translation>Scellez là où un seul des deux historiques est conservé&#xa0;: sur l’ordinateur qui l’a écrit, ou ici dans une sauvegarde antérieure à la fusion de l’autre. Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>State the time that you read in the picture: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</source>
        <translation>Indiquez l’heure que vous lisez sur l’image&#xa0;: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>Le flux {stream} a deux historiques à partir du numéro {seq}.</translation>
    </message>
    <message>
        <source>Terms of these lists do: {lists}.</source>
        <translation>Les termes de ces listes conviennent&#xa0;: {lists}.</translation>
    </message>
    <message>
        <source>The Catalogue lists the items.</source>
        <translation>Le Catalogue liste les objets.</translation>
    </message>
    <message>
        <source>The Catalogue lists the photographs.</source>
        <translation>Le Catalogue liste les photographies.</translation>
    </message>
    <message>
        <source>The Catalogue shows what is noted of the photograph.</source>
        <translation>Le Catalogue montre ce qui est noté de la photographie.</translation>
    </message>
    <message>
        <source>The file is kept as it is; other programs may show it.</source>
        <translation>Le fichier est conservé tel quel&#xa0;; d’autres programmes peuvent l’afficher.</translation>
    </message>
    <message>
        <source>The invitation {name} is refused: {why}.</source>
        <translation>L’invitation {name} est refusée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The key file {name} cannot be used: {why}.</source>
        <translation>Le fichier de clé {name} est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The key {name} is not here: {why}.</source>
        <translation>La clé {name} n’est pas ici&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The label {label} was given already.</source>
        <translation>Le repère {label} a déjà été attribué.</translation>
    </message>
    <message>
        <source>The measuring request is not understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium is write-protected: undo that or choose another place. What was confirmed is kept.</source>
        <translation>Le support est protégé en écriture&#xa0;: levez la protection ou choisissez un autre emplacement. Ce qui a été confirmé est conservé.</translation>
    </message>
    <message>
        <source>The original {name} does not decrypt: its bytes are not those that were sealed.</source>
        <translation>L’original {name} ne se déchiffre pas&#xa0;: ses octets ne sont pas ceux qui ont été scellés.</translation>
    </message>
    <message>
        <source>The original {name} is not what was recorded: SHA-256 {found} instead of {expected}.</source>
        <translation>L’original {name} n’est pas celui qui a été enregistré&#xa0;: SHA-256 {found} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>La phrase secrète n’ouvre pas {name}.</translation>
    </message>
    <message>
        <source>The passphrase for the key of {code} is needed, and there is no terminal to ask on.</source>
        <translation>La phrase secrète de la clé de {code} est nécessaire, et il n’y a pas de terminal où la demander.</translation>
    </message>
    <message>
        <source>The passphrase of a key must not open a mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the mission {mission} is needed, and there is no terminal to ask on.</source>
        <translation>La phrase secrète de la mission {mission} est nécessaire, et il n’y a pas de terminal où la demander.</translation>
    </message>
    <message>
        <source>The photograph {photo} is not linked to {item}.</source>
        <translation>La photographie {photo} n’est pas rattachée à {item}.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: {problem}.</source>
        <translation>L’image ne peut pas être affichée&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The picture decoder does not start: {why}.</source>
        <translation>Le décodeur d’images ne démarre pas&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The receipt {name} is refused: {why}.</source>
        <translation>Le récépissé {name} est refusé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The receipt {receipt} is recorded already.</source>
        <translation>Le récépissé {receipt} est déjà enregistré.</translation>
    </message>
    <message>
        <source>The start page makes mission.db anew from its copies: log/ and originals/ hold all that was confirmed.</source>
        <translation>La page d’accueil recrée mission.db à partir de ses copies&#xa0;: log/ et originals/ contiennent tout ce qui a été confirmé.</translation>
    </message>
    <message>
        <source>The vocabulary {name} cannot be used: {why}.</source>
        <translation>Le vocabulaire {name} est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is a case {code} already.</source>
        <translation>Il existe déjà un dossier {code}.</translation>
    </message>
    <message>
        <source>There is no list “{name}”.</source>
        <translation>Il n’existe pas de liste «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>These files are not your own: say who or what they came from, or why that is not said.</source>
        <translation>Ces fichiers ne viennent pas de vous&#xa0;: dites de qui ou de quoi ils viennent, ou pourquoi ce n’est pas dit.</translation>
    </message>
    <message>
        <source>This account may not do that: ask whoever owns it, or choose another place. Nothing was changed.</source>
        <translation>Ce compte n’y est pas autorisé&#xa0;: adressez-vous au propriétaire ou choisissez un autre emplacement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file system takes no file of that size: choose another place. What was confirmed is kept.</source>
        <translation>Ce système de fichiers n’accepte pas de fichier de cette taille&#xa0;: choisissez un autre emplacement. Ce qui a été confirmé est conservé.</translation>
    </message>
    <message>
        <source>This mission holds no case “{name}”.</source>
        <translation>Cette mission ne contient pas de dossier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This mission holds no item “{name}”.</source>
        <translation>Cette mission ne contient pas d’objet «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This mission holds no marking “{name}”.</source>
        <translation>Cette mission ne contient pas de marquage «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This mission holds no measurement “{name}”.</source>
        <translation>Cette mission ne contient pas de mesure «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This mission holds no note “{name}”.</source>
        <translation>Cette mission ne contient pas de note «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This mission holds no photograph “{name}”.</source>
        <translation>Cette mission ne contient pas de photographie «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This mission holds nothing called “{name}”.</source>
        <translation>Cette mission ne contient rien qui se nomme «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation>Cette clé de récupération n’ouvre pas {name}.</translation>
    </message>
    <message>
        <source>Try again or choose another place. What was confirmed is kept.</source>
        <translation>Réessayez ou choisissez un autre emplacement. Ce qui a été confirmé est conservé.</translation>
    </message>
    <message>
        <source>Try again; capital letters and keyboard layout count.</source>
        <translation>Réessayez&#xa0;; les majuscules et la disposition du clavier comptent.</translation>
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
        <translation>Saisissez-la comme sur sa fiche, à partir de AGE-SECRET-KEY-1&#xa0;; les espaces et les sauts de ligne ne comptent pas.</translation>
    </message>
    <message>
        <source>Type it where the window asks for it.</source>
        <translation>Saisissez-la là où la fenêtre la demande.</translation>
    </message>
    <message>
        <source>Type its passphrase where the mission is opened.</source>
        <translation>Saisissez sa phrase secrète là où l’on ouvre la mission.</translation>
    </message>
    <message>
        <source>Use another medium, or restore that one first and go on there. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or close it. Reading commands work meanwhile.</source>
        <translation>Attendez qu’il ait fini ou fermez-le. Les commandes de lecture fonctionnent entre-temps.</translation>
    </message>
    <message>
        <source>Wait for it or close it. The mission can be opened read-only meanwhile.</source>
        <translation>Attendez qu’il ait fini ou fermez-le. Entre-temps, la mission peut être ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>What is noted of it is shown by: fieldkit photo show MISSION PHOTO</source>
        <translation>Ce qui en est noté s’affiche avec&#xa0;: fieldkit photo show MISSION PHOTO</translation>
    </message>
    <message>
        <source>What was confirmed is kept. Start again to go on.</source>
        <translation>Ce qui a été confirmé est conservé. Relancez pour continuer.</translation>
    </message>
    <message>
        <source>Whoever handles the item next relies on it; say one of {terms}. That it is not known is said too.</source>
        <translation>La personne qui manipulera l’objet ensuite s’y fie&#xa0;; indiquez l’un de ces termes&#xa0;: {terms}. Si ce n’est pas connu, cela s’indique aussi.</translation>
    </message>
    <message>
        <source>Write it like {expected}.</source>
        <translation>Écrivez-le ainsi&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>a calibration is no figure of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet holds at most 200,000 files</source>
        <translation>un paquet contient au plus 200&#xa0;000 fichiers</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>it needs {needed} bytes and {free} are free</source>
        <translation>il faut {needed} octets et {free} sont libres</translation>
    </message>
    <message>
        <source>it needs {needed} bytes in one file and the medium allows {largest}</source>
        <translation>il faut {needed} octets en un seul fichier et le support en admet {largest}</translation>
    </message>
    <message>
        <source>its content does not come to {size} bytes</source>
        <translation>son contenu n’atteint pas {size} octets</translation>
    </message>
    <message>
        <source>something that is no file stands in its place</source>
        <translation>autre chose qu’un fichier se trouve à sa place</translation>
    </message>
    <message>
        <source>vault.json in {folder} is that of another mission, or of another laptop: it opens nothing there.</source>
        <translation>Le fichier vault.json dans {folder} est celui d’une autre mission ou d’un autre ordinateur&#xa0;: il n’y ouvre rien.</translation>
    </message>
    <message>
        <source>what was written does not read back; the medium may be failing</source>
        <translation>ce qui a été écrit ne se relit pas&#xa0;; le support est peut-être défaillant</translation>
    </message>
    <message>
        <source>{folder} holds a later backup of this mission, with entries up to {until} that this folder does not have. Originals in it: {originals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}.</source>
        <translation>{holder} écrit dans {folder}.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and mission.db and vault.json are both gone. Files that are still there: {copies} in log/, {originals} in originals/.</source>
        <translation>{folder} est chiffré, et mission.db et vault.json ont tous deux disparu. Fichiers encore présents&#xa0;: {copies} dans log/, {originals} dans originals/.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and vault.json, which holds its key under the passphrase, is gone.</source>
        <translation>{folder} est chiffré, et vault.json, qui contient sa clé protégée par la phrase secrète, a disparu.</translation>
    </message>
    <message>
        <source>{folder} is encrypted; only its passphrase opens it.</source>
        <translation>{folder} est chiffré&#xa0;; seule sa phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>{folder} is not a mission folder.</source>
        <translation>{folder} n’est pas un dossier de mission.</translation>
    </message>
    <message>
        <source>{folder} is not a safe place for a mission: {why}.</source>
        <translation>{folder} n’est pas un emplacement sûr pour une mission&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{folder} is not encrypted, so it has no passphrase.</source>
        <translation>{folder} n’est pas chiffré et n’a donc pas de phrase secrète.</translation>
    </message>
    <message>
        <source>{folder} lacks {lacking} MB of room. Files to come: {files}.</source>
        <translation>Il manque {lacking}&#xa0;Mo d’espace dans {folder}. Fichiers à venir&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>{item} cannot be a part of {parent}, which is itself or a part of it.</source>
        <translation>{item} ne peut pas faire partie de {parent}, qui est ce même objet ou l’une de ses parties.</translation>
    </message>
    <message>
        <source>{item} is linked already to {photos} as “{role}”.</source>
        <translation>{item} est déjà rattaché à {photos} en tant que «&#xa0;{role}&#xa0;».</translation>
    </message>
    <message>
        <source>{item} is tagged so already: {tags}.</source>
        <translation>{item} est déjà étiqueté ainsi&#xa0;: {tags}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>{name} holds no recovery key, or one with a slip in it.</source>
        <translation>{name} ne contient pas de clé de récupération, ou en contient une avec une faute de frappe.</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} est endommagé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{name} is no root certificate.</source>
        <translation>{name} n’est pas un certificat racine.</translation>
    </message>
    <message>
        <source>{name} is refused at “{entry}”: {why}.</source>
        <translation>{name} est refusé à «&#xa0;{entry}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{name} is refused: {why}.</source>
        <translation>{name} est refusé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{name} was written by a newer fieldkit (format {found}; this one knows {known}).</source>
        <translation>{name} a été écrit par un fieldkit plus récent (format {found}&#xa0;; celui-ci connaît {known}).</translation>
    </message>
    <message>
        <source>{name}, line {line}: {why}.</source>
        <translation>{name}, ligne {line}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{packet} holds another history of the stream that this laptop itself writes: this folder was copied or restored.</source>
        <translation>{packet} contient un autre historique du flux que cet ordinateur écrit lui-même&#xa0;: ce dossier de mission a été copié ou restauré.</translation>
    </message>
    <message>
        <source>{packet} was not merged into this mission yet.</source>
        <translation>{packet} n’a pas encore été fusionné dans cette mission.</translation>
    </message>
    <message>
        <source>{part} does not read back as it was written; the medium may be failing</source>
        <translation>{part} ne se relit pas tel qu’il a été écrit&#xa0;; le support est peut-être défaillant</translation>
    </message>
    <message>
        <source>{person} cannot sign a receipt: that is for headquarters.</source>
        <translation>{person} ne peut pas signer de récépissé&#xa0;: cela revient au Siège.</translation>
    </message>
    <message>
        <source>{person} wrote “{act}” about {subject} with a newer fieldkit.</source>
        <translation>{person} a écrit «&#xa0;{act}&#xa0;» à propos de {subject} avec un fieldkit plus récent.</translation>
    </message>
    <message>
        <source>{photo} says nothing of its camera&apos;s clock: no slate is seen in it, or its file states no time.</source>
        <translation>{photo} n’indique rien de l’horloge de son appareil photo&#xa0;: aucune mire horaire n’y est visible, ou son fichier n’indique pas d’heure.</translation>
    </message>
    <message>
        <source>{subject} is set aside already: {reason}.</source>
        <translation>{subject} est déjà mis de côté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{subject} says that already: {values}.</source>
        <translation>{subject} l’indique déjà&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} So nothing was measured.</source>
        <translation>{why} Rien n’a donc été mesuré.</translation>
    </message>
    <message>
        <source>“Check the mission” in Custody says what still is as it was recorded.</source>
        <translation>«&#xa0;Vérifier la mission&#xa0;», dans Traçabilité, indique ce qui est encore tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” names what no longer holds; “fieldkit mission rebuild --from-copies” makes mission.db anew: log/ and originals/ hold everything that was confirmed.</source>
        <translation>«&#xa0;fieldkit mission check&#xa0;» indique ce qui ne tient plus&#xa0;; «&#xa0;fieldkit mission rebuild --from-copies&#xa0;» recrée mission.db&#xa0;: log/ et originals/ contiennent tout ce qui a été confirmé.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” says what still is as it was recorded.</source>
        <translation>«&#xa0;fieldkit mission check&#xa0;» indique ce qui est encore tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>“fieldkit mission convert FOLDER TARGET --seal” makes an encrypted copy of it.</source>
        <translation>«&#xa0;fieldkit mission convert DOSSIER CIBLE --seal&#xa0;» en crée une copie chiffrée.</translation>
    </message>
    <message>
        <source>“{field}” cannot be recorded as it stands.</source>
        <translation>«&#xa0;{field}&#xa0;» ne peut pas être enregistré tel quel.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>Il manque «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{label}” is not written as expected.</source>
        <translation>«&#xa0;{label}&#xa0;» n’est pas écrit comme attendu.</translation>
    </message>
    <message>
        <source>“{label}” leaves the rules of transcription at character {position}.</source>
        <translation>«&#xa0;{label}&#xa0;» s’écarte des règles de transcription au caractère {position}.</translation>
    </message>
    <message>
        <source>“{name}” can mean more than one thing.</source>
        <translation>«&#xa0;{name}&#xa0;» peut désigner plusieurs choses.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” would be signed by one person or key, {person}.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» seraient signés par une même personne ou une même clé, {person}.</translation>
    </message>
    <message>
        <source>“{term}” does not describe a thing, so it is no tag.</source>
        <translation>«&#xa0;{term}&#xa0;» ne décrit pas une chose et ne peut donc pas être une étiquette.</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the list {vocabulary}.</source>
        <translation>«&#xa0;{term}&#xa0;» n’est pas un terme de la liste {vocabulary}.</translation>
    </message>
    <message>
        <source>“{term}” takes no text of its own.</source>
        <translation>«&#xa0;{term}&#xa0;» n’admet pas de texte propre.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message numerus="yes">
        <source>%n field(s) in dispute</source>
        <translation>
            <numerusform>%n champ contesté</numerusform>
            <numerusform>%n champs contestés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n value(s))</source>
        <translation>
            <numerusform>(%n valeur)</numerusform>
            <numerusform>(%n valeurs)</numerusform>
        </translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Obtenue</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagées</translation>
    </message>
    <message>
        <source>Damaged: {why}</source>
        <translation>Endommagée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Items shown</source>
        <translation>Objets montrés</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Note {label}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Select photos or items: what is known of them stands here.</source>
        <translation>Sélectionnez des photos ou des objets&#xa0;: ce que l’on en sait figure ici.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>Mis de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Shows no item yet.</source>
        <translation>Ne montre encore aucun objet.</translation>
    </message>
    <message>
        <source>Shows {items}</source>
        <translation>Montre {items}</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>Heure réelle</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Non groupées</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>the camera states no time</source>
        <translation>l’appareil n’indique pas d’heure</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <translation>
            <numerusform>{labels} et %n de plus</numerusform>
            <numerusform>{labels} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{value}: {count}</source>
        <translation>{value}&#xa0;: {count}</translation>
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
        <translation>Un objet et ses parties</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finition</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Mode de découverte</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Host’s number</source>
        <translation>Numéro de l’hôte</translation>
    </message>
    <message>
        <source>Label of an item</source>
        <translation>Repère d’un objet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number of a photo</source>
        <translation>Numéro d’une photo</translation>
    </message>
    <message>
        <source>Prior custody</source>
        <translation>Détention antérieure</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag state</source>
        <translation>État de l’étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>Une clé sans phrase secrète signerait pour quiconque détient l’ordinateur.</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Choisir&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Fair. One more word makes it a thousand times harder to guess.</source>
        <translation>Correcte. Un mot de plus la rend mille fois plus difficile à deviner.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Masquer&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Long. Good, unless it is a saying, a song or a name: those are tried first.</source>
        <translation>Longue. Bonne, sauf si c’est un proverbe, une chanson ou un nom&#xa0;: on les essaie en premier.</translation>
    </message>
    <message>
        <source>New passphrase of the mission</source>
        <translation>Nouvelle phrase secrète de la mission</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>Phrase secrète de la mission</translation>
    </message>
    <message>
        <source>Passphrase of the new key</source>
        <translation>Phrase secrète de la nouvelle clé</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Phrase secrète de votre clé</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>Dites-le en quelques mots</translation>
    </message>
    <message>
        <source>Short: whoever takes the laptop can try out all like it.</source>
        <translation>Courte&#xa0;: quiconque prend l’ordinateur peut essayer toutes celles de ce genre.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Afficher&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation>Retirer {term}</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find it</source>
        <translation>Saisissez pour trouver</translation>
    </message>
    <message>
        <source>Without a passphrase whoever holds the laptop could open the mission.</source>
        <translation>Sans phrase secrète, quiconque détient l’ordinateur pourrait ouvrir la mission.</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (obligatoire)</translation>
    </message>
    <message>
        <source>{field}: in words</source>
        <translation>{field}&#xa0;: en quelques mots</translation>
    </message>
    <message>
        <source>{field}: say why it is unknown</source>
        <translation>{field}&#xa0;: dites pourquoi c’est inconnu</translation>
    </message>
    <message>
        <source>{key} shows or hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not taken: choose one of the list.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été retenu&#xa0;: choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message numerus="yes">
        <source>%n marker(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more give {goal}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the edge found by the program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): about {now}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on one side</source>
        <translation type="unfinished">
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
        <translation>Tout</translation>
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
        <translation>Réfuté</translation>
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
        <translation>Constats</translation>
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
        <translation>Non démontrable</translation>
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
        <translation>Prouvé</translation>
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
        <translation>Empreinte&#xa0;: {groups}</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>A folder for all that the mission records, and an authority of its own that vouches for everybody whom you invite.</source>
        <translation>Un dossier pour tout ce que la mission enregistre, et une autorité propre qui se porte garante de toutes les personnes que vous invitez.</translation>
    </message>
    <message>
        <source>Code of the mission</source>
        <translation>Code de la mission</translation>
    </message>
    <message>
        <source>Codes, not names</source>
        <translation>Des codes, pas de noms</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>It opens the key that signs for you. If it is forgotten, nobody can bring it back. Long, and easy to type with cold hands, is best.</source>
        <translation>Elle ouvre la clé qui signe en votre nom. Si elle est oubliée, personne ne peut la rétablir. Mieux vaut qu’elle soit longue et facile à saisir avec les mains froides.</translation>
    </message>
    <message>
        <source>Letter of this laptop</source>
        <translation>Lettre de cet ordinateur</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>Créer la mission</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Nouvelle mission</translation>
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
        <translation>P-01 vous désigne dans chaque enregistrement. L’identité correspondante est consignée ailleurs.</translation>
    </message>
    <message>
        <source>Title, without words of attribution</source>
        <translation>Titre, sans mots d’attribution</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Ce qui est créé</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>Où placer la mission&#xa0;?</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n held elsewhere</source>
        <translation>
            <numerusform>%n conservée ailleurs</numerusform>
            <numerusform>%n conservées ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ▸</source>
        <translation>
            <numerusform>%n tâche ▸</numerusform>
            <numerusform>%n tâches ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of this mission that was never finished was removed.</source>
        <translation>Une copie de cette mission, jamais achevée, a été supprimée.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and anybody can read it.</source>
        <translation>Une copie de cette mission n’a jamais été achevée, et tout le monde peut la lire.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and its place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in fieldkit: {what}</source>
        <translation>Un défaut de fieldkit&#xa0;: {what}</translation>
    </message>
    <message>
        <source>A is the folder of the mission: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ok</source>
        <translation>A OK</translation>
    </message>
    <message>
        <source>A program was stopped while it made {folder}.</source>
        <translation>Un programme a été arrêté pendant qu’il créait {folder}.</translation>
    </message>
    <message>
        <source>An earlier vault.json was put back: an earlier passphrase opens this mission again.</source>
        <translation>Un vault.json antérieur a été remis en place&#xa0;: une phrase secrète antérieure ouvre de nouveau cette mission.</translation>
    </message>
    <message>
        <source>B is the second copy, on another drive: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B ok</source>
        <translation>B OK</translation>
    </message>
    <message numerus="yes">
        <source>B waiting: %n photo(s)</source>
        <translation>
            <numerusform>B en attente&#xa0;: %n photo</numerusform>
            <numerusform>B en attente&#xa0;: %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase in the preferences. Who knows an earlier one may hold a copy of the mission: “fieldkit mission convert … --renew” makes one with secrets that they do not know.</source>
        <translation>Changez la phrase secrète dans les préférences. Quiconque en connaît une antérieure détient peut-être une copie de la mission&#xa0;: «&#xa0;fieldkit mission convert … --renew&#xa0;» en crée une avec des secrets que cette personne ne connaît pas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>If a folder is left whose name ends in {folder}, anybody may be able to read it: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}. Connect its drive and open the mission for writing: then it is removed.</source>
        <translation>Elle se trouve dans {folder}. Connectez son disque et ouvrez la mission en écriture&#xa0;: elle est alors supprimée.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Removing a copy that was never finished</source>
        <translation>Suppression d’une copie jamais achevée</translation>
    </message>
    <message>
        <source>SAMPLE, NOT EVIDENCE</source>
        <translation>EXEMPLE, PAS UNE PREUVE</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Rechercher ou saisir une commande</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>Arrêter&#xa0;: {job}</translation>
    </message>
    <message>
        <source>The language is chosen.</source>
        <translation>La langue est choisie.</translation>
    </message>
    <message>
        <source>The vault.json of this mission was made by somebody else who knows its secrets.</source>
        <translation>Le vault.json de cette mission a été créé par quelqu’un d’autre qui en connaît les secrets.</translation>
    </message>
    <message>
        <source>The window speaks it when the jobs that run have ended and it is opened again.</source>
        <translation>La fenêtre l’utilisera à sa réouverture, après la fin des tâches en cours.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>What was recorded is on disk, and you can go on. Copy what happened for whoever mends it.</source>
        <translation>Ce qui a été enregistré est sur le disque et vous pouvez continuer. Copiez ce qui s’est passé pour la personne qui le corrigera.</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>sauvegarde il y a %n jour</numerusform>
            <numerusform>sauvegarde il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>sauvegarde aujourd’hui</translation>
    </message>
    <message>
        <source>fieldkit</source>
        <translation>fieldkit</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>{person}, team {letter}</source>
        <translation>{person}, équipe {letter}</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage} : {done} sur {total}</translation>
    </message>
    <message>
        <source>“fieldkit mission convert … --renew” makes a copy with secrets that they do not know.</source>
        <translation>«&#xa0;fieldkit mission convert … --renew&#xa0;» crée une copie avec des secrets que cette personne ne connaît pas.</translation>
    </message>
    <message>
        <source>▲ A missing</source>
        <translation>▲ A absent</translation>
    </message>
    <message>
        <source>▲ B missing</source>
        <translation>▲ B absent</translation>
    </message>
    <message numerus="yes">
        <source>▲ B missing, %n photo(s) wait</source>
        <translation>
            <numerusform>▲ B absent, %n photo en attente</numerusform>
            <numerusform>▲ B absent, %n photos en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>● Nothing to save yet</source>
        <translation>● Rien à enregistrer encore</translation>
    </message>
    <message>
        <source>● Saved {time}</source>
        <translation>● Enregistré {time}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>{chosen} of {count} selected</source>
        <translation>{chosen} sur {count} en sélection</translation>
    </message>
    <message>
        <source>{tile}; selected; {number} of {count}</source>
        <translation>{tile}&#xa0;; en sélection&#xa0;; {number} sur {count}</translation>
    </message>
    <message>
        <source>{tile}; {number} of {count}</source>
        <translation>{tile}&#xa0;; {number} sur {count}</translation>
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
        <translation>il s’est arrêté avant d’être prêt ({how})</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n camera raw</source>
        <translation>
            <numerusform>%n fichier RAW</numerusform>
            <numerusform>%n fichiers RAW</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to be new, by name, size and time; what files hold decides.</source>
        <translation>
            <numerusform>%n fichier présumé nouveau d’après le nom, la taille et l’heure&#xa0;; c’est le contenu qui décide.</numerusform>
            <numerusform>%n fichiers présumés nouveaux d’après le nom, la taille et l’heure&#xa0;; c’est le contenu qui décide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) bear no number of a camera</source>
        <translation>
            <numerusform>%n fichier ne porte pas de numéro d’appareil photo</numerusform>
            <numerusform>%n fichiers ne portent pas de numéro d’appareil photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of an interrupted intake recovered.</source>
        <translation>
            <numerusform>%n fichier d’une réception interrompue récupéré.</numerusform>
            <numerusform>%n fichiers d’une réception interrompue récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you chose</source>
        <translation>
            <numerusform>%n fichier que vous avez choisi</numerusform>
            <numerusform>%n fichiers que vous avez choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n fichier à examiner</numerusform>
            <numerusform>%n fichiers à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {time}</source>
        <translation>
            <numerusform>%n fichier, {time}</numerusform>
            <numerusform>%n fichiers, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on the card</source>
        <translation>
            <numerusform>%n resté sur la carte</numerusform>
            <numerusform>%n restés sur la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these beside a photograph</source>
        <translation>
            <numerusform>dont %n à côté d’une photographie</numerusform>
            <numerusform>dont %n à côté d’une photographie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n autre fichier</numerusform>
            <numerusform>%n autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) do not match the card. Not recorded: {names}</source>
        <translation>
            <numerusform>%n photo ne correspond pas à la carte. Non enregistrée&#xa0;: {names}</numerusform>
            <numerusform>%n photos ne correspondent pas à la carte. Non enregistrées&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n photographie</numerusform>
            <numerusform>%n photographies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>%n déjà vu</numerusform>
            <numerusform>%n déjà vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n fichier annexe</numerusform>
            <numerusform>%n fichiers annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vidéo</numerusform>
            <numerusform>%n vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes into this mission. Nothing can be brought in meanwhile.</source>
        <translation>Un autre programme écrit dans cette mission. Rien ne peut être importé entre-temps.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring it in once more, or copy those files in another way.</source>
        <translation>Importez de nouveau, ou copiez ces fichiers d’une autre manière.</translation>
    </message>
    <message>
        <source>Bring the same card in again: their names come back, and nothing is kept twice.</source>
        <translation>Importez de nouveau la même carte&#xa0;: leurs noms reviennent et rien n’est conservé en double.</translation>
    </message>
    <message numerus="yes">
        <source>Broke off, %n new</source>
        <translation>
            <numerusform>Interrompue, %n nouveau</numerusform>
            <numerusform>Interrompue, %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Mode d’obtention</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>Horloge de l’appareil photo</translation>
    </message>
    <message numerus="yes">
        <source>Card removed after %n of {found}. The %n are verified.</source>
        <translation>
            <numerusform>Carte retirée après %n sur {found}. Vérifié&#xa0;: %n.</numerusform>
            <numerusform>Carte retirée après %n sur {found}. Vérifiés&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card removed, {done} of {found}</source>
        <translation>Carte retirée, {done} sur {found}</translation>
    </message>
    <message numerus="yes">
        <source>Card {name} is back: %n to come</source>
        <translation>
            <numerusform>La carte {name} est de retour&#xa0;: %n à venir</numerusform>
            <numerusform>La carte {name} est de retour&#xa0;: %n à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card {name}: %n new</source>
        <translation>
            <numerusform>Carte {name}&#xa0;: %n nouveau</numerusform>
            <numerusform>Carte {name}&#xa0;: %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards and drives</source>
        <translation>Cartes et disques</translation>
    </message>
    <message>
        <source>Choose a card or folder</source>
        <translation>Choisissez une carte ou un dossier</translation>
    </message>
    <message>
        <source>Choose files to bring in</source>
        <translation>Choisissez les fichiers à importer</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Code of the person, such as P-01</source>
        <translation>Code de la personne, par exemple P-01</translation>
    </message>
    <message>
        <source>Drop it to bring it in</source>
        <translation>Déposez pour importer</translation>
    </message>
    <message>
        <source>Each file is taken in once it is whole.</source>
        <translation>Chaque fichier est reçu dès qu’il est complet.</translation>
    </message>
    <message>
        <source>Every file is copied, read back and recorded. The card is not changed.</source>
        <translation>Chaque fichier est copié, relu et enregistré. La carte n’est pas modifiée.</translation>
    </message>
    <message>
        <source>Everything is copied and compared.</source>
        <translation>Tout est copié et comparé.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Fichiers à examiner</translation>
    </message>
    <message>
        <source>Folders used before</source>
        <translation>Dossiers déjà utilisés</translation>
    </message>
    <message>
        <source>From whom or what</source>
        <translation>De qui ou de quoi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on to bring in the rest; nothing is kept twice.</source>
        <translation>Continuez pour importer le reste&#xa0;; rien n’est conservé en double.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Aller à Réception</translation>
    </message>
    <message>
        <source>How far it is off, how it was set</source>
        <translation>De combien elle est décalée, comment elle a été réglée</translation>
    </message>
    <message>
        <source>How far the intake is</source>
        <translation>Avancement de la réception</translation>
    </message>
    <message>
        <source>Insert a card or drop a folder.</source>
        <translation>Insérez une carte ou déposez un dossier.</translation>
    </message>
    <message>
        <source>Intake of {folder}</source>
        <translation>Réception de {folder}</translation>
    </message>
    <message>
        <source>It begins by itself as soon as other work is done.</source>
        <translation>Elle commence d’elle-même dès que d’autres travaux sont terminés.</translation>
    </message>
    <message>
        <source>Its copy does not match the card. Not recorded.</source>
        <translation>Sa copie ne correspond pas à la carte. Non enregistrée.</translation>
    </message>
    <message>
        <source>Keep the card.</source>
        <translation>Gardez la carte.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the card: %n file(s) could not be read.</source>
        <translation>
            <numerusform>Gardez la carte&#xa0;: %n fichier n’a pas pu être lu.</numerusform>
            <numerusform>Gardez la carte&#xa0;: %n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. {why}</source>
        <translation>Conservé. {why}</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Looking for files of an interrupted intake</source>
        <translation>Recherche de fichiers d’une réception interrompue</translation>
    </message>
    <message>
        <source>Making small pictures</source>
        <translation>Création des miniatures</translation>
    </message>
    <message>
        <source>New files in {folder}</source>
        <translation>Nouveaux fichiers dans {folder}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel objet</translation>
    </message>
    <message>
        <source>No file bears {numbers}</source>
        <translation>Aucun fichier ne porte {numbers}</translation>
    </message>
    <message>
        <source>No folder of a camera</source>
        <translation>Pas un dossier d’appareil photo</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>Not kept. {why}</source>
        <translation>Non conservé. {why}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not said: {why}</source>
        <translation>Non indiqué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>Nothing stands here: nothing of this will be recorded.</source>
        <translation>Rien n’est indiqué ici&#xa0;: rien n’en sera enregistré.</translation>
    </message>
    <message>
        <source>Numbers begin anew with {number} in {folder}</source>
        <translation>La numérotation recommence à {number} dans {folder}</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouverte en lecture seule</translation>
    </message>
    <message>
        <source>Person by code, body, address</source>
        <translation>Personne par code, organisme, adresse</translation>
    </message>
    <message>
        <source>Photo {name} does not match the card. Not recorded.</source>
        <translation>La photo {name} ne correspond pas à la carte. Non enregistrée.</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Photographe</translation>
    </message>
    <message>
        <source>Picture follows</source>
        <translation>Image à venir</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Reinsert to continue.</source>
        <translation>Réinsérez pour continuer.</translation>
    </message>
    <message>
        <source>Safe to remove card</source>
        <translation>La carte peut être retirée</translation>
    </message>
    <message>
        <source>Said of all these files</source>
        <translation>Indications pour tous ces fichiers</translation>
    </message>
    <message>
        <source>Said of all: {facts}</source>
        <translation>Pour tous&#xa0;: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s). Connect drive B.</source>
        <translation>
            <numerusform>Seconde copie en attente&#xa0;: %n photo. Connectez le disque B.</numerusform>
            <numerusform>Seconde copie en attente&#xa0;: %n photos. Connectez le disque B.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second copy: {done} of {found}</source>
        <translation>Seconde copie&#xa0;: {done} sur {found}</translation>
    </message>
    <message numerus="yes">
        <source>Seen before: what you said of all files was not recorded for these %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Site, grid reference, where it was</source>
        <translation>Site, coordonnées de quadrillage, où c’était</translation>
    </message>
    <message numerus="yes">
        <source>Space for about %n photo(s).</source>
        <translation>
            <numerusform>Espace pour environ %n photo.</numerusform>
            <numerusform>Espace pour environ %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n new</source>
        <translation>
            <numerusform>Arrêtée, %n nouveau</numerusform>
            <numerusform>Arrêtée, %n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new file(s) are kept.</source>
        <translation>
            <numerusform>Arrêtée. %n nouveau fichier est conservé.</numerusform>
            <numerusform>Arrêtée. %n nouveaux fichiers sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The intake broke off.</source>
        <translation>La réception s’est interrompue.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Il n’y a aucun fichier.</translation>
    </message>
    <message>
        <source>This disk cannot prove that it was read back itself. Keep the card until a packet is receipted.</source>
        <translation>Ce disque ne permet pas de prouver que c’est bien lui qui a été relu. Gardez la carte jusqu’à la délivrance du récépissé d’un paquet.</translation>
    </message>
    <message>
        <source>Too large to be shown</source>
        <translation>Trop grand pour être affiché</translation>
    </message>
    <message>
        <source>Truncated: the end of the file is missing</source>
        <translation>Tronqué&#xa0;: la fin du fichier manque</translation>
    </message>
    <message>
        <source>Try sample card</source>
        <translation>Essayer la carte d’exemple</translation>
    </message>
    <message>
        <source>Unsupported format</source>
        <translation>Format non pris en charge</translation>
    </message>
    <message>
        <source>Unsupported format: {format}</source>
        <translation>Format non pris en charge&#xa0;: {format}</translation>
    </message>
    <message>
        <source>Use webcam</source>
        <translation>Utiliser la webcam</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>Attend la fin d’autres travaux</translation>
    </message>
    <message numerus="yes">
        <source>Watched, %n new</source>
        <translation>
            <numerusform>Surveillé, %n nouveau</numerusform>
            <numerusform>Surveillé, %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder. Each file is taken in once it is whole.</source>
        <translation>Surveillance du dossier. Chaque fichier est reçu dès qu’il est complet.</translation>
    </message>
    <message>
        <source>What was verified is kept. Go on to bring in the rest.</source>
        <translation>Ce qui a été vérifié est conservé. Continuez pour importer le reste.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gap(s)</source>
        <translation>
            <numerusform>et %n autre lacune</numerusform>
            <numerusform>et %n autres lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>at {value}</source>
        <translation>lieu&#xa0;: {value}</translation>
    </message>
    <message>
        <source>camera clock {value}</source>
        <translation>horloge de l’appareil photo&#xa0;: {value}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ne correspond pas</translation>
    </message>
    <message>
        <source>photographer {value}</source>
        <translation>photographe&#xa0;: {value}</translation>
    </message>
    <message>
        <source>safe to remove card</source>
        <translation>la carte peut être retirée</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>déjà vu</translation>
    </message>
    <message>
        <source>tags {value}</source>
        <translation>étiquettes&#xa0;: {value}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>verified (cached)</source>
        <translation>vérifié (en cache)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{done} of {found}</source>
        <translation>{done} sur {found}</translation>
    </message>
    <message>
        <source>{done} of {found}: {name}</source>
        <translation>{done} sur {found}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{field}: ticked, and empty</source>
        <translation>{field}&#xa0;: coché, et vide</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{first} to {last} in {folders}</source>
        <translation>{first} à {last} dans {folders}</translation>
    </message>
</context>
<context>
    <name>inviting</name>
    <message>
        <source>A letter for each laptop</source>
        <translation>Une lettre pour chaque ordinateur</translation>
    </message>
    <message>
        <source>Compare first</source>
        <translation>Comparer d’abord</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>Empreinte de la demande</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>It stands in every number that the laptop gives, so no two number anything alike.</source>
        <translation>Elle figure dans chaque numéro que l’ordinateur attribue&#xa0;: ainsi, deux ordinateurs n’attribuent jamais le même numéro.</translation>
    </message>
    <message>
        <source>Letter of their laptop</source>
        <translation>Lettre de son ordinateur</translation>
    </message>
    <message>
        <source>Read this root fingerprint out to the guest; they compare it before they join</source>
        <translation>Lisez cette empreinte de la racine à l’invité&#xa0;; il la compare avant de rejoindre la mission</translation>
    </message>
    <message>
        <source>Request of the guest</source>
        <translation>Demande de l’invité</translation>
    </message>
    <message>
        <source>Save the invitation as</source>
        <translation>Enregistrer l’invitation sous</translation>
    </message>
    <message>
        <source>The guest hands it to you on a stick, and reads its fingerprint out.</source>
        <translation>L’invité vous la remet sur une clé USB et en lit l’empreinte à haute voix.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>They read out exactly this</source>
        <translation>L’invité lit exactement ceci</translation>
    </message>
    <message>
        <source>Where the authority’s keys were moved to</source>
        <translation>Où les clés de l’autorité ont été déplacées</translation>
    </message>
    <message>
        <source>Whoever is invited can write into the mission. Nothing is issued before you say that it is them.</source>
        <translation>Toute personne invitée peut écrire dans la mission. Rien n’est délivré avant que vous confirmiez que c’est bien elle.</translation>
    </message>
    <message>
        <source>Whoever wants to join has handed you a request.</source>
        <translation>La personne qui veut rejoindre la mission vous a remis une demande.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Écrire l’invitation…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the guest.</source>
        <translation>{file} a été écrit. Remettez-le à l’invité.</translation>
    </message>
    <message>
        <source>{person} asks to be invited</source>
        <translation>{person} demande une invitation</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>A small file names your key and this laptop’s. Hand it to the lead on a stick, and read out its fingerprint.</source>
        <translation>Un petit fichier désigne votre clé et celle de cet ordinateur. Remettez-le au chef d’équipe sur une clé USB et lisez-en l’empreinte à haute voix.</translation>
    </message>
    <message>
        <source>Ask to be invited</source>
        <translation>Demander une invitation</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>D’abord&#xa0;: demander</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Invitation of the lead</source>
        <translation>Invitation du chef d’équipe</translation>
    </message>
    <message>
        <source>Invites {person} on this laptop, letter {letter}</source>
        <translation>Invite {person} sur cet ordinateur, lettre {letter}</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>Rejoindre sur invitation</translation>
    </message>
    <message>
        <source>Join the mission</source>
        <translation>Rejoindre la mission</translation>
    </message>
    <message>
        <source>Join with the invitation</source>
        <translation>Rejoindre avec l’invitation</translation>
    </message>
    <message>
        <source>Read this out to the lead; they compare it before they invite you</source>
        <translation>Lisez ceci au chef d’équipe, qui le compare avant de vous inviter</translation>
    </message>
    <message>
        <source>Root fingerprint of the mission</source>
        <translation>Empreinte de la racine de la mission</translation>
    </message>
    <message>
        <source>Save the request as</source>
        <translation>Enregistrer la demande sous</translation>
    </message>
    <message>
        <source>The lead has handed you an invitation.</source>
        <translation>Le chef d’équipe vous a remis une invitation.</translation>
    </message>
    <message>
        <source>The lead read out exactly this</source>
        <translation>Le chef d’équipe a lu exactement ceci</translation>
    </message>
    <message>
        <source>The lead’s invitation holds your letter and the mission’s root. Compare its fingerprint by voice: all trust rests on it.</source>
        <translation>L’invitation du chef d’équipe contient votre lettre et la racine de la mission. Comparez-en l’empreinte de vive voix&#xa0;: toute la confiance repose sur elle.</translation>
    </message>
    <message>
        <source>The request is a small file. Hand it to the lead on a stick.</source>
        <translation>La demande est un petit fichier. Remettez-le au chef d’équipe sur une clé USB.</translation>
    </message>
    <message>
        <source>Then: join</source>
        <translation>Ensuite&#xa0;: rejoindre</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>Ce que vous faites maintenant</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>Où placer la mission&#xa0;?</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Écrire la demande…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the lead.</source>
        <translation>{file} a été écrit. Remettez-le au chef d’équipe.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>Une clé sans phrase secrète signerait pour quiconque détient l’ordinateur.</translation>
    </message>
    <message>
        <source>By this laptop&apos;s clock the mission CA is not valid. Check the clock first.</source>
        <translation>D’après l’horloge de cet ordinateur, l’autorité de certification de la mission n’est pas valide. Vérifiez d’abord l’horloge.</translation>
    </message>
    <message>
        <source>Close the mission and open it again; it then goes on in a new stream.</source>
        <translation>Fermez la mission et rouvrez-la&#xa0;; elle se poursuit alors dans un nouveau flux.</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>The request for certificates</source>
        <translation>La demande de certificats</translation>
    </message>
    <message>
        <source>The root certificate</source>
        <translation>Le certificat racine</translation>
    </message>
    <message>
        <source>an exported authority was looked for in {folder} and in {inside}</source>
        <translation>une autorité exportée a été cherchée dans {folder} et dans {inside}</translation>
    </message>
    <message>
        <source>another root is trusted here in mission {mission}, with the fingerprint {fingerprint}</source>
        <translation>une autre racine est de confiance ici pour la mission {mission}, avec l’empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>délivrance de certificats</translation>
    </message>
    <message>
        <source>it does not name a person by a code such as P-01</source>
        <translation>elle ne désigne pas une personne par un code tel que P-01</translation>
    </message>
    <message>
        <source>it does not read as one</source>
        <translation>elle ne se lit pas comme une demande</translation>
    </message>
    <message>
        <source>it does not read back as it was written</source>
        <translation>il ne se relit pas tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>it has no certificate in this mission yet</source>
        <translation>elle n’a pas encore de certificat dans cette mission</translation>
    </message>
    <message>
        <source>it holds a key of another kind</source>
        <translation>il contient une clé d’un autre type</translation>
    </message>
    <message>
        <source>it holds more than one certificate</source>
        <translation>il contient plus d’un certificat</translation>
    </message>
    <message>
        <source>it holds no readable certificate</source>
        <translation>il ne contient pas de certificat lisible</translation>
    </message>
    <message>
        <source>it holds no readable key</source>
        <translation>il ne contient pas de clé lisible</translation>
    </message>
    <message>
        <source>it holds the key of somebody else</source>
        <translation>il contient la clé d’une autre personne</translation>
    </message>
    <message>
        <source>it is not a self-signed authority</source>
        <translation>ce n’est pas une autorité autosignée</translation>
    </message>
    <message>
        <source>it joins a person to a device of somebody else</source>
        <translation>elle associe une personne à l’appareil d’une autre</translation>
    </message>
    <message>
        <source>it leads to no root that is trusted here</source>
        <translation>il ne mène à aucune racine de confiance ici</translation>
    </message>
    <message>
        <source>it lies on the second medium, or was never made on this laptop</source>
        <translation>elle se trouve sur le second support ou n’a jamais été créée sur cet ordinateur</translation>
    </message>
    <message>
        <source>it was issued for another laptop</source>
        <translation>il a été délivré pour un autre ordinateur</translation>
    </message>
    <message>
        <source>it was not issued by the mission CA beside it</source>
        <translation>il n’a pas été délivré par l’autorité de certification de la mission qui l’accompagne</translation>
    </message>
    <message>
        <source>it was not made on this laptop</source>
        <translation>elle n’a pas été créée sur cet ordinateur</translation>
    </message>
    <message>
        <source>it was not made with the keys that it names</source>
        <translation>elle n’a pas été faite avec les clés qu’elle désigne</translation>
    </message>
    <message>
        <source>key and certificates do not belong together</source>
        <translation>la clé et les certificats ne vont pas ensemble</translation>
    </message>
    <message>
        <source>none of its last lines can be read</source>
        <translation>aucune de ses dernières lignes n’est lisible</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>the certificate is not of the key that is here</source>
        <translation>le certificat n’est pas celui de la clé présente ici</translation>
    </message>
    <message>
        <source>the device&apos;s key is not an Ed25519 key</source>
        <translation>la clé de l’appareil n’est pas une clé Ed25519</translation>
    </message>
    <message>
        <source>the key of that person is not on this laptop</source>
        <translation>la clé de cette personne n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>the person&apos;s key is not a P-256 key</source>
        <translation>la clé de la personne n’est pas une clé P-256</translation>
    </message>
    <message>
        <source>there is no such folder (is the medium mounted?)</source>
        <translation>ce dossier n’existe pas&#xa0;; le support est-il monté&#xa0;?</translation>
    </message>
    <message>
        <source>this log has already gone on from another copy of the folder</source>
        <translation>ce journal s’est déjà poursuivi à partir d’une autre copie du dossier</translation>
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
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Comparison of a camera</source>
        <translation>Comparaison d’un appareil photo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Link of a photograph</source>
        <translation>Rattachement d’une photographie</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What is said of an intake</source>
        <translation>Indications d’une réception</translation>
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
        <translation>L’ordinateur {letter} a continué dans un nouveau flux&#xa0;: son dossier de mission a été trouvé restauré ou copié, avec {found} des {written} entrées qu’il avait écrites.</translation>
    </message>
    <message>
        <source>Laptop {letter}, {device}, begun by {person}: {entries} entries, {signed} of them signed.</source>
        <translation>Ordinateur {letter}, {device}, commencé par {person}&#xa0;: {entries} entrées, dont {signed} signées.</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>A bar of {length} mm is none: its length must be above 0.</source>
        <translation>Une barre de {length}&#xa0;mm n’en est pas une&#xa0;: sa longueur doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>A click is not certain to {u} pixels: it must be above 0.</source>
        <translation>Un clic n’est pas sûr à {u} pixels près&#xa0;: la valeur doit être supérieure à 0.</translation>
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
        <translation>Un point, une longueur ou une incertitude n’a pas de sens.</translation>
    </message>
    <message>
        <source>A printed bar of {nominal} mm does not measure {read} mm: read it once more, in mm.</source>
        <translation>Une barre imprimée de {nominal}&#xa0;mm ne mesure pas {read}&#xa0;mm&#xa0;: relisez-la, en&#xa0;mm.</translation>
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
        <translation>Une surface à {height}&#xa0;mm au-dessus de l’échelle se trouverait au niveau de l’appareil photo ou derrière lui.</translation>
    </message>
    <message>
        <source>An uncertainty of the tilt of {tilt} degrees is none: it must be from 0 to {widest}.</source>
        <translation>Une incertitude d’inclinaison de {tilt} degrés n’en est pas une&#xa0;: elle doit être comprise entre 0 et {widest}.</translation>
    </message>
    <message>
        <source>An uncertainty of {u} is none: it must be 0 or more.</source>
        <translation>Une incertitude de {u} n’en est pas une&#xa0;: elle doit être supérieure ou égale à 0.</translation>
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
        <translation>Nettoyez le bord si l’hôte le permet, ou éclairez-le de côté.</translation>
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
        <translation>Distance et focale de l’appareil photo</translation>
    </message>
    <message>
        <source>Distortion by the lens</source>
        <translation>Distorsion due à l’objectif</translation>
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
        <translation>Hauteur au-dessus de l’échelle</translation>
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
        <translation>On ignore comment la coupe est orientée par rapport à l’axe du corps.</translation>
    </message>
    <message>
        <source>Its other end, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the scale and the piece near the middle of the photo.</source>
        <translation>Gardez l’échelle et la pièce près du centre de la photo.</translation>
    </message>
    <message>
        <source>Last corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the scale at the height of the edge that is measured.</source>
        <translation>Posez l’échelle à la hauteur du bord mesuré.</translation>
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
        <translation>Longueur d’après une barre d’échelle</translation>
    </message>
    <message>
        <source>Length of the chord, or distance of the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the scale</source>
        <translation>Longueur de l’échelle</translation>
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
        <translation>Mesurez l’échelle elle-même avec un réglet en acier et saisissez sa longueur.</translation>
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
        <translation>Personne n’a indiqué à quelle hauteur la surface se trouve au-dessus de l’échelle&#xa0;; on suppose 5&#xa0;mm dans un sens ou dans l’autre.</translation>
    </message>
    <message>
        <source>One end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of the piece</source>
        <translation>Une extrémité de la pièce</translation>
    </message>
    <message>
        <source>One end of the scale bar</source>
        <translation>Une extrémité de la barre d’échelle</translation>
    </message>
    <message>
        <source>Only a bar gives the scale: the tilt of the camera is unknown and makes the interval wide.</source>
        <translation>Seule une barre donne l’échelle&#xa0;: l’inclinaison de l’appareil photo est inconnue et élargit l’intervalle.</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end of the piece</source>
        <translation>Autre extrémité de la pièce</translation>
    </message>
    <message>
        <source>Other end of the scale bar</source>
        <translation>Autre extrémité de la barre d’échelle</translation>
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
        <translation>Placez de nouveau les points avec la loupe.</translation>
    </message>
    <message>
        <source>Placing of the points</source>
        <translation>Placement des points</translation>
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
        <translation>Reculez et zoomez&#xa0;; posez l’échelle plus près de la pièce.</translation>
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
        <translation>Le bord ne fait pas partie d’un cercle.</translation>
    </message>
    <message>
        <source>The edge is too faint to be found by the program.</source>
        <translation>Le bord est trop peu marqué pour que le programme le trouve.</translation>
    </message>
    <message>
        <source>The file seems to have been edited after the photo was taken.</source>
        <translation>Le fichier semble avoir été modifié après la prise de vue.</translation>
    </message>
    <message>
        <source>The interval has no upper end.</source>
        <translation>L’intervalle n’a pas de borne supérieure.</translation>
    </message>
    <message>
        <source>The leaf that is too small, {smaller} mm, must be smaller than the one too large, {larger} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The markers were not found in the photo.</source>
        <translation>Les marqueurs n’ont pas été trouvés sur la photo.</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>La photo ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The photo has another size than its camera was calibrated for.</source>
        <translation>La photo n’a pas la taille pour laquelle son appareil photo a été étalonné.</translation>
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
        <translation>Le point {x}, {y} se trouve hors de la photo, qui compte {width} x {height} pixels.</translation>
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
        <translation>L’échelle peut être vue de deux façons qui concordent aussi bien l’une que l’autre&#xa0;; l’intervalle contient les deux.</translation>
    </message>
    <message>
        <source>The scale was never measured itself; its length is trusted to 2 % only.</source>
        <translation>L’échelle n’a jamais été mesurée elle-même&#xa0;; sa longueur n’est tenue pour sûre qu’à 2&#xa0;% près.</translation>
    </message>
    <message>
        <source>There are not enough different points.</source>
        <translation>Il n’y a pas assez de points différents.</translation>
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
        <translation>Il n’y a pas d’échelle sur la photo, ou elle est trop courte pour servir.</translation>
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
        <translation>Cette version ne connaît pas la méthode.</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Inclinaison de l’appareil photo</translation>
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
        <translation>Utilisez une échelle en L ou quatre marqueurs, ou posez la barre juste à côté du bord et parallèlement à lui.</translation>
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
        <translation>Ce qui est mesuré est plus de trois fois plus long que l’échelle.</translation>
    </message>
    <message>
        <source>Where the edge is</source>
        <translation>Emplacement du bord</translation>
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
        <translation>Accepter les points</translation>
    </message>
    <message>
        <source>Choose an item to record this.</source>
        <translation>Choisissez un objet pour enregistrer cette mesure.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave measuring</source>
        <translation>Quitter la mesure</translation>
    </message>
    <message>
        <source>Length of the scale between its ends:</source>
        <translation>Longueur de l’échelle entre ses extrémités&#xa0;:</translation>
    </message>
    <message>
        <source>Length of the scale in millimetres</source>
        <translation>Longueur de l’échelle en millimètres</translation>
    </message>
    <message>
        <source>On to the piece</source>
        <translation>Passer à la pièce</translation>
    </message>
    <message>
        <source>Place the scale first ({key}).</source>
        <translation>Placez d’abord l’échelle ({key}).</translation>
    </message>
    <message>
        <source>Place the scale first.</source>
        <translation>Placez d’abord l’échelle.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>These points give no figure.</source>
        <translation>Ces points ne donnent aucune valeur.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>class {grade}</source>
        <translation>classe {grade}</translation>
    </message>
    <message>
        <source>{point}: click, or arrow keys and Enter</source>
        <translation>{point}&#xa0;: cliquez, ou flèches et Entrée</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>an opening in it says something else of the mission than is known here</source>
        <translation>une ouverture qu’il contient dit de la mission autre chose que ce qui est connu ici</translation>
    </message>
    <message>
        <source>it belongs to another mission</source>
        <translation>il appartient à une autre mission</translation>
    </message>
    <message>
        <source>it was not sealed in this mission</source>
        <translation>il n’a pas été scellé dans cette mission</translation>
    </message>
    <message>
        <source>sample data and evidence are never merged</source>
        <translation>les données d’exemple et les preuves ne sont jamais fusionnées</translation>
    </message>
    <message>
        <source>{name} changed while it was copied</source>
        <translation>{name} a changé pendant la copie</translation>
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
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
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
        <translation>«&#xa0;{text}&#xa0;» n’est pas un SHA-256</translation>
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
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be hashed again</source>
        <translation>
            <numerusform>Le hachage de %n original sera recalculé</numerusform>
            <numerusform>Le hachage de %n originaux sera recalculé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n autre fichier</numerusform>
            <numerusform>%n autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet of somebody else</source>
        <translation>Le paquet de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A receipt that came back</source>
        <translation>Un récépissé reçu en retour</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>Tous les nouveaux</translation>
    </message>
    <message numerus="yes">
        <source>Altered or forged: %n finding(s) disproved</source>
        <translation>
            <numerusform>Altéré ou falsifié&#xa0;: %n constat réfuté</numerusform>
            <numerusform>Altéré ou falsifié&#xa0;: %n constats réfutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Another packet of this id was merged before: seal {seal}.</source>
        <translation>Un autre paquet portant cet identifiant a déjà été fusionné&#xa0;: sceau {seal}.</translation>
    </message>
    <message>
        <source>Before sealing</source>
        <translation>Avant le scellement</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Commencé, non terminé</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Bring in a packet</source>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <source>Bring in a packet of somebody else</source>
        <translation>Importer le paquet de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>Importés à ce jour</translation>
    </message>
    <message>
        <source>Checking a packet</source>
        <translation>Vérification d’un paquet</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflicts to look at: {count}</source>
        <translation>Conflits à examiner&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Trouver un objet</translation>
    </message>
    <message>
        <source>First settle what hinders.</source>
        <translation>Réglez d’abord ce qui fait obstacle.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Aller à Réception</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>Aller à Enregistrement</translation>
    </message>
    <message>
        <source>Hinders: {what}</source>
        <translation>Fait obstacle&#xa0;: {what}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>It is checked first; nothing changes before you say so.</source>
        <translation>Il est d’abord vérifié&#xa0;; rien ne change avant votre accord.</translation>
    </message>
    <message>
        <source>It shows what the packet will show, marked as a preview.</source>
        <translation>Il montre ce que le paquet montrera, marqué comme aperçu.</translation>
    </message>
    <message>
        <source>Items to seal; Space chooses</source>
        <translation>Objets à sceller&#xa0;; Espace pour choisir</translation>
    </message>
    <message>
        <source>Keep the slip</source>
        <translation>Garder le bordereau</translation>
    </message>
    <message>
        <source>Label {label} stands on more than one item.</source>
        <translation>Le repère {label} figure sur plusieurs objets.</translation>
    </message>
    <message>
        <source>Looking over what would go in…</source>
        <translation>Examen de ce qui y entrerait…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Création du rapport</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Merged, {time}</source>
        <translation>Fusionné, {time}</translation>
    </message>
    <message>
        <source>Merging a packet</source>
        <translation>Fusion d’un paquet</translation>
    </message>
    <message>
        <source>Never came to be</source>
        <translation>N’a jamais existé</translation>
    </message>
    <message>
        <source>New conflicts: {count}</source>
        <translation>Nouveaux conflits&#xa0;: {count}</translation>
    </message>
    <message>
        <source>New entries of the log: {count}</source>
        <translation>Nouvelles entrées du journal&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Not to be trusted here: %n finding(s) not provable</source>
        <translation>
            <numerusform>Non fiable ici&#xa0;: %n constat non démontrable</numerusform>
            <numerusform>Non fiable ici&#xa0;: %n constats non démontrables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Nulle part encore</translation>
    </message>
    <message>
        <source>One that is not what was recorded stops the sealing.</source>
        <translation>Un seul qui diffère de ce qui a été enregistré arrête le scellement.</translation>
    </message>
    <message>
        <source>Originals held elsewhere: {count}</source>
        <translation>Originaux conservés ailleurs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Originals that are not here yet: {count}</source>
        <translation>Originaux pas encore ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Originals that came: {count}</source>
        <translation>Originaux arrivés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Packets so far</source>
        <translation>Paquets à ce jour</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs</source>
        <translation>Phrase secrète de {person}, qui signe</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs the receipt</source>
        <translation>Phrase secrète de {person}, qui signe le récépissé</translation>
    </message>
    <message>
        <source>Receipt signed: {name}, and its signature beside it</source>
        <translation>Récépissé signé&#xa0;: {name}, accompagné de sa signature</translation>
    </message>
    <message>
        <source>Receipted</source>
        <translation>Récépissé délivré</translation>
    </message>
    <message>
        <source>Receipted, {time}</source>
        <translation>Récépissé délivré, {time}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Seal a packet</source>
        <translation>Sceller un paquet</translation>
    </message>
    <message>
        <source>Seal another packet</source>
        <translation>Sceller un autre paquet</translation>
    </message>
    <message>
        <source>Seal or bring in</source>
        <translation>Sceller ou importer</translation>
    </message>
    <message>
        <source>Seal: SHA-256 of seal.txt</source>
        <translation>Sceau&#xa0;: SHA-256 de seal.txt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Sealed and read back</source>
        <translation>Scellé et relu</translation>
    </message>
    <message>
        <source>Sealed, waits for its receipt</source>
        <translation>Scellé, attend son récépissé</translation>
    </message>
    <message>
        <source>Sealing a packet</source>
        <translation>Scellement d’un paquet</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>Afficher le bordereau</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>Afficher ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Sign a receipt</source>
        <translation>Signer un récépissé</translation>
    </message>
    <message>
        <source>Signing a receipt</source>
        <translation>Signature d’un récépissé</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Slip of {packet}</source>
        <translation>Bordereau de {packet}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on; neither counts past it.</source>
        <translation>Le flux {stream} a deux historiques à partir du numéro {seq}&#xa0;; aucun ne fait foi au-delà.</translation>
    </message>
    <message>
        <source>The mission&apos;s own folder</source>
        <translation>Le dossier de la mission</translation>
    </message>
    <message>
        <source>The receipt for {packet} is recorded.</source>
        <translation>Le récépissé de {packet} est enregistré.</translation>
    </message>
    <message>
        <source>The report as it would be sealed now</source>
        <translation>Le rapport tel qu’il serait scellé maintenant</translation>
    </message>
    <message>
        <source>The report, before it is sealed</source>
        <translation>Le rapport, avant scellement</translation>
    </message>
    <message>
        <source>This packet was merged before.</source>
        <translation>Ce paquet a déjà été fusionné.</translation>
    </message>
    <message>
        <source>Type the passphrase to seal.</source>
        <translation>Saisissez la phrase secrète pour sceller.</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>Valide, signataire connu</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>Attend la fin d’autres travaux</translation>
    </message>
    <message>
        <source>Was merged before, and held nothing new</source>
        <translation>Déjà fusionné, ne contenait rien de nouveau</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What was checked of {packet}</source>
        <translation>Ce qui a été vérifié de {packet}</translation>
    </message>
    <message>
        <source>Where it was received</source>
        <translation>Lieu de réception</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Write it elsewhere…</source>
        <translation>Écrire ailleurs…</translation>
    </message>
    <message>
        <source>Write the packet elsewhere</source>
        <translation>Écrire le paquet ailleurs</translation>
    </message>
    <message>
        <source>Write the packet to</source>
        <translation>Écrire le paquet dans</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Écrit dans</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>{file} a été écrit.</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <source>no checkpoint of its device covers its last entry</source>
        <translation>aucun point de contrôle de son appareil ne couvre sa dernière entrée</translation>
    </message>
    <message>
        <source>the checkpoint over its first {size} entries, which was receipted, is gone</source>
        <translation>le point de contrôle sur ses {size} premières entrées, qui a fait l’objet d’un récépissé, a disparu</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Commands and things</source>
        <translation>Commandes et éléments</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>Rien ici ne porte ce nom</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <source>Part of the name of a command, an item or a photo</source>
        <translation>Partie du nom d’une commande, d’un objet ou d’une photo</translation>
    </message>
</context>
<context>
    <name>photo</name>
    <message>
        <source>1 : 1</source>
        <translation>1&#xa0;: 1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>Luminosité et contraste de la vue</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>In the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Inversée</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Loupe: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Show dark as light</source>
        <translation>Afficher le sombre en clair</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entière</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Both places lie on one medium: what takes one away takes both.</source>
        <translation>Les deux emplacements sont sur un même support&#xa0;: ce qui emporte l’un emporte les deux.</translation>
    </message>
    <message>
        <source>This disk is encrypted.</source>
        <translation>Ce disque est chiffré.</translation>
    </message>
    <message>
        <source>This disk is not encrypted; missions are, unless you choose otherwise.</source>
        <translation>Ce disque n’est pas chiffré&#xa0;; les missions le sont, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted, the system does not say.</source>
        <translation>Le système n’indique pas si ce disque est chiffré.</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. {free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>Écrit et relu. {free} libres ({filesystem})&#xa0;: espace pour environ %n photo.</numerusform>
            <numerusform>Écrit et relu. {free} libres ({filesystem})&#xa0;: espace pour environ %n photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{filesystem}: pulling it out or losing power may tear files. Take care.</source>
        <translation>{filesystem}&#xa0;: un retrait ou une coupure de courant peut détériorer des fichiers. Prudence.</translation>
    </message>
    <message numerus="yes">
        <source>{free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>{free} libres ({filesystem})&#xa0;: espace pour environ %n photo.</numerusform>
            <numerusform>{free} libres ({filesystem})&#xa0;: espace pour environ %n photos.</numerusform>
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
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is a whole copy on another medium, every file read back. A drill opens such a copy and checks all of it, as if the mission were lost.</source>
        <translation>Une sauvegarde est une copie complète sur un autre support, dont chaque fichier est relu. Un exercice ouvre une telle copie et la vérifie entièrement, comme si la mission était perdue.</translation>
    </message>
    <message>
        <source>A file for whoever you ask for help: versions, settings, a look at this machine, and where the program failed. It holds no photograph, note or place, no name of a file, a folder or a person. All of it is shown before it is written, and nothing is sent anywhere: hand it over as you like.</source>
        <translation>Un fichier destiné à la personne à qui vous demandez de l’aide&#xa0;: versions, réglages, un aperçu de cette machine et les endroits où le programme a échoué. Il ne contient ni photographie, ni note, ni lieu, ni nom de fichier, de dossier ou de personne. Tout est affiché avant d’être écrit, et rien n’est envoyé nulle part&#xa0;: remettez-le comme vous l’entendez.</translation>
    </message>
    <message>
        <source>A locked mission shows nothing.</source>
        <translation>Une mission verrouillée ne montre rien.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Une nouvelle clé</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A&#xa0;: missions de cet ordinateur</translation>
    </message>
    <message>
        <source>A: {act}</source>
        <translation>A&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>All that the file for help would hold</source>
        <translation>Tout ce que contiendrait le fichier d’assistance</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>B: second copies, on another drive</source>
        <translation>B&#xa0;: secondes copies, sur un autre disque</translation>
    </message>
    <message>
        <source>B: {act}</source>
        <translation>B&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup of the mission that is open</source>
        <translation>Sauvegarde de la mission ouverte</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>N’en choisir aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Finger or pen</source>
        <translation>Doigt ou stylet</translation>
    </message>
    <message>
        <source>Gather a file for help</source>
        <translation>Préparer un fichier d’assistance</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>Gants</translation>
    </message>
    <message>
        <source>It runs. The list of jobs says how far it is, also elsewhere.</source>
        <translation>En cours. La liste des tâches en indique l’avancement, y compris ailleurs.</translation>
    </message>
    <message>
        <source>Key of this laptop</source>
        <translation>Clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys and locking</source>
        <translation>Clés et verrouillage</translation>
    </message>
    <message>
        <source>Keys and settings</source>
        <translation>Clés et réglages</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Touches du clavier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock the mission when nobody touched anything for</source>
        <translation>Verrouiller la mission quand personne n’a touché à rien depuis</translation>
    </message>
    <message>
        <source>Made the key of {person}.</source>
        <translation>La clé de {person} a été créée.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Mouse at a desk</source>
        <translation>Souris au bureau</translation>
    </message>
    <message>
        <source>Narrow to actions with these words</source>
        <translation>Filtrer les actions contenant ces mots</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted mission is open.</source>
        <translation>Aucune mission chiffrée n’est ouverte.</translation>
    </message>
    <message>
        <source>No mission is open.</source>
        <translation>Aucune mission n’est ouverte.</translation>
    </message>
    <message>
        <source>Nobody’s yet</source>
        <translation>Encore à personne</translation>
    </message>
    <message>
        <source>None chosen. A second drive keeps a copy of every photograph.</source>
        <translation>Aucun emplacement choisi. Un second disque conserve une copie de chaque photographie.</translation>
    </message>
    <message>
        <source>Nothing that was recorded is changed by any of this, nor is the report of a packet.</source>
        <translation>Rien de cela ne modifie ce qui a été enregistré, ni le rapport d’un paquet.</translation>
    </message>
    <message>
        <source>Of the mission {name}. A backup that was made before opens by the earlier one.</source>
        <translation>De la mission {name}. Une sauvegarde faite auparavant s’ouvre avec l’ancienne phrase secrète.</translation>
    </message>
    <message>
        <source>Only English is the authors&apos; own. The other languages are drafts that no native speaker has read yet; reports and findings speak English.</source>
        <translation>Seul l’anglais est des auteurs. Les autres langues sont des brouillons qu’aucun locuteur natif n’a encore relus&#xa0;; les rapports et les constats sont en anglais.</translation>
    </message>
    <message>
        <source>Onto which medium shall the backup go?</source>
        <translation>Sur quel support placer la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Part of an action’s name</source>
        <translation>Partie du nom d’une action</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>Phrase secrète de la mission</translation>
    </message>
    <message>
        <source>People whose keys are here</source>
        <translation>Personnes dont les clés sont ici</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”. Esc leaves them, Backspace takes them away.</source>
        <translation>Appuyez sur les touches pour «&#xa0;{action}&#xa0;». Échap les laisse, Retour arrière les retire.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Exercice de restauration</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>Exercice de restauration…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Plein soleil</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>That key is needed to move and to type. Press others.</source>
        <translation>Cette touche est nécessaire pour se déplacer et pour saisir. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>The mission opens by its new passphrase from now on.</source>
        <translation>La mission s’ouvre désormais avec sa nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be printed again: no copy of its key was kept, so that nobody finds one here. A new passphrase leaves it as it is. Where the paper is lost, make an encrypted copy of the mission, which gets a key of its own.</source>
        <translation>La fiche de récupération ne peut pas être réimprimée&#xa0;: aucune copie de sa clé n’a été conservée, afin que personne n’en trouve une ici. Une nouvelle phrase secrète la laisse telle quelle. Si le papier est perdu, créez une copie chiffrée de la mission, qui reçoit sa propre clé.</translation>
    </message>
    <message>
        <source>The sleep of the laptop locks it at once.</source>
        <translation>La mise en veille de l’ordinateur la verrouille aussitôt.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Vocabularies, languages, sample</source>
        <translation>Vocabulaires, langues, exemple</translation>
    </message>
    <message>
        <source>What points at the window</source>
        <translation>Mode de pointage</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>Où créer les missions&#xa0;?</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>Où placer les secondes copies&#xa0;?</translation>
    </message>
    <message>
        <source>Which backup shall be tried out?</source>
        <translation>Quelle sauvegarde mettre à l’épreuve&#xa0;?</translation>
    </message>
    <message>
        <source>Write exactly this…</source>
        <translation>Écrire exactement ceci…</translation>
    </message>
    <message>
        <source>Write the file for help to</source>
        <translation>Écrire le fichier d’assistance dans</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>{file} a été écrit.</translation>
    </message>
    <message>
        <source>{keys} alone would not act while somebody types. Give it keys with Ctrl, Alt or an F key first.</source>
        <translation>{keys} seul n’agirait pas pendant la saisie. Ajoutez d’abord Ctrl, Alt ou une touche F.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}” ({where}). Press others.</source>
        <translation>{keys} est déjà attribué à «&#xa0;{action}&#xa0;» ({where}). Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>{key} goes into sunlight and back from every screen.</source>
        <translation>{key} active et désactive le plein soleil depuis chaque écran.</translation>
    </message>
    <message>
        <source>{key} locks it at once, and so does the sleep of the laptop.</source>
        <translation>{key} la verrouille aussitôt, tout comme la mise en veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>“{action}” has its new keys.</source>
        <translation>«&#xa0;{action}&#xa0;» a ses nouvelles touches.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>2 to 3 m away; let the lens zoom.</source>
        <translation>De 2 à 3 m&#xa0;; laissez l’objectif zoomer.</translation>
    </message>
    <message>
        <source>40 to 90 degrees apart; piece and markers stay where they are.</source>
        <translation>Espacées de 40 à 90 degrés&#xa0;; la pièce et les marqueurs restent en place.</translation>
    </message>
    <message>
        <source>Calibration board</source>
        <translation>Mire d’étalonnage</translation>
    </message>
    <message>
        <source>Each bar is {length} mm long. Measure one with a steel rule and enter what you read.</source>
        <translation>Chaque barre mesure {length}&#xa0;mm. Mesurez-en une avec un réglet en acier et saisissez ce que vous lisez.</translation>
    </message>
    <message>
        <source>Field card</source>
        <translation>Carte de terrain</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Remplissez le cadre</translation>
    </message>
    <message>
        <source>Flat, and all four in view.</source>
        <translation>À plat, et tous les quatre visibles.</translation>
    </message>
    <message>
        <source>Four markers round it</source>
        <translation>Quatre marqueurs autour</translation>
    </message>
    <message>
        <source>Four markers to lay round a piece</source>
        <translation>Quatre marqueurs à poser autour d’une pièce</translation>
    </message>
    <message>
        <source>Glue it on something flat and stiff, such as glass.</source>
        <translation>Collez-la sur un support plan et rigide, du verre par exemple.</translation>
    </message>
    <message>
        <source>Glue the sheet on something flat and stiff, then cut along the lines.</source>
        <translation>Collez la feuille sur un support plan et rigide, puis découpez le long des lignes.</translation>
    </message>
    <message>
        <source>Keep the original file: not cropped, not edited, not sent by a messenger.</source>
        <translation>Gardez le fichier d’origine&#xa0;: ni recadré, ni retouché, ni envoyé par messagerie.</translation>
    </message>
    <message>
        <source>Lay a small piece in the middle; keep all four markers in view.</source>
        <translation>Posez une petite pièce au milieu&#xa0;; gardez les quatre marqueurs visibles.</translation>
    </message>
    <message>
        <source>Lay them flat, all the same way up, as high as what is measured: {first} at the top left, then clockwise.</source>
        <translation>Posez-les à plat, tous dans le même sens, à la hauteur de ce qui est mesuré&#xa0;: {first} en haut à gauche, puis dans le sens des aiguilles d’une montre.</translation>
    </message>
    <message>
        <source>Lift markers or scale to the edge that is measured.</source>
        <translation>Élevez les marqueurs ou l’échelle jusqu’au bord mesuré.</translation>
    </message>
    <message>
        <source>Markers of {side} mm</source>
        <translation>Marqueurs de {side}&#xa0;mm</translation>
    </message>
    <message>
        <source>Measure the bar of every printed target with a steel rule before you lay it down.</source>
        <translation>Mesurez avec un réglet en acier la barre de chaque mire imprimée avant de la poser.</translation>
    </message>
    <message>
        <source>No digital zoom</source>
        <translation>Pas de zoom numérique</translation>
    </message>
    <message>
        <source>Outer edges of the markers: {across} mm across, {down} mm down</source>
        <translation>Bords extérieurs des marqueurs&#xa0;: {across}&#xa0;mm en largeur, {down}&#xa0;mm en hauteur</translation>
    </message>
    <message>
        <source>Photographs that can be measured</source>
        <translation>Des photographies que l’on peut mesurer</translation>
    </message>
    <message>
        <source>Print at 100 %, not fitted to the page.</source>
        <translation>Imprimez à 100&#xa0;%, sans ajuster à la page.</translation>
    </message>
    <message>
        <source>Squares of {side} mm: {across} in a row, {down} rows</source>
        <translation>Carrés de {side}&#xa0;mm&#xa0;: {across} par ligne, {down} lignes</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Reculez</translation>
    </message>
    <message>
        <source>Straightedge and depth rod</source>
        <translation>Règle droite et tige de profondeur</translation>
    </message>
    <message>
        <source>The same height</source>
        <translation>La même hauteur</translation>
    </message>
    <message>
        <source>Their outer edges, to which the ticks point, make a rectangle: both its diagonals are equally long. Measure it across and down with a steel tape, from outer edge to outer edge, and enter both.</source>
        <translation>Leurs bords extérieurs, indiqués par les traits, forment un rectangle&#xa0;: ses deux diagonales sont égales. Mesurez-en la largeur et la hauteur avec un ruban d’acier, de bord extérieur à bord extérieur, et saisissez les deux.</translation>
    </message>
    <message>
        <source>This bar is {length} mm long. Measure it with a steel rule and enter what you read:</source>
        <translation>Cette barre mesure {length}&#xa0;mm. Mesurez-la avec un réglet en acier et saisissez ce que vous lisez&#xa0;:</translation>
    </message>
    <message>
        <source>Three views of what is not flat</source>
        <translation>Trois vues de ce qui n’est pas plat</translation>
    </message>
    <message>
        <source>Tilt the camera by 20 to 40 degrees; straight from above is worse.</source>
        <translation>Inclinez l’appareil photo de 20 à 40 degrés&#xa0;; à la verticale, c’est moins bon.</translation>
    </message>
    <message>
        <source>Tilted at a small scale</source>
        <translation>Incliné devant une petite échelle</translation>
    </message>
    <message>
        <source>With piece and markers together; nothing is cut off.</source>
        <translation>Avec la pièce et les marqueurs&#xa0;; rien n’est coupé.</translation>
    </message>
    <message>
        <source>Write down the chord c, and three times the depth s in its middle.</source>
        <translation>Notez la corde c et, trois fois, la profondeur s en son milieu.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it changed while it was being read</source>
        <translation>le fichier a changé pendant la lecture</translation>
    </message>
    <message>
        <source>it has more bytes than the decoder is given</source>
        <translation>le fichier compte plus d’octets que le décodeur n’en reçoit</translation>
    </message>
    <message>
        <source>it has more pixels than are decoded</source>
        <translation>l’image compte plus de pixels que l’on n’en décode</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>c’est un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>c’est un tube</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>c’est un socket</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>c’est un lien symbolique</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>it is empty, as files are that a failing card has lost</source>
        <translation>le fichier est vide, comme ceux qu’une carte défaillante a perdus</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>ce n’est pas une image d’un format connu</translation>
    </message>
    <message>
        <source>it is part of a mission, not of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read in time</source>
        <translation>la lecture n’a pas abouti à temps</translation>
    </message>
    <message>
        <source>its copy does not match it</source>
        <translation>sa copie ne lui correspond pas</translation>
    </message>
    <message>
        <source>its format is kept but not shown</source>
        <translation>le format est conservé mais non affiché</translation>
    </message>
    <message>
        <source>its name is too long for this system</source>
        <translation>le nom est trop long pour ce système</translation>
    </message>
    <message>
        <source>more memory would be needed than the decoder may use</source>
        <translation>il faudrait plus de mémoire que le décodeur ne peut en utiliser</translation>
    </message>
    <message>
        <source>the decoder ended while reading it</source>
        <translation>le décodeur s’est arrêté pendant la lecture</translation>
    </message>
    <message>
        <source>the decoder gave an answer that makes no sense</source>
        <translation>le décodeur a donné une réponse qui n’a pas de sens</translation>
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
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>How the mission lies on the disk</source>
        <translation>Stockage de la mission sur le disque</translation>
    </message>
    <message>
        <source>Two secrets: this passphrase opens the mission for everybody who works in it; that of your key signs for you alone.</source>
        <translation>Deux secrets&#xa0;: cette phrase secrète ouvre la mission à tous ceux qui y travaillent&#xa0;; celle de votre clé signe en votre seul nom.</translation>
    </message>
    <message>
        <source>Whoever holds the disk reads everything. For practice, or for a server whose disk is encrypted.</source>
        <translation>Quiconque détient le disque lit tout. Pour l’exercice, ou pour un serveur dont le disque est chiffré.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sans chiffrement</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>{value}{unit} ({coverage} %: at least {low}{unit})</source>
        <translation>{value}{unit} ({coverage}&#xa0;%&#xa0;: au moins {low}{unit})</translation>
    </message>
    <message>
        <source>{value}{unit} ({coverage} %: at most {high}{unit})</source>
        <translation>{value}{unit} ({coverage}&#xa0;%&#xa0;: au plus {high}{unit})</translation>
    </message>
    <message>
        <source>{value}{unit} ({coverage} %: {low}–{high}{unit})</source>
        <translation>{value}{unit} ({coverage}&#xa0;%&#xa0;: {low}–{high}{unit})</translation>
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
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Exif block</source>
        <translation>Bloc Exif</translation>
    </message>
    <message>
        <source>Fraction of its second</source>
        <translation>Fraction de la seconde</translation>
    </message>
    <message>
        <source>Further Exif block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its offset from UTC</source>
        <translation>Son décalage par rapport à UTC</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Made digital</source>
        <translation>Numérisation</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Provenance (C2PA)</source>
        <translation>Provenance (C2PA)</translation>
    </message>
    <message>
        <source>Read differently</source>
        <translation>Lectures divergentes</translation>
    </message>
    <message>
        <source>Serial number of the body</source>
        <translation>Numéro de série du boîtier</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Numéro de série de l’objectif</translation>
    </message>
    <message>
        <source>The camera&apos;s clock showed</source>
        <translation>L’horloge de l’appareil photo indiquait</translation>
    </message>
    <message>
        <source>Time of the satellites</source>
        <translation>Heure des satellites</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>What the camera wrote</source>
        <translation>Ce que l’appareil photo a écrit</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>embedded preview, {shown} of {sensor}</source>
        <translation>aperçu intégré, {shown} sur {sensor}</translation>
    </message>
    <message>
        <source>no manifest in the file</source>
        <translation>aucun manifeste dans le fichier</translation>
    </message>
    <message>
        <source>not read; only the first one counts, this one may say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read; the maker&apos;s own note may hold it</source>
        <translation>non lu&#xa0;; la note propre au fabricant le contient peut-être</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>present, not validated ({count} bytes)</source>
        <translation>présente, non validée ({count} octets)</translation>
    </message>
    <message>
        <source>{count} bytes from byte {start}, SHA-256 {sha256}</source>
        <translation>{count} octets à partir de l’octet {start}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>{position} (datum {datum})</source>
        <translation>{position} (système géodésique {datum})</translation>
    </message>
    <message>
        <source>{tag}: “{first}” by ExifRead, “{second}” by Pillow</source>
        <translation>{tag}&#xa0;: «&#xa0;{first}&#xa0;» selon ExifRead, «&#xa0;{second}&#xa0;» selon Pillow</translation>
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
        <translation>il concerne un paquet qui n’a pas été scellé dans cette mission</translation>
    </message>
    <message>
        <source>it is not a receipt in its form</source>
        <translation>il n’a pas la forme d’un récépissé</translation>
    </message>
    <message>
        <source>its signature does not hold or is not of headquarters</source>
        <translation>sa signature n’est pas valable ou n’est pas celle du Siège</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Complete, next photo</source>
        <translation>Terminer, photo suivante</translation>
    </message>
    <message>
        <source>Enter keeps the note</source>
        <translation>Entrée garde la note</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Trouver un objet</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Label or class of the item</source>
        <translation>Repère ou classe de l’objet</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
    <message numerus="yes">
        <source>New item, %n photo(s)</source>
        <translation>
            <numerusform>Nouvel objet, %n photo</numerusform>
            <numerusform>Nouvel objet, %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Pas encore d’objet</translation>
    </message>
    <message>
        <source>No photo here. Bring in a card, or choose an item.</source>
        <translation>Aucune photo ici. Importez une carte ou choisissez un objet.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message numerus="yes">
        <source>Ready to be recorded with %n photo(s)</source>
        <translation>
            <numerusform>Prêt à être enregistré avec %n photo</numerusform>
            <numerusform>Prêt à être enregistré avec %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record the item</source>
        <translation>Enregistrer l’objet</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>Dites pourquoi&#xa0;; ce qui figurait auparavant reste au journal avec ce motif.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then ask for a new item: they become one.</source>
        <translation>Sélectionnez les photos d’une même pièce, puis demandez un nouvel objet&#xa0;: elles le deviennent.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then press {key}: they become an item.</source>
        <translation>Sélectionnez les photos d’une même pièce, puis appuyez sur {key}&#xa0;: elles deviennent un objet.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>Mis de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Show or hide more fields</source>
        <translation>Afficher ou masquer d’autres champs</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Manque encore&#xa0;: {things}</translation>
    </message>
    <message>
        <source>The item is set aside; it stays in the log and in every packet.</source>
        <translation>L’objet est mis de côté&#xa0;; il reste au journal et dans chaque paquet.</translation>
    </message>
    <message>
        <source>The item that was begun was left: nothing of it is recorded.</source>
        <translation>L’objet commencé a été abandonné&#xa0;: rien n’en est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Tie %n photo(s) to</source>
        <translation>
            <numerusform>Rattacher %n photo à</numerusform>
            <numerusform>Rattacher %n photos à</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the photo to an item</source>
        <translation>Rattacher la photo à un objet</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Non groupées</translation>
    </message>
    <message>
        <source>Ungrouped  {count}</source>
        <translation>Non groupées  {count}</translation>
    </message>
    <message>
        <source>Ungrouped photos, and items</source>
        <translation>Photos non groupées et objets</translation>
    </message>
    <message>
        <source>Whoever handles it next relies on it: say which, or that none was observed.</source>
        <translation>La personne qui le manipulera ensuite s’y fie&#xa0;: dites lequel, ou qu’aucun n’a été observé.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Pourquoi est-ce corrigé&#xa0;?</translation>
    </message>
    <message>
        <source>Why, in a few words?</source>
        <translation>Pourquoi, en quelques mots&#xa0;?</translation>
    </message>
    <message>
        <source>a measurement beside a scale</source>
        <translation>une mesure à côté d’une échelle</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>une photo</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>la classe</translation>
    </message>
    <message>
        <source>the hazard</source>
        <translation>le danger</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”.</source>
        <translation>{field}&#xa0;: «&#xa0;{before}&#xa0;» devient «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>{field}: “{before}” is taken off.</source>
        <translation>{field}&#xa0;: «&#xa0;{before}&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{label}  {name}, set aside</source>
        <translation>{label}  {name}, mis de côté</translation>
    </message>
    <message>
        <source>{label} is recorded.</source>
        <translation>{label} est enregistré.</translation>
    </message>
    <message>
        <source>{label}, {person}: {text}</source>
        <translation>{label}, {person}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}</source>
        <translation>{measurand}  {figure}  classe {grade}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}, set aside</source>
        <translation>{measurand}  {figure}  classe {grade}, mise de côté</translation>
    </message>
    <message numerus="yes">
        <source>✓ Complete, %n photo(s)</source>
        <translation>
            <numerusform>✓ Complet, %n photo</numerusform>
            <numerusform>✓ Complet, %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Everything in this mission, also without fieldkit: its files are standard age files. It signs nothing, and opens nobody’s key.</source>
        <translation>Tout ce que contient cette mission, même sans fieldkit&#xa0;: ses fichiers sont des fichiers age standard. Elle ne signe rien et n’ouvre la clé de personne.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>C’est sur papier</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>Créer la mission</translation>
    </message>
    <message>
        <source>Neither this laptop nor anybody else can show it a second time. Where paper and passphrase are both lost, so is the mission.</source>
        <translation>Ni cet ordinateur ni personne d’autre ne peut la montrer une seconde fois. Si le papier et la phrase secrète sont tous deux perdus, la mission l’est aussi.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Plus jamais</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Print it, and lock that medium away or wipe it: the file opens everything.</source>
        <translation>Imprimez la fiche, puis mettez ce support sous clé ou effacez-le&#xa0;: le fichier ouvre tout.</translation>
    </message>
    <message>
        <source>Print it, then take the file off this laptop: it opens everything.</source>
        <translation>Imprimez la fiche, puis retirez le fichier de cet ordinateur&#xa0;: il ouvre tout.</translation>
    </message>
    <message>
        <source>Print the sheet or write the groups down. Keep it locked away, apart from this laptop and its backups.</source>
        <translation>Imprimez la fiche ou notez les groupes. Gardez-la sous clé, à l’écart de cet ordinateur et de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Read these two groups from the paper, so that it is certain that they stand there. Each has its number; the first is AGE-SECRET-KEY-1.</source>
        <translation>Lisez ces deux groupes sur le papier, pour être certain qu’ils y figurent. Chacun porte son numéro&#xa0;; le premier est AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>Recovery key of the mission</source>
        <translation>Clé de récupération de la mission</translation>
    </message>
    <message>
        <source>Recovery key, hidden</source>
        <translation>Clé de récupération, masquée</translation>
    </message>
    <message>
        <source>Recovery key: {groups}</source>
        <translation>Clé de récupération&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>Save the recovery sheet as</source>
        <translation>Enregistrer la fiche de récupération sous</translation>
    </message>
    <message>
        <source>Save the recovery sheet to print it…</source>
        <translation>Enregistrer la fiche de récupération pour l’imprimer…</translation>
    </message>
    <message>
        <source>Show the key once more</source>
        <translation>Montrer la clé encore une fois</translation>
    </message>
    <message>
        <source>That is not this group. Look at the paper, or show the key once more.</source>
        <translation>Ce n’est pas ce groupe. Regardez le papier, ou montrez la clé encore une fois.</translation>
    </message>
    <message>
        <source>The recovery key as a code to be scanned</source>
        <translation>La clé de récupération sous forme de code à scanner</translation>
    </message>
    <message>
        <source>The same, to be scanned</source>
        <translation>La même, à scanner</translation>
    </message>
    <message>
        <source>This key opens the mission when nobody knows its passphrase any more. It is shown now and never again, and no copy of it stays on this laptop.</source>
        <translation>Cette clé ouvre la mission quand plus personne n’en connaît la phrase secrète. Elle est montrée maintenant et plus jamais ensuite, et aucune copie n’en reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Ce qu’elle ouvre</translation>
    </message>
    <message>
        <source>What stands on paper can be brought back.</source>
        <translation>Ce qui figure sur papier peut être rétabli.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>{file} a été écrit.</translation>
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
        <translation>Affaire</translation>
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
        <translation>Repère</translation>
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
        <translation>Avancement</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>A mission of practice data, in a folder of its own among your documents. Its photographs are computed, its key is its own: nothing of it is evidence, and none of your keys is touched. Where the key is asked for, its passphrase is “{passphrase}”.</source>
        <translation>Une mission de données d’exercice, dans son propre dossier parmi vos documents. Ses photographies sont calculées, sa clé est la sienne&#xa0;: rien n’y est une preuve et aucune de vos clés n’est touchée. Là où la clé est demandée, sa phrase secrète est «&#xa0;{passphrase}&#xa0;».</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Créer l’exemple</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Création de l’exemple</translation>
    </message>
    <message>
        <source>Practice on the sample card</source>
        <translation>Exercice sur la carte d’exemple</translation>
    </message>
    <message>
        <source>The passphrase of its key is “{passphrase}”.</source>
        <translation>La phrase secrète de sa clé est «&#xa0;{passphrase}&#xa0;».</translation>
    </message>
    <message>
        <source>This is the sample: nothing of it is evidence, and none of your keys is touched.</source>
        <translation>Ceci est l’exemple&#xa0;: rien n’y est une preuve et aucune de vos clés n’est touchée.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In a mission</source>
        <translation>Dans une mission</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
</context>
<context>
    <name>slate</name>
    <message>
        <source>Esc leaves.</source>
        <translation>Échap pour quitter.</translation>
    </message>
    <message>
        <source>Here it is {time} (UTC{offset})</source>
        <translation>Ici, il est {time} (UTC{offset})</translation>
    </message>
    <message>
        <source>Laptop {letter}, mission {mission}</source>
        <translation>Ordinateur {letter}, mission {mission}</translation>
    </message>
    <message>
        <source>Nobody has compared this laptop&apos;s clock since it was started. Photograph also a clock that is right, such as that of a satellite receiver.</source>
        <translation>Personne n’a comparé l’horloge de cet ordinateur depuis son démarrage. Photographiez aussi une horloge à l’heure, comme celle d’un récepteur satellite.</translation>
    </message>
    <message>
        <source>Photograph this slate with every camera, at the start and at the end of the visit.</source>
        <translation>Photographiez cette mire horaire avec chaque appareil photo, au début et à la fin de la visite.</translation>
    </message>
    <message>
        <source>Slate (a clock that the cameras photograph)</source>
        <translation>Mire horaire (une horloge que les appareils photographient)</translation>
    </message>
    <message>
        <source>The system has compared this laptop&apos;s clock with a time server: at most {most} off.</source>
        <translation>Le système a comparé l’horloge de cet ordinateur à un serveur de temps&#xa0;: écart maximal de {most}.</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>points de contrôle</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>conversion</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>folding</source>
        <translation>reconstitution</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>originaux</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>reading log/</source>
        <translation>lecture de log/</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>lecture du journal</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>removing an unfinished copy</source>
        <translation>suppression d’une copie inachevée</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>scellement</translation>
    </message>
    <message>
        <source>sealing anew</source>
        <translation>nouveau scellement</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>seconde copie</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>miniatures</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>surveillance</translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>écriture du tableau</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder NAME.fieldkit on a disk of this laptop.</source>
        <translation>Un dossier NOM.fieldkit sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>A practice card, with a key of its own.</source>
        <translation>Une carte d’exercice, avec sa propre clé.</translation>
    </message>
    <message>
        <source>Connect the disk that holds it, or open it where it lies now.</source>
        <translation>Connectez le disque qui la contient, ou ouvrez-la là où elle se trouve maintenant.</translation>
    </message>
    <message>
        <source>Encrypted: its passphrase opens it.</source>
        <translation>Chiffrée&#xa0;: sa phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Is it whole, and who signed it? Needs no mission.</source>
        <translation>Est-il intact, et qui l’a signé&#xa0;? Ne nécessite pas de mission.</translation>
    </message>
    <message>
        <source>It can be read meanwhile.</source>
        <translation>Elle peut être lue entre-temps.</translation>
    </message>
    <message>
        <source>It is made anew from its copies.</source>
        <translation>Elle est recréée à partir de ses copies.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Make a mission anew from its copies</source>
        <translation>Recréer une mission à partir de ses copies</translation>
    </message>
    <message>
        <source>Make it anew from its copies</source>
        <translation>La recréer à partir de ses copies</translation>
    </message>
    <message>
        <source>Missions on this laptop</source>
        <translation>Missions sur cet ordinateur</translation>
    </message>
    <message>
        <source>No mission on this laptop yet</source>
        <translation>Pas encore de mission sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open a mission folder</source>
        <translation>Ouvrir un dossier de mission</translation>
    </message>
    <message>
        <source>Open elsewhere: {holder}</source>
        <translation>Ouverte ailleurs&#xa0;: {holder}</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Photograph, tag and measure fragments offline; hand over evidence that can be checked.</source>
        <translation>Photographier, étiqueter et mesurer des fragments hors ligne&#xa0;; remettre des preuves vérifiables.</translation>
    </message>
    <message>
        <source>Point out the folder…</source>
        <translation>Indiquer le dossier…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The file that was there is kept as {name}.</source>
        <translation>Le fichier qui s’y trouvait est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Le dossier est introuvable.</translation>
    </message>
    <message>
        <source>The mission was made anew from its copies.</source>
        <translation>La mission a été recréée à partir de ses copies.</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>Cela peut prendre du temps.</translation>
    </message>
    <message>
        <source>Where does this mission lie now?</source>
        <translation>Où se trouve maintenant cette mission&#xa0;?</translation>
    </message>
    <message>
        <source>You lead a team: make a new mission. It gets keys of its own.</source>
        <translation>Vous dirigez une équipe&#xa0;: créez une nouvelle mission. Elle reçoit ses propres clés.</translation>
    </message>
    <message>
        <source>You lead: make the mission that others join.</source>
        <translation>Vous dirigez&#xa0;: créez la mission que d’autres rejoignent.</translation>
    </message>
    <message>
        <source>You want to see how the work goes: the sample is a card of computed photographs.</source>
        <translation>Vous voulez voir comment se déroule le travail&#xa0;: l’exemple est une carte de photographies calculées.</translation>
    </message>
    <message>
        <source>You were asked in: bring your key, take the invitation.</source>
        <translation>On vous invite&#xa0;: apportez votre clé, prenez l’invitation.</translation>
    </message>
    <message>
        <source>You were asked in: join with the invitation that the lead hands you.</source>
        <translation>On vous invite&#xa0;: rejoignez avec l’invitation que le chef d’équipe vous remet.</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>enregistrée {moment}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Choose a folder on another drive for B.</source>
        <translation>Choisissez pour B un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>It lies on the same medium as the mission, and is lost with it.</source>
        <translation>Elle se trouve sur le même support que la mission et serait perdue avec elle.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>Conservez ce support séparément de cet ordinateur.</translation>
    </message>
    <message>
        <source>Make another one, and keep this one as it is.</source>
        <translation>Faites-en une autre, et conservez celle-ci telle quelle.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Seconde copie</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s).</source>
        <translation>
            <numerusform>Seconde copie en attente&#xa0;: %n photo.</numerusform>
            <numerusform>Seconde copie en attente&#xa0;: %n photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup does not hold: %n finding(s).</source>
        <translation>
            <numerusform>La sauvegarde n’est pas intacte&#xa0;: %n constat.</numerusform>
            <numerusform>La sauvegarde n’est pas intacte&#xa0;: %n constats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens and holds; %n entry(s) came since.</source>
        <translation>
            <numerusform>La sauvegarde s’ouvre et est intacte&#xa0;; %n entrée s’est ajoutée depuis.</numerusform>
            <numerusform>La sauvegarde s’ouvre et est intacte&#xa0;; %n entrées se sont ajoutées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second copy lies on the same medium as the mission, and is lost with it.</source>
        <translation>La seconde copie se trouve sur le même support que la mission et serait perdue avec elle.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {folder}: %n original(s) read back and compared.</source>
        <translation>
            <numerusform>{folder} a été écrit&#xa0;: %n original relu et comparé.</numerusform>
            <numerusform>{folder} a été écrit&#xa0;: %n originaux relus et comparés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>entry {stream}:{seq} of its log does not read ({why})</source>
        <translation>l’entrée {stream}:{seq} de son journal est illisible ({why})</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>c’est une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>what it keeps for the next checkpoint of {stream} does not read ({why})</source>
        <translation>ce qu’il conserve pour le prochain point de contrôle de {stream} est illisible ({why})</translation>
    </message>
    <message>
        <source>what its catalogue holds of {subject} does not read ({why})</source>
        <translation>ce que son catalogue contient sur {subject} est illisible ({why})</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hachage précédent</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Offset shown</source>
        <translation>Décalage affiché</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Taken back since</source>
        <translation>Annulé depuis</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Top d’horloge</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Heure, UTC</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>does not read: {why}</source>
        <translation>illisible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <source>the typeface is not where its package keeps it</source>
        <translation>la police n’est pas là où son paquet logiciel la conserve</translation>
    </message>
</context>
<context>
    <name>tile</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Aucune photo</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>no length yet</source>
        <translation>pas encore de longueur</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>ungrouped</source>
        <translation>non groupée</translation>
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
        <translation>L’horloge visible sur cette photographie a été relue.</translation>
    </message>
</context>
<context>
    <name>transcription</name>
    <message>
        <source>Unicode normal form C</source>
        <translation>forme de normalisation Unicode C</translation>
    </message>
    <message>
        <source>a visible sign, not a control character</source>
        <translation>un signe visible, pas un caractère de contrôle</translation>
    </message>
    <message>
        <source>the letter that carries the mark</source>
        <translation>la lettre qui porte le signe</translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>Done again: {deed}.</source>
        <translation>Rétabli&#xa0;: {deed}.</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Rétablir&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Taken back: {deed}. Both stay in the log.</source>
        <translation>Annulé&#xa0;: {deed}. Les deux restent au journal.</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Annuler&#xa0;: {deed}</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>All that lies on the disk. An open mission is not safe from whoever sits at it, nor what the system itself writes to the disk when memory is short: encrypt the disk, too.</source>
        <translation>Tout ce qui se trouve sur le disque. Une mission ouverte n’est pas à l’abri de qui se tient devant l’ordinateur, ni ce que le système lui-même écrit sur le disque quand la mémoire manque&#xa0;: chiffrez aussi le disque.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oubliée</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key</source>
        <translation>Oubliée&#xa0;? Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Half typed</source>
        <translation>Saisie en cours</translation>
    </message>
    <message>
        <source>It is kept with the mission, and stands in its field again.</source>
        <translation>Elle est conservée avec la mission et se retrouve dans son champ.</translation>
    </message>
    <message>
        <source>Mission folder: {path}</source>
        <translation>Dossier de mission&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Nobody touched anything for a while: the mission is locked in half a minute.</source>
        <translation>Personne n’a touché à rien depuis un moment&#xa0;: la mission sera verrouillée dans une demi-minute.</translation>
    </message>
    <message>
        <source>Nothing of the mission is shown.</source>
        <translation>Rien de la mission n’est montré.</translation>
    </message>
    <message>
        <source>Only look: nothing can be recorded, and no key is needed</source>
        <translation>Consulter seulement&#xa0;: rien ne peut être enregistré et aucune clé n’est nécessaire</translation>
    </message>
    <message>
        <source>Opening takes a second or two. That is meant: so does every guess of a thief.</source>
        <translation>L’ouverture prend une ou deux secondes. C’est voulu&#xa0;: chaque essai d’un voleur prend aussi ce temps.</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <translation>Appuyez sur une touche pour continuer.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>The key on the recovery sheet opens the mission and gives it another passphrase. Where that is lost, too, nobody can open it.</source>
        <translation>La clé de la fiche de récupération ouvre la mission et lui donne une autre phrase secrète. Si elle est perdue elle aussi, personne ne peut ouvrir la mission.</translation>
    </message>
    <message>
        <source>The mission is encrypted. It opens by its passphrase.</source>
        <translation>La mission est chiffrée. Elle s’ouvre avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>The mission is locked. What was being brought in goes on to its end; then the mission is closed, too.</source>
        <translation>La mission est verrouillée. L’importation en cours va jusqu’à son terme&#xa0;; la mission est ensuite fermée, elle aussi.</translation>
    </message>
    <message>
        <source>The mission is locked. What was half typed stands in its field again afterwards.</source>
        <translation>La mission est verrouillée. Ce qui était en cours de saisie se retrouve ensuite dans son champ.</translation>
    </message>
    <message>
        <source>The passphrase of the mission opens it for everybody who works in it. The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>La phrase secrète de la mission l’ouvre à tous ceux qui y travaillent. La phrase secrète de votre clé atteste par signature que c’est vous qui agissez désormais.</translation>
    </message>
    <message>
        <source>The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>La phrase secrète de votre clé atteste par signature que c’est vous qui agissez désormais.</translation>
    </message>
    <message>
        <source>This mission is not encrypted: whoever holds the disk can read it. The lock keeps others from looking, and from recording in your name.</source>
        <translation>Cette mission n’est pas chiffrée&#xa0;: quiconque détient le disque peut la lire. Le verrouillage empêche autrui de regarder et d’enregistrer en votre nom.</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Deux secrets</translation>
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
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock {mission}</source>
        <translation>Déverrouiller {mission}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>What it keeps safe</source>
        <translation>Ce qui est protégé</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Without a passphrase, whoever holds the laptop would read everything.</source>
        <translation>Sans phrase secrète, quiconque détient l’ordinateur lirait tout.</translation>
    </message>
    <message>
        <source>it does not decrypt; its bytes are not those that were sealed</source>
        <translation>il ne se déchiffre pas&#xa0;; ses octets ne sont pas ceux qui ont été scellés</translation>
    </message>
    <message>
        <source>passphrase of the mission</source>
        <translation>phrase secrète de la mission</translation>
    </message>
    <message>
        <source>some of its bytes are not those that were written</source>
        <translation>certains de ses octets ne sont pas ceux qui ont été écrits</translation>
    </message>
    <message>
        <source>whoever wrote it did not have the secrets of this mission</source>
        <translation>qui l’a écrit n’avait pas les secrets de cette mission</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>Altered: %n file(s)</source>
        <translation>
            <numerusform>Altéré&#xa0;: %n fichier</numerusform>
            <numerusform>Altéré&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disproved: %n finding(s)</source>
        <translation>
            <numerusform>Réfuté&#xa0;: %n constat</numerusform>
            <numerusform>Réfuté&#xa0;: %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be opened as a packet. Nothing in it was looked at.</source>
        <translation>Il ne peut pas être ouvert en tant que paquet. Rien de son contenu n’a été examiné.</translation>
    </message>
    <message>
        <source>It is not what was sealed. Keep it as it is, and ask for a new copy.</source>
        <translation>Ce n’est pas ce qui a été scellé. Conservez-le tel quel et demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>Nothing disproved, not all proved</source>
        <translation>Rien de réfuté, tout n’est pas prouvé</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed, and who signed it leads to the trusted root.</source>
        <translation>Rien n’a changé depuis le scellement, et la signature mène à la racine de confiance.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Whether to trust who signed it cannot be said without the root certificate of its mission.</source>
        <translation>Rien n’a changé depuis le scellement. Sans le certificat racine de sa mission, on ne peut pas dire si le signataire est digne de confiance.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Who signed it leads to another root than the one it was judged by.</source>
        <translation>Rien n’a changé depuis le scellement. La signature mène à une autre racine que celle d’après laquelle le paquet a été jugé.</translation>
    </message>
    <message>
        <source>Something in it does not hold. Keep it as it is, and ask the sender.</source>
        <translation>Un élément n’est pas valable. Conservez le paquet tel quel et interrogez l’expéditeur.</translation>
    </message>
    <message>
        <source>Something that is demanded of every packet could not be proved here.</source>
        <translation>Un élément exigé de tout paquet n’a pas pu être prouvé ici.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>Valide, signataire connu</translation>
    </message>
    <message>
        <source>Valid, signer unknown</source>
        <translation>Valide, signataire inconnu</translation>
    </message>
    <message>
        <source>{packet} · judged by no root</source>
        <translation>{packet} · jugé sans racine</translation>
    </message>
    <message>
        <source>{packet} · judged by the root {roots}…</source>
        <translation>{packet} · jugé d’après la racine {roots}…</translation>
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
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <source>it holds no list</source>
        <translation>il ne contient aucune liste</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A code stands for you in every record, such as P-01. Your name is not asked for: who P-01 is, your organisation writes down elsewhere, so that no stolen laptop tells it.</source>
        <translation>Un code vous désigne dans chaque enregistrement, par exemple P-01. Votre nom n’est pas demandé&#xa0;: qui est P-01, votre organisation le consigne ailleurs, afin qu’aucun ordinateur volé ne le révèle.</translation>
    </message>
    <message>
        <source>A is a folder on this laptop. B is a second drive, for a copy of every photograph as it comes in: a laptop that is lost or breaks takes nothing with it then.</source>
        <translation>A est un dossier sur cet ordinateur. B est un second disque, pour une copie de chaque photographie dès qu’elle arrive&#xa0;: un ordinateur perdu ou en panne n’emporte alors rien avec lui.</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A&#xa0;: missions de cet ordinateur</translation>
    </message>
    <message>
        <source>B: second copies, on another drive (recommended)</source>
        <translation>B&#xa0;: secondes copies, sur un autre disque (recommandé)</translation>
    </message>
    <message>
        <source>Both can be changed at any time, and nothing that is recorded depends on them.</source>
        <translation>Les deux peuvent être changés à tout moment, et rien de ce qui est enregistré n’en dépend.</translation>
    </message>
    <message>
        <source>Each place is tried: a small file is written there, read back and removed.</source>
        <translation>Chaque emplacement est mis à l’essai&#xa0;: un petit fichier y est écrit, relu et supprimé.</translation>
    </message>
    <message>
        <source>Four cards, a minute and a half. Each can be gone back to.</source>
        <translation>Quatre étapes, une minute et demie. On peut revenir à chacune.</translation>
    </message>
    <message>
        <source>Go on without a second drive</source>
        <translation>Continuer sans second disque</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Aller à la page d’accueil</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type</source>
        <translation>Je suis en extérieur&#xa0;: noir sur blanc, caractères plus grands</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type ({key})</source>
        <translation>Je suis en extérieur&#xa0;: noir sur blanc, caractères plus grands ({key})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>Langue et lumière</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave the rest for later, and go to the start page</source>
        <translation>Remettre le reste à plus tard et aller à la page d’accueil</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>On this laptop are the keys of: {people}</source>
        <translation>Sur cet ordinateur se trouvent les clés de&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>The key of {person} is made. Whoever invites you asks for its fingerprint: read it out to them, by voice. It is no secret, and can be shown again when you join.</source>
        <translation>La clé de {person} est créée. La personne qui vous invite en demande l’empreinte&#xa0;: lisez-la-lui, de vive voix. Elle n’est pas secrète et peut être affichée de nouveau quand vous rejoignez la mission.</translation>
    </message>
    <message>
        <source>The passphrase opens the key that signs for you. It is typed when a packet is sealed; nobody can bring it back if it is forgotten.</source>
        <translation>La phrase secrète ouvre la clé qui signe en votre nom. Elle est saisie au scellement d’un paquet&#xa0;; personne ne peut la rétablir si elle est oubliée.</translation>
    </message>
    <message>
        <source>The sample is a card of computed photographs in a mission of its own: bring it in, measure a fragment, seal a packet. Nothing of it is evidence, and no key of yours is touched. It waits on the start page, too.</source>
        <translation>L’exemple est une carte de photographies calculées dans sa propre mission&#xa0;: importez-la, mesurez un fragment, scellez un paquet. Rien n’y est une preuve et aucune de vos clés n’est touchée. Il vous attend aussi sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Use these places</source>
        <translation>Utiliser ces emplacements</translation>
    </message>
    <message>
        <source>Welcome to fieldkit</source>
        <translation>Bienvenue dans fieldkit</translation>
    </message>
    <message>
        <source>What you sign, everybody can check for decades.</source>
        <translation>Ce que vous signez, chacun peut le vérifier pendant des décennies.</translation>
    </message>
    <message>
        <source>Where missions live</source>
        <translation>Emplacement des missions</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>Où créer les missions&#xa0;?</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>Où placer les secondes copies&#xa0;?</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
</context>
</TS>

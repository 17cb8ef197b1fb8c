<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>Brillo y contraste de la vista</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Calibrate on a scale bar</source>
        <translation>Calibrar con una barra de escala</translation>
    </message>
    <message>
        <source>Call this kept list otherwise…</source>
        <translation>Cambiar el nombre de esta lista guardada…</translation>
    </message>
    <message>
        <source>Check a packet…</source>
        <translation>Verificar un paquete…</translation>
    </message>
    <message>
        <source>Check the mission</source>
        <translation>Verificar la misión</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Close the mission</source>
        <translation>Cerrar la misión</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>Complete, and go to the next ungrouped photo</source>
        <translation>Completar y pasar a la siguiente foto sin agrupar</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copiar de nuevo</translation>
    </message>
    <message>
        <source>Copy the entries</source>
        <translation>Copiar las entradas</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Do what the page is for</source>
        <translation>Realizar la acción de la página</translation>
    </message>
    <message>
        <source>Edit the selected items…</source>
        <translation>Editar los objetos seleccionados…</translation>
    </message>
    <message>
        <source>Entry after this in the chain</source>
        <translation>Entrada siguiente de la cadena</translation>
    </message>
    <message>
        <source>Entry before this in the chain</source>
        <translation>Entrada anterior de la cadena</translation>
    </message>
    <message>
        <source>Fingerprint and keys of the mission</source>
        <translation>Huella y claves de la misión</translation>
    </message>
    <message>
        <source>Go to Catalogue</source>
        <translation>Ir a Catálogo</translation>
    </message>
    <message>
        <source>Go to Custody</source>
        <translation>Ir a Custodia</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Ir a Ingreso</translation>
    </message>
    <message>
        <source>Go to Packets</source>
        <translation>Ir a Paquetes</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>Ir a Registro</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Ir al formulario</translation>
    </message>
    <message>
        <source>Go to the photo</source>
        <translation>Ir a la foto</translation>
    </message>
    <message>
        <source>Invert the view</source>
        <translation>Invertir la vista</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Invitar a alguien…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>Unirse por invitación…</translation>
    </message>
    <message>
        <source>Keep as damaged</source>
        <translation>Conservar como dañado</translation>
    </message>
    <message>
        <source>Keep the slip as PDF…</source>
        <translation>Guardar la ficha como PDF…</translation>
    </message>
    <message>
        <source>Keep this list no longer</source>
        <translation>Dejar de guardar esta lista</translation>
    </message>
    <message>
        <source>Keep this search as a list…</source>
        <translation>Guardar esta búsqueda como lista…</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>Listar objetos</translation>
    </message>
    <message>
        <source>List photos</source>
        <translation>Listar fotos</translation>
    </message>
    <message>
        <source>Lock the mission</source>
        <translation>Bloquear la misión</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Loupe: 8 or 16 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>Medir una longitud</translation>
    </message>
    <message>
        <source>Measure in the plane of a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the packet</source>
        <translation>Fusionar el paquete</translation>
    </message>
    <message>
        <source>New item from the selected photos</source>
        <translation>Nuevo objeto con las fotos seleccionadas</translation>
    </message>
    <message>
        <source>New mission…</source>
        <translation>Nueva misión…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Open a mission folder…</source>
        <translation>Abrir una carpeta de misión…</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>Abrir en Registro</translation>
    </message>
    <message>
        <source>Photo at full size</source>
        <translation>Foto a tamaño real</translation>
    </message>
    <message>
        <source>Photo larger</source>
        <translation>Ampliar la foto</translation>
    </message>
    <message>
        <source>Photo smaller</source>
        <translation>Reducir la foto</translation>
    </message>
    <message>
        <source>Place the point once more, unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read in a receipt…</source>
        <translation>Leer un acuse de recibo…</translation>
    </message>
    <message>
        <source>Readings by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove from the list, not from the disk</source>
        <translation>Quitar de la lista, no del disco</translation>
    </message>
    <message>
        <source>Seal and sign packet</source>
        <translation>Sellar y firmar el paquete</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Set up this laptop…</source>
        <translation>Configurar este portátil…</translation>
    </message>
    <message>
        <source>Show as grid</source>
        <translation>Ver como cuadrícula</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar las tareas</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <source>Show or hide the lists</source>
        <translation>Mostrar u ocultar las listas</translation>
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
        <translation>Mostrar la verificación</translation>
    </message>
    <message>
        <source>Show the laptops</source>
        <translation>Mostrar los portátiles</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar la bitácora</translation>
    </message>
    <message>
        <source>Show the report as it would be</source>
        <translation>Mostrar el informe tal como quedaría</translation>
    </message>
    <message>
        <source>Show the slate (a clock that the cameras photograph)</source>
        <translation>Mostrar el testigo horario (un reloj que las cámaras fotografían)</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Mostrar toda la bitácora</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Snap points to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the intake</source>
        <translation>Detener el ingreso</translation>
    </message>
    <message>
        <source>Sunlight on or off</source>
        <translation>Luz solar: activar o desactivar</translation>
    </message>
    <message>
        <source>Tie the photo to an item…</source>
        <translation>Vincular la foto a un objeto…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Girar la vista</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>Girar la vista en sentido contrario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use a camera…</source>
        <translation>Usar una cámara…</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Vigilar esta carpeta</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Foto completa</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Write as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>Acto de un fieldkit más reciente: {act}</translation>
    </message>
    <message>
        <source>Act taken back</source>
        <translation>Acto deshecho</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>Copia de seguridad verificada</translation>
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
        <translation>Cámara comparada con el testigo horario</translation>
    </message>
    <message>
        <source>Card looked over</source>
        <translation>Tarjeta examinada</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>Caso corregido</translation>
    </message>
    <message>
        <source>Case known from the invitation</source>
        <translation>Caso conocido por la invitación</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <source>Clock of the laptop jumped</source>
        <translation>Salto del reloj del portátil</translation>
    </message>
    <message>
        <source>Comparison of a camera set aside</source>
        <translation>Comparación apartada de una cámara</translation>
    </message>
    <message>
        <source>Copies checked in the system&apos;s memory alone</source>
        <translation>Copias verificadas solo en la memoria del sistema</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rehecho: {act}</translation>
    </message>
    <message>
        <source>File taken in</source>
        <translation>Archivo ingresado</translation>
    </message>
    <message>
        <source>Folder was found restored or copied; log goes on in a new stream</source>
        <translation>Se halló que la carpeta fue restaurada o copiada; la bitácora continúa en un nuevo flujo</translation>
    </message>
    <message>
        <source>Intake ended</source>
        <translation>Ingreso terminado</translation>
    </message>
    <message>
        <source>Item corrected</source>
        <translation>Objeto corregido</translation>
    </message>
    <message>
        <source>Item recorded</source>
        <translation>Objeto registrado</translation>
    </message>
    <message>
        <source>Item set aside</source>
        <translation>Objeto apartado</translation>
    </message>
    <message>
        <source>Laptop began a further stream</source>
        <translation>El portátil inició otro flujo</translation>
    </message>
    <message>
        <source>Laptop invited</source>
        <translation>Portátil invitado</translation>
    </message>
    <message>
        <source>Laptop joined the mission by invitation</source>
        <translation>El portátil se unió a la misión por invitación</translation>
    </message>
    <message>
        <source>Link of a photograph taken off</source>
        <translation>Vínculo de una fotografía quitado</translation>
    </message>
    <message>
        <source>Marking read</source>
        <translation>Marca leída</translation>
    </message>
    <message>
        <source>Marking read anew</source>
        <translation>Marca leída de nuevo</translation>
    </message>
    <message>
        <source>Marking set aside</source>
        <translation>Marca apartada</translation>
    </message>
    <message>
        <source>Measurement recorded</source>
        <translation>Medición registrada</translation>
    </message>
    <message>
        <source>Measurement set aside</source>
        <translation>Medición apartada</translation>
    </message>
    <message>
        <source>Mission opened</source>
        <translation>Misión abierta</translation>
    </message>
    <message>
        <source>Note reworded</source>
        <translation>Nota reformulada</translation>
    </message>
    <message>
        <source>Note set aside</source>
        <translation>Nota apartada</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Packet begun</source>
        <translation>Paquete iniciado</translation>
    </message>
    <message>
        <source>Packet found not to exist: its sealing had not ended</source>
        <translation>Se halló que el paquete no existe: su sellado no había terminado</translation>
    </message>
    <message>
        <source>Packet merged</source>
        <translation>Paquete fusionado</translation>
    </message>
    <message>
        <source>Packet sealed</source>
        <translation>Paquete sellado</translation>
    </message>
    <message>
        <source>Person began to act</source>
        <translation>La persona empezó a actuar</translation>
    </message>
    <message>
        <source>Photograph found damaged</source>
        <translation>Fotografía hallada dañada</translation>
    </message>
    <message>
        <source>Photograph linked to an item</source>
        <translation>Fotografía vinculada a un objeto</translation>
    </message>
    <message>
        <source>Photograph read</source>
        <translation>Fotografía leída</translation>
    </message>
    <message>
        <source>Receipt from headquarters recorded</source>
        <translation>Acuse de recibo de la sede registrado</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>Acuse de recibo firmado</translation>
    </message>
    <message>
        <source>Said of all files of an intake</source>
        <translation>Indicado para todos los archivos de un ingreso</translation>
    </message>
    <message>
        <source>Tag attached</source>
        <translation>Etiqueta puesta</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>Etiqueta quitada</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Deshecho: {act}</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>A second medium</source>
        <translation>Un segundo soporte</translation>
    </message>
    <message>
        <source>A stick that is locked away. Inviting somebody needs it, all other work does not.</source>
        <translation>Una memoria USB que se guarda bajo llave. Hace falta para invitar a alguien; para todo el resto del trabajo, no.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go to the mission</source>
        <translation>Ir a la misión</translation>
    </message>
    <message>
        <source>Hand it to headquarters by another way than the packets: it judges them by it.</source>
        <translation>Entréguelo a la sede por una vía distinta de la de los paquetes: la sede los evalúa con él.</translation>
    </message>
    <message>
        <source>Headquarters checks packets with it.</source>
        <translation>La sede verifica los paquetes con él.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>Mantenga ese soporte separado de este portátil.</translation>
    </message>
    <message>
        <source>Mission {code}: fingerprint and keys</source>
        <translation>Misión {code}: huella y claves</translation>
    </message>
    <message>
        <source>Move the authority’s keys to a second medium…</source>
        <translation>Mover las claves de la autoridad a un segundo soporte…</translation>
    </message>
    <message>
        <source>Moved to {folder}.</source>
        <translation>Movidas a {folder}.</translation>
    </message>
    <message>
        <source>Read these groups out to whoever joins, and give them to headquarters on paper. A forged mission has others.</source>
        <translation>Lea estos grupos en voz alta a quien se una, y entréguelos a la sede en papel. Una misión falsificada tiene otros.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Certificado raíz</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>Huella de la raíz</translation>
    </message>
    <message>
        <source>Save the root certificate as</source>
        <translation>Guardar el certificado raíz como</translation>
    </message>
    <message>
        <source>Save the root certificate…</source>
        <translation>Guardar el certificado raíz…</translation>
    </message>
    <message>
        <source>The authority’s keys are not on this laptop. Invite with their medium at hand.</source>
        <translation>Las claves de la autoridad no están en este portátil. Para invitar, tenga a mano su soporte.</translation>
    </message>
    <message>
        <source>The authority’s keys are still on this laptop. Whoever has them could vouch for anybody: until they are moved away, headquarters reads “self-issued”.</source>
        <translation>Las claves de la autoridad siguen en este portátil. Quien las tenga podría avalar a cualquiera: hasta que se muevan a otro lugar, la sede lee “autoemitido”.</translation>
    </message>
    <message>
        <source>Where shall the authority’s keys be kept?</source>
        <translation>¿Dónde se guardarán las claves de la autoridad?</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Se guardó {file}.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%n field(s): {names}</source>
        <translation>
            <numerusform>%n campo: {names}</numerusform>
            <numerusform>%n campos: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it stands</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Nothing is stated yet.</source>
        <translation>Aún no se ha indicado nada.</translation>
    </message>
    <message>
        <source>Nothing would change: all of them say so already.</source>
        <translation>Nada cambiaría: todos lo dicen ya.</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>Registrar en todos</translation>
    </message>
    <message>
        <source>Recorded for {items}: {fields}. Undo takes all of it back.</source>
        <translation>Registrado en {items}: {fields}. Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>Diga por qué; lo que constaba antes queda con ello en la bitácora.</translation>
    </message>
    <message>
        <source>Tick what is to be the same in all of them.</source>
        <translation>Marque lo que ha de ser igual en todos.</translation>
    </message>
    <message>
        <source>Why is it replaced?</source>
        <translation>¿Por qué se reemplaza?</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n item(s)</source>
        <translation>
            <numerusform>{count} de %n objeto</numerusform>
            <numerusform>{count} de %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} of all of them</source>
        <translation>{field} de todos</translation>
    </message>
    <message>
        <source>{field}, now {value}</source>
        <translation>{field}, ahora {value}</translation>
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
            <numerusform>%n imagen fija ingresada</numerusform>
            <numerusform>%n imágenes fijas ingresadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A still comes in as your own photograph, as it was taken. No file of it lies elsewhere.</source>
        <translation>La imagen fija se ingresa como fotografía propia de usted, tal como se tomó. No hay ningún archivo de ella en otro lugar.</translation>
    </message>
    <message>
        <source>Bringing in a still</source>
        <translation>Ingreso de una imagen fija</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Let its own program write into a folder, and watch that folder.</source>
        <translation>Deje que el programa de la cámara escriba en una carpeta, y vigile usted esa carpeta.</translation>
    </message>
    <message>
        <source>No camera can be used here: {why}.</source>
        <translation>Aquí no se puede usar ninguna cámara: {why}.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>No hay ninguna cámara conectada.</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>Tomar una imagen fija</translation>
    </message>
    <message>
        <source>The camera gave no picture. Check its cable and try again.</source>
        <translation>La cámara no entregó ninguna imagen. Compruebe el cable y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What the camera shows</source>
        <translation>Lo que muestra la cámara</translation>
    </message>
</context>
<context>
    <name>canon</name>
    <message>
        <source>a number with a fraction must be written as text</source>
        <translation>un número con decimales debe escribirse como texto</translation>
    </message>
    <message>
        <source>text holds a lone surrogate</source>
        <translation>el texto contiene un código sustituto aislado</translation>
    </message>
    <message>
        <source>text is not in Unicode normal form C</source>
        <translation>el texto no está en la forma normal C de Unicode</translation>
    </message>
    <message>
        <source>the bytes are not the canonical form of what they hold</source>
        <translation>los bytes no son la forma canónica de lo que contienen</translation>
    </message>
    <message>
        <source>the integer {value} is beyond 2^53-1</source>
        <translation>el entero {value} excede el límite de 2^53-1</translation>
    </message>
    <message>
        <source>the key {key} is not ASCII text</source>
        <translation>la clave {key} no es texto ASCII</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>No photo is chosen.</source>
        <translation>No se ha elegido ninguna foto.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photo is being read…</source>
        <translation>Leyendo la foto…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again to show the photo</source>
        <translation>Reintentar mostrar la foto</translation>
    </message>
    <message>
        <source>embedded preview, {small} of {large}</source>
        <translation>vista previa incrustada, {small} de {large}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin valor</translation>
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
        <translation>escala {length}</translation>
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
        <translation>demasiado grande: nitidez máxima {ratio}</translation>
    </message>
    <message>
        <source>too little contrast: not snapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view adjusted</source>
        <translation>vista ajustada</translation>
    </message>
    <message>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{length} – no scale</source>
        <translation>{length} – sin escala</translation>
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
        <translation>El archivo indica 0, 0, que es lo que escriben las cámaras cuando no lo saben.</translation>
    </message>
    <message>
        <source>The file gives a height without saying whether it is above or below; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives coordinates that are no numbers.</source>
        <translation>El archivo indica coordenadas que no son números.</translation>
    </message>
    <message>
        <source>The file gives coordinates that exist nowhere on Earth.</source>
        <translation>El archivo indica coordenadas que no existen en ningún lugar de la Tierra.</translation>
    </message>
    <message>
        <source>The file gives coordinates without saying which hemisphere.</source>
        <translation>El archivo indica coordenadas sin decir de qué hemisferio.</translation>
    </message>
    <message>
        <source>The file gives only one of latitude and longitude.</source>
        <translation>El archivo indica solo la latitud o solo la longitud.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A search that you keep stands here.</source>
        <translation>Aquí aparecen las búsquedas que guarde.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los objetos</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Por cantidad</translation>
    </message>
    <message>
        <source>By hazard</source>
        <translation>Por peligro</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Por rótulo</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Por longitud</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By time recorded</source>
        <translation>Por hora de registro</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>Por hora de la toma</translation>
    </message>
    <message>
        <source>By true time</source>
        <translation>Por hora real</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañadas</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Ir a Ingreso</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>How it is listed</source>
        <translation>Cómo se presenta la lista</translation>
    </message>
    <message>
        <source>Insert a card or choose a folder in Intake.</source>
        <translation>Inserte una tarjeta o elija una carpeta en Ingreso.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nombre y después Intro</translation>
    </message>
    <message>
        <source>Needs scale</source>
        <translation>Falta escala</translation>
    </message>
    <message>
        <source>No item meets all of these: {chips}</source>
        <translation>Ningún objeto cumple todo esto: {chips}</translation>
    </message>
    <message>
        <source>No items yet.</source>
        <translation>Aún no hay objetos.</translation>
    </message>
    <message>
        <source>No photo meets all of these: {chips}</source>
        <translation>Ninguna foto cumple todo esto: {chips}</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>Aún no hay fotos.</translation>
    </message>
    <message>
        <source>No single one of them is in the way.</source>
        <translation>Ninguna de las condiciones lo impide por sí sola.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Select the photos of one piece in Record: they become an item.</source>
        <translation>Seleccione en Registro las fotos de una misma pieza: se convierten en un objeto.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Take off {chip}</source>
        <translation>Quitar {chip}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra en la lista</translation>
    </message>
    <message>
        <source>Words, class:fin, length&gt;100</source>
        <translation>Palabras, class:fin, length&gt;100</translation>
    </message>
    <message numerus="yes">
        <source>{chip} excludes most: without it there are %n.</source>
        <translation>
            <numerusform>{chip} es lo que más excluye: sin esa condición hay %n.</numerusform>
            <numerusform>{chip} es lo que más excluye: sin esa condición hay %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, %n selected</source>
        <translation>
            <numerusform>{count}, selección: %n</numerusform>
            <numerusform>{count}, selección: %n</numerusform>
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
        <translation>“{word}”</translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>A root certificate in a file</source>
        <translation>Un certificado raíz en un archivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>Verificar un paquete</translation>
    </message>
    <message>
        <source>Check the packet</source>
        <translation>Verificar el paquete</translation>
    </message>
    <message>
        <source>Check {packet}</source>
        <translation>Verificar {packet}</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Evaluar con</translation>
    </message>
    <message>
        <source>No root: only whether it is whole</source>
        <translation>Sin raíz: solo si está íntegro</translation>
    </message>
    <message>
        <source>Packet, a zip or a folder</source>
        <translation>Paquete: un zip o una carpeta</translation>
    </message>
    <message>
        <source>Point out a packet, or drop it here. It is only read: nothing in it is unpacked or run.</source>
        <translation>Indique un paquete o suéltelo aquí. Solo se lee: nada de lo que contiene se descomprime ni se ejecuta.</translation>
    </message>
    <message>
        <source>Root certificate of the mission</source>
        <translation>Certificado raíz de la misión</translation>
    </message>
    <message>
        <source>The root trusted here in its mission</source>
        <translation>La raíz de confianza aquí en su misión</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Another program writes into it. Close that one, and open the mission again.</source>
        <translation>Otro programa escribe en ella. Ciérrelo y vuelva a abrir la misión.</translation>
    </message>
    <message>
        <source>Bring in photographs first.</source>
        <translation>Ingrese primero fotografías.</translation>
    </message>
    <message>
        <source>Bring the same card in again; nothing is kept twice.</source>
        <translation>Vuelva a ingresar la misma tarjeta; nada se guarda dos veces.</translation>
    </message>
    <message>
        <source>Choose a folder outside the mission to write it to. An encrypted copy stays in the mission.</source>
        <translation>Elija una carpeta fuera de la misión para guardarlo. En la misión queda una copia cifrada.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Elija otra carpeta o libere espacio en ella.</translation>
    </message>
    <message>
        <source>Choose items, if a packet of them is needed again.</source>
        <translation>Elija objetos si hace falta de nuevo un paquete con ellos.</translation>
    </message>
    <message>
        <source>Choose items, or seal all that is new.</source>
        <translation>Elija objetos o selle todo lo nuevo.</translation>
    </message>
    <message>
        <source>Hand that packet over, unless a second one is wanted.</source>
        <translation>Entregue ese paquete, salvo que quiera otro más.</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>La sede ha acusado recibo de todo.</translation>
    </message>
    <message>
        <source>Intakes that did not reach their end: {count}.</source>
        <translation>Ingresos que no llegaron a su fin: {count}.</translation>
    </message>
    <message>
        <source>Items that no photograph shows beside a scale: {count} ({items}).</source>
        <translation>Objetos que ninguna fotografía muestra junto a una escala: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items that no photograph shows: {count} ({items}).</source>
        <translation>Objetos que ninguna fotografía muestra: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items without a measurement: {count} ({items}).</source>
        <translation>Objetos sin medición: {count} ({items}).</translation>
    </message>
    <message>
        <source>Measure them in Record, or write a note that says why not.</source>
        <translation>Mídalos en Registro o escriba una nota que diga por qué no.</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>No se ha elegido ningún objeto.</translation>
    </message>
    <message>
        <source>Originals that are held elsewhere, and not in the packet: {count}.</source>
        <translation>Originales que se conservan en otro lugar y no en el paquete: {count}.</translation>
    </message>
    <message>
        <source>Photographs that are tied to no item: {count}.</source>
        <translation>Fotografías sin vincular a ningún objeto: {count}.</translation>
    </message>
    <message>
        <source>Places where the log contradicts itself: {count}.</source>
        <translation>Puntos en que la bitácora se contradice: {count}.</translation>
    </message>
    <message>
        <source>Seal on the laptop where the key was made, or ask the lead for an invitation.</source>
        <translation>Selle en el portátil donde se creó la clave o pida una invitación al jefe del equipo.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or in a backup from before the other was merged.</source>
        <translation>Selle donde solo conste una de ellas: en el portátil que la escribió o en una copia de seguridad anterior a la fusión de la otra.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>El flujo {stream} tiene dos historias a partir del número {seq}.</translation>
    </message>
    <message>
        <source>Texts that are half typed and not recorded: {count}.</source>
        <translation>Textos a medio escribir y sin registrar: {count}.</translation>
    </message>
    <message>
        <source>The key of {person}, who acts here, cannot sign in this mission.</source>
        <translation>La clave de {person}, que actúa aquí, no puede firmar en esta misión.</translation>
    </message>
    <message>
        <source>The mission is open for reading only.</source>
        <translation>La misión está abierta en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The packet cannot be written to {place}: {why}.</source>
        <translation>El paquete no se puede guardar en {place}: {why}.</translation>
    </message>
    <message>
        <source>The packet would hold the log alone: nothing was brought in or recorded.</source>
        <translation>El paquete contendría solo la bitácora: no se ha ingresado ni registrado nada.</translation>
    </message>
    <message>
        <source>The report lists them. Correct the fields to settle them.</source>
        <translation>El informe los enumera. Corrija los campos para resolverlos.</translation>
    </message>
    <message>
        <source>The report says so. Merge the packets that carry them first.</source>
        <translation>El informe lo indica. Fusione primero los paquetes que los contienen.</translation>
    </message>
    <message>
        <source>The same things are in {packet}, which waits for its receipt.</source>
        <translation>Lo mismo está en {packet}, que espera su acuse de recibo.</translation>
    </message>
    <message>
        <source>They do not go in. Finish them in Record, or give them up.</source>
        <translation>No se incluyen. Termínelos en Registro o abandónelos.</translation>
    </message>
    <message>
        <source>They go in all the same. Tie them to items in Record.</source>
        <translation>Se incluyen de todos modos. Vincúlelas a objetos en Registro.</translation>
    </message>
    <message>
        <source>This mission is encrypted, and keeps no packet that anybody can read.</source>
        <translation>Esta misión está cifrada y no conserva ningún paquete que cualquiera pueda leer.</translation>
    </message>
    <message>
        <source>Tie a close-up with scale to them in Record.</source>
        <translation>Vincúleles en Registro un primer plano con escala.</translation>
    </message>
    <message>
        <source>Tie photographs to them in Record.</source>
        <translation>Vincúleles fotografías en Registro.</translation>
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
        <translation>Reloj de {camera}: {offset} (testigo horario en {photo})</translation>
    </message>
    <message>
        <source>Slate in {photo}: {standing}</source>
        <translation>Testigo horario en {photo}: {standing}</translation>
    </message>
    <message>
        <source>after the last slate of this camera</source>
        <translation>después del último testigo horario de esta cámara</translation>
    </message>
    <message>
        <source>before the first slate of this camera</source>
        <translation>antes del primer testigo horario de esta cámara</translation>
    </message>
    <message>
        <source>by the slates of this camera</source>
        <translation>según los testigos horarios de esta cámara</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>counts, though nothing else was recorded since that start of the laptop with the slate</source>
        <translation>cuenta, aunque no se registró nada más desde ese arranque del portátil con el testigo horario</translation>
    </message>
    <message>
        <source>does not count by itself: the laptop&apos;s own clock was set between slates of one start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: the camera states no time</source>
        <translation>no cuenta: la cámara no indica la hora</translation>
    </message>
    <message>
        <source>does not count: the file does not name its camera</source>
        <translation>no cuenta: el archivo no indica su cámara</translation>
    </message>
    <message>
        <source>does not count: the slate of another mission</source>
        <translation>no cuenta: es el testigo horario de otra misión</translation>
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
        <translation>indica la hora UTC</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>several offsets fit this camera</source>
        <translation>hay varios desfases posibles para esta cámara</translation>
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
        <translation>sin verificar: esta cámara no tiene testigo horario</translation>
    </message>
    <message>
        <source>{camera}: its clock was set between two slates. Where both offsets fit, both are stated.</source>
        <translation>{camera}: su reloj se ajustó entre dos testigos horarios. Donde son posibles ambos desfases, se indican los dos.</translation>
    </message>
    <message>
        <source>{camera}: its slates contradict each other and no serial number was read. There may be two cameras of this model; each photograph is stated with every offset that was found.</source>
        <translation>{camera}: sus testigos horarios se contradicen y no se leyó ningún número de serie. Puede haber dos cámaras de este modelo; cada fotografía se indica con todos los desfases hallados.</translation>
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
        <translation>{grounds}, u otra cámara del mismo modelo: no se leyó ningún número de serie</translation>
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
        <translation>adelantado {time} respecto a UTC</translation>
    </message>
    <message>
        <source>{time} behind UTC</source>
        <translation>atrasado {time} respecto a UTC</translation>
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
        <translation>Clase</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Locked by millimetres</source>
        <translation>Bloqueo por milímetros</translation>
    </message>
    <message>
        <source>Locked by pixels: not every photo has a scale</source>
        <translation>Bloqueo por píxeles: no todas las fotos tienen escala</translation>
    </message>
    <message>
        <source>Move one alone</source>
        <translation>Mover solo una</translation>
    </message>
    <message>
        <source>Not locked: each photo moves alone</source>
        <translation>Sin bloqueo: cada foto se mueve por separado</translation>
    </message>
    <message>
        <source>Show all of each</source>
        <translation>Mostrar cada una entera</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>sin escala</translation>
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
        <translation>{kind} {name}: dos entradas dicen haberlo creado; lo que se muestra puede ser lo que la segunda quiere que se muestre.</translation>
    </message>
    <message>
        <source>{kind} {name}: two people set one field without knowing of each other.</source>
        <translation>{kind} {name}: dos personas fijaron un mismo campo sin saber una de la otra.</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) intact</source>
        <translation>
            <numerusform>%n evento íntegro</numerusform>
            <numerusform>%n eventos íntegros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to {file}.</source>
        <translation>
            <numerusform>%n evento guardado en {file}.</numerusform>
            <numerusform>%n eventos guardados en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>(what it says is withheld)</source>
        <translation>(su contenido está reservado)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>Acto de un fieldkit más reciente: {act}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>All that was done to {thing}</source>
        <translation>Todo lo que se hizo con {thing}</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message numerus="yes">
        <source>Broken: %n finding(s)</source>
        <translation>
            <numerusform>Ruptura: %n hallazgo</numerusform>
            <numerusform>Ruptura: %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes of the entry</source>
        <translation>Bytes de la entrada</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message numerus="yes">
        <source>Checked at {time}. %n question(s) cannot be answered here.</source>
        <translation>
            <numerusform>Verificado a las {time}. %n cuestión no puede resolverse aquí.</numerusform>
            <numerusform>Verificado a las {time}. %n cuestiones no pueden resolverse aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at {time}. Nothing is left open.</source>
        <translation>Verificado a las {time}. Nada queda pendiente.</translation>
    </message>
    <message>
        <source>Checking the mission</source>
        <translation>Verificación de la misión</translation>
    </message>
    <message>
        <source>Choose an entry: all that it says stands here.</source>
        <translation>Elija una entrada: aquí aparece todo lo que dice.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>Covered by a signed checkpoint</source>
        <translation>Cubierta por un punto de control firmado</translation>
    </message>
    <message>
        <source>Does not read: {why}</source>
        <translation>No se puede leer: {why}</translation>
    </message>
    <message>
        <source>Entry after</source>
        <translation>Entrada siguiente</translation>
    </message>
    <message>
        <source>Entry before</source>
        <translation>Entrada anterior</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>First break: {finding}</source>
        <translation>Primera ruptura: {finding}</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hash de la entrada</translation>
    </message>
    <message>
        <source>Hash of what it says</source>
        <translation>Hash de su contenido</translation>
    </message>
    <message>
        <source>Hide the bytes</source>
        <translation>Ocultar los bytes</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>It was stopped. What it would have found is not known.</source>
        <translation>Se detuvo. No se sabe qué habría hallado.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Item, photo, case or packet</source>
        <translation>Objeto, foto, caso o paquete</translation>
    </message>
    <message>
        <source>Kept under the hash</source>
        <translation>Conservada con el hash</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portátiles</translation>
    </message>
    <message>
        <source>Laptops and restored folders</source>
        <translation>Portátiles y carpetas restauradas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Names as the one before it</source>
        <translation>Entrada anterior que indica</translation>
    </message>
    <message>
        <source>Narrow to one thing</source>
        <translation>Limitar a una sola cosa</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Not checked since the mission was opened</source>
        <translation>Sin verificar desde que se abrió la misión</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>No se verificó hasta el final</translation>
    </message>
    <message>
        <source>Not signed yet: the next checkpoint covers it</source>
        <translation>Aún sin firmar: la cubrirá el próximo punto de control</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Nothing: no stream has two histories, and nobody contradicts another.</source>
        <translation>Nada: ningún flujo tiene dos historias y nadie contradice a otra persona.</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>Abrir en Registro</translation>
    </message>
    <message>
        <source>Open {thing} in Record</source>
        <translation>Abrir {thing} en Registro</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Lugar en la bitácora</translation>
    </message>
    <message>
        <source>Place in the log, and in the order of all laptops</source>
        <translation>Lugar en la bitácora y en el orden de todos los portátiles</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Mostrar los bytes</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Take off {condition}</source>
        <translation>Quitar {condition}</translation>
    </message>
    <message>
        <source>The check reads every entry, every row and every original, and asks what this laptop remembers.</source>
        <translation>La verificación lee cada entrada, cada fila y cada original, y consulta lo que este portátil recuerda.</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Dos historias</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What asks for a decision</source>
        <translation>Qué exige una decisión</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What, about what</source>
        <translation>Qué y sobre qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When, by the clock of the laptop</source>
        <translation>Cuándo, según el reloj del portátil</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Cuándo y quién</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who, and at which laptop</source>
        <translation>Quién y en qué portátil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Por qué: {why}</translation>
    </message>
    <message>
        <source>Write the entries that are listed as a table</source>
        <translation>Guardar como tabla las entradas de la lista</translation>
    </message>
    <message>
        <source>Writing the log as a table</source>
        <translation>Guardado de la bitácora como tabla</translation>
    </message>
    <message>
        <source>a checkpoint has three lines, an empty one, and signature lines</source>
        <translation>un punto de control tiene tres líneas, una vacía y líneas de firma</translation>
    </message>
    <message>
        <source>a note has 1 to {most} signatures, not {found}</source>
        <translation>una nota tiene de 1 a {most} firmas, no {found}</translation>
    </message>
    <message>
        <source>a note holds printable text alone</source>
        <translation>una nota contiene solo texto imprimible</translation>
    </message>
    <message>
        <source>a tree of {size} leaves did not grow from {earlier}</source>
        <translation>un árbol de {size} hojas no creció a partir de {earlier}</translation>
    </message>
    <message>
        <source>a tree of {size} leaves has no leaf {index}</source>
        <translation>un árbol de {size} hojas no tiene la hoja {index}</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>aún sin firmar</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>the body of entry {entry} is not the one that its envelope names</source>
        <translation>el cuerpo de la entrada {entry} no es el que indica su sobre</translation>
    </message>
    <message>
        <source>{act} (taken back since)</source>
        <translation>{act} (deshecho después)</translation>
    </message>
    <message>
        <source>{before} → nothing</source>
        <translation>{before} → nada</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>{changes}; %n more</source>
        <translation>
            <numerusform>{changes}; %n más</numerusform>
            <numerusform>{changes}; %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} of {all}</source>
        <translation>{events} de {all}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → nothing</source>
        <translation>{field}: {before} → nada</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{found} bytes of peaks do not make a tree of {size} leaves</source>
        <translation>{found} bytes de picos no forman un árbol de {size} hojas</translation>
    </message>
    <message>
        <source>{subject} is no entry of the log, and nothing that an entry is about.</source>
        <translation>{subject} no es una entrada de la bitácora ni nada sobre lo que trate una entrada.</translation>
    </message>
    <message>
        <source>“{text}” holds no signature</source>
        <translation>“{text}” no contiene ninguna firma</translation>
    </message>
    <message>
        <source>“{text}” is no Merkle root</source>
        <translation>“{text}” no es una raíz de Merkle</translation>
    </message>
    <message>
        <source>“{text}” is no number of entries</source>
        <translation>“{text}” no es un número de entradas</translation>
    </message>
    <message>
        <source>“{text}” is no signature line</source>
        <translation>“{text}” no es una línea de firma</translation>
    </message>
    <message>
        <source>“{text}” is not base64</source>
        <translation>“{text}” no es base64</translation>
    </message>
    <message>
        <source>“{text}” is not the base64 of what it stands for</source>
        <translation>“{text}” no es el base64 de lo que representa</translation>
    </message>
    <message>
        <source>“{text}” names no log</source>
        <translation>“{text}” no designa ninguna bitácora</translation>
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
        <translation>comparar la cámara de {about} con el testigo horario</translation>
    </message>
    <message>
        <source>correct {field} of {about} to {what}</source>
        <translation>corregir {field} de {about} a {what}</translation>
    </message>
    <message>
        <source>measure {field} of {about}: {what}</source>
        <translation>medir {field} de {about}: {what}</translation>
    </message>
    <message>
        <source>open case {about}</source>
        <translation>abrir el caso {about}</translation>
    </message>
    <message>
        <source>read marking {about}</source>
        <translation>leer la marca {about}</translation>
    </message>
    <message>
        <source>record {about}</source>
        <translation>registrar {about}</translation>
    </message>
    <message>
        <source>set a figure of {about} aside</source>
        <translation>apartar un valor de {about}</translation>
    </message>
    <message>
        <source>set marking {about} aside</source>
        <translation>apartar la marca {about}</translation>
    </message>
    <message>
        <source>set note {about} aside</source>
        <translation>apartar la nota {about}</translation>
    </message>
    <message>
        <source>set the calibration of a camera by {about} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the comparison on {about} aside</source>
        <translation>apartar la comparación de {about}</translation>
    </message>
    <message>
        <source>set {about} aside</source>
        <translation>apartar {about}</translation>
    </message>
    <message>
        <source>tag {about} as {what}</source>
        <translation>etiquetar {about} como {what}</translation>
    </message>
    <message>
        <source>take the tag {what} off {about}</source>
        <translation>quitar la etiqueta {what} de {about}</translation>
    </message>
    <message>
        <source>tie {about}</source>
        <translation>vincular {about}</translation>
    </message>
    <message>
        <source>untie {about}</source>
        <translation>desvincular {about}</translation>
    </message>
    <message>
        <source>write note {about}</source>
        <translation>escribir la nota {about}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} y {count} más</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>It stands in its field again, and is in no record yet.</source>
        <translation>Está de nuevo en su campo y aún no consta en ningún registro.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s), the last of {time}</source>
        <translation>
            <numerusform>Se recuperó %n borrador, el último de las {time}</numerusform>
            <numerusform>Se recuperaron %n borradores, el último de las {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered draft of {time}</source>
        <translation>Borrador recuperado de las {time}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file stands where a folder is needed, or the other way round: check how it is written.</source>
        <translation>Hay un archivo donde hace falta una carpeta, o al revés: compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>A label stands for one item for ever; leave it out for the next one.</source>
        <translation>Un rótulo designa un solo objeto para siempre; omítalo para el siguiente.</translation>
    </message>
    <message>
        <source>A measurement goes by its id; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Una medición se designa por su identificador; “fieldkit item show MISSION F-A001” enumera las de un objeto.</translation>
    </message>
    <message>
        <source>A record is not in its canonical form: {why}.</source>
        <translation>Un registro no está en su forma canónica: {why}.</translation>
    </message>
    <message>
        <source>A text has 1 to 20,000 characters, a title 1 to 1,000; a count is a number from 1 to 1,000,000.</source>
        <translation>Un texto tiene de 1 a 20.000 caracteres; un título, de 1 a 1.000; una cantidad es un número de 1 a 1.000.000.</translation>
    </message>
    <message>
        <source>An encrypted mission keeps no packet that anybody can read.</source>
        <translation>Una misión cifrada no conserva ningún paquete que cualquiera pueda leer.</translation>
    </message>
    <message>
        <source>An officer of headquarters has a code like {example}.</source>
        <translation>Un funcionario de la sede tiene un código como {example}.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, with its signature beside it. Nothing was recorded.</source>
        <translation>Vuelva a pedirlo a la sede, acompañado de su firma. No se registró nada.</translation>
    </message>
    <message>
        <source>Ask the lead for a new invitation. Nothing was created.</source>
        <translation>Pida una nueva invitación al jefe del equipo. No se creó nada.</translation>
    </message>
    <message>
        <source>Ask whoever made it for an unaltered copy.</source>
        <translation>Pida una copia inalterada a quien lo creó.</translation>
    </message>
    <message>
        <source>Bring back a saved copy of it. Nothing was changed.</source>
        <translation>Recupere una copia guardada. No se cambió nada.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the key on its recovery sheet still opens what is there.</source>
        <translation>Recupere ambos de una misma copia de seguridad de esta carpeta. Si no la hay, la clave de su hoja de recuperación aún abre lo que queda.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the recovery key makes them anew from what is there: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Recupere ambos de una misma copia de seguridad de esta carpeta. Si no la hay, la clave de recuperación los reconstruye a partir de lo que queda: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, move it away; the recovery key then opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Recupere vault.json de una copia de seguridad de esta carpeta. Si no la hay, muévalo a otro lugar; la clave de recuperación abre entonces log/ y originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the key on its recovery sheet still opens log/ and originals/.</source>
        <translation>Recupere vault.json de una copia de seguridad de esta carpeta. Si no la hay, la clave de su hoja de recuperación aún abre log/ y originals/.</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the recovery key opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Recupere vault.json de una copia de seguridad de esta carpeta. Si no la hay, la clave de recuperación abre log/ y originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</translation>
    </message>
    <message>
        <source>By itself it says nothing; say what it is, like {word}=TEXT.</source>
        <translation>Por sí solo no dice nada; indique qué es, por ejemplo {word}=TEXT.</translation>
    </message>
    <message>
        <source>Cannot read {name}: {why}.</source>
        <translation>No se puede leer {name}: {why}.</translation>
    </message>
    <message>
        <source>Cannot write {name}: {why}.</source>
        <translation>No se puede escribir {name}: {why}.</translation>
    </message>
    <message>
        <source>Check how it is written and that it is there. Nothing was changed.</source>
        <translation>Compruebe cómo está escrito y que existe. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the file and its medium, then try again. Nothing was changed.</source>
        <translation>Compruebe el archivo y su soporte y vuelva a intentarlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Check the medium and the cable, and copy what it still holds to another. What was confirmed is kept.</source>
        <translation>Compruebe el soporte y el cable, y copie en otro lo que aún contiene. Lo confirmado se conserva.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Elija una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <source>Choose a measurement of the same item and say the reason, or neither.</source>
        <translation>Elija una medición del mismo objeto e indique el motivo, o ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Choose a shorter name or a folder further up. Nothing was changed.</source>
        <translation>Elija un nombre más corto o una carpeta de nivel superior. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing is ever written over.</source>
        <translation>Elija otro nombre. Nunca se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Choose another one: whoever may open the mission must not be able to sign for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one. Cases here: {cases}</source>
        <translation>Elija uno. Casos aquí: {cases}</translation>
    </message>
    <message>
        <source>Choose the folder to write it to, outside the mission. An encrypted copy stays in it.</source>
        <translation>Elija la carpeta donde guardarlo, fuera de la misión. En ella queda una copia cifrada.</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in .fieldkit; making or joining a mission made it.</source>
        <translation>Elija la carpeta cuyo nombre termina en .fieldkit; se creó al crear la misión o al unirse a ella.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one its owner reads out. Nothing was changed.</source>
        <translation>Compare su huella con la que lea en voz alta su titular. No se cambió nada.</translation>
    </message>
    <message>
        <source>Compare the mission on its sheet with the one that shall be opened.</source>
        <translation>Compare la misión que figura en su hoja con la que se quiere abrir.</translation>
    </message>
    <message>
        <source>Correct it instead.</source>
        <translation>En su lugar, haga una corrección.</translation>
    </message>
    <message>
        <source>Correct it or set it aside instead.</source>
        <translation>En su lugar, corríjalo o apártelo.</translation>
    </message>
    <message>
        <source>Correct it with “fieldkit case correct”, or open the right one first.</source>
        <translation>Corríjalo con “fieldkit case correct” o abra primero el correcto.</translation>
    </message>
    <message>
        <source>Correct it, or open the right one first.</source>
        <translation>Corríjalo o abra primero el correcto.</translation>
    </message>
    <message>
        <source>Expected there: {expected}</source>
        <translation>Se esperaba allí: {expected}</translation>
    </message>
    <message>
        <source>Free some space or choose another place. What was confirmed is kept.</source>
        <translation>Libere espacio o elija otro lugar. Lo confirmado se conserva.</translation>
    </message>
    <message>
        <source>Give the field and how it should read, like --description TEXT.</source>
        <translation>Indique el campo y cómo debe quedar, por ejemplo --description TEXT.</translation>
    </message>
    <message>
        <source>Give the folder NAME.fieldkit that “fieldkit mission new” or “mission join” made.</source>
        <translation>Indique la carpeta NAME.fieldkit que creó “fieldkit mission new” o “mission join”.</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>La sede ha acusado recibo de todo.</translation>
    </message>
    <message>
        <source>Here it can only be read; it can still be sealed as it stands. Record with the newer version.</source>
        <translation>Aquí solo puede leerse; aún puede sellarse tal como está. Registre con la versión más reciente.</translation>
    </message>
    <message>
        <source>Install fieldkit again with the versions that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install fieldkit again; the files taken in so far are kept.</source>
        <translation>Vuelva a instalar fieldkit; los archivos ingresados hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>It cannot be empty; say it in a few words.</source>
        <translation>No puede quedar vacío; dígalo en pocas palabras.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has acted on {subject} since.</source>
        <translation>No se puede deshacer: {person} ha actuado después sobre {subject}.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has recorded something that leans on {subject} since.</source>
        <translation>No se puede deshacer: {person} ha registrado después algo que se apoya en {subject}.</translation>
    </message>
    <message>
        <source>It is not clear to which case the item belongs.</source>
        <translation>No está claro a qué caso pertenece el objeto.</translation>
    </message>
    <message>
        <source>It is not clear which measurement of {item} this one corrects, or why.</source>
        <translation>No está claro qué medición de {item} corrige esta, ni por qué.</translation>
    </message>
    <message>
        <source>It is one JSON object in the format of measuring requests, with photo numbers for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opened the mission&apos;s only case, and every item belongs to one.</source>
        <translation>Abrió el único caso de la misión, y todo objeto pertenece a un caso.</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; find one with: fieldkit log MISSION</source>
        <translation>Sus casos tienen códigos como XX-2024-AA-001; búsquelos con: fieldkit log MISSION</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; the log in Custody names them.</source>
        <translation>Sus casos tienen códigos como XX-2024-AA-001; la bitácora en Custodia los nombra.</translation>
    </message>
    <message>
        <source>Its items go into that; a further case needs a code of its own.</source>
        <translation>Sus objetos van a ese caso; otro caso necesita un código propio.</translation>
    </message>
    <message>
        <source>Keep it as it is and ask the sender for a new copy. Nothing was merged.</source>
        <translation>Consérvelo tal como está y pida al remitente una nueva copia. No se fusionó nada.</translation>
    </message>
    <message>
        <source>Known: {known}. In quotation marks it is looked for as it stands.</source>
        <translation>Se conoce: {known}. Entre comillas se busca tal como está escrito.</translation>
    </message>
    <message>
        <source>Let somebody else sign second, with their own key. Nothing was sealed.</source>
        <translation>Que otra persona ponga la segunda firma con su propia clave. No se selló nada.</translation>
    </message>
    <message>
        <source>List its photographs with: fieldkit item show MISSION {item}</source>
        <translation>Enumere sus fotografías con: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List its tags with: fieldkit item show MISSION {item}</source>
        <translation>Enumere sus etiquetas con: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List the items with: fieldkit item show MISSION</source>
        <translation>Enumere los objetos con: fieldkit item show MISSION</translation>
    </message>
    <message>
        <source>List the photographs with: fieldkit photo list MISSION</source>
        <translation>Enumere las fotografías con: fieldkit photo list MISSION</translation>
    </message>
    <message>
        <source>Look for it in the Catalogue.</source>
        <translation>Búsquelo en el Catálogo.</translation>
    </message>
    <message>
        <source>Look it up with: fieldkit search MISSION WORDS</source>
        <translation>Búsquelo con: fieldkit search MISSION WORDS</translation>
    </message>
    <message>
        <source>Make one in the preferences, or bring the medium that holds it.</source>
        <translation>Cree una en las preferencias o traiga el soporte que la contiene.</translation>
    </message>
    <message>
        <source>Make one with “fieldkit key new”, or bring the medium that holds it.</source>
        <translation>Cree una con “fieldkit key new” o traiga el soporte que la contiene.</translation>
    </message>
    <message>
        <source>Make room there, or choose a larger disk. None of these was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; Record lists those of an item.</source>
        <translation>Las marcas se llaman como F-A001/M01; Registro enumera las de un objeto.</translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Las marcas se llaman como F-A001/M01; “fieldkit item show MISSION F-A001” enumera las de un objeto.</translation>
    </message>
    <message>
        <source>Merge both at headquarters. Nothing was changed here.</source>
        <translation>Fusione ambas historias en la sede. Aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>Merge it first with: fieldkit packet merge. No receipt was written.</source>
        <translation>Fusiónelo primero con: fieldkit packet merge. No se escribió ningún acuse de recibo.</translation>
    </message>
    <message>
        <source>Merge it first. No receipt was written.</source>
        <translation>Fusiónelo primero. No se escribió ningún acuse de recibo.</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: --passphrase-file FILE</source>
        <translation>Indique un archivo que la contenga en su primera línea: --passphrase-file FILE</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: fieldkit --mission-passphrase-file FILE …</source>
        <translation>Indique un archivo que la contenga en su primera línea: fieldkit --mission-passphrase-file FILE …</translation>
    </message>
    <message>
        <source>Name a measurement of the same item (--supersedes) and the reason (--reason), or neither.</source>
        <translation>Indique una medición del mismo objeto (--supersedes) y el motivo (--reason), o ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Name another parent, or correct that one first.</source>
        <translation>Indique otro objeto superior o corrija antes ese.</translation>
    </message>
    <message>
        <source>Name one of them: {choices}</source>
        <translation>Indique una de estas opciones: {choices}</translation>
    </message>
    <message>
        <source>Name one with --case. Cases here: {cases}</source>
        <translation>Indique uno con --case. Casos aquí: {cases}</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: its lead saves it from “Fingerprint and keys of the mission”. Nothing was checked.</source>
        <translation>Indique el certificado raíz de la misión, en PEM, de una fuente ajena al paquete: el jefe del equipo lo guarda desde “Huella y claves de la misión”. No se verificó nada.</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: “fieldkit key export root” writes it. Nothing was checked.</source>
        <translation>Indique el certificado raíz de la misión, en PEM, de una fuente ajena al paquete: “fieldkit key export root” lo escribe. No se verificó nada.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}.</source>
        <translation>Listas más próximas: {nearest}.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}. All of them: fieldkit terms</source>
        <translation>Listas más próximas: {nearest}. Todas: fieldkit terms</translation>
    </message>
    <message>
        <source>Nearest terms: {nearest}. Use one of them, or “other” with a text.</source>
        <translation>Términos más próximos: {nearest}. Use uno de ellos, u “otro” con un texto.</translation>
    </message>
    <message>
        <source>No act of {person} from this laptop is left to take back.</source>
        <translation>No queda por deshacer ningún acto de {person} desde este portátil.</translation>
    </message>
    <message>
        <source>No packet was made. Choose items and seal those if one is needed again.</source>
        <translation>No se creó ningún paquete. Si hace falta otro, elija objetos y séllelos.</translation>
    </message>
    <message>
        <source>No packet was made. Seal chosen items with --item if one is needed again.</source>
        <translation>No se creó ningún paquete. Si hace falta otro, selle los objetos elegidos con --item.</translation>
    </message>
    <message>
        <source>No such Exif block is noted of the photograph “{name}”.</source>
        <translation>No consta tal bloque Exif de la fotografía “{name}”.</translation>
    </message>
    <message>
        <source>No tag “{term}” hangs on {item}.</source>
        <translation>{item} no lleva la etiqueta “{term}”.</translation>
    </message>
    <message>
        <source>Not done: {what}.</source>
        <translation>No se hizo: {what}.</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; Record lists those of an item.</source>
        <translation>Las notas se llaman como F-A001/N01; Registro enumera las de un objeto.</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Las notas se llaman como F-A001/N01; “fieldkit item show MISSION F-A001” enumera las de un objeto.</translation>
    </message>
    <message>
        <source>Nothing is damaged by that. Bring back the vault.json of this folder, from where it was moved to or from a backup.</source>
        <translation>Eso no daña nada. Recupere el vault.json de esta carpeta, desde donde se movió o de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing is known that “{chip}” could ask for.</source>
        <translation>“{chip}” no pregunta por nada conocido.</translation>
    </message>
    <message>
        <source>Nothing is said that would correct anything.</source>
        <translation>No se indica nada que corregir.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>No hay nada escrito.</translation>
    </message>
    <message>
        <source>Nothing that {person} took back at this laptop is left to restore.</source>
        <translation>No queda por rehacer nada de lo que {person} deshizo en este portátil.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Only an encrypted mission has one; a new mission is encrypted unless somebody says otherwise.</source>
        <translation>Solo una misión cifrada la tiene; una misión nueva se cifra, salvo que se indique lo contrario.</translation>
    </message>
    <message>
        <source>Only “other” and its like take a text here; say more in the description or a note.</source>
        <translation>Solo “otro” y términos similares admiten aquí un texto; diga más en la descripción o en una nota.</translation>
    </message>
    <message>
        <source>Open it with the newer version. Nothing was changed.</source>
        <translation>Ábralo con la versión más reciente. No se cambió nada.</translation>
    </message>
    <message>
        <source>Open it with “fieldkit --mission-passphrase-file FILE …”, or at a terminal.</source>
        <translation>Ábrala con “fieldkit --mission-passphrase-file FILE …” o en un terminal.</translation>
    </message>
    <message>
        <source>OpenCV {version} does not find the corners of a marker where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the slate again, larger and in focus.</source>
        <translation>Fotografíe de nuevo el testigo horario, más grande y enfocado.</translation>
    </message>
    <message>
        <source>Place the points again, correct what was stated, or choose another photo.</source>
        <translation>Vuelva a colocar los puntos, corrija lo indicado o elija otra foto.</translation>
    </message>
    <message>
        <source>Put back the file that came with fieldkit.</source>
        <translation>Restablezca el archivo que venía con fieldkit.</translation>
    </message>
    <message>
        <source>Record lists the measurements of an item.</source>
        <translation>Registro enumera las mediciones de un objeto.</translation>
    </message>
    <message>
        <source>Record shows the photographs of {item}.</source>
        <translation>Registro muestra las fotografías de {item}.</translation>
    </message>
    <message>
        <source>Record shows the tags of {item}.</source>
        <translation>Registro muestra las etiquetas de {item}.</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; run “fieldkit mission check”.</source>
        <translation>Restáurelo desde la tarjeta o una copia de seguridad; ejecute “fieldkit mission check”.</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; “Check the mission” in Custody names all that changed.</source>
        <translation>Restáurelo desde la tarjeta o una copia de seguridad; “Verificar la misión” en Custodia enumera todo lo que cambió.</translation>
    </message>
    <message>
        <source>Say how a field should read.</source>
        <translation>Diga cómo debe quedar un campo.</translation>
    </message>
    <message>
        <source>Say where to write it, outside the mission folder: --to FOLDER. An encrypted copy stays in packets/.</source>
        <translation>Diga dónde guardarlo, fuera de la carpeta de la misión: --to FOLDER. En packets/ queda una copia cifrada.</translation>
    </message>
    <message>
        <source>Say why it does not count, in a few words.</source>
        <translation>Diga en pocas palabras por qué no cuenta.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or here in a backup from before the other was merged. Nothing was sealed.</source>
        <translation>Selle donde solo conste una de ellas: en el portátil que la escribió, o aquí en una copia de seguridad anterior a la fusión de la otra. No se selló nada.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>State the time that you read in the picture: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</source>
        <translation>Indique la hora que lee en la imagen: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Detenido a petición suya.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>El flujo {stream} tiene dos historias a partir del número {seq}.</translation>
    </message>
    <message>
        <source>Terms of these lists do: {lists}.</source>
        <translation>Sí lo hacen los términos de estas listas: {lists}.</translation>
    </message>
    <message>
        <source>The Catalogue lists the items.</source>
        <translation>El Catálogo enumera los objetos.</translation>
    </message>
    <message>
        <source>The Catalogue lists the photographs.</source>
        <translation>El Catálogo enumera las fotografías.</translation>
    </message>
    <message>
        <source>The Catalogue shows what is noted of the photograph.</source>
        <translation>El Catálogo muestra lo que consta de la fotografía.</translation>
    </message>
    <message>
        <source>The file is kept as it is; other programs may show it.</source>
        <translation>El archivo se conserva tal como está; otros programas quizá puedan mostrarlo.</translation>
    </message>
    <message>
        <source>The invitation {name} is refused: {why}.</source>
        <translation>La invitación {name} se rechaza: {why}.</translation>
    </message>
    <message>
        <source>The key file {name} cannot be used: {why}.</source>
        <translation>El archivo de clave {name} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The key {name} is not here: {why}.</source>
        <translation>La clave {name} no está aquí: {why}.</translation>
    </message>
    <message>
        <source>The label {label} was given already.</source>
        <translation>El rótulo {label} ya se asignó.</translation>
    </message>
    <message>
        <source>The measuring request is not understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium is write-protected: undo that or choose another place. What was confirmed is kept.</source>
        <translation>El soporte está protegido contra escritura: desprotéjalo o elija otro lugar. Lo confirmado se conserva.</translation>
    </message>
    <message>
        <source>The original {name} does not decrypt: its bytes are not those that were sealed.</source>
        <translation>El original {name} no se puede descifrar: sus bytes no son los que se sellaron.</translation>
    </message>
    <message>
        <source>The original {name} is not what was recorded: SHA-256 {found} instead of {expected}.</source>
        <translation>El original {name} no es lo que se registró: SHA-256 {found} en lugar de {expected}.</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>La frase de contraseña no abre {name}.</translation>
    </message>
    <message>
        <source>The passphrase for the key of {code} is needed, and there is no terminal to ask on.</source>
        <translation>Hace falta la frase de contraseña de la clave de {code}, y no hay terminal donde pedirla.</translation>
    </message>
    <message>
        <source>The passphrase of a key must not open a mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the mission {mission} is needed, and there is no terminal to ask on.</source>
        <translation>Hace falta la frase de contraseña de la misión {mission}, y no hay terminal donde pedirla.</translation>
    </message>
    <message>
        <source>The photograph {photo} is not linked to {item}.</source>
        <translation>La fotografía {photo} no está vinculada a {item}.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: {problem}.</source>
        <translation>No se puede mostrar la imagen: {problem}.</translation>
    </message>
    <message>
        <source>The picture decoder does not start: {why}.</source>
        <translation>El decodificador de imágenes no arranca: {why}.</translation>
    </message>
    <message>
        <source>The receipt {name} is refused: {why}.</source>
        <translation>El acuse de recibo {name} se rechaza: {why}.</translation>
    </message>
    <message>
        <source>The receipt {receipt} is recorded already.</source>
        <translation>El acuse de recibo {receipt} ya está registrado.</translation>
    </message>
    <message>
        <source>The start page makes mission.db anew from its copies: log/ and originals/ hold all that was confirmed.</source>
        <translation>La página de inicio reconstruye mission.db a partir de sus copias: log/ y originals/ contienen todo lo confirmado.</translation>
    </message>
    <message>
        <source>The vocabulary {name} cannot be used: {why}.</source>
        <translation>El vocabulario {name} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>There is a case {code} already.</source>
        <translation>Ya existe un caso {code}.</translation>
    </message>
    <message>
        <source>There is no list “{name}”.</source>
        <translation>No hay ninguna lista “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>No hay nada que registrar.</translation>
    </message>
    <message>
        <source>These files are not your own: say who or what they came from, or why that is not said.</source>
        <translation>Estos archivos no son suyos: diga de quién o de qué proceden, o por qué no se dice.</translation>
    </message>
    <message>
        <source>This account may not do that: ask whoever owns it, or choose another place. Nothing was changed.</source>
        <translation>Esta cuenta no tiene permiso para ello: consulte a su propietario o elija otro lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file system takes no file of that size: choose another place. What was confirmed is kept.</source>
        <translation>Este sistema de archivos no admite archivos de ese tamaño: elija otro lugar. Lo confirmado se conserva.</translation>
    </message>
    <message>
        <source>This mission holds no case “{name}”.</source>
        <translation>Esta misión no contiene ningún caso “{name}”.</translation>
    </message>
    <message>
        <source>This mission holds no item “{name}”.</source>
        <translation>Esta misión no contiene ningún objeto “{name}”.</translation>
    </message>
    <message>
        <source>This mission holds no marking “{name}”.</source>
        <translation>Esta misión no contiene ninguna marca “{name}”.</translation>
    </message>
    <message>
        <source>This mission holds no measurement “{name}”.</source>
        <translation>Esta misión no contiene ninguna medición “{name}”.</translation>
    </message>
    <message>
        <source>This mission holds no note “{name}”.</source>
        <translation>Esta misión no contiene ninguna nota “{name}”.</translation>
    </message>
    <message>
        <source>This mission holds no photograph “{name}”.</source>
        <translation>Esta misión no contiene ninguna fotografía “{name}”.</translation>
    </message>
    <message>
        <source>This mission holds nothing called “{name}”.</source>
        <translation>Esta misión no contiene nada llamado “{name}”.</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation>Esta clave de recuperación no abre {name}.</translation>
    </message>
    <message>
        <source>Try again or choose another place. What was confirmed is kept.</source>
        <translation>Vuelva a intentarlo o elija otro lugar. Lo confirmado se conserva.</translation>
    </message>
    <message>
        <source>Try again; capital letters and keyboard layout count.</source>
        <translation>Vuelva a intentarlo; cuentan las mayúsculas y la distribución del teclado.</translation>
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
        <translation>Escríbala como en su hoja, desde AGE-SECRET-KEY-1; los espacios y los saltos de línea no cuentan.</translation>
    </message>
    <message>
        <source>Type it where the window asks for it.</source>
        <translation>Escríbala donde la ventana la pide.</translation>
    </message>
    <message>
        <source>Type its passphrase where the mission is opened.</source>
        <translation>Escriba su frase de contraseña donde se abre la misión.</translation>
    </message>
    <message>
        <source>Use another medium, or restore that one first and go on there. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or close it. Reading commands work meanwhile.</source>
        <translation>Espere a que termine o ciérrelo. Entretanto funcionan los comandos de lectura.</translation>
    </message>
    <message>
        <source>Wait for it or close it. The mission can be opened read-only meanwhile.</source>
        <translation>Espere a que termine o ciérrelo. Entretanto la misión puede abrirse en modo de solo lectura.</translation>
    </message>
    <message>
        <source>What is noted of it is shown by: fieldkit photo show MISSION PHOTO</source>
        <translation>Lo que consta de ella se muestra con: fieldkit photo show MISSION PHOTO</translation>
    </message>
    <message>
        <source>What was confirmed is kept. Start again to go on.</source>
        <translation>Lo confirmado se conserva. Inicie de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Whoever handles the item next relies on it; say one of {terms}. That it is not known is said too.</source>
        <translation>Quien maneje después el objeto confía en ello; indique una de estas opciones: {terms}. También se indica que no se sabe.</translation>
    </message>
    <message>
        <source>Write it like {expected}.</source>
        <translation>Escríbalo así: {expected}.</translation>
    </message>
    <message>
        <source>a calibration is no figure of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet holds at most 200,000 files</source>
        <translation>un paquete contiene como máximo 200.000 archivos</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>it needs {needed} bytes and {free} are free</source>
        <translation>hacen falta {needed} bytes y hay {free} libres</translation>
    </message>
    <message>
        <source>it needs {needed} bytes in one file and the medium allows {largest}</source>
        <translation>hacen falta {needed} bytes en un solo archivo y el soporte admite {largest}</translation>
    </message>
    <message>
        <source>its content does not come to {size} bytes</source>
        <translation>su contenido no llega a sumar {size} bytes</translation>
    </message>
    <message>
        <source>something that is no file stands in its place</source>
        <translation>en su lugar hay algo que no es un archivo</translation>
    </message>
    <message>
        <source>vault.json in {folder} is that of another mission, or of another laptop: it opens nothing there.</source>
        <translation>El vault.json de {folder} es de otra misión o de otro portátil: allí no abre nada.</translation>
    </message>
    <message>
        <source>what was written does not read back; the medium may be failing</source>
        <translation>lo que se escribió no se lee igual; el soporte puede estar fallando</translation>
    </message>
    <message>
        <source>{folder} holds a later backup of this mission, with entries up to {until} that this folder does not have. Originals in it: {originals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}.</source>
        <translation>{holder} está escribiendo en {folder}.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and mission.db and vault.json are both gone. Files that are still there: {copies} in log/, {originals} in originals/.</source>
        <translation>{folder} está cifrada, y faltan tanto mission.db como vault.json. Archivos que aún quedan: {copies} en log/, {originals} en originals/.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and vault.json, which holds its key under the passphrase, is gone.</source>
        <translation>{folder} está cifrada, y falta vault.json, que contiene su clave protegida por la frase de contraseña.</translation>
    </message>
    <message>
        <source>{folder} is encrypted; only its passphrase opens it.</source>
        <translation>{folder} está cifrada; solo la abre su frase de contraseña.</translation>
    </message>
    <message>
        <source>{folder} is not a mission folder.</source>
        <translation>{folder} no es una carpeta de misión.</translation>
    </message>
    <message>
        <source>{folder} is not a safe place for a mission: {why}.</source>
        <translation>{folder} no es un lugar seguro para una misión: {why}.</translation>
    </message>
    <message>
        <source>{folder} is not encrypted, so it has no passphrase.</source>
        <translation>{folder} no está cifrada, así que no tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>{folder} lacks {lacking} MB of room. Files to come: {files}.</source>
        <translation>A {folder} le faltan {lacking} MB de espacio. Archivos pendientes: {files}.</translation>
    </message>
    <message>
        <source>{item} cannot be a part of {parent}, which is itself or a part of it.</source>
        <translation>{item} no puede ser parte de {parent}, que es el mismo objeto o una parte de él.</translation>
    </message>
    <message>
        <source>{item} is linked already to {photos} as “{role}”.</source>
        <translation>{item} ya está vinculado a {photos} como “{role}”.</translation>
    </message>
    <message>
        <source>{item} is tagged so already: {tags}.</source>
        <translation>{item} ya lleva estas etiquetas: {tags}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>{name} holds no recovery key, or one with a slip in it.</source>
        <translation>{name} no contiene ninguna clave de recuperación, o contiene una con una errata.</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} está dañado: {why}.</translation>
    </message>
    <message>
        <source>{name} is no root certificate.</source>
        <translation>{name} no es un certificado raíz.</translation>
    </message>
    <message>
        <source>{name} is refused at “{entry}”: {why}.</source>
        <translation>{name} se rechaza en “{entry}”: {why}.</translation>
    </message>
    <message>
        <source>{name} is refused: {why}.</source>
        <translation>{name} se rechaza: {why}.</translation>
    </message>
    <message>
        <source>{name} was written by a newer fieldkit (format {found}; this one knows {known}).</source>
        <translation>{name} fue escrito por un fieldkit más reciente (formato {found}; este conoce el {known}).</translation>
    </message>
    <message>
        <source>{name}, line {line}: {why}.</source>
        <translation>{name}, línea {line}: {why}.</translation>
    </message>
    <message>
        <source>{packet} holds another history of the stream that this laptop itself writes: this folder was copied or restored.</source>
        <translation>{packet} contiene otra historia del flujo que escribe este mismo portátil: esta carpeta fue copiada o restaurada.</translation>
    </message>
    <message>
        <source>{packet} was not merged into this mission yet.</source>
        <translation>{packet} aún no se ha fusionado en esta misión.</translation>
    </message>
    <message>
        <source>{part} does not read back as it was written; the medium may be failing</source>
        <translation>{part} no se lee tal como se escribió; el soporte puede estar fallando</translation>
    </message>
    <message>
        <source>{person} cannot sign a receipt: that is for headquarters.</source>
        <translation>{person} no puede firmar un acuse de recibo: eso corresponde a la sede.</translation>
    </message>
    <message>
        <source>{person} wrote “{act}” about {subject} with a newer fieldkit.</source>
        <translation>{person} escribió “{act}” sobre {subject} con un fieldkit más reciente.</translation>
    </message>
    <message>
        <source>{photo} says nothing of its camera&apos;s clock: no slate is seen in it, or its file states no time.</source>
        <translation>{photo} no dice nada del reloj de su cámara: no se ve en ella ningún testigo horario, o su archivo no indica la hora.</translation>
    </message>
    <message>
        <source>{subject} is set aside already: {reason}.</source>
        <translation>{subject} ya está apartado: {reason}.</translation>
    </message>
    <message>
        <source>{subject} says that already: {values}.</source>
        <translation>{subject} ya dice eso: {values}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} So nothing was measured.</source>
        <translation>{why} Por eso no se midió nada.</translation>
    </message>
    <message>
        <source>“Check the mission” in Custody says what still is as it was recorded.</source>
        <translation>“Verificar la misión” en Custodia dice qué sigue tal como se registró.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” names what no longer holds; “fieldkit mission rebuild --from-copies” makes mission.db anew: log/ and originals/ hold everything that was confirmed.</source>
        <translation>“fieldkit mission check” indica lo que ya no se sostiene; “fieldkit mission rebuild --from-copies” reconstruye mission.db: log/ y originals/ contienen todo lo confirmado.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” says what still is as it was recorded.</source>
        <translation>“fieldkit mission check” dice qué sigue tal como se registró.</translation>
    </message>
    <message>
        <source>“fieldkit mission convert FOLDER TARGET --seal” makes an encrypted copy of it.</source>
        <translation>“fieldkit mission convert FOLDER TARGET --seal” crea una copia cifrada de ella.</translation>
    </message>
    <message>
        <source>“{field}” cannot be recorded as it stands.</source>
        <translation>“{field}” no se puede registrar tal como está.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>Falta “{field}”.</translation>
    </message>
    <message>
        <source>“{label}” is not written as expected.</source>
        <translation>“{label}” no está escrito como se espera.</translation>
    </message>
    <message>
        <source>“{label}” leaves the rules of transcription at character {position}.</source>
        <translation>“{label}” se aparta de las reglas de transcripción en el carácter {position}.</translation>
    </message>
    <message>
        <source>“{name}” can mean more than one thing.</source>
        <translation>“{name}” puede significar más de una cosa.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” would be signed by one person or key, {person}.</source>
        <translation>“{one}” y “{other}” llevarían la firma de una misma persona o clave, {person}.</translation>
    </message>
    <message>
        <source>“{term}” does not describe a thing, so it is no tag.</source>
        <translation>“{term}” no describe una cosa, por lo que no es una etiqueta.</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the list {vocabulary}.</source>
        <translation>“{term}” no es un término de la lista {vocabulary}.</translation>
    </message>
    <message>
        <source>“{term}” takes no text of its own.</source>
        <translation>“{term}” no admite texto propio.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message numerus="yes">
        <source>%n field(s) in dispute</source>
        <translation>
            <numerusform>%n campo en disputa</numerusform>
            <numerusform>%n campos en disputa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n value(s))</source>
        <translation>
            <numerusform>(%n valor)</numerusform>
            <numerusform>(%n valores)</numerusform>
        </translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañadas</translation>
    </message>
    <message>
        <source>Damaged: {why}</source>
        <translation>Dañada: {why}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Items shown</source>
        <translation>Objetos mostrados</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Nota {label}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Select photos or items: what is known of them stands here.</source>
        <translation>Seleccione fotos u objetos: aquí aparece lo que se sabe de ellos.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>Apartado: {reason}</translation>
    </message>
    <message>
        <source>Shows no item yet.</source>
        <translation>Aún no muestra ningún objeto.</translation>
    </message>
    <message>
        <source>Shows {items}</source>
        <translation>Muestra {items}</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>Hora real</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>the camera states no time</source>
        <translation>la cámara no indica la hora</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <translation>
            <numerusform>{labels} y %n más</numerusform>
            <numerusform>{labels} y %n más</numerusform>
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
        <translation>Un objeto y sus partes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Acabado</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Hallado como</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Host’s number</source>
        <translation>Número del anfitrión</translation>
    </message>
    <message>
        <source>Label of an item</source>
        <translation>Rótulo de un objeto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number of a photo</source>
        <translation>Número de una foto</translation>
    </message>
    <message>
        <source>Prior custody</source>
        <translation>Custodia previa</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag state</source>
        <translation>Estado de la etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pieza</numerusform>
            <numerusform>%n piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>Una clave sin frase de contraseña firmaría por quien tenga el portátil.</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un número entero</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Elegir: {field}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Fair. One more word makes it a thousand times harder to guess.</source>
        <translation>Aceptable. Una palabra más la hace mil veces más difícil de adivinar.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Ocultar: {field}</translation>
    </message>
    <message>
        <source>Long. Good, unless it is a saying, a song or a name: those are tried first.</source>
        <translation>Larga. Buena, salvo que sea un refrán, una canción o un nombre: esos se prueban primero.</translation>
    </message>
    <message>
        <source>New passphrase of the mission</source>
        <translation>Nueva frase de contraseña de la misión</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>Frase de contraseña de la misión</translation>
    </message>
    <message>
        <source>Passphrase of the new key</source>
        <translation>Frase de contraseña de la nueva clave</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Frase de contraseña de su clave</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>Dígalo en pocas palabras</translation>
    </message>
    <message>
        <source>Short: whoever takes the laptop can try out all like it.</source>
        <translation>Corta: quien se lleve el portátil puede probar todas las que son así.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Mostrar: {field}</translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation>Quitar {term}</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find it</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Without a passphrase whoever holds the laptop could open the mission.</source>
        <translation>Sin frase de contraseña, quien tenga el portátil podría abrir la misión.</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (obligatorio)</translation>
    </message>
    <message>
        <source>{field}: in words</source>
        <translation>{field}: con palabras</translation>
    </message>
    <message>
        <source>{field}: say why it is unknown</source>
        <translation>{field}: diga por qué no se sabe</translation>
    </message>
    <message>
        <source>{key} shows or hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not taken: choose one of the list.</source>
        <translation>No se aceptó “{text}”: elija una opción de la lista.</translation>
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
        <translation>Todo</translation>
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
        <translation>Refutado</translation>
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
        <translation>Hallazgos</translation>
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
        <translation>No demostrable</translation>
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
        <translation>Probado</translation>
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
        <translation>Huella: {groups}</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>A folder for all that the mission records, and an authority of its own that vouches for everybody whom you invite.</source>
        <translation>Una carpeta para todo lo que registra la misión y una autoridad propia que avala a todas las personas que usted invite.</translation>
    </message>
    <message>
        <source>Code of the mission</source>
        <translation>Código de la misión</translation>
    </message>
    <message>
        <source>Codes, not names</source>
        <translation>Códigos, no nombres</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>It opens the key that signs for you. If it is forgotten, nobody can bring it back. Long, and easy to type with cold hands, is best.</source>
        <translation>Abre la clave que firma por usted. Si se olvida, nadie puede recuperarla. Lo mejor es que sea larga y fácil de escribir con las manos frías.</translation>
    </message>
    <message>
        <source>Letter of this laptop</source>
        <translation>Letra de este portátil</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>Crear la misión</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Nueva misión</translation>
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
        <translation>P-01 le representa en todos los registros. Quién es esa persona se anota en otro lugar.</translation>
    </message>
    <message>
        <source>Title, without words of attribution</source>
        <translation>Título, sin palabras que atribuyan</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Qué se crea</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>¿Dónde se guardará la misión?</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n held elsewhere</source>
        <translation>
            <numerusform>%n conservada en otro lugar</numerusform>
            <numerusform>%n conservadas en otro lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ▸</source>
        <translation>
            <numerusform>%n tarea ▸</numerusform>
            <numerusform>%n tareas ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of this mission that was never finished was removed.</source>
        <translation>Se eliminó una copia de esta misión que nunca se terminó.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and anybody can read it.</source>
        <translation>Una copia de esta misión nunca se terminó, y cualquiera puede leerla.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and its place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in fieldkit: {what}</source>
        <translation>Un defecto de fieldkit: {what}</translation>
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
        <translation>Se detuvo un programa mientras creaba {folder}.</translation>
    </message>
    <message>
        <source>An earlier vault.json was put back: an earlier passphrase opens this mission again.</source>
        <translation>Se restituyó un vault.json anterior: una frase de contraseña anterior vuelve a abrir esta misión.</translation>
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
            <numerusform>B en espera: %n foto</numerusform>
            <numerusform>B en espera: %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase in the preferences. Who knows an earlier one may hold a copy of the mission: “fieldkit mission convert … --renew” makes one with secrets that they do not know.</source>
        <translation>Cambie la frase de contraseña en las preferencias. Quien conozca una anterior puede tener una copia de la misión: “fieldkit mission convert … --renew” crea una con secretos que esa persona no conoce.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>If a folder is left whose name ends in {folder}, anybody may be able to read it: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}. Connect its drive and open the mission for writing: then it is removed.</source>
        <translation>Está en {folder}. Conecte su unidad y abra la misión para escritura: entonces se elimina.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Removing a copy that was never finished</source>
        <translation>Eliminación de una copia que nunca se terminó</translation>
    </message>
    <message>
        <source>SAMPLE, NOT EVIDENCE</source>
        <translation>MUESTRA, NO ES PRUEBA</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Busque o escriba un comando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>Detener: {job}</translation>
    </message>
    <message>
        <source>The language is chosen.</source>
        <translation>El idioma está elegido.</translation>
    </message>
    <message>
        <source>The vault.json of this mission was made by somebody else who knows its secrets.</source>
        <translation>El vault.json de esta misión lo creó otra persona que conoce sus secretos.</translation>
    </message>
    <message>
        <source>The window speaks it when the jobs that run have ended and it is opened again.</source>
        <translation>La ventana lo usará cuando hayan terminado las tareas en curso y se abra de nuevo.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>What was recorded is on disk, and you can go on. Copy what happened for whoever mends it.</source>
        <translation>Lo registrado está en el disco y puede continuar. Copie lo ocurrido para quien lo repare.</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>copia de seguridad hace %n día</numerusform>
            <numerusform>copia de seguridad hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>copia de seguridad hoy</translation>
    </message>
    <message>
        <source>fieldkit</source>
        <translation>fieldkit</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>{person}, team {letter}</source>
        <translation>{person}, equipo {letter}</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} de {total}</translation>
    </message>
    <message>
        <source>“fieldkit mission convert … --renew” makes a copy with secrets that they do not know.</source>
        <translation>“fieldkit mission convert … --renew” crea una copia con secretos que esa persona no conoce.</translation>
    </message>
    <message>
        <source>▲ A missing</source>
        <translation>▲ Falta A</translation>
    </message>
    <message>
        <source>▲ B missing</source>
        <translation>▲ Falta B</translation>
    </message>
    <message numerus="yes">
        <source>▲ B missing, %n photo(s) wait</source>
        <translation>
            <numerusform>▲ Falta B, %n foto en espera</numerusform>
            <numerusform>▲ Falta B, %n fotos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>● Nothing to save yet</source>
        <translation>● Aún nada que guardar</translation>
    </message>
    <message>
        <source>● Saved {time}</source>
        <translation>● Guardado {time}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>{chosen} of {count} selected</source>
        <translation>Selección: {chosen} de {count}</translation>
    </message>
    <message>
        <source>{tile}; selected; {number} of {count}</source>
        <translation>{tile}; en la selección; {number} de {count}</translation>
    </message>
    <message>
        <source>{tile}; {number} of {count}</source>
        <translation>{tile}; {number} de {count}</translation>
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
        <translation>terminó antes de estar listo ({how})</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n camera raw</source>
        <translation>
            <numerusform>%n archivo RAW</numerusform>
            <numerusform>%n archivos RAW</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to be new, by name, size and time; what files hold decides.</source>
        <translation>
            <numerusform>Se prevé %n archivo nuevo, según nombre, tamaño y hora; decide el contenido.</numerusform>
            <numerusform>Se prevén %n archivos nuevos, según nombre, tamaño y hora; decide el contenido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) bear no number of a camera</source>
        <translation>
            <numerusform>%n archivo no lleva número de cámara</numerusform>
            <numerusform>%n archivos no llevan número de cámara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of an interrupted intake recovered.</source>
        <translation>
            <numerusform>%n archivo recuperado de un ingreso interrumpido.</numerusform>
            <numerusform>%n archivos recuperados de un ingreso interrumpido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you chose</source>
        <translation>
            <numerusform>%n archivo que usted eligió</numerusform>
            <numerusform>%n archivos que usted eligió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n archivo por revisar</numerusform>
            <numerusform>%n archivos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {time}</source>
        <translation>
            <numerusform>%n archivo, {time}</numerusform>
            <numerusform>%n archivos, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on the card</source>
        <translation>
            <numerusform>%n queda en la tarjeta</numerusform>
            <numerusform>%n quedan en la tarjeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these beside a photograph</source>
        <translation>
            <numerusform>%n de ellos junto a una fotografía</numerusform>
            <numerusform>%n de ellos junto a una fotografía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n archivo de otro tipo</numerusform>
            <numerusform>%n archivos de otro tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) do not match the card. Not recorded: {names}</source>
        <translation>
            <numerusform>%n foto no coincide con la tarjeta. No registrada: {names}</numerusform>
            <numerusform>%n fotos no coinciden con la tarjeta. No registradas: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n fotografía</numerusform>
            <numerusform>%n fotografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>%n ya visto</numerusform>
            <numerusform>%n ya vistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n archivo complementario</numerusform>
            <numerusform>%n archivos complementarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vídeo</numerusform>
            <numerusform>%n vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes into this mission. Nothing can be brought in meanwhile.</source>
        <translation>Otro programa escribe en esta misión. Entretanto no se puede ingresar nada.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>En recuento…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Bring it in once more, or copy those files in another way.</source>
        <translation>Ingréselos otra vez o copie esos archivos de otro modo.</translation>
    </message>
    <message>
        <source>Bring the same card in again: their names come back, and nothing is kept twice.</source>
        <translation>Vuelva a ingresar la misma tarjeta: sus nombres reaparecen y nada se guarda dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>Broke off, %n new</source>
        <translation>
            <numerusform>Interrumpido, %n nuevo</numerusform>
            <numerusform>Interrumpido, %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Obtenidos</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>Reloj de la cámara</translation>
    </message>
    <message numerus="yes">
        <source>Card removed after %n of {found}. The %n are verified.</source>
        <translation>
            <numerusform>Tarjeta retirada tras %n de {found}. Verificado: %n.</numerusform>
            <numerusform>Tarjeta retirada tras %n de {found}. Verificados: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card removed, {done} of {found}</source>
        <translation>Tarjeta retirada, {done} de {found}</translation>
    </message>
    <message numerus="yes">
        <source>Card {name} is back: %n to come</source>
        <translation>
            <numerusform>La tarjeta {name} ha vuelto: %n pendiente</numerusform>
            <numerusform>La tarjeta {name} ha vuelto: %n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card {name}: %n new</source>
        <translation>
            <numerusform>Tarjeta {name}: %n nuevo</numerusform>
            <numerusform>Tarjeta {name}: %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards and drives</source>
        <translation>Tarjetas y unidades</translation>
    </message>
    <message>
        <source>Choose a card or folder</source>
        <translation>Elegir una tarjeta o carpeta</translation>
    </message>
    <message>
        <source>Choose files to bring in</source>
        <translation>Elegir los archivos que se ingresarán</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Code of the person, such as P-01</source>
        <translation>Código de la persona, como P-01</translation>
    </message>
    <message>
        <source>Drop it to bring it in</source>
        <translation>Suelte para ingresar</translation>
    </message>
    <message>
        <source>Each file is taken in once it is whole.</source>
        <translation>Cada archivo se ingresa en cuanto está completo.</translation>
    </message>
    <message>
        <source>Every file is copied, read back and recorded. The card is not changed.</source>
        <translation>Cada archivo se copia, se relee y se registra. La tarjeta no se modifica.</translation>
    </message>
    <message>
        <source>Everything is copied and compared.</source>
        <translation>Todo se ha copiado y comparado.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Archivos por revisar</translation>
    </message>
    <message>
        <source>Folders used before</source>
        <translation>Carpetas usadas antes</translation>
    </message>
    <message>
        <source>From whom or what</source>
        <translation>De quién o de qué</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on to bring in the rest; nothing is kept twice.</source>
        <translation>Continúe para ingresar el resto; nada se guarda dos veces.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Ir a Ingreso</translation>
    </message>
    <message>
        <source>How far it is off, how it was set</source>
        <translation>Cuánto se desvía, cómo se ajustó</translation>
    </message>
    <message>
        <source>How far the intake is</source>
        <translation>Avance del ingreso</translation>
    </message>
    <message>
        <source>Insert a card or drop a folder.</source>
        <translation>Inserte una tarjeta o suelte una carpeta.</translation>
    </message>
    <message>
        <source>Intake of {folder}</source>
        <translation>Ingreso de {folder}</translation>
    </message>
    <message>
        <source>It begins by itself as soon as other work is done.</source>
        <translation>Comienza por sí solo en cuanto termina otro trabajo.</translation>
    </message>
    <message>
        <source>Its copy does not match the card. Not recorded.</source>
        <translation>Su copia no coincide con la tarjeta. No registrada.</translation>
    </message>
    <message>
        <source>Keep the card.</source>
        <translation>Conserve la tarjeta.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the card: %n file(s) could not be read.</source>
        <translation>
            <numerusform>Conserve la tarjeta: no se pudo leer %n archivo.</numerusform>
            <numerusform>Conserve la tarjeta: no se pudieron leer %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. {why}</source>
        <translation>Conservado. {why}</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Looking for files of an interrupted intake</source>
        <translation>Búsqueda de archivos de un ingreso interrumpido</translation>
    </message>
    <message>
        <source>Making small pictures</source>
        <translation>Creación de miniaturas</translation>
    </message>
    <message>
        <source>New files in {folder}</source>
        <translation>Archivos nuevos en {folder}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nuevo objeto</translation>
    </message>
    <message>
        <source>No file bears {numbers}</source>
        <translation>Ningún archivo lleva {numbers}</translation>
    </message>
    <message>
        <source>No folder of a camera</source>
        <translation>No es una carpeta de cámara</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Not kept. {why}</source>
        <translation>No conservado. {why}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not said: {why}</source>
        <translation>No se dice: {why}</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Aún no ha llegado nada</translation>
    </message>
    <message>
        <source>Nothing stands here: nothing of this will be recorded.</source>
        <translation>Aquí no hay nada: no se registrará nada de esto.</translation>
    </message>
    <message>
        <source>Numbers begin anew with {number} in {folder}</source>
        <translation>La numeración empieza de nuevo con {number} en {folder}</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierta en solo lectura</translation>
    </message>
    <message>
        <source>Person by code, body, address</source>
        <translation>Persona por código, organismo, dirección</translation>
    </message>
    <message>
        <source>Photo {name} does not match the card. Not recorded.</source>
        <translation>La foto {name} no coincide con la tarjeta. No registrada.</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotógrafo</translation>
    </message>
    <message>
        <source>Picture follows</source>
        <translation>Imagen pendiente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reinsert to continue.</source>
        <translation>Vuelva a insertarla para continuar.</translation>
    </message>
    <message>
        <source>Safe to remove card</source>
        <translation>Puede retirar la tarjeta</translation>
    </message>
    <message>
        <source>Said of all these files</source>
        <translation>Se indica para todos estos archivos</translation>
    </message>
    <message>
        <source>Said of all: {facts}</source>
        <translation>Indicado para todos: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s). Connect drive B.</source>
        <translation>
            <numerusform>Segunda copia en espera: %n foto. Conecte la unidad B.</numerusform>
            <numerusform>Segunda copia en espera: %n fotos. Conecte la unidad B.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second copy: {done} of {found}</source>
        <translation>Segunda copia: {done} de {found}</translation>
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
        <translation>Sitio, coordenadas de cuadrícula, dónde estaba</translation>
    </message>
    <message numerus="yes">
        <source>Space for about %n photo(s).</source>
        <translation>
            <numerusform>Espacio para alrededor de %n foto.</numerusform>
            <numerusform>Espacio para alrededor de %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n new</source>
        <translation>
            <numerusform>Detenido, %n nuevo</numerusform>
            <numerusform>Detenido, %n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new file(s) are kept.</source>
        <translation>
            <numerusform>Detenido. Se conserva %n archivo nuevo.</numerusform>
            <numerusform>Detenido. Se conservan %n archivos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The intake broke off.</source>
        <translation>El ingreso se interrumpió.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>No hay archivos.</translation>
    </message>
    <message>
        <source>This disk cannot prove that it was read back itself. Keep the card until a packet is receipted.</source>
        <translation>Este disco no permite demostrar que la relectura procedió de él mismo. Conserve la tarjeta hasta que haya acuse de recibo de un paquete.</translation>
    </message>
    <message>
        <source>Too large to be shown</source>
        <translation>Demasiado grande para mostrarse</translation>
    </message>
    <message>
        <source>Truncated: the end of the file is missing</source>
        <translation>Truncado: falta el final del archivo</translation>
    </message>
    <message>
        <source>Try sample card</source>
        <translation>Probar tarjeta de muestra</translation>
    </message>
    <message>
        <source>Unsupported format</source>
        <translation>Formato no admitido</translation>
    </message>
    <message>
        <source>Unsupported format: {format}</source>
        <translation>Formato no admitido: {format}</translation>
    </message>
    <message>
        <source>Use webcam</source>
        <translation>Usar cámara web</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>Espera a que termine otro trabajo</translation>
    </message>
    <message numerus="yes">
        <source>Watched, %n new</source>
        <translation>
            <numerusform>Vigilada, %n nuevo</numerusform>
            <numerusform>Vigilada, %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder. Each file is taken in once it is whole.</source>
        <translation>La carpeta está bajo vigilancia. Cada archivo se ingresa en cuanto está completo.</translation>
    </message>
    <message>
        <source>What was verified is kept. Go on to bring in the rest.</source>
        <translation>Lo verificado se conserva. Continúe para ingresar el resto.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gap(s)</source>
        <translation>
            <numerusform>y %n hueco más</numerusform>
            <numerusform>y %n huecos más</numerusform>
        </translation>
    </message>
    <message>
        <source>at {value}</source>
        <translation>lugar: {value}</translation>
    </message>
    <message>
        <source>camera clock {value}</source>
        <translation>reloj de la cámara: {value}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>photographer {value}</source>
        <translation>fotógrafo: {value}</translation>
    </message>
    <message>
        <source>safe to remove card</source>
        <translation>puede retirar la tarjeta</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>ya visto</translation>
    </message>
    <message>
        <source>tags {value}</source>
        <translation>etiquetas: {value}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>verified (cached)</source>
        <translation>verificado (en caché)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{done} of {found}</source>
        <translation>{done} de {found}</translation>
    </message>
    <message>
        <source>{done} of {found}: {name}</source>
        <translation>{done} de {found}: {name}</translation>
    </message>
    <message>
        <source>{field}: ticked, and empty</source>
        <translation>{field}: marcado y vacío</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>{first} to {last} in {folders}</source>
        <translation>de {first} a {last} en {folders}</translation>
    </message>
</context>
<context>
    <name>inviting</name>
    <message>
        <source>A letter for each laptop</source>
        <translation>Una letra para cada portátil</translation>
    </message>
    <message>
        <source>Compare first</source>
        <translation>Primero, comparar</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>Huella de la solicitud</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>It stands in every number that the laptop gives, so no two number anything alike.</source>
        <translation>Figura en cada número que asigna el portátil, de modo que nunca hay dos que numeren igual.</translation>
    </message>
    <message>
        <source>Letter of their laptop</source>
        <translation>Letra del portátil invitado</translation>
    </message>
    <message>
        <source>Read this root fingerprint out to the guest; they compare it before they join</source>
        <translation>Lea esta huella de la raíz en voz alta a la persona invitada; la compara antes de unirse</translation>
    </message>
    <message>
        <source>Request of the guest</source>
        <translation>Solicitud de la persona invitada</translation>
    </message>
    <message>
        <source>Save the invitation as</source>
        <translation>Guardar la invitación como</translation>
    </message>
    <message>
        <source>The guest hands it to you on a stick, and reads its fingerprint out.</source>
        <translation>La persona invitada se la entrega en una memoria USB y lee en voz alta su huella.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>They read out exactly this</source>
        <translation>La persona invitada lee exactamente esto</translation>
    </message>
    <message>
        <source>Where the authority’s keys were moved to</source>
        <translation>Adónde se movieron las claves de la autoridad</translation>
    </message>
    <message>
        <source>Whoever is invited can write into the mission. Nothing is issued before you say that it is them.</source>
        <translation>Quien recibe la invitación puede escribir en la misión. No se emite nada hasta que usted confirme que es esa persona.</translation>
    </message>
    <message>
        <source>Whoever wants to join has handed you a request.</source>
        <translation>Quien quiere unirse le ha entregado una solicitud.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Guardar la invitación…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the guest.</source>
        <translation>Se guardó {file}. Entréguelo a la persona invitada.</translation>
    </message>
    <message>
        <source>{person} asks to be invited</source>
        <translation>{person} solicita una invitación</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>A small file names your key and this laptop’s. Hand it to the lead on a stick, and read out its fingerprint.</source>
        <translation>Un archivo pequeño identifica su clave y la de este portátil. Entréguelo al jefe del equipo en una memoria USB y lea en voz alta su huella.</translation>
    </message>
    <message>
        <source>Ask to be invited</source>
        <translation>Solicitar una invitación</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>Primero: solicitar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Invitation of the lead</source>
        <translation>Invitación del jefe del equipo</translation>
    </message>
    <message>
        <source>Invites {person} on this laptop, letter {letter}</source>
        <translation>Invita a {person} en este portátil, letra {letter}</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>Unirse por invitación</translation>
    </message>
    <message>
        <source>Join the mission</source>
        <translation>Unirse a la misión</translation>
    </message>
    <message>
        <source>Join with the invitation</source>
        <translation>Unirse con la invitación</translation>
    </message>
    <message>
        <source>Read this out to the lead; they compare it before they invite you</source>
        <translation>Lea esto en voz alta al jefe del equipo; lo compara antes de invitarle</translation>
    </message>
    <message>
        <source>Root fingerprint of the mission</source>
        <translation>Huella de la raíz de la misión</translation>
    </message>
    <message>
        <source>Save the request as</source>
        <translation>Guardar la solicitud como</translation>
    </message>
    <message>
        <source>The lead has handed you an invitation.</source>
        <translation>El jefe del equipo le ha entregado una invitación.</translation>
    </message>
    <message>
        <source>The lead read out exactly this</source>
        <translation>El jefe del equipo leyó en voz alta exactamente esto</translation>
    </message>
    <message>
        <source>The lead’s invitation holds your letter and the mission’s root. Compare its fingerprint by voice: all trust rests on it.</source>
        <translation>La invitación del jefe del equipo contiene su letra y la raíz de la misión. Compare su huella de viva voz: toda la confianza se apoya en ella.</translation>
    </message>
    <message>
        <source>The request is a small file. Hand it to the lead on a stick.</source>
        <translation>La solicitud es un archivo pequeño. Entréguela al jefe del equipo en una memoria USB.</translation>
    </message>
    <message>
        <source>Then: join</source>
        <translation>Después: unirse</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>Qué hace usted ahora</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>¿Dónde se guardará la misión?</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Guardar la solicitud…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the lead.</source>
        <translation>Se guardó {file}. Entréguelo al jefe del equipo.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>Una clave sin frase de contraseña firmaría por quien tenga el portátil.</translation>
    </message>
    <message>
        <source>By this laptop&apos;s clock the mission CA is not valid. Check the clock first.</source>
        <translation>Según el reloj de este portátil, la CA de la misión no es válida. Compruebe primero el reloj.</translation>
    </message>
    <message>
        <source>Close the mission and open it again; it then goes on in a new stream.</source>
        <translation>Cierre la misión y ábrala de nuevo; entonces continúa en un nuevo flujo.</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>The request for certificates</source>
        <translation>La solicitud de certificados</translation>
    </message>
    <message>
        <source>The root certificate</source>
        <translation>El certificado raíz</translation>
    </message>
    <message>
        <source>an exported authority was looked for in {folder} and in {inside}</source>
        <translation>se buscó una autoridad exportada en {folder} y en {inside}</translation>
    </message>
    <message>
        <source>another root is trusted here in mission {mission}, with the fingerprint {fingerprint}</source>
        <translation>aquí se confía en otra raíz para la misión {mission}, con la huella {fingerprint}</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>emisión de certificados</translation>
    </message>
    <message>
        <source>it does not name a person by a code such as P-01</source>
        <translation>no designa a una persona con un código como P-01</translation>
    </message>
    <message>
        <source>it does not read as one</source>
        <translation>no se puede leer como tal</translation>
    </message>
    <message>
        <source>it does not read back as it was written</source>
        <translation>no se lee tal como se escribió</translation>
    </message>
    <message>
        <source>it has no certificate in this mission yet</source>
        <translation>aún no tiene certificado en esta misión</translation>
    </message>
    <message>
        <source>it holds a key of another kind</source>
        <translation>contiene una clave de otro tipo</translation>
    </message>
    <message>
        <source>it holds more than one certificate</source>
        <translation>contiene más de un certificado</translation>
    </message>
    <message>
        <source>it holds no readable certificate</source>
        <translation>no contiene ningún certificado legible</translation>
    </message>
    <message>
        <source>it holds no readable key</source>
        <translation>no contiene ninguna clave legible</translation>
    </message>
    <message>
        <source>it holds the key of somebody else</source>
        <translation>contiene la clave de otra persona</translation>
    </message>
    <message>
        <source>it is not a self-signed authority</source>
        <translation>no es una autoridad autofirmada</translation>
    </message>
    <message>
        <source>it joins a person to a device of somebody else</source>
        <translation>asocia una persona al dispositivo de otra</translation>
    </message>
    <message>
        <source>it leads to no root that is trusted here</source>
        <translation>no conduce a ninguna raíz en la que aquí se confíe</translation>
    </message>
    <message>
        <source>it lies on the second medium, or was never made on this laptop</source>
        <translation>está en el segundo soporte, o nunca se creó en este portátil</translation>
    </message>
    <message>
        <source>it was issued for another laptop</source>
        <translation>se emitió para otro portátil</translation>
    </message>
    <message>
        <source>it was not issued by the mission CA beside it</source>
        <translation>no fue emitido por la CA de la misión que lo acompaña</translation>
    </message>
    <message>
        <source>it was not made on this laptop</source>
        <translation>no se creó en este portátil</translation>
    </message>
    <message>
        <source>it was not made with the keys that it names</source>
        <translation>no se creó con las claves que indica</translation>
    </message>
    <message>
        <source>key and certificates do not belong together</source>
        <translation>la clave y los certificados no se corresponden</translation>
    </message>
    <message>
        <source>none of its last lines can be read</source>
        <translation>ninguna de sus últimas líneas puede leerse</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>the certificate is not of the key that is here</source>
        <translation>el certificado no corresponde a la clave que hay aquí</translation>
    </message>
    <message>
        <source>the device&apos;s key is not an Ed25519 key</source>
        <translation>la clave del dispositivo no es una clave Ed25519</translation>
    </message>
    <message>
        <source>the key of that person is not on this laptop</source>
        <translation>la clave de esa persona no está en este portátil</translation>
    </message>
    <message>
        <source>the person&apos;s key is not a P-256 key</source>
        <translation>la clave de la persona no es una clave P-256</translation>
    </message>
    <message>
        <source>there is no such folder (is the medium mounted?)</source>
        <translation>no existe esa carpeta; ¿está montado el soporte?</translation>
    </message>
    <message>
        <source>this log has already gone on from another copy of the folder</source>
        <translation>esta bitácora ya continuó desde otra copia de la carpeta</translation>
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
        <translation>Caso</translation>
    </message>
    <message>
        <source>Comparison of a camera</source>
        <translation>Comparación de una cámara</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Link of a photograph</source>
        <translation>Vínculo de una fotografía</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What is said of an intake</source>
        <translation>Lo indicado de un ingreso</translation>
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
        <translation>El portátil {letter} continuó en un nuevo flujo: su carpeta se halló restaurada o copiada, con {found} de las {written} entradas que había escrito.</translation>
    </message>
    <message>
        <source>Laptop {letter}, {device}, begun by {person}: {entries} entries, {signed} of them signed.</source>
        <translation>Portátil {letter}, {device}, iniciado por {person}: {entries} entradas, {signed} de ellas firmadas.</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>A bar of {length} mm is none: its length must be above 0.</source>
        <translation>Una barra de {length} mm no es tal: su longitud debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>A click is not certain to {u} pixels: it must be above 0.</source>
        <translation>La incertidumbre de un clic no puede ser de {u} píxeles: debe ser mayor que 0.</translation>
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
        <translation>Un punto, una longitud o una incertidumbre no tiene sentido.</translation>
    </message>
    <message>
        <source>A printed bar of {nominal} mm does not measure {read} mm: read it once more, in mm.</source>
        <translation>Una barra impresa de {nominal} mm no mide {read} mm: léala otra vez, en mm.</translation>
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
        <translation>Una superficie situada {height} mm por encima de la escala estaría en la cámara o detrás de ella.</translation>
    </message>
    <message>
        <source>An uncertainty of the tilt of {tilt} degrees is none: it must be from 0 to {widest}.</source>
        <translation>Una incertidumbre de la inclinación de {tilt} grados no es tal: debe estar entre 0 y {widest}.</translation>
    </message>
    <message>
        <source>An uncertainty of {u} is none: it must be 0 or more.</source>
        <translation>Una incertidumbre de {u} no es tal: debe ser 0 o mayor.</translation>
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
        <translation>Limpie el borde si el anfitrión lo permite, o ilumínelo desde un lado.</translation>
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
        <translation>Distancia y longitud focal de la cámara</translation>
    </message>
    <message>
        <source>Distortion by the lens</source>
        <translation>Distorsión del objetivo</translation>
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
        <translation>Altura sobre la escala</translation>
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
        <translation>No se sabe cómo está orientado el corte respecto del eje del cuerpo.</translation>
    </message>
    <message>
        <source>Its other end, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the scale and the piece near the middle of the photo.</source>
        <translation>Mantenga la escala y la pieza cerca del centro de la foto.</translation>
    </message>
    <message>
        <source>Last corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the scale at the height of the edge that is measured.</source>
        <translation>Coloque la escala a la altura del borde que se mide.</translation>
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
        <translation>Longitud a partir de una barra de escala</translation>
    </message>
    <message>
        <source>Length of the chord, or distance of the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the scale</source>
        <translation>Longitud de la escala</translation>
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
        <translation>Mida la propia escala con una regla de acero e introduzca su longitud.</translation>
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
        <translation>Nadie indicó a qué altura sobre la escala está la superficie; se suponen 5 mm en ambos sentidos.</translation>
    </message>
    <message>
        <source>One end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of the piece</source>
        <translation>Un extremo de la pieza</translation>
    </message>
    <message>
        <source>One end of the scale bar</source>
        <translation>Un extremo de la barra de escala</translation>
    </message>
    <message>
        <source>Only a bar gives the scale: the tilt of the camera is unknown and makes the interval wide.</source>
        <translation>Solo una barra da la escala: la inclinación de la cámara se desconoce y hace amplio el intervalo.</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end of the piece</source>
        <translation>El otro extremo de la pieza</translation>
    </message>
    <message>
        <source>Other end of the scale bar</source>
        <translation>El otro extremo de la barra de escala</translation>
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
        <translation>Vuelva a colocar los puntos con la lupa.</translation>
    </message>
    <message>
        <source>Placing of the points</source>
        <translation>Colocación de los puntos</translation>
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
        <translation>Aléjese y use el zoom; coloque la escala más cerca de la pieza.</translation>
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
        <translation>El borde no es parte de un círculo.</translation>
    </message>
    <message>
        <source>The edge is too faint to be found by the program.</source>
        <translation>El borde es demasiado tenue para que el programa lo encuentre.</translation>
    </message>
    <message>
        <source>The file seems to have been edited after the photo was taken.</source>
        <translation>Parece que el archivo se editó después de tomarse la foto.</translation>
    </message>
    <message>
        <source>The interval has no upper end.</source>
        <translation>El intervalo no tiene extremo superior.</translation>
    </message>
    <message>
        <source>The leaf that is too small, {smaller} mm, must be smaller than the one too large, {larger} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The markers were not found in the photo.</source>
        <translation>No se encontraron los marcadores en la foto.</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>La foto no se puede leer.</translation>
    </message>
    <message>
        <source>The photo has another size than its camera was calibrated for.</source>
        <translation>La foto tiene un tamaño distinto de aquel para el que se calibró su cámara.</translation>
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
        <translation>El punto {x}, {y} está fuera de la foto, que tiene {width} x {height} píxeles.</translation>
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
        <translation>La escala se puede interpretar de dos maneras que encajan igual de bien; el intervalo abarca ambas.</translation>
    </message>
    <message>
        <source>The scale was never measured itself; its length is trusted to 2 % only.</source>
        <translation>La propia escala nunca se midió; su longitud solo se da por fiable con un margen del 2 %.</translation>
    </message>
    <message>
        <source>There are not enough different points.</source>
        <translation>No hay suficientes puntos distintos.</translation>
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
        <translation>No hay escala en la foto, o es demasiado corta para usarse.</translation>
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
        <translation>Esta versión no conoce el método.</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Inclinación de la cámara</translation>
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
        <translation>Use una escala en L o cuatro marcadores, o coloque la barra justo al lado del borde y paralela a él.</translation>
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
        <translation>Lo que se mide es más de tres veces más largo que la escala.</translation>
    </message>
    <message>
        <source>Where the edge is</source>
        <translation>Dónde está el borde</translation>
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
        <translation>Aceptar los puntos</translation>
    </message>
    <message>
        <source>Choose an item to record this.</source>
        <translation>Elija un objeto para registrar esto.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave measuring</source>
        <translation>Salir de la medición</translation>
    </message>
    <message>
        <source>Length of the scale between its ends:</source>
        <translation>Longitud de la escala entre sus extremos:</translation>
    </message>
    <message>
        <source>Length of the scale in millimetres</source>
        <translation>Longitud de la escala en milímetros</translation>
    </message>
    <message>
        <source>On to the piece</source>
        <translation>Pasar a la pieza</translation>
    </message>
    <message>
        <source>Place the scale first ({key}).</source>
        <translation>Coloque primero la escala ({key}).</translation>
    </message>
    <message>
        <source>Place the scale first.</source>
        <translation>Coloque primero la escala.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>These points give no figure.</source>
        <translation>Estos puntos no dan ningún valor.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>class {grade}</source>
        <translation>clase {grade}</translation>
    </message>
    <message>
        <source>{point}: click, or arrow keys and Enter</source>
        <translation>{point}: clic, o teclas de flecha e Intro</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>an opening in it says something else of the mission than is known here</source>
        <translation>una apertura que contiene dice de la misión algo distinto de lo que se sabe aquí</translation>
    </message>
    <message>
        <source>it belongs to another mission</source>
        <translation>pertenece a otra misión</translation>
    </message>
    <message>
        <source>it was not sealed in this mission</source>
        <translation>no se selló en esta misión</translation>
    </message>
    <message>
        <source>sample data and evidence are never merged</source>
        <translation>los datos de muestra y las pruebas nunca se fusionan</translation>
    </message>
    <message>
        <source>{name} changed while it was copied</source>
        <translation>{name} cambió mientras se copiaba</translation>
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
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
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
        <translation>“{text}” no es un SHA-256</translation>
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
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be hashed again</source>
        <translation>
            <numerusform>Se recalculará el hash de %n original</numerusform>
            <numerusform>Se recalcularán los hashes de %n originales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n otro archivo</numerusform>
            <numerusform>%n otros archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet of somebody else</source>
        <translation>Un paquete de otra persona</translation>
    </message>
    <message>
        <source>A receipt that came back</source>
        <translation>Un acuse de recibo devuelto</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>Todo lo nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Altered or forged: %n finding(s) disproved</source>
        <translation>
            <numerusform>Alterado o falsificado: %n hallazgo refutado</numerusform>
            <numerusform>Alterado o falsificado: %n hallazgos refutados</numerusform>
        </translation>
    </message>
    <message>
        <source>Another packet of this id was merged before: seal {seal}.</source>
        <translation>Ya se fusionó antes otro paquete con este identificador: sello {seal}.</translation>
    </message>
    <message>
        <source>Before sealing</source>
        <translation>Antes de sellar</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Iniciado, no terminado</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Bring in a packet</source>
        <translation>Ingresar un paquete</translation>
    </message>
    <message>
        <source>Bring in a packet of somebody else</source>
        <translation>Ingresar un paquete de otra persona</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>Ingresados hasta ahora</translation>
    </message>
    <message>
        <source>Checking a packet</source>
        <translation>Verificación de un paquete</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegidos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts to look at: {count}</source>
        <translation>Conflictos por revisar: {count}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Buscar un objeto</translation>
    </message>
    <message>
        <source>First settle what hinders.</source>
        <translation>Resuelva primero lo que lo impide.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Ir a Ingreso</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>Ir a Registro</translation>
    </message>
    <message>
        <source>Hinders: {what}</source>
        <translation>Impedimento: {what}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>It is checked first; nothing changes before you say so.</source>
        <translation>Primero se verifica; nada cambia hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>It shows what the packet will show, marked as a preview.</source>
        <translation>Muestra lo que mostrará el paquete, marcado como vista previa.</translation>
    </message>
    <message>
        <source>Items to seal; Space chooses</source>
        <translation>Objetos por sellar; Espacio para elegir</translation>
    </message>
    <message>
        <source>Keep the slip</source>
        <translation>Guardar la ficha</translation>
    </message>
    <message>
        <source>Label {label} stands on more than one item.</source>
        <translation>El rótulo {label} figura en más de un objeto.</translation>
    </message>
    <message>
        <source>Looking over what would go in…</source>
        <translation>Revisando lo que se incluiría…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Creación del informe</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Merged, {time}</source>
        <translation>Fusionado: {time}</translation>
    </message>
    <message>
        <source>Merging a packet</source>
        <translation>Fusión de un paquete</translation>
    </message>
    <message>
        <source>Never came to be</source>
        <translation>No llegó a existir</translation>
    </message>
    <message>
        <source>New conflicts: {count}</source>
        <translation>Conflictos nuevos: {count}</translation>
    </message>
    <message>
        <source>New entries of the log: {count}</source>
        <translation>Entradas nuevas de la bitácora: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Not to be trusted here: %n finding(s) not provable</source>
        <translation>
            <numerusform>No fiable aquí: %n hallazgo no demostrable</numerusform>
            <numerusform>No fiable aquí: %n hallazgos no demostrables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Aún en ninguna parte</translation>
    </message>
    <message>
        <source>One that is not what was recorded stops the sealing.</source>
        <translation>Si alguno no es lo que se registró, el sellado se detiene.</translation>
    </message>
    <message>
        <source>Originals held elsewhere: {count}</source>
        <translation>Originales conservados en otro lugar: {count}</translation>
    </message>
    <message>
        <source>Originals that are not here yet: {count}</source>
        <translation>Originales que aún no están aquí: {count}</translation>
    </message>
    <message>
        <source>Originals that came: {count}</source>
        <translation>Originales recibidos: {count}</translation>
    </message>
    <message>
        <source>Packets so far</source>
        <translation>Paquetes hasta ahora</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs</source>
        <translation>Frase de contraseña de {person}, que firma</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs the receipt</source>
        <translation>Frase de contraseña de {person}, que firma el acuse de recibo</translation>
    </message>
    <message>
        <source>Receipt signed: {name}, and its signature beside it</source>
        <translation>Acuse de recibo firmado: {name}, acompañado de su firma</translation>
    </message>
    <message>
        <source>Receipted</source>
        <translation>Con acuse de recibo</translation>
    </message>
    <message>
        <source>Receipted, {time}</source>
        <translation>Con acuse de recibo: {time}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Seal a packet</source>
        <translation>Sellar un paquete</translation>
    </message>
    <message>
        <source>Seal another packet</source>
        <translation>Sellar otro paquete</translation>
    </message>
    <message>
        <source>Seal or bring in</source>
        <translation>Sellar o ingresar</translation>
    </message>
    <message>
        <source>Seal: SHA-256 of seal.txt</source>
        <translation>Sello: SHA-256 de seal.txt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Sealed and read back</source>
        <translation>Sellado y releído</translation>
    </message>
    <message>
        <source>Sealed, waits for its receipt</source>
        <translation>Sellado, en espera de su acuse de recibo</translation>
    </message>
    <message>
        <source>Sealing a packet</source>
        <translation>Sellado de un paquete</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>Mostrar la ficha</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>Mostrar lo verificado</translation>
    </message>
    <message>
        <source>Sign a receipt</source>
        <translation>Firmar un acuse de recibo</translation>
    </message>
    <message>
        <source>Signing a receipt</source>
        <translation>Firma de un acuse de recibo</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Slip of {packet}</source>
        <translation>Ficha de {packet}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on; neither counts past it.</source>
        <translation>El flujo {stream} tiene dos historias a partir del número {seq}; ninguna de las dos cuenta más allá de él.</translation>
    </message>
    <message>
        <source>The mission&apos;s own folder</source>
        <translation>La carpeta de la propia misión</translation>
    </message>
    <message>
        <source>The receipt for {packet} is recorded.</source>
        <translation>El acuse de recibo de {packet} está registrado.</translation>
    </message>
    <message>
        <source>The report as it would be sealed now</source>
        <translation>El informe tal como se sellaría ahora</translation>
    </message>
    <message>
        <source>The report, before it is sealed</source>
        <translation>El informe, antes de sellarlo</translation>
    </message>
    <message>
        <source>This packet was merged before.</source>
        <translation>Este paquete ya se fusionó antes.</translation>
    </message>
    <message>
        <source>Type the passphrase to seal.</source>
        <translation>Escriba la frase de contraseña para sellar.</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>Válido, firmante conocido</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>Espera a que termine otro trabajo</translation>
    </message>
    <message>
        <source>Was merged before, and held nothing new</source>
        <translation>Ya se fusionó antes y no contenía nada nuevo</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>What was checked of {packet}</source>
        <translation>Qué se verificó de {packet}</translation>
    </message>
    <message>
        <source>Where it was received</source>
        <translation>Dónde se recibió</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Write it elsewhere…</source>
        <translation>Guardarlo en otro lugar…</translation>
    </message>
    <message>
        <source>Write the packet elsewhere</source>
        <translation>Guardar el paquete en otro lugar</translation>
    </message>
    <message>
        <source>Write the packet to</source>
        <translation>Guardar el paquete en</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Se guardó {file}.</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <source>no checkpoint of its device covers its last entry</source>
        <translation>ningún punto de control de su dispositivo cubre su última entrada</translation>
    </message>
    <message>
        <source>the checkpoint over its first {size} entries, which was receipted, is gone</source>
        <translation>falta el punto de control de sus primeras {size} entradas, del que se acusó recibo</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>Commands and things</source>
        <translation>Comandos y cosas</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>Aquí nada se llama así</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>Part of the name of a command, an item or a photo</source>
        <translation>Parte del nombre de un comando, un objeto o una foto</translation>
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
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>Brillo y contraste de la vista</translation>
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
        <translation>Invertido</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Loupe: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Show dark as light</source>
        <translation>Mostrar lo oscuro como claro</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completa</translation>
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
        <translation>Ambas ubicaciones están en un mismo soporte: lo que se lleva una se lleva las dos.</translation>
    </message>
    <message>
        <source>This disk is encrypted.</source>
        <translation>Este disco está cifrado.</translation>
    </message>
    <message>
        <source>This disk is not encrypted; missions are, unless you choose otherwise.</source>
        <translation>Este disco no está cifrado; las misiones lo están, salvo que usted elija otra cosa.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted, the system does not say.</source>
        <translation>El sistema no dice si este disco está cifrado.</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. {free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>Escrito y releído. {free} libres ({filesystem}): espacio para alrededor de %n foto.</numerusform>
            <numerusform>Escrito y releído. {free} libres ({filesystem}): espacio para alrededor de %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{filesystem}: pulling it out or losing power may tear files. Take care.</source>
        <translation>{filesystem}: extraer el soporte o quedarse sin corriente puede dañar archivos. Tenga cuidado.</translation>
    </message>
    <message numerus="yes">
        <source>{free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>{free} libres ({filesystem}): espacio para alrededor de %n foto.</numerusform>
            <numerusform>{free} libres ({filesystem}): espacio para alrededor de %n fotos.</numerusform>
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
        </translation>
    </message>
    <message>
        <source>A backup is a whole copy on another medium, every file read back. A drill opens such a copy and checks all of it, as if the mission were lost.</source>
        <translation>Una copia de seguridad es una copia completa en otro soporte, con cada archivo releído. Un simulacro abre esa copia y la verifica entera, como si la misión se hubiera perdido.</translation>
    </message>
    <message>
        <source>A file for whoever you ask for help: versions, settings, a look at this machine, and where the program failed. It holds no photograph, note or place, no name of a file, a folder or a person. All of it is shown before it is written, and nothing is sent anywhere: hand it over as you like.</source>
        <translation>Un archivo para quien le preste ayuda: versiones, ajustes, un vistazo a este equipo y dónde falló el programa. No contiene ninguna fotografía, nota ni lugar, ni nombre alguno de archivo, carpeta o persona. Todo se muestra antes de guardarlo y nada se envía a ninguna parte: entréguelo como quiera.</translation>
    </message>
    <message>
        <source>A locked mission shows nothing.</source>
        <translation>Una misión bloqueada no muestra nada.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Una nueva clave</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A: misiones de este portátil</translation>
    </message>
    <message>
        <source>A: {act}</source>
        <translation>A: {act}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>All that the file for help would hold</source>
        <translation>Todo lo que contendría el archivo para pedir ayuda</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>B: second copies, on another drive</source>
        <translation>B: segundas copias, en otra unidad</translation>
    </message>
    <message>
        <source>B: {act}</source>
        <translation>B: {act}</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia de seguridad ahora…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backup of the mission that is open</source>
        <translation>Copia de seguridad de la misión abierta</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Finger or pen</source>
        <translation>Dedo o lápiz</translation>
    </message>
    <message>
        <source>Gather a file for help</source>
        <translation>Reunir un archivo para pedir ayuda</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>Guantes</translation>
    </message>
    <message>
        <source>It runs. The list of jobs says how far it is, also elsewhere.</source>
        <translation>En curso. La lista de tareas indica el avance, también en otros lugares.</translation>
    </message>
    <message>
        <source>Key of this laptop</source>
        <translation>Clave de este portátil</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys and locking</source>
        <translation>Claves y bloqueo</translation>
    </message>
    <message>
        <source>Keys and settings</source>
        <translation>Claves y ajustes</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Teclas del teclado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock the mission when nobody touched anything for</source>
        <translation>Bloquear la misión cuando nadie haya tocado nada durante</translation>
    </message>
    <message>
        <source>Made the key of {person}.</source>
        <translation>Se creó la clave de {person}.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Mouse at a desk</source>
        <translation>Ratón en un escritorio</translation>
    </message>
    <message>
        <source>Narrow to actions with these words</source>
        <translation>Limitar a acciones con estas palabras</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted mission is open.</source>
        <translation>No hay ninguna misión cifrada abierta.</translation>
    </message>
    <message>
        <source>No mission is open.</source>
        <translation>No hay ninguna misión abierta.</translation>
    </message>
    <message>
        <source>Nobody’s yet</source>
        <translation>Aún de nadie</translation>
    </message>
    <message>
        <source>None chosen. A second drive keeps a copy of every photograph.</source>
        <translation>No se ha elegido ninguna. Una segunda unidad guarda una copia de cada fotografía.</translation>
    </message>
    <message>
        <source>Nothing that was recorded is changed by any of this, nor is the report of a packet.</source>
        <translation>Nada de esto cambia lo registrado ni el informe de un paquete.</translation>
    </message>
    <message>
        <source>Of the mission {name}. A backup that was made before opens by the earlier one.</source>
        <translation>De la misión {name}. Una copia de seguridad hecha antes se abre con la frase de contraseña anterior.</translation>
    </message>
    <message>
        <source>Only English is the authors&apos; own. The other languages are drafts that no native speaker has read yet; reports and findings speak English.</source>
        <translation>Solo el inglés es de los autores. Los demás idiomas son borradores que ningún hablante nativo ha leído aún; los informes y los hallazgos están en inglés.</translation>
    </message>
    <message>
        <source>Onto which medium shall the backup go?</source>
        <translation>¿En qué soporte se hará la copia de seguridad?</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Part of an action’s name</source>
        <translation>Parte del nombre de una acción</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>Frase de contraseña de la misión</translation>
    </message>
    <message>
        <source>People whose keys are here</source>
        <translation>Personas cuyas claves están aquí</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”. Esc leaves them, Backspace takes them away.</source>
        <translation>Pulse las teclas para “{action}”. Esc las deja como están; Retroceso las quita.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las nuevas teclas</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Simulacro de restauración</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>Simulacro de restauración…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Luz solar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>That key is needed to move and to type. Press others.</source>
        <translation>Esa tecla hace falta para desplazarse y escribir. Pulse otras.</translation>
    </message>
    <message>
        <source>The mission opens by its new passphrase from now on.</source>
        <translation>A partir de ahora, la misión se abre con su nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be printed again: no copy of its key was kept, so that nobody finds one here. A new passphrase leaves it as it is. Where the paper is lost, make an encrypted copy of the mission, which gets a key of its own.</source>
        <translation>La hoja de recuperación no puede volver a imprimirse: no se conservó ninguna copia de su clave, para que nadie la encuentre aquí. Una nueva frase de contraseña no la cambia. Si el papel se pierde, cree una copia cifrada de la misión, que recibe una clave propia.</translation>
    </message>
    <message>
        <source>The sleep of the laptop locks it at once.</source>
        <translation>La suspensión del portátil la bloquea de inmediato.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Vocabularies, languages, sample</source>
        <translation>Vocabularios, idiomas, muestra</translation>
    </message>
    <message>
        <source>What points at the window</source>
        <translation>Con qué se señala en la ventana</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo sale mal</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>¿Dónde se crearán las misiones?</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>¿Dónde se guardarán las segundas copias?</translation>
    </message>
    <message>
        <source>Which backup shall be tried out?</source>
        <translation>¿Qué copia de seguridad se probará?</translation>
    </message>
    <message>
        <source>Write exactly this…</source>
        <translation>Guardar exactamente esto…</translation>
    </message>
    <message>
        <source>Write the file for help to</source>
        <translation>Guardar el archivo para pedir ayuda en</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Se guardó {file}.</translation>
    </message>
    <message>
        <source>{keys} alone would not act while somebody types. Give it keys with Ctrl, Alt or an F key first.</source>
        <translation>{keys} por sí sola no actuaría mientras alguien escribe. Asígnele primero teclas con Ctrl, Alt o una tecla F.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}” ({where}). Press others.</source>
        <translation>“{action}” ya usa {keys} ({where}). Pulse otras.</translation>
    </message>
    <message>
        <source>{key} goes into sunlight and back from every screen.</source>
        <translation>{key} activa y desactiva la luz solar en cualquier pantalla.</translation>
    </message>
    <message>
        <source>{key} locks it at once, and so does the sleep of the laptop.</source>
        <translation>{key} la bloquea de inmediato, igual que la suspensión del portátil.</translation>
    </message>
    <message>
        <source>“{action}” has its new keys.</source>
        <translation>“{action}” tiene sus nuevas teclas.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>2 to 3 m away; let the lens zoom.</source>
        <translation>De 2 a 3 m; deje que el objetivo acerque.</translation>
    </message>
    <message>
        <source>40 to 90 degrees apart; piece and markers stay where they are.</source>
        <translation>Separadas de 40 a 90 grados; la pieza y los marcadores no se mueven.</translation>
    </message>
    <message>
        <source>Calibration board</source>
        <translation>Tablero de calibración</translation>
    </message>
    <message>
        <source>Each bar is {length} mm long. Measure one with a steel rule and enter what you read.</source>
        <translation>Cada barra mide {length} mm. Mida una con una regla de acero e introduzca lo que lea.</translation>
    </message>
    <message>
        <source>Field card</source>
        <translation>Tarjeta de campo</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Llene el encuadre</translation>
    </message>
    <message>
        <source>Flat, and all four in view.</source>
        <translation>Planos, y los cuatro a la vista.</translation>
    </message>
    <message>
        <source>Four markers round it</source>
        <translation>Cuatro marcadores alrededor</translation>
    </message>
    <message>
        <source>Four markers to lay round a piece</source>
        <translation>Cuatro marcadores para poner alrededor de una pieza</translation>
    </message>
    <message>
        <source>Glue it on something flat and stiff, such as glass.</source>
        <translation>Péguela sobre algo plano y rígido, por ejemplo vidrio.</translation>
    </message>
    <message>
        <source>Glue the sheet on something flat and stiff, then cut along the lines.</source>
        <translation>Pegue la hoja sobre algo plano y rígido y córtela por las líneas.</translation>
    </message>
    <message>
        <source>Keep the original file: not cropped, not edited, not sent by a messenger.</source>
        <translation>Conserve el archivo original: sin recortar, sin editar, sin enviarlo por mensajería.</translation>
    </message>
    <message>
        <source>Lay a small piece in the middle; keep all four markers in view.</source>
        <translation>Coloque una pieza pequeña en el centro; que se vean los cuatro marcadores.</translation>
    </message>
    <message>
        <source>Lay them flat, all the same way up, as high as what is measured: {first} at the top left, then clockwise.</source>
        <translation>Póngalos planos, todos en la misma orientación, a la altura de lo que se mide: {first} arriba a la izquierda, luego en el sentido de las agujas del reloj.</translation>
    </message>
    <message>
        <source>Lift markers or scale to the edge that is measured.</source>
        <translation>Eleve los marcadores o la escala hasta el borde que se mide.</translation>
    </message>
    <message>
        <source>Markers of {side} mm</source>
        <translation>Marcadores de {side} mm</translation>
    </message>
    <message>
        <source>Measure the bar of every printed target with a steel rule before you lay it down.</source>
        <translation>Mida con una regla de acero la barra de cada hoja impresa antes de colocarla.</translation>
    </message>
    <message>
        <source>No digital zoom</source>
        <translation>Sin zoom digital</translation>
    </message>
    <message>
        <source>Outer edges of the markers: {across} mm across, {down} mm down</source>
        <translation>Bordes exteriores de los marcadores: {across} mm de ancho, {down} mm de alto</translation>
    </message>
    <message>
        <source>Photographs that can be measured</source>
        <translation>Fotografías que se pueden medir</translation>
    </message>
    <message>
        <source>Print at 100 %, not fitted to the page.</source>
        <translation>Imprima al 100 %, sin ajustar a la página.</translation>
    </message>
    <message>
        <source>Squares of {side} mm: {across} in a row, {down} rows</source>
        <translation>Cuadros de {side} mm: {across} por fila, {down} filas</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Aléjese</translation>
    </message>
    <message>
        <source>Straightedge and depth rod</source>
        <translation>Regla recta y varilla de profundidad</translation>
    </message>
    <message>
        <source>The same height</source>
        <translation>La misma altura</translation>
    </message>
    <message>
        <source>Their outer edges, to which the ticks point, make a rectangle: both its diagonals are equally long. Measure it across and down with a steel tape, from outer edge to outer edge, and enter both.</source>
        <translation>Sus bordes exteriores, a los que apuntan las rayitas, forman un rectángulo: sus dos diagonales son iguales. Mida su ancho y su alto con una cinta de acero, de borde exterior a borde exterior, e introduzca ambos.</translation>
    </message>
    <message>
        <source>This bar is {length} mm long. Measure it with a steel rule and enter what you read:</source>
        <translation>Esta barra mide {length} mm. Mídala con una regla de acero e introduzca lo que lea:</translation>
    </message>
    <message>
        <source>Three views of what is not flat</source>
        <translation>Tres vistas de lo que no es plano</translation>
    </message>
    <message>
        <source>Tilt the camera by 20 to 40 degrees; straight from above is worse.</source>
        <translation>Incline la cámara de 20 a 40 grados; en vertical es peor.</translation>
    </message>
    <message>
        <source>Tilted at a small scale</source>
        <translation>Inclinada ante una escala pequeña</translation>
    </message>
    <message>
        <source>With piece and markers together; nothing is cut off.</source>
        <translation>Con la pieza y los marcadores; que no se corte nada.</translation>
    </message>
    <message>
        <source>Write down the chord c, and three times the depth s in its middle.</source>
        <translation>Anote la cuerda c y, tres veces, la profundidad s en su centro.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it changed while it was being read</source>
        <translation>cambió mientras se leía</translation>
    </message>
    <message>
        <source>it has more bytes than the decoder is given</source>
        <translation>tiene más bytes de los que se dan al decodificador</translation>
    </message>
    <message>
        <source>it has more pixels than are decoded</source>
        <translation>tiene más píxeles de los que se decodifican</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>es un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>es una tubería</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>es un socket</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es un enlace simbólico</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is empty, as files are that a failing card has lost</source>
        <translation>está vacío, como los archivos que ha perdido una tarjeta que falla</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>no es una imagen de un formato conocido</translation>
    </message>
    <message>
        <source>it is part of a mission, not of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read in time</source>
        <translation>no se leyó a tiempo</translation>
    </message>
    <message>
        <source>its copy does not match it</source>
        <translation>su copia no coincide con él</translation>
    </message>
    <message>
        <source>its format is kept but not shown</source>
        <translation>su formato se conserva pero no se muestra</translation>
    </message>
    <message>
        <source>its name is too long for this system</source>
        <translation>su nombre es demasiado largo para este sistema</translation>
    </message>
    <message>
        <source>more memory would be needed than the decoder may use</source>
        <translation>haría falta más memoria de la que puede usar el decodificador</translation>
    </message>
    <message>
        <source>the decoder ended while reading it</source>
        <translation>el decodificador terminó mientras lo leía</translation>
    </message>
    <message>
        <source>the decoder gave an answer that makes no sense</source>
        <translation>el decodificador dio una respuesta sin sentido</translation>
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
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>How the mission lies on the disk</source>
        <translation>Cómo está la misión en el disco</translation>
    </message>
    <message>
        <source>Two secrets: this passphrase opens the mission for everybody who works in it; that of your key signs for you alone.</source>
        <translation>Dos secretos: esta frase de contraseña abre la misión a todos los que trabajan en ella; la de su clave firma solo por usted.</translation>
    </message>
    <message>
        <source>Whoever holds the disk reads everything. For practice, or for a server whose disk is encrypted.</source>
        <translation>Quien tenga el disco lo lee todo. Para prácticas, o para un servidor cuyo disco esté cifrado.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sin cifrado</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>{value}{unit} ({coverage} %: at least {low}{unit})</source>
        <translation>{value}{unit} ({coverage} %: al menos {low}{unit})</translation>
    </message>
    <message>
        <source>{value}{unit} ({coverage} %: at most {high}{unit})</source>
        <translation>{value}{unit} ({coverage} %: como máximo {high}{unit})</translation>
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
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Exif block</source>
        <translation>Bloque Exif</translation>
    </message>
    <message>
        <source>Fraction of its second</source>
        <translation>Fracción de segundo</translation>
    </message>
    <message>
        <source>Further Exif block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its offset from UTC</source>
        <translation>Su desfase respecto a UTC</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Made digital</source>
        <translation>Digitalización</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Provenance (C2PA)</source>
        <translation>Procedencia (C2PA)</translation>
    </message>
    <message>
        <source>Read differently</source>
        <translation>Lecturas distintas</translation>
    </message>
    <message>
        <source>Serial number of the body</source>
        <translation>Número de serie del cuerpo</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Número de serie del objetivo</translation>
    </message>
    <message>
        <source>The camera&apos;s clock showed</source>
        <translation>El reloj de la cámara indicaba</translation>
    </message>
    <message>
        <source>Time of the satellites</source>
        <translation>Hora de los satélites</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>What the camera wrote</source>
        <translation>Lo que escribió la cámara</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>embedded preview, {shown} of {sensor}</source>
        <translation>vista previa incrustada, {shown} de {sensor}</translation>
    </message>
    <message>
        <source>no manifest in the file</source>
        <translation>sin manifiesto en el archivo</translation>
    </message>
    <message>
        <source>not read; only the first one counts, this one may say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read; the maker&apos;s own note may hold it</source>
        <translation>no se leyó; puede contenerlo la nota propia del fabricante</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>present, not validated ({count} bytes)</source>
        <translation>presente, sin validar ({count} bytes)</translation>
    </message>
    <message>
        <source>{count} bytes from byte {start}, SHA-256 {sha256}</source>
        <translation>{count} bytes a partir del byte {start}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>{position} (datum {datum})</source>
        <translation>{position} (dátum {datum})</translation>
    </message>
    <message>
        <source>{tag}: “{first}” by ExifRead, “{second}” by Pillow</source>
        <translation>{tag}: “{first}” según ExifRead, “{second}” según Pillow</translation>
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
        <translation>es de un paquete que no se selló en esta misión</translation>
    </message>
    <message>
        <source>it is not a receipt in its form</source>
        <translation>no es un acuse de recibo en la forma debida</translation>
    </message>
    <message>
        <source>its signature does not hold or is not of headquarters</source>
        <translation>su firma no es válida o no es de la sede</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Complete, next photo</source>
        <translation>Completar, foto siguiente</translation>
    </message>
    <message>
        <source>Enter keeps the note</source>
        <translation>Intro guarda la nota</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Buscar un objeto</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Label or class of the item</source>
        <translation>Rótulo o clase del objeto</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message numerus="yes">
        <source>New item, %n photo(s)</source>
        <translation>
            <numerusform>Nuevo objeto, %n foto</numerusform>
            <numerusform>Nuevo objeto, %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Aún no hay objetos</translation>
    </message>
    <message>
        <source>No photo here. Bring in a card, or choose an item.</source>
        <translation>Aquí no hay fotos. Ingrese una tarjeta o elija un objeto.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>Ready to be recorded with %n photo(s)</source>
        <translation>
            <numerusform>Listo para registrarse con %n foto</numerusform>
            <numerusform>Listo para registrarse con %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrarlo</translation>
    </message>
    <message>
        <source>Record the item</source>
        <translation>Registrar el objeto</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>Diga por qué; lo que constaba antes queda con ello en la bitácora.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then ask for a new item: they become one.</source>
        <translation>Seleccione las fotos de una misma pieza y pida un nuevo objeto: se convierten en uno.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then press {key}: they become an item.</source>
        <translation>Seleccione las fotos de una misma pieza y pulse {key}: se convierten en un objeto.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>Apartado: {reason}</translation>
    </message>
    <message>
        <source>Show or hide more fields</source>
        <translation>Mostrar u ocultar más campos</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Aún falta: {things}</translation>
    </message>
    <message>
        <source>The item is set aside; it stays in the log and in every packet.</source>
        <translation>El objeto está apartado; sigue en la bitácora y en todos los paquetes.</translation>
    </message>
    <message>
        <source>The item that was begun was left: nothing of it is recorded.</source>
        <translation>El objeto empezado se abandonó: nada de él está registrado.</translation>
    </message>
    <message numerus="yes">
        <source>Tie %n photo(s) to</source>
        <translation>
            <numerusform>Vincular %n foto a</numerusform>
            <numerusform>Vincular %n fotos a</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the photo to an item</source>
        <translation>Vincular la foto a un objeto</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Ungrouped  {count}</source>
        <translation>Sin agrupar  {count}</translation>
    </message>
    <message>
        <source>Ungrouped photos, and items</source>
        <translation>Fotos sin agrupar y objetos</translation>
    </message>
    <message>
        <source>Whoever handles it next relies on it: say which, or that none was observed.</source>
        <translation>Quien lo maneje después confía en ello: diga cuál, o que no se observó ninguno.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>¿Por qué se corrige?</translation>
    </message>
    <message>
        <source>Why, in a few words?</source>
        <translation>¿Por qué, en pocas palabras?</translation>
    </message>
    <message>
        <source>a measurement beside a scale</source>
        <translation>una medición junto a una escala</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>una foto</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>la clase</translation>
    </message>
    <message>
        <source>the hazard</source>
        <translation>el peligro</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”.</source>
        <translation>{field}: “{before}” pasa a ser “{after}”.</translation>
    </message>
    <message>
        <source>{field}: “{before}” is taken off.</source>
        <translation>{field}: se quita “{before}”.</translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{label}  {name}, set aside</source>
        <translation>{label}  {name}, apartado</translation>
    </message>
    <message>
        <source>{label} is recorded.</source>
        <translation>{label} está registrado.</translation>
    </message>
    <message>
        <source>{label}, {person}: {text}</source>
        <translation>{label}, {person}: {text}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}</source>
        <translation>{measurand}  {figure}  clase {grade}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}, set aside</source>
        <translation>{measurand}  {figure}  clase {grade}, apartada</translation>
    </message>
    <message numerus="yes">
        <source>✓ Complete, %n photo(s)</source>
        <translation>
            <numerusform>✓ Completo, %n foto</numerusform>
            <numerusform>✓ Completo, %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Everything in this mission, also without fieldkit: its files are standard age files. It signs nothing, and opens nobody’s key.</source>
        <translation>Todo lo que hay en esta misión, también sin fieldkit: sus archivos son archivos age estándar. No firma nada ni abre la clave de nadie.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Ya está en papel</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>Crear la misión</translation>
    </message>
    <message>
        <source>Neither this laptop nor anybody else can show it a second time. Where paper and passphrase are both lost, so is the mission.</source>
        <translation>Ni este portátil ni nadie más puede mostrarla por segunda vez. Si se pierden tanto el papel como la frase de contraseña, se pierde la misión.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nunca más</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Print it, and lock that medium away or wipe it: the file opens everything.</source>
        <translation>Imprima la hoja y guarde ese soporte bajo llave o bórrelo: el archivo lo abre todo.</translation>
    </message>
    <message>
        <source>Print it, then take the file off this laptop: it opens everything.</source>
        <translation>Imprima la hoja y quite después el archivo de este portátil: lo abre todo.</translation>
    </message>
    <message>
        <source>Print the sheet or write the groups down. Keep it locked away, apart from this laptop and its backups.</source>
        <translation>Imprima la hoja o anote los grupos. Guárdela bajo llave, lejos de este portátil y de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Read these two groups from the paper, so that it is certain that they stand there. Each has its number; the first is AGE-SECRET-KEY-1.</source>
        <translation>Lea estos dos grupos en el papel, para que sea seguro que constan en él. Cada uno lleva su número; el primero es AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>Recovery key of the mission</source>
        <translation>Clave de recuperación de la misión</translation>
    </message>
    <message>
        <source>Recovery key, hidden</source>
        <translation>Clave de recuperación, oculta</translation>
    </message>
    <message>
        <source>Recovery key: {groups}</source>
        <translation>Clave de recuperación: {groups}</translation>
    </message>
    <message>
        <source>Save the recovery sheet as</source>
        <translation>Guardar la hoja de recuperación como</translation>
    </message>
    <message>
        <source>Save the recovery sheet to print it…</source>
        <translation>Guardar la hoja de recuperación para imprimirla…</translation>
    </message>
    <message>
        <source>Show the key once more</source>
        <translation>Mostrar la clave otra vez</translation>
    </message>
    <message>
        <source>That is not this group. Look at the paper, or show the key once more.</source>
        <translation>No corresponde a este grupo. Mire el papel o muestre la clave otra vez.</translation>
    </message>
    <message>
        <source>The recovery key as a code to be scanned</source>
        <translation>La clave de recuperación como código para escanear</translation>
    </message>
    <message>
        <source>The same, to be scanned</source>
        <translation>La misma, para escanear</translation>
    </message>
    <message>
        <source>This key opens the mission when nobody knows its passphrase any more. It is shown now and never again, and no copy of it stays on this laptop.</source>
        <translation>Esta clave abre la misión cuando ya nadie conoce su frase de contraseña. Se muestra ahora y nunca más, y en este portátil no queda ninguna copia de ella.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Qué abre</translation>
    </message>
    <message>
        <source>What stands on paper can be brought back.</source>
        <translation>Lo que consta en papel se puede recuperar.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Se guardó {file}.</translation>
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
        <translation>Rótulo</translation>
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
        <translation>Avance</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Ha empezado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>A mission of practice data, in a folder of its own among your documents. Its photographs are computed, its key is its own: nothing of it is evidence, and none of your keys is touched. Where the key is asked for, its passphrase is “{passphrase}”.</source>
        <translation>Una misión con datos de práctica, en una carpeta propia entre sus documentos. Sus fotografías están generadas por computadora y su clave es propia: nada en ella es prueba y no se toca ninguna de las claves de usted. Donde se pida la clave, su frase de contraseña es “{passphrase}”.</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Crear la muestra</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Creación de la muestra</translation>
    </message>
    <message>
        <source>Practice on the sample card</source>
        <translation>Practicar con la tarjeta de muestra</translation>
    </message>
    <message>
        <source>The passphrase of its key is “{passphrase}”.</source>
        <translation>La frase de contraseña de su clave es “{passphrase}”.</translation>
    </message>
    <message>
        <source>This is the sample: nothing of it is evidence, and none of your keys is touched.</source>
        <translation>Esto es la muestra: nada en ella es prueba y no se toca ninguna de las claves de usted.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar la muestra</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a mission</source>
        <translation>En una misión</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
</context>
<context>
    <name>slate</name>
    <message>
        <source>Esc leaves.</source>
        <translation>Esc para salir.</translation>
    </message>
    <message>
        <source>Here it is {time} (UTC{offset})</source>
        <translation>Aquí son las {time} (UTC{offset})</translation>
    </message>
    <message>
        <source>Laptop {letter}, mission {mission}</source>
        <translation>Portátil {letter}, misión {mission}</translation>
    </message>
    <message>
        <source>Nobody has compared this laptop&apos;s clock since it was started. Photograph also a clock that is right, such as that of a satellite receiver.</source>
        <translation>Nadie ha comparado el reloj de este portátil desde que se encendió. Fotografíe también un reloj que marque bien la hora, como el de un receptor de satélite.</translation>
    </message>
    <message>
        <source>Photograph this slate with every camera, at the start and at the end of the visit.</source>
        <translation>Fotografíe este testigo horario con cada cámara, al principio y al final de la visita.</translation>
    </message>
    <message>
        <source>Slate (a clock that the cameras photograph)</source>
        <translation>Testigo horario (un reloj que las cámaras fotografían)</translation>
    </message>
    <message>
        <source>The system has compared this laptop&apos;s clock with a time server: at most {most} off.</source>
        <translation>El sistema ha comparado el reloj de este portátil con un servidor de hora: desviación máxima de {most}.</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Writing the report</source>
        <translation>Escritura del informe</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>puntos de control</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>conversión</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>folding</source>
        <translation>consolidación</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>originales</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>relectura</translation>
    </message>
    <message>
        <source>reading log/</source>
        <translation>lectura de log/</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>lectura de la bitácora</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>removing an unfinished copy</source>
        <translation>eliminación de una copia inacabada</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>sealing anew</source>
        <translation>nuevo sellado</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>segunda copia</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>miniaturas</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verificación</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>vigilancia</translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>escritura de la tabla</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder NAME.fieldkit on a disk of this laptop.</source>
        <translation>Una carpeta NAME.fieldkit en un disco de este portátil.</translation>
    </message>
    <message>
        <source>A practice card, with a key of its own.</source>
        <translation>Una tarjeta de práctica, con una clave propia.</translation>
    </message>
    <message>
        <source>Connect the disk that holds it, or open it where it lies now.</source>
        <translation>Conecte el disco que la contiene o ábrala donde está ahora.</translation>
    </message>
    <message>
        <source>Encrypted: its passphrase opens it.</source>
        <translation>Cifrada: la abre su frase de contraseña.</translation>
    </message>
    <message>
        <source>Is it whole, and who signed it? Needs no mission.</source>
        <translation>¿Está íntegro y quién lo firmó? No hace falta una misión.</translation>
    </message>
    <message>
        <source>It can be read meanwhile.</source>
        <translation>Entretanto puede leerse.</translation>
    </message>
    <message>
        <source>It is made anew from its copies.</source>
        <translation>Se reconstruye a partir de sus copias.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Make a mission anew from its copies</source>
        <translation>Reconstruir una misión a partir de sus copias</translation>
    </message>
    <message>
        <source>Make it anew from its copies</source>
        <translation>Reconstruirla a partir de sus copias</translation>
    </message>
    <message>
        <source>Missions on this laptop</source>
        <translation>Misiones en este portátil</translation>
    </message>
    <message>
        <source>No mission on this laptop yet</source>
        <translation>Aún no hay misiones en este portátil</translation>
    </message>
    <message>
        <source>Open a mission folder</source>
        <translation>Abrir una carpeta de misión</translation>
    </message>
    <message>
        <source>Open elsewhere: {holder}</source>
        <translation>Abierta en otro lugar: {holder}</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Photograph, tag and measure fragments offline; hand over evidence that can be checked.</source>
        <translation>Fotografíe, etiquete y mida fragmentos sin conexión; entregue pruebas verificables.</translation>
    </message>
    <message>
        <source>Point out the folder…</source>
        <translation>Indicar la carpeta…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>The file that was there is kept as {name}.</source>
        <translation>El archivo que había se conserva como {name}.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Falta la carpeta.</translation>
    </message>
    <message>
        <source>The mission was made anew from its copies.</source>
        <translation>La misión se reconstruyó a partir de sus copias.</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>Esto puede tardar.</translation>
    </message>
    <message>
        <source>Where does this mission lie now?</source>
        <translation>¿Dónde está ahora esta misión?</translation>
    </message>
    <message>
        <source>You lead a team: make a new mission. It gets keys of its own.</source>
        <translation>Usted dirige un equipo: cree una nueva misión. Recibe claves propias.</translation>
    </message>
    <message>
        <source>You lead: make the mission that others join.</source>
        <translation>Usted dirige: cree la misión a la que otros se unen.</translation>
    </message>
    <message>
        <source>You want to see how the work goes: the sample is a card of computed photographs.</source>
        <translation>Quiere ver cómo es el trabajo: la muestra es una tarjeta con fotografías generadas por computadora.</translation>
    </message>
    <message>
        <source>You were asked in: bring your key, take the invitation.</source>
        <translation>Ha recibido una invitación: traiga su clave y acepte la invitación.</translation>
    </message>
    <message>
        <source>You were asked in: join with the invitation that the lead hands you.</source>
        <translation>Ha recibido una invitación: únase con la que le entrega el jefe del equipo.</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>guardado {moment}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Choose a folder on another drive for B.</source>
        <translation>Elija para B una carpeta en otra unidad.</translation>
    </message>
    <message>
        <source>It lies on the same medium as the mission, and is lost with it.</source>
        <translation>Está en el mismo soporte que la misión y se pierde con ella.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>Mantenga ese soporte separado de este portátil.</translation>
    </message>
    <message>
        <source>Make another one, and keep this one as it is.</source>
        <translation>Haga otra y conserve esta tal como está.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Segunda copia</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s).</source>
        <translation>
            <numerusform>Segunda copia en espera: %n foto.</numerusform>
            <numerusform>Segunda copia en espera: %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup does not hold: %n finding(s).</source>
        <translation>
            <numerusform>La copia de seguridad no está íntegra: %n hallazgo.</numerusform>
            <numerusform>La copia de seguridad no está íntegra: %n hallazgos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens and holds; %n entry(s) came since.</source>
        <translation>
            <numerusform>La copia de seguridad se abre y está íntegra; desde entonces se añadió %n entrada.</numerusform>
            <numerusform>La copia de seguridad se abre y está íntegra; desde entonces se añadieron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second copy lies on the same medium as the mission, and is lost with it.</source>
        <translation>La segunda copia está en el mismo soporte que la misión y se pierde con ella.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {folder}: %n original(s) read back and compared.</source>
        <translation>
            <numerusform>Se guardó {folder}: %n original releído y comparado.</numerusform>
            <numerusform>Se guardó {folder}: %n originales releídos y comparados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>entry {stream}:{seq} of its log does not read ({why})</source>
        <translation>la entrada {stream}:{seq} de su bitácora no se puede leer ({why})</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>what it keeps for the next checkpoint of {stream} does not read ({why})</source>
        <translation>lo que guarda para el próximo punto de control de {stream} no se puede leer ({why})</translation>
    </message>
    <message>
        <source>what its catalogue holds of {subject} does not read ({why})</source>
        <translation>lo que su catálogo contiene de {subject} no se puede leer ({why})</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash anterior</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Offset shown</source>
        <translation>Desfase mostrado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Taken back since</source>
        <translation>Deshecho después</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tic</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Hora, UTC</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>does not read: {why}</source>
        <translation>no se puede leer: {why}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>el tipo de letra no está donde su paquete lo guarda</translation>
    </message>
</context>
<context>
    <name>tile</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún sin imagen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>no length yet</source>
        <translation>aún sin longitud</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>ungrouped</source>
        <translation>sin agrupar</translation>
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
        <translation>El reloj de esta fotografía se leyó de nuevo.</translation>
    </message>
</context>
<context>
    <name>transcription</name>
    <message>
        <source>Unicode normal form C</source>
        <translation>forma normal C de Unicode</translation>
    </message>
    <message>
        <source>a visible sign, not a control character</source>
        <translation>un signo visible, no un carácter de control</translation>
    </message>
    <message>
        <source>the letter that carries the mark</source>
        <translation>la letra que lleva el signo diacrítico</translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>Done again: {deed}.</source>
        <translation>Rehecho: {deed}.</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Rehacer: {deed}</translation>
    </message>
    <message>
        <source>Taken back: {deed}. Both stay in the log.</source>
        <translation>Deshecho: {deed}. Ambos siguen en la bitácora.</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Deshacer: {deed}</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>All that lies on the disk. An open mission is not safe from whoever sits at it, nor what the system itself writes to the disk when memory is short: encrypt the disk, too.</source>
        <translation>Todo lo que está en el disco. Una misión abierta no está a salvo de quien se siente ante ella, ni lo está lo que el propio sistema escribe en el disco cuando falta memoria: cifre también el disco.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidada</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key</source>
        <translation>¿La olvidó? Use la clave de recuperación</translation>
    </message>
    <message>
        <source>Half typed</source>
        <translation>A medio escribir</translation>
    </message>
    <message>
        <source>It is kept with the mission, and stands in its field again.</source>
        <translation>Se conserva con la misión y vuelve a aparecer en su campo.</translation>
    </message>
    <message>
        <source>Mission folder: {path}</source>
        <translation>Carpeta de la misión: {path}</translation>
    </message>
    <message>
        <source>Nobody touched anything for a while: the mission is locked in half a minute.</source>
        <translation>Nadie ha tocado nada desde hace un rato: la misión se bloqueará en medio minuto.</translation>
    </message>
    <message>
        <source>Nothing of the mission is shown.</source>
        <translation>No se muestra nada de la misión.</translation>
    </message>
    <message>
        <source>Only look: nothing can be recorded, and no key is needed</source>
        <translation>Solo mirar: no se puede registrar nada y no hace falta ninguna clave</translation>
    </message>
    <message>
        <source>Opening takes a second or two. That is meant: so does every guess of a thief.</source>
        <translation>Abrirla tarda uno o dos segundos. Es intencional: también los tarda cada intento de un ladrón.</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <translation>Pulse cualquier tecla para continuar.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>The key on the recovery sheet opens the mission and gives it another passphrase. Where that is lost, too, nobody can open it.</source>
        <translation>La clave de la hoja de recuperación abre la misión y le da otra frase de contraseña. Si también se pierde, nadie puede abrir la misión.</translation>
    </message>
    <message>
        <source>The mission is encrypted. It opens by its passphrase.</source>
        <translation>La misión está cifrada. Se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>The mission is locked. What was being brought in goes on to its end; then the mission is closed, too.</source>
        <translation>La misión está bloqueada. Lo que se estaba ingresando continúa hasta el final; después se cierra también la misión.</translation>
    </message>
    <message>
        <source>The mission is locked. What was half typed stands in its field again afterwards.</source>
        <translation>La misión está bloqueada. Lo que estaba a medio escribir vuelve a aparecer después en su campo.</translation>
    </message>
    <message>
        <source>The passphrase of the mission opens it for everybody who works in it. The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>La frase de contraseña de la misión la abre a todos los que trabajan en ella. La frase de contraseña de su clave acredita con firma que es usted quien actúa a partir de aquí.</translation>
    </message>
    <message>
        <source>The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>La frase de contraseña de su clave acredita con firma que es usted quien actúa a partir de aquí.</translation>
    </message>
    <message>
        <source>This mission is not encrypted: whoever holds the disk can read it. The lock keeps others from looking, and from recording in your name.</source>
        <translation>Esta misión no está cifrada: quien tenga el disco puede leerla. El bloqueo impide que otros miren y que registren en nombre de usted.</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Dos secretos</translation>
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
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock {mission}</source>
        <translation>Desbloquear {mission}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>What it keeps safe</source>
        <translation>Qué protege</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Without a passphrase, whoever holds the laptop would read everything.</source>
        <translation>Sin frase de contraseña, quien tenga el portátil lo leería todo.</translation>
    </message>
    <message>
        <source>it does not decrypt; its bytes are not those that were sealed</source>
        <translation>no se puede descifrar; sus bytes no son los que se sellaron</translation>
    </message>
    <message>
        <source>passphrase of the mission</source>
        <translation>frase de contraseña de la misión</translation>
    </message>
    <message>
        <source>some of its bytes are not those that were written</source>
        <translation>algunos de sus bytes no son los que se escribieron</translation>
    </message>
    <message>
        <source>whoever wrote it did not have the secrets of this mission</source>
        <translation>quien lo escribió no tenía los secretos de esta misión</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>Altered: %n file(s)</source>
        <translation>
            <numerusform>Alterado: %n archivo</numerusform>
            <numerusform>Alterados: %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disproved: %n finding(s)</source>
        <translation>
            <numerusform>Refutado: %n hallazgo</numerusform>
            <numerusform>Refutados: %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be opened as a packet. Nothing in it was looked at.</source>
        <translation>No se puede abrir como paquete. No se examinó nada de lo que contiene.</translation>
    </message>
    <message>
        <source>It is not what was sealed. Keep it as it is, and ask for a new copy.</source>
        <translation>No es lo que se selló. Consérvelo tal como está y pida una nueva copia.</translation>
    </message>
    <message>
        <source>Nothing disproved, not all proved</source>
        <translation>Nada refutado, no todo probado</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed, and who signed it leads to the trusted root.</source>
        <translation>No se cambió nada desde que se selló, y su firmante conduce a la raíz de confianza.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Whether to trust who signed it cannot be said without the root certificate of its mission.</source>
        <translation>No se cambió nada desde que se selló. Sin el certificado raíz de su misión no se puede decir si confiar en su firmante.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Who signed it leads to another root than the one it was judged by.</source>
        <translation>No se cambió nada desde que se selló. Su firmante conduce a una raíz distinta de aquella con la que se evaluó.</translation>
    </message>
    <message>
        <source>Something in it does not hold. Keep it as it is, and ask the sender.</source>
        <translation>Algo en él no se sostiene. Consérvelo tal como está y pregunte al remitente.</translation>
    </message>
    <message>
        <source>Something that is demanded of every packet could not be proved here.</source>
        <translation>Aquí no se pudo probar algo que se exige a todo paquete.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>Válido, firmante conocido</translation>
    </message>
    <message>
        <source>Valid, signer unknown</source>
        <translation>Válido, firmante desconocido</translation>
    </message>
    <message>
        <source>{packet} · judged by no root</source>
        <translation>{packet} · evaluado sin raíz</translation>
    </message>
    <message>
        <source>{packet} · judged by the root {roots}…</source>
        <translation>{packet} · evaluado con la raíz {roots}…</translation>
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
        <translation>MAL</translation>
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
        <translation>no contiene ninguna lista</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A code stands for you in every record, such as P-01. Your name is not asked for: who P-01 is, your organisation writes down elsewhere, so that no stolen laptop tells it.</source>
        <translation>Un código, como P-01, le representa en todos los registros. No se pide su nombre: quién es P-01 lo anota su organización en otro lugar, para que ningún portátil robado lo revele.</translation>
    </message>
    <message>
        <source>A is a folder on this laptop. B is a second drive, for a copy of every photograph as it comes in: a laptop that is lost or breaks takes nothing with it then.</source>
        <translation>A es una carpeta de este portátil. B es una segunda unidad, para una copia de cada fotografía en cuanto se ingresa: así, un portátil que se pierde o se avería no se lleva nada consigo.</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A: misiones de este portátil</translation>
    </message>
    <message>
        <source>B: second copies, on another drive (recommended)</source>
        <translation>B: segundas copias, en otra unidad (recomendado)</translation>
    </message>
    <message>
        <source>Both can be changed at any time, and nothing that is recorded depends on them.</source>
        <translation>Ambas cosas pueden cambiarse en cualquier momento y nada de lo registrado depende de ellas.</translation>
    </message>
    <message>
        <source>Each place is tried: a small file is written there, read back and removed.</source>
        <translation>Cada ubicación se prueba: allí se escribe, se relee y se elimina un archivo pequeño.</translation>
    </message>
    <message>
        <source>Four cards, a minute and a half. Each can be gone back to.</source>
        <translation>Cuatro pasos, minuto y medio. Se puede volver a cada uno.</translation>
    </message>
    <message>
        <source>Go on without a second drive</source>
        <translation>Continuar sin segunda unidad</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Ir a la página de inicio</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type</source>
        <translation>Estoy al aire libre: negro sobre blanco, letra más grande</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type ({key})</source>
        <translation>Estoy al aire libre: negro sobre blanco, letra más grande ({key})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>Idioma y luz</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave the rest for later, and go to the start page</source>
        <translation>Dejar el resto para más tarde e ir a la página de inicio</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>On this laptop are the keys of: {people}</source>
        <translation>En este portátil están las claves de: {people}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>The key of {person} is made. Whoever invites you asks for its fingerprint: read it out to them, by voice. It is no secret, and can be shown again when you join.</source>
        <translation>La clave de {person} está creada. Quien le invite pedirá su huella: léasela de viva voz. No es secreta y puede volver a mostrarse cuando usted se una a la misión.</translation>
    </message>
    <message>
        <source>The passphrase opens the key that signs for you. It is typed when a packet is sealed; nobody can bring it back if it is forgotten.</source>
        <translation>La frase de contraseña abre la clave que firma por usted. Se escribe al sellar un paquete; si se olvida, nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>The sample is a card of computed photographs in a mission of its own: bring it in, measure a fragment, seal a packet. Nothing of it is evidence, and no key of yours is touched. It waits on the start page, too.</source>
        <translation>La muestra es una tarjeta con fotografías generadas por computadora en una misión propia: ingrésela, mida un fragmento, selle un paquete. Nada en ella es prueba y no se toca ninguna de las claves de usted. También le espera en la página de inicio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar la muestra</translation>
    </message>
    <message>
        <source>Use these places</source>
        <translation>Usar estas ubicaciones</translation>
    </message>
    <message>
        <source>Welcome to fieldkit</source>
        <translation>Le damos la bienvenida a fieldkit</translation>
    </message>
    <message>
        <source>What you sign, everybody can check for decades.</source>
        <translation>Lo que usted firma, cualquiera puede verificarlo durante décadas.</translation>
    </message>
    <message>
        <source>Where missions live</source>
        <translation>Dónde se guardan las misiones</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>¿Dónde se crearán las misiones?</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>¿Dónde se guardarán las segundas copias?</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
</context>
</TS>

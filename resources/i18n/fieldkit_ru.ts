<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>Яркость и контраст вида</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Calibrate on a scale bar</source>
        <translation>Калибровать по масштабной линейке</translation>
    </message>
    <message>
        <source>Call this kept list otherwise…</source>
        <translation>Переименовать сохранённый список…</translation>
    </message>
    <message>
        <source>Check a packet…</source>
        <translation>Проверить пакет…</translation>
    </message>
    <message>
        <source>Check the mission</source>
        <translation>Проверить миссию</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Close the mission</source>
        <translation>Закрыть миссию</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Сравнить рядом</translation>
    </message>
    <message>
        <source>Complete, and go to the next ungrouped photo</source>
        <translation>Завершить и перейти к следующему несгруппированному фото</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Скопировать снова</translation>
    </message>
    <message>
        <source>Copy the entries</source>
        <translation>Копировать записи</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Do what the page is for</source>
        <translation>Выполнить действие страницы</translation>
    </message>
    <message>
        <source>Edit the selected items…</source>
        <translation>Изменить выбранные предметы…</translation>
    </message>
    <message>
        <source>Entry after this in the chain</source>
        <translation>Следующая запись в цепочке</translation>
    </message>
    <message>
        <source>Entry before this in the chain</source>
        <translation>Предыдущая запись в цепочке</translation>
    </message>
    <message>
        <source>Fingerprint and keys of the mission</source>
        <translation>Отпечаток и ключи миссии</translation>
    </message>
    <message>
        <source>Go to Catalogue</source>
        <translation>Перейти: Каталог</translation>
    </message>
    <message>
        <source>Go to Custody</source>
        <translation>Перейти: Хранение</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Перейти: Приём</translation>
    </message>
    <message>
        <source>Go to Packets</source>
        <translation>Перейти: Пакеты</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>Перейти: Регистрация</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Перейти к форме</translation>
    </message>
    <message>
        <source>Go to the photo</source>
        <translation>Перейти к фото</translation>
    </message>
    <message>
        <source>Invert the view</source>
        <translation>Инвертировать вид</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Пригласить…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>Присоединиться по приглашению…</translation>
    </message>
    <message>
        <source>Keep as damaged</source>
        <translation>Сохранить как повреждённое</translation>
    </message>
    <message>
        <source>Keep the slip as PDF…</source>
        <translation>Сохранить сопроводительный лист в PDF…</translation>
    </message>
    <message>
        <source>Keep this list no longer</source>
        <translation>Больше не хранить этот список</translation>
    </message>
    <message>
        <source>Keep this search as a list…</source>
        <translation>Сохранить этот поиск как список…</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Клавиши этого экрана</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>Список предметов</translation>
    </message>
    <message>
        <source>List photos</source>
        <translation>Список фото</translation>
    </message>
    <message>
        <source>Lock the mission</source>
        <translation>Заблокировать миссию</translation>
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
        <translation>Измерить длину</translation>
    </message>
    <message>
        <source>Measure in the plane of a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the packet</source>
        <translation>Объединить пакет с миссией</translation>
    </message>
    <message>
        <source>New item from the selected photos</source>
        <translation>Новый предмет из выбранных фото</translation>
    </message>
    <message>
        <source>New mission…</source>
        <translation>Новая миссия…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Следующее фото</translation>
    </message>
    <message>
        <source>Open a mission folder…</source>
        <translation>Открыть папку миссии…</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>Открыть в «Регистрации»</translation>
    </message>
    <message>
        <source>Photo at full size</source>
        <translation>Фото в натуральную величину</translation>
    </message>
    <message>
        <source>Photo larger</source>
        <translation>Увеличить фото</translation>
    </message>
    <message>
        <source>Photo smaller</source>
        <translation>Уменьшить фото</translation>
    </message>
    <message>
        <source>Place the point once more, unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Предыдущее фото</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Read in a receipt…</source>
        <translation>Внести квитанцию…</translation>
    </message>
    <message>
        <source>Readings by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Remove from the list, not from the disk</source>
        <translation>Убрать из списка, не с диска</translation>
    </message>
    <message>
        <source>Seal and sign packet</source>
        <translation>Опечатать и подписать пакет</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Set up this laptop…</source>
        <translation>Настроить этот ноутбук…</translation>
    </message>
    <message>
        <source>Show as grid</source>
        <translation>Показать сеткой</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Показать задачи</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Показать или скрыть панель сведений</translation>
    </message>
    <message>
        <source>Show or hide the lists</source>
        <translation>Показать или скрыть списки</translation>
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
        <translation>Показать проверку</translation>
    </message>
    <message>
        <source>Show the laptops</source>
        <translation>Показать ноутбуки</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>Show the report as it would be</source>
        <translation>Показать, каким был бы отчёт</translation>
    </message>
    <message>
        <source>Show the slate (a clock that the cameras photograph)</source>
        <translation>Показать табло времени (часы, которые снимают камерами)</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Показать весь журнал</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Snap points to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the intake</source>
        <translation>Остановить приём</translation>
    </message>
    <message>
        <source>Sunlight on or off</source>
        <translation>Яркое солнце: вкл./выкл.</translation>
    </message>
    <message>
        <source>Tie the photo to an item…</source>
        <translation>Связать фото с предметом…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Попробовать образец</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Повернуть вид</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>Повернуть вид обратно</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Use a camera…</source>
        <translation>Использовать камеру…</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Следить за этой папкой</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Фото целиком</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Write as a table…</source>
        <translation>Сохранить как таблицу…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>Действие более новой версии fieldkit: {act}</translation>
    </message>
    <message>
        <source>Act taken back</source>
        <translation>Действие отменено</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>Резервная копия проверена</translation>
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
        <translation>Камера сверена с табло времени</translation>
    </message>
    <message>
        <source>Card looked over</source>
        <translation>Карта просмотрена</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>Дело исправлено</translation>
    </message>
    <message>
        <source>Case known from the invitation</source>
        <translation>Дело известно из приглашения</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Дело открыто</translation>
    </message>
    <message>
        <source>Clock of the laptop jumped</source>
        <translation>Часы ноутбука перескочили</translation>
    </message>
    <message>
        <source>Comparison of a camera set aside</source>
        <translation>Сверка камеры отложена</translation>
    </message>
    <message>
        <source>Copies checked in the system&apos;s memory alone</source>
        <translation>Копии проверены только в памяти системы</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Повторено: {act}</translation>
    </message>
    <message>
        <source>File taken in</source>
        <translation>Файл принят</translation>
    </message>
    <message>
        <source>Folder was found restored or copied; log goes on in a new stream</source>
        <translation>Обнаружено, что папка восстановлена или скопирована; журнал продолжен в новом потоке</translation>
    </message>
    <message>
        <source>Intake ended</source>
        <translation>Приём завершён</translation>
    </message>
    <message>
        <source>Item corrected</source>
        <translation>Предмет исправлен</translation>
    </message>
    <message>
        <source>Item recorded</source>
        <translation>Предмет записан</translation>
    </message>
    <message>
        <source>Item set aside</source>
        <translation>Предмет отложен</translation>
    </message>
    <message>
        <source>Laptop began a further stream</source>
        <translation>Ноутбук начал ещё один поток</translation>
    </message>
    <message>
        <source>Laptop invited</source>
        <translation>Ноутбук приглашён</translation>
    </message>
    <message>
        <source>Laptop joined the mission by invitation</source>
        <translation>Ноутбук присоединился к миссии по приглашению</translation>
    </message>
    <message>
        <source>Link of a photograph taken off</source>
        <translation>Связь фотографии снята</translation>
    </message>
    <message>
        <source>Marking read</source>
        <translation>Маркировка прочитана</translation>
    </message>
    <message>
        <source>Marking read anew</source>
        <translation>Маркировка прочитана заново</translation>
    </message>
    <message>
        <source>Marking set aside</source>
        <translation>Маркировка отложена</translation>
    </message>
    <message>
        <source>Measurement recorded</source>
        <translation>Измерение записано</translation>
    </message>
    <message>
        <source>Measurement set aside</source>
        <translation>Измерение отложено</translation>
    </message>
    <message>
        <source>Mission opened</source>
        <translation>Миссия открыта</translation>
    </message>
    <message>
        <source>Note reworded</source>
        <translation>Заметка изменена</translation>
    </message>
    <message>
        <source>Note set aside</source>
        <translation>Заметка отложена</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Заметка написана</translation>
    </message>
    <message>
        <source>Packet begun</source>
        <translation>Пакет начат</translation>
    </message>
    <message>
        <source>Packet found not to exist: its sealing had not ended</source>
        <translation>Установлено, что пакета не существует: его опечатывание не было завершено</translation>
    </message>
    <message>
        <source>Packet merged</source>
        <translation>Пакет объединён с миссией</translation>
    </message>
    <message>
        <source>Packet sealed</source>
        <translation>Пакет опечатан</translation>
    </message>
    <message>
        <source>Person began to act</source>
        <translation>Лицо приступило к работе</translation>
    </message>
    <message>
        <source>Photograph found damaged</source>
        <translation>Фотография оказалась повреждённой</translation>
    </message>
    <message>
        <source>Photograph linked to an item</source>
        <translation>Фотография связана с предметом</translation>
    </message>
    <message>
        <source>Photograph read</source>
        <translation>Фотография прочитана</translation>
    </message>
    <message>
        <source>Receipt from headquarters recorded</source>
        <translation>Квитанция штаб-квартиры записана</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>Квитанция подписана</translation>
    </message>
    <message>
        <source>Said of all files of an intake</source>
        <translation>Указаны сведения обо всех файлах приёма</translation>
    </message>
    <message>
        <source>Tag attached</source>
        <translation>Метка присвоена</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>Метка снята</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>A second medium</source>
        <translation>Второй носитель</translation>
    </message>
    <message>
        <source>A stick that is locked away. Inviting somebody needs it, all other work does not.</source>
        <translation>USB-накопитель, который хранится под замком. Он нужен, чтобы приглашать; для остальной работы он не нужен.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Go to the mission</source>
        <translation>Перейти к миссии</translation>
    </message>
    <message>
        <source>Hand it to headquarters by another way than the packets: it judges them by it.</source>
        <translation>Передайте его в штаб-квартиру отдельно от пакетов: по нему она их оценивает.</translation>
    </message>
    <message>
        <source>Headquarters checks packets with it.</source>
        <translation>Штаб-квартира проверяет по нему пакеты.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>Храните этот носитель отдельно от этого ноутбука.</translation>
    </message>
    <message>
        <source>Mission {code}: fingerprint and keys</source>
        <translation>Миссия {code}: отпечаток и ключи</translation>
    </message>
    <message>
        <source>Move the authority’s keys to a second medium…</source>
        <translation>Перенести ключи удостоверяющего центра на второй носитель…</translation>
    </message>
    <message>
        <source>Moved to {folder}.</source>
        <translation>Перенесено в {folder}.</translation>
    </message>
    <message>
        <source>Read these groups out to whoever joins, and give them to headquarters on paper. A forged mission has others.</source>
        <translation>Зачитайте эти группы каждому, кто присоединяется, и передайте их в штаб-квартиру на бумаге. У поддельной миссии они другие.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Корневой сертификат</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>Отпечаток корня</translation>
    </message>
    <message>
        <source>Save the root certificate as</source>
        <translation>Сохранить корневой сертификат как</translation>
    </message>
    <message>
        <source>Save the root certificate…</source>
        <translation>Сохранить корневой сертификат…</translation>
    </message>
    <message>
        <source>The authority’s keys are not on this laptop. Invite with their medium at hand.</source>
        <translation>Ключей удостоверяющего центра на этом ноутбуке нет. Чтобы приглашать, держите их носитель под рукой.</translation>
    </message>
    <message>
        <source>The authority’s keys are still on this laptop. Whoever has them could vouch for anybody: until they are moved away, headquarters reads “self-issued”.</source>
        <translation>Ключи удостоверяющего центра всё ещё на этом ноутбуке. Тот, у кого они есть, мог бы поручиться за кого угодно: пока они не перенесены, штаб-квартира видит «выдано самому себе».</translation>
    </message>
    <message>
        <source>Where shall the authority’s keys be kept?</source>
        <translation>Где хранить ключи удостоверяющего центра?</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Записан файл {file}.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%n field(s): {names}</source>
        <translation>
            <numerusform>%n поле: {names}</numerusform>
            <numerusform>%n поля: {names}</numerusform>
            <numerusform>%n полей: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмета</numerusform>
            <numerusform>%n предметов</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it stands</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Nothing is stated yet.</source>
        <translation>Пока ничего не указано.</translation>
    </message>
    <message>
        <source>Nothing would change: all of them say so already.</source>
        <translation>Ничего не изменится: у всех уже так указано.</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>Записать для всех</translation>
    </message>
    <message>
        <source>Recorded for {items}: {fields}. Undo takes all of it back.</source>
        <translation>Записано: {items}; {fields}. «Отменить» вернёт всё как было.</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>Укажите причину; прежнее значение останется в журнале вместе с ней.</translation>
    </message>
    <message>
        <source>Tick what is to be the same in all of them.</source>
        <translation>Отметьте, что должно быть одинаковым у всех.</translation>
    </message>
    <message>
        <source>Why is it replaced?</source>
        <translation>Почему значение заменяется?</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n item(s)</source>
        <translation>
            <numerusform>{count} из %n предмета</numerusform>
            <numerusform>{count} из %n предметов</numerusform>
            <numerusform>{count} из %n предметов</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} of all of them</source>
        <translation>{field} для всех</translation>
    </message>
    <message>
        <source>{field}, now {value}</source>
        <translation>{field}, сейчас {value}</translation>
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
            <numerusform>Принят %n снимок</numerusform>
            <numerusform>Принято %n снимка</numerusform>
            <numerusform>Принято %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>A still comes in as your own photograph, as it was taken. No file of it lies elsewhere.</source>
        <translation>Снимок принимается как ваша собственная фотография, в том виде, в каком он снят. Его файла больше нигде нет.</translation>
    </message>
    <message>
        <source>Bringing in a still</source>
        <translation>Приём снимка</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Let its own program write into a folder, and watch that folder.</source>
        <translation>Пусть её собственная программа записывает в папку, а вы следите за этой папкой.</translation>
    </message>
    <message>
        <source>No camera can be used here: {why}.</source>
        <translation>Камеру здесь использовать нельзя: {why}.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Камера не подключена.</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>The camera gave no picture. Check its cable and try again.</source>
        <translation>Камера не дала изображения. Проверьте кабель и повторите попытку.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>What the camera shows</source>
        <translation>Что показывает камера</translation>
    </message>
</context>
<context>
    <name>canon</name>
    <message>
        <source>a number with a fraction must be written as text</source>
        <translation>число с дробной частью должно быть записано как текст</translation>
    </message>
    <message>
        <source>text holds a lone surrogate</source>
        <translation>текст содержит одиночный суррогат</translation>
    </message>
    <message>
        <source>text is not in Unicode normal form C</source>
        <translation>текст не в нормальной форме Юникода C</translation>
    </message>
    <message>
        <source>the bytes are not the canonical form of what they hold</source>
        <translation>байты не являются канонической формой того, что они содержат</translation>
    </message>
    <message>
        <source>the integer {value} is beyond 2^53-1</source>
        <translation>целое число {value} выходит за пределы 2^53-1</translation>
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
        <translation>Фото не выбрано.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>The photo is being read…</source>
        <translation>Фото читается…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Try again to show the photo</source>
        <translation>Повторить попытку показать фото</translation>
    </message>
    <message>
        <source>embedded preview, {small} of {large}</source>
        <translation>встроенный предпросмотр, {small} из {large}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>нет значения</translation>
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
        <translation>слишком велико: не резче {ratio}</translation>
    </message>
    <message>
        <source>too little contrast: not snapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view adjusted</source>
        <translation>вид изменён</translation>
    </message>
    <message>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{length} – no scale</source>
        <translation>{length} – без масштаба</translation>
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
        <translation>В файле указано 0, 0: так камеры пишут, когда координаты им неизвестны.</translation>
    </message>
    <message>
        <source>The file gives a height without saying whether it is above or below; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives coordinates that are no numbers.</source>
        <translation>Координаты в файле — не числа.</translation>
    </message>
    <message>
        <source>The file gives coordinates that exist nowhere on Earth.</source>
        <translation>Координат, указанных в файле, нет нигде на Земле.</translation>
    </message>
    <message>
        <source>The file gives coordinates without saying which hemisphere.</source>
        <translation>В файле указаны координаты, но не указано полушарие.</translation>
    </message>
    <message>
        <source>The file gives only one of latitude and longitude.</source>
        <translation>В файле указана только одна из координат: широта или долгота.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмета</numerusform>
            <numerusform>%n предметов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
    <message>
        <source>A search that you keep stands here.</source>
        <translation>Здесь появится сохранённый вами поиск.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Все предметы</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Все фото</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>По классу</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>По количеству</translation>
    </message>
    <message>
        <source>By hazard</source>
        <translation>По опасности</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>По обозначению</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>По длине</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>By time recorded</source>
        <translation>По времени записи</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>По времени съёмки</translation>
    </message>
    <message>
        <source>By true time</source>
        <translation>По истинному времени</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждены</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Перейти: Приём</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>How it is listed</source>
        <translation>Вид списка</translation>
    </message>
    <message>
        <source>Insert a card or choose a folder in Intake.</source>
        <translation>Вставьте карту или выберите папку в разделе «Приём».</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation>Искать всё</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Название, затем Enter</translation>
    </message>
    <message>
        <source>Needs scale</source>
        <translation>Без масштаба</translation>
    </message>
    <message>
        <source>No item meets all of these: {chips}</source>
        <translation>Нет предмета, который отвечает всем условиям: {chips}</translation>
    </message>
    <message>
        <source>No items yet.</source>
        <translation>Предметов пока нет.</translation>
    </message>
    <message>
        <source>No photo meets all of these: {chips}</source>
        <translation>Нет фото, которое отвечает всем условиям: {chips}</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>Фото пока нет.</translation>
    </message>
    <message>
        <source>No single one of them is in the way.</source>
        <translation>Ни одно условие в отдельности не мешает.</translation>
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
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Select the photos of one piece in Record: they become an item.</source>
        <translation>Выберите фото одного фрагмента в разделе «Регистрация»: они станут предметом.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложены</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Take off {chip}</source>
        <translation>Убрать: {chip}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Не сгруппированы</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>Words, class:fin, length&gt;100</source>
        <translation>Слова, class:fin, length&gt;100</translation>
    </message>
    <message numerus="yes">
        <source>{chip} excludes most: without it there are %n.</source>
        <translation>
            <numerusform>Больше всего отсеивает условие {chip}: без него остаётся %n.</numerusform>
            <numerusform>Больше всего отсеивает условие {chip}: без него остаётся %n.</numerusform>
            <numerusform>Больше всего отсеивает условие {chip}: без него остаётся %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, %n selected</source>
        <translation>
            <numerusform>{count}, выбран %n</numerusform>
            <numerusform>{count}, выбрано %n</numerusform>
            <numerusform>{count}, выбрано %n</numerusform>
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
        <translation>Корневой сертификат из файла</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <source>Check the packet</source>
        <translation>Проверить пакет</translation>
    </message>
    <message>
        <source>Check {packet}</source>
        <translation>Проверка {packet}</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Оценивается по</translation>
    </message>
    <message>
        <source>No root: only whether it is whole</source>
        <translation>Без корня: только целостность</translation>
    </message>
    <message>
        <source>Packet, a zip or a folder</source>
        <translation>Пакет: zip-файл или папка</translation>
    </message>
    <message>
        <source>Point out a packet, or drop it here. It is only read: nothing in it is unpacked or run.</source>
        <translation>Укажите пакет или перетащите его сюда. Он только читается: ничего из него не распаковывается и не запускается.</translation>
    </message>
    <message>
        <source>Root certificate of the mission</source>
        <translation>Корневой сертификат миссии</translation>
    </message>
    <message>
        <source>The root trusted here in its mission</source>
        <translation>Корень, которому здесь доверяют в его миссии</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Another program writes into it. Close that one, and open the mission again.</source>
        <translation>В него пишет другая программа. Закройте её и снова откройте миссию.</translation>
    </message>
    <message>
        <source>Bring in photographs first.</source>
        <translation>Сначала примите фотографии.</translation>
    </message>
    <message>
        <source>Bring the same card in again; nothing is kept twice.</source>
        <translation>Примите ту же карту ещё раз; ничего не сохраняется дважды.</translation>
    </message>
    <message>
        <source>Choose a folder outside the mission to write it to. An encrypted copy stays in the mission.</source>
        <translation>Выберите для записи пакета папку вне миссии. Зашифрованная копия остаётся в миссии.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Выберите другую папку или освободите место в этой.</translation>
    </message>
    <message>
        <source>Choose items, if a packet of them is needed again.</source>
        <translation>Выберите предметы, если пакет с ними нужен снова.</translation>
    </message>
    <message>
        <source>Choose items, or seal all that is new.</source>
        <translation>Выберите предметы или опечатайте всё новое.</translation>
    </message>
    <message>
        <source>Hand that packet over, unless a second one is wanted.</source>
        <translation>Передайте тот пакет, если не нужен второй.</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>Штаб-квартира подтвердила получение всего.</translation>
    </message>
    <message>
        <source>Intakes that did not reach their end: {count}.</source>
        <translation>Приёмов, не доведённых до конца: {count}.</translation>
    </message>
    <message>
        <source>Items that no photograph shows beside a scale: {count} ({items}).</source>
        <translation>Предметов, которых нет ни на одной фотографии рядом с масштабом: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items that no photograph shows: {count} ({items}).</source>
        <translation>Предметов, которых нет ни на одной фотографии: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items without a measurement: {count} ({items}).</source>
        <translation>Предметов без измерений: {count} ({items}).</translation>
    </message>
    <message>
        <source>Measure them in Record, or write a note that says why not.</source>
        <translation>Измерьте их в разделе «Регистрация» или напишите в заметке, почему измерения нет.</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>Не выбран ни один предмет.</translation>
    </message>
    <message>
        <source>Originals that are held elsewhere, and not in the packet: {count}.</source>
        <translation>Оригиналов, которые хранятся в другом месте и не входят в пакет: {count}.</translation>
    </message>
    <message>
        <source>Photographs that are tied to no item: {count}.</source>
        <translation>Фотографий, не связанных ни с одним предметом: {count}.</translation>
    </message>
    <message>
        <source>Places where the log contradicts itself: {count}.</source>
        <translation>Мест, где журнал противоречит сам себе: {count}.</translation>
    </message>
    <message>
        <source>Seal on the laptop where the key was made, or ask the lead for an invitation.</source>
        <translation>Опечатайте на ноутбуке, где создан ключ, или попросите у руководителя приглашение.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or in a backup from before the other was merged.</source>
        <translation>Опечатывайте там, где есть только одна из них: на ноутбуке, который её записал, или в резервной копии, сделанной до объединения с другой.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>У потока {stream} две истории, начиная с номера {seq}.</translation>
    </message>
    <message>
        <source>Texts that are half typed and not recorded: {count}.</source>
        <translation>Текстов, набранных не до конца и не записанных: {count}.</translation>
    </message>
    <message>
        <source>The key of {person}, who acts here, cannot sign in this mission.</source>
        <translation>Ключ лица {person}, которое здесь работает, не может подписывать в этой миссии.</translation>
    </message>
    <message>
        <source>The mission is open for reading only.</source>
        <translation>Миссия открыта только для чтения.</translation>
    </message>
    <message>
        <source>The packet cannot be written to {place}: {why}.</source>
        <translation>Пакет нельзя записать в {place}: {why}.</translation>
    </message>
    <message>
        <source>The packet would hold the log alone: nothing was brought in or recorded.</source>
        <translation>В пакете был бы только журнал: ничего не принято и не записано.</translation>
    </message>
    <message>
        <source>The report lists them. Correct the fields to settle them.</source>
        <translation>Они перечислены в отчёте. Чтобы устранить их, исправьте поля.</translation>
    </message>
    <message>
        <source>The report says so. Merge the packets that carry them first.</source>
        <translation>В отчёте это сказано. Сначала объедините с миссией пакеты, в которых они есть.</translation>
    </message>
    <message>
        <source>The same things are in {packet}, which waits for its receipt.</source>
        <translation>То же самое уже есть в пакете {packet}, который ждёт квитанции.</translation>
    </message>
    <message>
        <source>They do not go in. Finish them in Record, or give them up.</source>
        <translation>Они не войдут в пакет. Завершите их в разделе «Регистрация» или откажитесь от них.</translation>
    </message>
    <message>
        <source>They go in all the same. Tie them to items in Record.</source>
        <translation>Они всё равно войдут в пакет. Свяжите их с предметами в разделе «Регистрация».</translation>
    </message>
    <message>
        <source>This mission is encrypted, and keeps no packet that anybody can read.</source>
        <translation>Эта миссия зашифрована и не хранит пакетов, которые может прочитать кто угодно.</translation>
    </message>
    <message>
        <source>Tie a close-up with scale to them in Record.</source>
        <translation>Свяжите с ними снимок крупным планом с масштабом в разделе «Регистрация».</translation>
    </message>
    <message>
        <source>Tie photographs to them in Record.</source>
        <translation>Свяжите с ними фотографии в разделе «Регистрация».</translation>
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
        <translation>Часы {camera}: {offset} (табло времени на {photo})</translation>
    </message>
    <message>
        <source>Slate in {photo}: {standing}</source>
        <translation>Табло времени на {photo}: {standing}</translation>
    </message>
    <message>
        <source>after the last slate of this camera</source>
        <translation>после последнего снимка табло времени этой камерой</translation>
    </message>
    <message>
        <source>before the first slate of this camera</source>
        <translation>до первого снимка табло времени этой камерой</translation>
    </message>
    <message>
        <source>by the slates of this camera</source>
        <translation>по снимкам табло времени этой камерой</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>учитывается</translation>
    </message>
    <message>
        <source>counts, though nothing else was recorded since that start of the laptop with the slate</source>
        <translation>учитывается, хотя после того запуска ноутбука с табло ничего другого не записано</translation>
    </message>
    <message>
        <source>does not count by itself: the laptop&apos;s own clock was set between slates of one start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: the camera states no time</source>
        <translation>не учитывается: камера не указывает времени</translation>
    </message>
    <message>
        <source>does not count: the file does not name its camera</source>
        <translation>не учитывается: в файле не названа камера</translation>
    </message>
    <message>
        <source>does not count: the slate of another mission</source>
        <translation>не учитывается: табло времени другой миссии</translation>
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
        <translation>показывают UTC</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>several offsets fit this camera</source>
        <translation>этой камере подходят несколько смещений</translation>
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
        <translation>не проверено: у этой камеры нет снимка табло времени</translation>
    </message>
    <message>
        <source>{camera}: its clock was set between two slates. Where both offsets fit, both are stated.</source>
        <translation>{camera}: между двумя снимками табло времени её часы переводили. Где подходят оба смещения, указаны оба.</translation>
    </message>
    <message>
        <source>{camera}: its slates contradict each other and no serial number was read. There may be two cameras of this model; each photograph is stated with every offset that was found.</source>
        <translation>{camera}: её снимки табло времени противоречат друг другу, а серийный номер не прочитан. Возможно, камер этой модели две; для каждой фотографии указаны все найденные смещения.</translation>
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
        <translation>{grounds}; возможно, это другая камера той же модели: серийный номер не прочитан</translation>
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
        <translation>опережают UTC на {time}</translation>
    </message>
    <message>
        <source>{time} behind UTC</source>
        <translation>отстают от UTC на {time}</translation>
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
        <translation>Класс</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Опасность</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
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
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Close the comparison</source>
        <translation>Закрыть сравнение</translation>
    </message>
    <message>
        <source>Locked by millimetres</source>
        <translation>Синхронно по миллиметрам</translation>
    </message>
    <message>
        <source>Locked by pixels: not every photo has a scale</source>
        <translation>Синхронно по пикселям: не у каждого фото есть масштаб</translation>
    </message>
    <message>
        <source>Move one alone</source>
        <translation>Двигать отдельно</translation>
    </message>
    <message>
        <source>Not locked: each photo moves alone</source>
        <translation>Не синхронно: каждое фото движется отдельно</translation>
    </message>
    <message>
        <source>Show all of each</source>
        <translation>Показать все целиком</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>без масштаба</translation>
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
        <translation>{kind} {name}: две записи утверждают, что создали этот объект; показано может быть то, чего хочет вторая.</translation>
    </message>
    <message>
        <source>{kind} {name}: two people set one field without knowing of each other.</source>
        <translation>{kind} {name}: два лица заполнили одно поле, не зная друг о друге.</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) intact</source>
        <translation>
            <numerusform>%n событие не нарушено</numerusform>
            <numerusform>%n события не нарушены</numerusform>
            <numerusform>%n событий не нарушены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to {file}.</source>
        <translation>
            <numerusform>%n событие записано в {file}.</numerusform>
            <numerusform>%n события записаны в {file}.</numerusform>
            <numerusform>%n событий записано в {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>(what it says is withheld)</source>
        <translation>(содержание не раскрывается)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>Действие более новой версии fieldkit: {act}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>All that was done to {thing}</source>
        <translation>Всё, что сделано с {thing}</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>До → после</translation>
    </message>
    <message numerus="yes">
        <source>Broken: %n finding(s)</source>
        <translation>
            <numerusform>Найдено %n нарушение</numerusform>
            <numerusform>Найдено %n нарушения</numerusform>
            <numerusform>Найдено %n нарушений</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes of the entry</source>
        <translation>Байты записи</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message numerus="yes">
        <source>Checked at {time}. %n question(s) cannot be answered here.</source>
        <translation>
            <numerusform>Проверено: {time}. На %n вопрос здесь нельзя ответить.</numerusform>
            <numerusform>Проверено: {time}. На %n вопроса здесь нельзя ответить.</numerusform>
            <numerusform>Проверено: {time}. На %n вопросов здесь нельзя ответить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at {time}. Nothing is left open.</source>
        <translation>Проверено: {time}. Открытых вопросов не осталось.</translation>
    </message>
    <message>
        <source>Checking the mission</source>
        <translation>Проверка миссии</translation>
    </message>
    <message>
        <source>Choose an entry: all that it says stands here.</source>
        <translation>Выберите запись: здесь появится всё её содержание.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Covered by a signed checkpoint</source>
        <translation>Охвачено подписанной контрольной точкой</translation>
    </message>
    <message>
        <source>Does not read: {why}</source>
        <translation>Не читается: {why}</translation>
    </message>
    <message>
        <source>Entry after</source>
        <translation>Следующая запись</translation>
    </message>
    <message>
        <source>Entry before</source>
        <translation>Предыдущая запись</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все лица</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>First break: {finding}</source>
        <translation>Первое нарушение: {finding}</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Хэш записи</translation>
    </message>
    <message>
        <source>Hash of what it says</source>
        <translation>Хэш содержания</translation>
    </message>
    <message>
        <source>Hide the bytes</source>
        <translation>Скрыть байты</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>It was stopped. What it would have found is not known.</source>
        <translation>Проверка остановлена. Что она нашла бы, неизвестно.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Item, photo, case or packet</source>
        <translation>Предмет, фото, дело или пакет</translation>
    </message>
    <message>
        <source>Kept under the hash</source>
        <translation>Хранится под хэшем</translation>
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
        <translation>Ноутбуки и восстановленные папки</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Маркировка</translation>
    </message>
    <message>
        <source>Names as the one before it</source>
        <translation>Указанный предыдущий хэш</translation>
    </message>
    <message>
        <source>Narrow to one thing</source>
        <translation>Сузить до одного объекта</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Таких записей нет</translation>
    </message>
    <message>
        <source>Not checked since the mission was opened</source>
        <translation>Не проверялась с открытия миссии</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>Проверена не до конца</translation>
    </message>
    <message>
        <source>Not signed yet: the next checkpoint covers it</source>
        <translation>Ещё не подписано: охватит следующая контрольная точка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>С таким названием ничего нет</translation>
    </message>
    <message>
        <source>Nothing: no stream has two histories, and nobody contradicts another.</source>
        <translation>Ничего: ни у одного потока нет двух историй, и никто не противоречит другому.</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>Открыть в «Регистрации»</translation>
    </message>
    <message>
        <source>Open {thing} in Record</source>
        <translation>Открыть {thing} в «Регистрации»</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Место в журнале</translation>
    </message>
    <message>
        <source>Place in the log, and in the order of all laptops</source>
        <translation>Место в журнале и в порядке всех ноутбуков</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлена</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>Показать байты</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Take off {condition}</source>
        <translation>Убрать: {condition}</translation>
    </message>
    <message>
        <source>The check reads every entry, every row and every original, and asks what this laptop remembers.</source>
        <translation>Проверка читает каждую запись, каждую строку и каждый оригинал и сверяет их с тем, что помнит этот ноутбук.</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Две истории</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What asks for a decision</source>
        <translation>Что требует решения</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>What, about what</source>
        <translation>Что, о чём</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When, by the clock of the laptop</source>
        <translation>Когда, по часам ноутбука</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Когда, кто</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who, and at which laptop</source>
        <translation>Кто и на каком ноутбуке</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Причина: {why}</translation>
    </message>
    <message>
        <source>Write the entries that are listed as a table</source>
        <translation>Сохранить показанные записи как таблицу</translation>
    </message>
    <message>
        <source>Writing the log as a table</source>
        <translation>Сохранение журнала как таблицы</translation>
    </message>
    <message>
        <source>a checkpoint has three lines, an empty one, and signature lines</source>
        <translation>контрольная точка состоит из трёх строк, пустой строки и строк подписей</translation>
    </message>
    <message>
        <source>a note has 1 to {most} signatures, not {found}</source>
        <translation>в подписанном тексте от 1 до {most} подписей, а не {found}</translation>
    </message>
    <message>
        <source>a note holds printable text alone</source>
        <translation>подписанный текст содержит только печатные символы</translation>
    </message>
    <message>
        <source>a tree of {size} leaves did not grow from {earlier}</source>
        <translation>дерево из {size} листьев не выросло из {earlier}</translation>
    </message>
    <message>
        <source>a tree of {size} leaves has no leaf {index}</source>
        <translation>в дереве из {size} листьев нет листа {index}</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>ещё не подписано</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>the body of entry {entry} is not the one that its envelope names</source>
        <translation>тело записи {entry} не то, которое указано в её конверте</translation>
    </message>
    <message>
        <source>{act} (taken back since)</source>
        <translation>{act} (с тех пор отменено)</translation>
    </message>
    <message>
        <source>{before} → nothing</source>
        <translation>{before} → ничего</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>{changes}; %n more</source>
        <translation>
            <numerusform>{changes}; ещё %n</numerusform>
            <numerusform>{changes}; ещё %n</numerusform>
            <numerusform>{changes}; ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} of {all}</source>
        <translation>{events} из {all}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → nothing</source>
        <translation>{field}: {before} → ничего</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{found} bytes of peaks do not make a tree of {size} leaves</source>
        <translation>{found} байт вершин не составляют дерево из {size} листьев</translation>
    </message>
    <message>
        <source>{subject} is no entry of the log, and nothing that an entry is about.</source>
        <translation>{subject} — не запись журнала и не то, о чём в нём есть запись.</translation>
    </message>
    <message>
        <source>“{text}” holds no signature</source>
        <translation>«{text}» не содержит подписи</translation>
    </message>
    <message>
        <source>“{text}” is no Merkle root</source>
        <translation>«{text}» — не корень Меркла</translation>
    </message>
    <message>
        <source>“{text}” is no number of entries</source>
        <translation>«{text}» — не число записей</translation>
    </message>
    <message>
        <source>“{text}” is no signature line</source>
        <translation>«{text}» — не строка подписи</translation>
    </message>
    <message>
        <source>“{text}” is not base64</source>
        <translation>«{text}» — не base64</translation>
    </message>
    <message>
        <source>“{text}” is not the base64 of what it stands for</source>
        <translation>«{text}» — не base64 того, что оно обозначает</translation>
    </message>
    <message>
        <source>“{text}” names no log</source>
        <translation>«{text}» не называет журнала</translation>
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
        <translation>сверить с табло времени камеру, снявшую {about}</translation>
    </message>
    <message>
        <source>correct {field} of {about} to {what}</source>
        <translation>исправить «{field}» у {about} на «{what}»</translation>
    </message>
    <message>
        <source>measure {field} of {about}: {what}</source>
        <translation>измерить «{field}» у {about}: {what}</translation>
    </message>
    <message>
        <source>open case {about}</source>
        <translation>открыть дело {about}</translation>
    </message>
    <message>
        <source>read marking {about}</source>
        <translation>прочитать маркировку {about}</translation>
    </message>
    <message>
        <source>record {about}</source>
        <translation>записать {about}</translation>
    </message>
    <message>
        <source>set a figure of {about} aside</source>
        <translation>отложить значение {about}</translation>
    </message>
    <message>
        <source>set marking {about} aside</source>
        <translation>отложить маркировку {about}</translation>
    </message>
    <message>
        <source>set note {about} aside</source>
        <translation>отложить заметку {about}</translation>
    </message>
    <message>
        <source>set the calibration of a camera by {about} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the comparison on {about} aside</source>
        <translation>отложить сверку по {about}</translation>
    </message>
    <message>
        <source>set {about} aside</source>
        <translation>отложить {about}</translation>
    </message>
    <message>
        <source>tag {about} as {what}</source>
        <translation>присвоить {about} метку «{what}»</translation>
    </message>
    <message>
        <source>take the tag {what} off {about}</source>
        <translation>снять с {about} метку «{what}»</translation>
    </message>
    <message>
        <source>tie {about}</source>
        <translation>связать {about}</translation>
    </message>
    <message>
        <source>untie {about}</source>
        <translation>отвязать {about}</translation>
    </message>
    <message>
        <source>write note {about}</source>
        <translation>написать заметку {about}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} и ещё {count}</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>It stands in its field again, and is in no record yet.</source>
        <translation>Текст снова в своём поле, но ещё ни в одной записи.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s), the last of {time}</source>
        <translation>
            <numerusform>Восстановлен %n черновик, последний от {time}</numerusform>
            <numerusform>Восстановлено %n черновика, последний от {time}</numerusform>
            <numerusform>Восстановлено %n черновиков, последний от {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered draft of {time}</source>
        <translation>Восстановлен черновик от {time}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file stands where a folder is needed, or the other way round: check how it is written.</source>
        <translation>Файл стоит там, где нужна папка, или наоборот: проверьте, как написан путь.</translation>
    </message>
    <message>
        <source>A label stands for one item for ever; leave it out for the next one.</source>
        <translation>Обозначение навсегда закреплено за одним предметом; для следующего его не указывайте.</translation>
    </message>
    <message>
        <source>A measurement goes by its id; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Измерение указывают по его идентификатору; «fieldkit item show MISSION F-A001» перечисляет измерения предмета.</translation>
    </message>
    <message>
        <source>A record is not in its canonical form: {why}.</source>
        <translation>Запись не в канонической форме: {why}.</translation>
    </message>
    <message>
        <source>A text has 1 to 20,000 characters, a title 1 to 1,000; a count is a number from 1 to 1,000,000.</source>
        <translation>В тексте от 1 до 20&#xa0;000 знаков, в названии от 1 до 1000; количество — число от 1 до 1&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>An encrypted mission keeps no packet that anybody can read.</source>
        <translation>Зашифрованная миссия не хранит пакетов, которые может прочитать кто угодно.</translation>
    </message>
    <message>
        <source>An officer of headquarters has a code like {example}.</source>
        <translation>У сотрудника штаб-квартиры код вида {example}.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, with its signature beside it. Nothing was recorded.</source>
        <translation>Запросите её в штаб-квартире снова, с подписью рядом. Ничего не записано.</translation>
    </message>
    <message>
        <source>Ask the lead for a new invitation. Nothing was created.</source>
        <translation>Попросите у руководителя новое приглашение. Ничего не создано.</translation>
    </message>
    <message>
        <source>Ask whoever made it for an unaltered copy.</source>
        <translation>Попросите неизменённую копию у того, кто его создал.</translation>
    </message>
    <message>
        <source>Bring back a saved copy of it. Nothing was changed.</source>
        <translation>Верните его сохранённую копию. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the key on its recovery sheet still opens what is there.</source>
        <translation>Верните оба файла из одной резервной копии этой папки. Если её нет, то, что там осталось, всё ещё открывает ключ с листа восстановления.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the recovery key makes them anew from what is there: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Верните оба файла из одной резервной копии этой папки. Если её нет, ключ восстановления создаст их заново из того, что там осталось: «fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE».</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, move it away; the recovery key then opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Верните vault.json из резервной копии этой папки. Если её нет, уберите файл в другое место; тогда ключ восстановления откроет log/ и originals/: «fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE».</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the key on its recovery sheet still opens log/ and originals/.</source>
        <translation>Верните vault.json из резервной копии этой папки. Если её нет, log/ и originals/ всё ещё открывает ключ с листа восстановления.</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the recovery key opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>Верните vault.json из резервной копии этой папки. Если её нет, log/ и originals/ открывает ключ восстановления: «fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE».</translation>
    </message>
    <message>
        <source>By itself it says nothing; say what it is, like {word}=TEXT.</source>
        <translation>Само по себе это ничего не говорит; укажите, что это, в виде {word}=TEXT.</translation>
    </message>
    <message>
        <source>Cannot read {name}: {why}.</source>
        <translation>Не удаётся прочитать {name}: {why}.</translation>
    </message>
    <message>
        <source>Cannot write {name}: {why}.</source>
        <translation>Не удаётся записать {name}: {why}.</translation>
    </message>
    <message>
        <source>Check how it is written and that it is there. Nothing was changed.</source>
        <translation>Проверьте, как написано имя и есть ли такой файл. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Check the file and its medium, then try again. Nothing was changed.</source>
        <translation>Проверьте файл и его носитель и повторите попытку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Check the medium and the cable, and copy what it still holds to another. What was confirmed is kept.</source>
        <translation>Проверьте носитель и кабель и скопируйте то, что на нём ещё есть, на другой. Подтверждённое сохранено.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>Выберите папку на диске этого компьютера.</translation>
    </message>
    <message>
        <source>Choose a measurement of the same item and say the reason, or neither.</source>
        <translation>Выберите измерение того же предмета и укажите причину, либо не делайте ни того, ни другого.</translation>
    </message>
    <message>
        <source>Choose a shorter name or a folder further up. Nothing was changed.</source>
        <translation>Выберите более короткое имя или папку уровнем выше. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing is ever written over.</source>
        <translation>Выберите другое имя. Ничто никогда не перезаписывается.</translation>
    </message>
    <message>
        <source>Choose another one: whoever may open the mission must not be able to sign for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one. Cases here: {cases}</source>
        <translation>Выберите одно. Дела здесь: {cases}</translation>
    </message>
    <message>
        <source>Choose the folder to write it to, outside the mission. An encrypted copy stays in it.</source>
        <translation>Выберите для записи пакета папку вне миссии. Зашифрованная копия остаётся в миссии.</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in .fieldkit; making or joining a mission made it.</source>
        <translation>Выберите папку, имя которой заканчивается на .fieldkit; она появилась при создании миссии или присоединении к ней.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one its owner reads out. Nothing was changed.</source>
        <translation>Сверьте отпечаток с тем, который зачитывает владелец. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Compare the mission on its sheet with the one that shall be opened.</source>
        <translation>Сверьте миссию, указанную на листе, с той, которую нужно открыть.</translation>
    </message>
    <message>
        <source>Correct it instead.</source>
        <translation>Вместо отмены исправьте это.</translation>
    </message>
    <message>
        <source>Correct it or set it aside instead.</source>
        <translation>Вместо отмены исправьте это или отложите.</translation>
    </message>
    <message>
        <source>Correct it with “fieldkit case correct”, or open the right one first.</source>
        <translation>Исправьте его командой «fieldkit case correct» или сначала откройте правильное.</translation>
    </message>
    <message>
        <source>Correct it, or open the right one first.</source>
        <translation>Исправьте его или сначала откройте правильное.</translation>
    </message>
    <message>
        <source>Expected there: {expected}</source>
        <translation>Здесь ожидается: {expected}</translation>
    </message>
    <message>
        <source>Free some space or choose another place. What was confirmed is kept.</source>
        <translation>Освободите место или выберите другое место. Подтверждённое сохранено.</translation>
    </message>
    <message>
        <source>Give the field and how it should read, like --description TEXT.</source>
        <translation>Укажите поле и его правильное значение, например --description TEXT.</translation>
    </message>
    <message>
        <source>Give the folder NAME.fieldkit that “fieldkit mission new” or “mission join” made.</source>
        <translation>Укажите папку ИМЯ.fieldkit, созданную командой «fieldkit mission new» или «mission join».</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>Штаб-квартира подтвердила получение всего.</translation>
    </message>
    <message>
        <source>Here it can only be read; it can still be sealed as it stands. Record with the newer version.</source>
        <translation>Здесь это можно только читать; опечатать в нынешнем виде всё же можно. Вносите записи в более новой версии.</translation>
    </message>
    <message>
        <source>Install fieldkit again with the versions that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install fieldkit again; the files taken in so far are kept.</source>
        <translation>Установите fieldkit заново; принятые файлы сохранены.</translation>
    </message>
    <message>
        <source>It cannot be empty; say it in a few words.</source>
        <translation>Поле не может быть пустым; укажите это в нескольких словах.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has acted on {subject} since.</source>
        <translation>Отменить нельзя: с тех пор лицо {person} совершило действие с {subject}.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has recorded something that leans on {subject} since.</source>
        <translation>Отменить нельзя: с тех пор лицо {person} внесло запись, которая опирается на {subject}.</translation>
    </message>
    <message>
        <source>It is not clear to which case the item belongs.</source>
        <translation>Неясно, к какому делу относится предмет.</translation>
    </message>
    <message>
        <source>It is not clear which measurement of {item} this one corrects, or why.</source>
        <translation>Неясно, какое измерение {item} исправляется этим и почему.</translation>
    </message>
    <message>
        <source>It is one JSON object in the format of measuring requests, with photo numbers for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opened the mission&apos;s only case, and every item belongs to one.</source>
        <translation>Этим действием открыто единственное дело миссии, а каждый предмет относится к какому-либо делу.</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; find one with: fieldkit log MISSION</source>
        <translation>Коды её дел имеют вид XX-2024-AA-001; найти дело: fieldkit log MISSION</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; the log in Custody names them.</source>
        <translation>Коды её дел имеют вид XX-2024-AA-001; они названы в журнале раздела «Хранение».</translation>
    </message>
    <message>
        <source>Its items go into that; a further case needs a code of its own.</source>
        <translation>Её предметы входят в него; следующему делу нужен свой код.</translation>
    </message>
    <message>
        <source>Keep it as it is and ask the sender for a new copy. Nothing was merged.</source>
        <translation>Сохраните как есть и запросите у отправителя новую копию. Ничего не объединено.</translation>
    </message>
    <message>
        <source>Known: {known}. In quotation marks it is looked for as it stands.</source>
        <translation>Известны: {known}. Слово в кавычках ищется так, как написано.</translation>
    </message>
    <message>
        <source>Let somebody else sign second, with their own key. Nothing was sealed.</source>
        <translation>Вторым пусть подпишет кто-то другой, своим ключом. Ничего не опечатано.</translation>
    </message>
    <message>
        <source>List its photographs with: fieldkit item show MISSION {item}</source>
        <translation>Список фотографий предмета: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List its tags with: fieldkit item show MISSION {item}</source>
        <translation>Список меток предмета: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List the items with: fieldkit item show MISSION</source>
        <translation>Список предметов: fieldkit item show MISSION</translation>
    </message>
    <message>
        <source>List the photographs with: fieldkit photo list MISSION</source>
        <translation>Список фотографий: fieldkit photo list MISSION</translation>
    </message>
    <message>
        <source>Look for it in the Catalogue.</source>
        <translation>Найдите в разделе «Каталог».</translation>
    </message>
    <message>
        <source>Look it up with: fieldkit search MISSION WORDS</source>
        <translation>Найдите командой: fieldkit search MISSION WORDS</translation>
    </message>
    <message>
        <source>Make one in the preferences, or bring the medium that holds it.</source>
        <translation>Создайте ключ в настройках или возьмите носитель, на котором он есть.</translation>
    </message>
    <message>
        <source>Make one with “fieldkit key new”, or bring the medium that holds it.</source>
        <translation>Создайте ключ командой «fieldkit key new» или возьмите носитель, на котором он есть.</translation>
    </message>
    <message>
        <source>Make room there, or choose a larger disk. None of these was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; Record lists those of an item.</source>
        <translation>Маркировки обозначаются как F-A001/M01; маркировки предмета показаны в разделе «Регистрация».</translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Маркировки обозначаются как F-A001/M01; «fieldkit item show MISSION F-A001» перечисляет маркировки предмета.</translation>
    </message>
    <message>
        <source>Merge both at headquarters. Nothing was changed here.</source>
        <translation>Объедините оба в штаб-квартире. Здесь ничего не изменено.</translation>
    </message>
    <message>
        <source>Merge it first with: fieldkit packet merge. No receipt was written.</source>
        <translation>Сначала объедините его командой: fieldkit packet merge. Квитанция не записана.</translation>
    </message>
    <message>
        <source>Merge it first. No receipt was written.</source>
        <translation>Сначала объедините его. Квитанция не записана.</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: --passphrase-file FILE</source>
        <translation>Укажите файл, в первой строке которого она записана: --passphrase-file FILE</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: fieldkit --mission-passphrase-file FILE …</source>
        <translation>Укажите файл, в первой строке которого она записана: fieldkit --mission-passphrase-file FILE …</translation>
    </message>
    <message>
        <source>Name a measurement of the same item (--supersedes) and the reason (--reason), or neither.</source>
        <translation>Укажите измерение того же предмета (--supersedes) и причину (--reason), либо ни того, ни другого.</translation>
    </message>
    <message>
        <source>Name another parent, or correct that one first.</source>
        <translation>Укажите другой вышестоящий предмет или сначала исправьте тот.</translation>
    </message>
    <message>
        <source>Name one of them: {choices}</source>
        <translation>Назовите одно из них: {choices}</translation>
    </message>
    <message>
        <source>Name one with --case. Cases here: {cases}</source>
        <translation>Укажите дело через --case. Дела здесь: {cases}</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: its lead saves it from “Fingerprint and keys of the mission”. Nothing was checked.</source>
        <translation>Укажите корневой сертификат миссии в PEM из источника вне пакета: руководитель сохраняет его на странице «Отпечаток и ключи миссии». Ничего не проверено.</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: “fieldkit key export root” writes it. Nothing was checked.</source>
        <translation>Укажите корневой сертификат миссии в PEM из источника вне пакета: его записывает «fieldkit key export root». Ничего не проверено.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}.</source>
        <translation>Ближайшие списки: {nearest}.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}. All of them: fieldkit terms</source>
        <translation>Ближайшие списки: {nearest}. Все списки: fieldkit terms</translation>
    </message>
    <message>
        <source>Nearest terms: {nearest}. Use one of them, or “other” with a text.</source>
        <translation>Ближайшие термины: {nearest}. Возьмите один из них или «Другое» с текстом.</translation>
    </message>
    <message>
        <source>No act of {person} from this laptop is left to take back.</source>
        <translation>У лица {person} на этом ноутбуке не осталось действий, которые можно отменить.</translation>
    </message>
    <message>
        <source>No packet was made. Choose items and seal those if one is needed again.</source>
        <translation>Пакет не создан. Если он нужен снова, выберите предметы и опечатайте их.</translation>
    </message>
    <message>
        <source>No packet was made. Seal chosen items with --item if one is needed again.</source>
        <translation>Пакет не создан. Если он нужен снова, опечатайте выбранные предметы через --item.</translation>
    </message>
    <message>
        <source>No such Exif block is noted of the photograph “{name}”.</source>
        <translation>О таком блоке Exif у фотографии «{name}» записи нет.</translation>
    </message>
    <message>
        <source>No tag “{term}” hangs on {item}.</source>
        <translation>У {item} нет метки «{term}».</translation>
    </message>
    <message>
        <source>Not done: {what}.</source>
        <translation>Не выполнено: {what}.</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; Record lists those of an item.</source>
        <translation>Заметки обозначаются как F-A001/N01; заметки предмета показаны в разделе «Регистрация».</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>Заметки обозначаются как F-A001/N01; «fieldkit item show MISSION F-A001» перечисляет заметки предмета.</translation>
    </message>
    <message>
        <source>Nothing is damaged by that. Bring back the vault.json of this folder, from where it was moved to or from a backup.</source>
        <translation>Из-за этого ничего не повреждено. Верните vault.json этой папки оттуда, куда он был перемещён, или из резервной копии.</translation>
    </message>
    <message>
        <source>Nothing is known that “{chip}” could ask for.</source>
        <translation>Неизвестно, о чём может спрашивать «{chip}».</translation>
    </message>
    <message>
        <source>Nothing is said that would correct anything.</source>
        <translation>Не указано, что исправить.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Ничего не написано.</translation>
    </message>
    <message>
        <source>Nothing that {person} took back at this laptop is left to restore.</source>
        <translation>Из отменённого лицом {person} на этом ноутбуке повторять больше нечего.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Only an encrypted mission has one; a new mission is encrypted unless somebody says otherwise.</source>
        <translation>Она есть только у зашифрованной миссии; новая миссия шифруется, если не указано иное.</translation>
    </message>
    <message>
        <source>Only “other” and its like take a text here; say more in the description or a note.</source>
        <translation>Текст здесь допускают только «Другое» и подобные термины; подробности укажите в описании или заметке.</translation>
    </message>
    <message>
        <source>Open it with the newer version. Nothing was changed.</source>
        <translation>Откройте в более новой версии. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Open it with “fieldkit --mission-passphrase-file FILE …”, or at a terminal.</source>
        <translation>Откройте её командой «fieldkit --mission-passphrase-file FILE …» или в терминале.</translation>
    </message>
    <message>
        <source>OpenCV {version} does not find the corners of a marker where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the slate again, larger and in focus.</source>
        <translation>Сфотографируйте табло времени ещё раз, крупнее и в фокусе.</translation>
    </message>
    <message>
        <source>Place the points again, correct what was stated, or choose another photo.</source>
        <translation>Поставьте точки заново, исправьте указанное или выберите другое фото.</translation>
    </message>
    <message>
        <source>Put back the file that came with fieldkit.</source>
        <translation>Верните файл, поставленный вместе с fieldkit.</translation>
    </message>
    <message>
        <source>Record lists the measurements of an item.</source>
        <translation>Измерения предмета показаны в разделе «Регистрация».</translation>
    </message>
    <message>
        <source>Record shows the photographs of {item}.</source>
        <translation>Фотографии {item} показаны в разделе «Регистрация».</translation>
    </message>
    <message>
        <source>Record shows the tags of {item}.</source>
        <translation>Метки {item} показаны в разделе «Регистрация».</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; run “fieldkit mission check”.</source>
        <translation>Восстановите его с карты или из резервной копии; выполните «fieldkit mission check».</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; “Check the mission” in Custody names all that changed.</source>
        <translation>Восстановите его с карты или из резервной копии; «Проверить миссию» в разделе «Хранение» назовёт всё, что изменилось.</translation>
    </message>
    <message>
        <source>Say how a field should read.</source>
        <translation>Укажите, каким должно быть значение поля.</translation>
    </message>
    <message>
        <source>Say where to write it, outside the mission folder: --to FOLDER. An encrypted copy stays in packets/.</source>
        <translation>Укажите, куда записать пакет, вне папки миссии: --to FOLDER. Зашифрованная копия остаётся в packets/.</translation>
    </message>
    <message>
        <source>Say why it does not count, in a few words.</source>
        <translation>Укажите в нескольких словах, почему она не учитывается.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or here in a backup from before the other was merged. Nothing was sealed.</source>
        <translation>Опечатывайте там, где есть только одна из них: на ноутбуке, который её записал, или здесь в резервной копии, сделанной до объединения с другой. Ничего не опечатано.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>State the time that you read in the picture: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</source>
        <translation>Укажите время, которое вы прочитали на изображении: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Остановлено по вашей просьбе.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>У потока {stream} две истории, начиная с номера {seq}.</translation>
    </message>
    <message>
        <source>Terms of these lists do: {lists}.</source>
        <translation>Подходят термины этих списков: {lists}.</translation>
    </message>
    <message>
        <source>The Catalogue lists the items.</source>
        <translation>Предметы перечислены в разделе «Каталог».</translation>
    </message>
    <message>
        <source>The Catalogue lists the photographs.</source>
        <translation>Фотографии перечислены в разделе «Каталог».</translation>
    </message>
    <message>
        <source>The Catalogue shows what is noted of the photograph.</source>
        <translation>Что записано о фотографии, показывает раздел «Каталог».</translation>
    </message>
    <message>
        <source>The file is kept as it is; other programs may show it.</source>
        <translation>Файл хранится как есть; другие программы, возможно, его покажут.</translation>
    </message>
    <message>
        <source>The invitation {name} is refused: {why}.</source>
        <translation>Приглашение {name} отклонено: {why}.</translation>
    </message>
    <message>
        <source>The key file {name} cannot be used: {why}.</source>
        <translation>Файл ключа {name} нельзя использовать: {why}.</translation>
    </message>
    <message>
        <source>The key {name} is not here: {why}.</source>
        <translation>Ключа {name} здесь нет: {why}.</translation>
    </message>
    <message>
        <source>The label {label} was given already.</source>
        <translation>Обозначение {label} уже присвоено.</translation>
    </message>
    <message>
        <source>The measuring request is not understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium is write-protected: undo that or choose another place. What was confirmed is kept.</source>
        <translation>Носитель защищён от записи: снимите защиту или выберите другое место. Подтверждённое сохранено.</translation>
    </message>
    <message>
        <source>The original {name} does not decrypt: its bytes are not those that were sealed.</source>
        <translation>Оригинал {name} не расшифровывается: его байты не те, что были зашифрованы.</translation>
    </message>
    <message>
        <source>The original {name} is not what was recorded: SHA-256 {found} instead of {expected}.</source>
        <translation>Оригинал {name} не соответствует записанному: SHA-256 {found} вместо {expected}.</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>Парольная фраза не открывает {name}.</translation>
    </message>
    <message>
        <source>The passphrase for the key of {code} is needed, and there is no terminal to ask on.</source>
        <translation>Нужна парольная фраза к ключу {code}, а терминала, чтобы её запросить, нет.</translation>
    </message>
    <message>
        <source>The passphrase of a key must not open a mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the mission {mission} is needed, and there is no terminal to ask on.</source>
        <translation>Нужна парольная фраза миссии {mission}, а терминала, чтобы её запросить, нет.</translation>
    </message>
    <message>
        <source>The photograph {photo} is not linked to {item}.</source>
        <translation>Фотография {photo} не связана с {item}.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: {problem}.</source>
        <translation>Изображение нельзя показать: {problem}.</translation>
    </message>
    <message>
        <source>The picture decoder does not start: {why}.</source>
        <translation>Декодер изображений не запускается: {why}.</translation>
    </message>
    <message>
        <source>The receipt {name} is refused: {why}.</source>
        <translation>Квитанция {name} отклонена: {why}.</translation>
    </message>
    <message>
        <source>The receipt {receipt} is recorded already.</source>
        <translation>Квитанция {receipt} уже записана.</translation>
    </message>
    <message>
        <source>The start page makes mission.db anew from its copies: log/ and originals/ hold all that was confirmed.</source>
        <translation>На начальной странице mission.db создаётся заново из копий: в log/ и originals/ есть всё подтверждённое.</translation>
    </message>
    <message>
        <source>The vocabulary {name} cannot be used: {why}.</source>
        <translation>Словарь {name} нельзя использовать: {why}.</translation>
    </message>
    <message>
        <source>There is a case {code} already.</source>
        <translation>Дело {code} уже есть.</translation>
    </message>
    <message>
        <source>There is no list “{name}”.</source>
        <translation>Списка «{name}» нет.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Записывать нечего.</translation>
    </message>
    <message>
        <source>These files are not your own: say who or what they came from, or why that is not said.</source>
        <translation>Эти файлы не ваши: укажите, от кого или откуда они получены, либо почему это не указано.</translation>
    </message>
    <message>
        <source>This account may not do that: ask whoever owns it, or choose another place. Nothing was changed.</source>
        <translation>Этой учётной записи это не разрешено: обратитесь к владельцу или выберите другое место. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This file system takes no file of that size: choose another place. What was confirmed is kept.</source>
        <translation>Эта файловая система не принимает файл такого размера: выберите другое место. Подтверждённое сохранено.</translation>
    </message>
    <message>
        <source>This mission holds no case “{name}”.</source>
        <translation>В этой миссии нет дела «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no item “{name}”.</source>
        <translation>В этой миссии нет предмета «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no marking “{name}”.</source>
        <translation>В этой миссии нет маркировки «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no measurement “{name}”.</source>
        <translation>В этой миссии нет измерения «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no note “{name}”.</source>
        <translation>В этой миссии нет заметки «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no photograph “{name}”.</source>
        <translation>В этой миссии нет фотографии «{name}».</translation>
    </message>
    <message>
        <source>This mission holds nothing called “{name}”.</source>
        <translation>В этой миссии ничто не называется «{name}».</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation>Этот ключ восстановления не открывает {name}.</translation>
    </message>
    <message>
        <source>Try again or choose another place. What was confirmed is kept.</source>
        <translation>Повторите попытку или выберите другое место. Подтверждённое сохранено.</translation>
    </message>
    <message>
        <source>Try again; capital letters and keyboard layout count.</source>
        <translation>Повторите попытку; заглавные буквы и раскладка клавиатуры важны.</translation>
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
        <translation>Введите его как на листе, начиная с AGE-SECRET-KEY-1; пробелы и переводы строк не учитываются.</translation>
    </message>
    <message>
        <source>Type it where the window asks for it.</source>
        <translation>Введите её там, где о ней спрашивает окно.</translation>
    </message>
    <message>
        <source>Type its passphrase where the mission is opened.</source>
        <translation>Введите её парольную фразу там, где открывается миссия.</translation>
    </message>
    <message>
        <source>Use another medium, or restore that one first and go on there. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or close it. Reading commands work meanwhile.</source>
        <translation>Дождитесь окончания или закройте эту программу. Команды чтения тем временем работают.</translation>
    </message>
    <message>
        <source>Wait for it or close it. The mission can be opened read-only meanwhile.</source>
        <translation>Дождитесь окончания или закройте эту программу. Тем временем миссию можно открыть только для чтения.</translation>
    </message>
    <message>
        <source>What is noted of it is shown by: fieldkit photo show MISSION PHOTO</source>
        <translation>Что о ней записано, показывает команда: fieldkit photo show MISSION PHOTO</translation>
    </message>
    <message>
        <source>What was confirmed is kept. Start again to go on.</source>
        <translation>Подтверждённое сохранено. Чтобы продолжить, начните снова.</translation>
    </message>
    <message>
        <source>Whoever handles the item next relies on it; say one of {terms}. That it is not known is said too.</source>
        <translation>На это полагается тот, кто следующим работает с предметом; укажите одно из: {terms}. Если это неизвестно, указывают и это.</translation>
    </message>
    <message>
        <source>Write it like {expected}.</source>
        <translation>Напишите в виде {expected}.</translation>
    </message>
    <message>
        <source>a calibration is no figure of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet holds at most 200,000 files</source>
        <translation>в пакете не более 200&#xa0;000 файлов</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>другой процесс</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>другая программа</translation>
    </message>
    <message>
        <source>it needs {needed} bytes and {free} are free</source>
        <translation>нужно {needed} байт, а свободно {free}</translation>
    </message>
    <message>
        <source>it needs {needed} bytes in one file and the medium allows {largest}</source>
        <translation>нужно {needed} байт в одном файле, а носитель допускает {largest}</translation>
    </message>
    <message>
        <source>its content does not come to {size} bytes</source>
        <translation>содержимое не составляет {size} байт</translation>
    </message>
    <message>
        <source>something that is no file stands in its place</source>
        <translation>на этом месте стоит нечто, что не является файлом</translation>
    </message>
    <message>
        <source>vault.json in {folder} is that of another mission, or of another laptop: it opens nothing there.</source>
        <translation>vault.json в {folder} относится к другой миссии или к другому ноутбуку: он там ничего не открывает.</translation>
    </message>
    <message>
        <source>what was written does not read back; the medium may be failing</source>
        <translation>записанное не удаётся перечитать; возможно, носитель отказывает</translation>
    </message>
    <message>
        <source>{folder} holds a later backup of this mission, with entries up to {until} that this folder does not have. Originals in it: {originals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}.</source>
        <translation>В {folder} пишет {holder}.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and mission.db and vault.json are both gone. Files that are still there: {copies} in log/, {originals} in originals/.</source>
        <translation>Папка {folder} зашифрована, а mission.db и vault.json пропали. Файлы, которые там ещё есть: {copies} в log/, {originals} в originals/.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and vault.json, which holds its key under the passphrase, is gone.</source>
        <translation>Папка {folder} зашифрована, а vault.json, где под парольной фразой хранится её ключ, пропал.</translation>
    </message>
    <message>
        <source>{folder} is encrypted; only its passphrase opens it.</source>
        <translation>Папка {folder} зашифрована; её открывает только её парольная фраза.</translation>
    </message>
    <message>
        <source>{folder} is not a mission folder.</source>
        <translation>{folder} — не папка миссии.</translation>
    </message>
    <message>
        <source>{folder} is not a safe place for a mission: {why}.</source>
        <translation>{folder} — не безопасное место для миссии: {why}.</translation>
    </message>
    <message>
        <source>{folder} is not encrypted, so it has no passphrase.</source>
        <translation>Папка {folder} не зашифрована, поэтому парольной фразы у неё нет.</translation>
    </message>
    <message>
        <source>{folder} lacks {lacking} MB of room. Files to come: {files}.</source>
        <translation>В {folder} не хватает {lacking} MB места. Предстоит скопировать файлов: {files}.</translation>
    </message>
    <message>
        <source>{item} cannot be a part of {parent}, which is itself or a part of it.</source>
        <translation>{item} не может быть частью {parent}: это он сам или его часть.</translation>
    </message>
    <message>
        <source>{item} is linked already to {photos} as “{role}”.</source>
        <translation>{item} уже связан с {photos} как «{role}».</translation>
    </message>
    <message>
        <source>{item} is tagged so already: {tags}.</source>
        <translation>У {item} такие метки уже есть: {tags}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} уже существует.</translation>
    </message>
    <message>
        <source>{name} holds no recovery key, or one with a slip in it.</source>
        <translation>{name} не содержит ключа восстановления, или в ключе есть описка.</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>Повреждено: {name} — {why}.</translation>
    </message>
    <message>
        <source>{name} is no root certificate.</source>
        <translation>{name} — не корневой сертификат.</translation>
    </message>
    <message>
        <source>{name} is refused at “{entry}”: {why}.</source>
        <translation>Отклонено: {name}, «{entry}» — {why}.</translation>
    </message>
    <message>
        <source>{name} is refused: {why}.</source>
        <translation>Отклонено: {name} — {why}.</translation>
    </message>
    <message>
        <source>{name} was written by a newer fieldkit (format {found}; this one knows {known}).</source>
        <translation>Записано более новой версией fieldkit: {name} (формат {found}; эта версия знает {known}).</translation>
    </message>
    <message>
        <source>{name}, line {line}: {why}.</source>
        <translation>{name}, строка {line}: {why}.</translation>
    </message>
    <message>
        <source>{packet} holds another history of the stream that this laptop itself writes: this folder was copied or restored.</source>
        <translation>{packet} содержит другую историю потока, который пишет сам этот ноутбук: эта папка скопирована или восстановлена.</translation>
    </message>
    <message>
        <source>{packet} was not merged into this mission yet.</source>
        <translation>{packet} ещё не объединён с этой миссией.</translation>
    </message>
    <message>
        <source>{part} does not read back as it was written; the medium may be failing</source>
        <translation>{part}: прочитанное не совпадает с записанным; возможно, носитель отказывает</translation>
    </message>
    <message>
        <source>{person} cannot sign a receipt: that is for headquarters.</source>
        <translation>Лицо {person} не может подписать квитанцию: это делает штаб-квартира.</translation>
    </message>
    <message>
        <source>{person} wrote “{act}” about {subject} with a newer fieldkit.</source>
        <translation>Лицо {person} записало «{act}» о {subject} в более новой версии fieldkit.</translation>
    </message>
    <message>
        <source>{photo} says nothing of its camera&apos;s clock: no slate is seen in it, or its file states no time.</source>
        <translation>{photo} ничего не говорит о часах своей камеры: на фотографии не видно табло времени, или в файле не указано время.</translation>
    </message>
    <message>
        <source>{subject} is set aside already: {reason}.</source>
        <translation>{subject} уже в числе отложенных: {reason}.</translation>
    </message>
    <message>
        <source>{subject} says that already: {values}.</source>
        <translation>У {subject} это уже указано: {values}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} So nothing was measured.</source>
        <translation>{why} Поэтому ничего не измерено.</translation>
    </message>
    <message>
        <source>“Check the mission” in Custody says what still is as it was recorded.</source>
        <translation>«Проверить миссию» в разделе «Хранение» покажет, что ещё соответствует записанному.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” names what no longer holds; “fieldkit mission rebuild --from-copies” makes mission.db anew: log/ and originals/ hold everything that was confirmed.</source>
        <translation>«fieldkit mission check» называет то, что больше не соответствует; «fieldkit mission rebuild --from-copies» создаёт mission.db заново: в log/ и originals/ есть всё подтверждённое.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” says what still is as it was recorded.</source>
        <translation>«fieldkit mission check» показывает, что ещё соответствует записанному.</translation>
    </message>
    <message>
        <source>“fieldkit mission convert FOLDER TARGET --seal” makes an encrypted copy of it.</source>
        <translation>Зашифрованную копию миссии создаёт команда «fieldkit mission convert FOLDER TARGET --seal».</translation>
    </message>
    <message>
        <source>“{field}” cannot be recorded as it stands.</source>
        <translation>Значение поля «{field}» нельзя записать в таком виде.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>Не заполнено: «{field}».</translation>
    </message>
    <message>
        <source>“{label}” is not written as expected.</source>
        <translation>«{label}» написано не так, как ожидается.</translation>
    </message>
    <message>
        <source>“{label}” leaves the rules of transcription at character {position}.</source>
        <translation>«{label}» нарушает правила транскрипции на знаке {position}.</translation>
    </message>
    <message>
        <source>“{name}” can mean more than one thing.</source>
        <translation>«{name}» может относиться к нескольким объектам.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” would be signed by one person or key, {person}.</source>
        <translation>«{one}» и «{other}» были бы подписаны одним лицом или ключом, {person}.</translation>
    </message>
    <message>
        <source>“{term}” does not describe a thing, so it is no tag.</source>
        <translation>«{term}» не описывает предмет, поэтому это не метка.</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the list {vocabulary}.</source>
        <translation>«{term}» — не термин списка {vocabulary}.</translation>
    </message>
    <message>
        <source>“{term}” takes no text of its own.</source>
        <translation>«{term}» не допускает собственного текста.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message numerus="yes">
        <source>%n field(s) in dispute</source>
        <translation>
            <numerusform>%n спорное поле</numerusform>
            <numerusform>%n спорных поля</numerusform>
            <numerusform>%n спорных полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмета</numerusform>
            <numerusform>%n предметов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n value(s))</source>
        <translation>
            <numerusform>(%n значение)</numerusform>
            <numerusform>(%n значения)</numerusform>
            <numerusform>(%n значений)</numerusform>
        </translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Damaged: {why}</source>
        <translation>Повреждено: {why}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Items shown</source>
        <translation>Показаны предметы</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Заметка {label}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Select photos or items: what is known of them stands here.</source>
        <translation>Выберите фото или предметы: здесь появится то, что о них известно.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>Отложено: {reason}</translation>
    </message>
    <message>
        <source>Shows no item yet.</source>
        <translation>Пока не показывает ни одного предмета.</translation>
    </message>
    <message>
        <source>Shows {items}</source>
        <translation>Показывает {items}</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>Истинное время</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Не сгруппировано</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>the camera states no time</source>
        <translation>камера не указывает времени</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <translation>
            <numerusform>{labels} и ещё %n</numerusform>
            <numerusform>{labels} и ещё %n</numerusform>
            <numerusform>{labels} и ещё %n</numerusform>
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
        <translation>Предмет и его части</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Обработка</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>Как обнаружен</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Опасность</translation>
    </message>
    <message>
        <source>Host’s number</source>
        <translation>Номер принимающей стороны</translation>
    </message>
    <message>
        <source>Label of an item</source>
        <translation>Обозначение предмета</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number of a photo</source>
        <translation>Номер фото</translation>
    </message>
    <message>
        <source>Prior custody</source>
        <translation>Прежнее хранение</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tag state</source>
        <translation>Состояние бирки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
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
        <translation>Ключ без парольной фразы подписывал бы за любого, у кого в руках ноутбук.</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>Выбрать: {field}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Fair. One more word makes it a thousand times harder to guess.</source>
        <translation>Средняя. Ещё одно слово сделает подбор в тысячу раз труднее.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>Скрыть: {field}</translation>
    </message>
    <message>
        <source>Long. Good, unless it is a saying, a song or a name: those are tried first.</source>
        <translation>Длинная. Хорошо, если это не поговорка, не песня и не имя: их пробуют первыми.</translation>
    </message>
    <message>
        <source>New passphrase of the mission</source>
        <translation>Новая парольная фраза миссии</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>С таким названием ничего нет</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>Парольная фраза миссии</translation>
    </message>
    <message>
        <source>Passphrase of the new key</source>
        <translation>Парольная фраза нового ключа</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>Парольная фраза вашего ключа</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>Укажите в нескольких словах</translation>
    </message>
    <message>
        <source>Short: whoever takes the laptop can try out all like it.</source>
        <translation>Короткая: тот, кто завладеет ноутбуком, сможет перебрать все подобные.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>Показать: {field}</translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation>Снять: {term}</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>То же ещё раз</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find it</source>
        <translation>Начните вводить, чтобы найти</translation>
    </message>
    <message>
        <source>Without a passphrase whoever holds the laptop could open the mission.</source>
        <translation>Без парольной фразы миссию мог бы открыть любой, у кого в руках ноутбук.</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (обязательно)</translation>
    </message>
    <message>
        <source>{field}: in words</source>
        <translation>{field}: словами</translation>
    </message>
    <message>
        <source>{field}: say why it is unknown</source>
        <translation>{field}: указать, почему неизвестно</translation>
    </message>
    <message>
        <source>{key} shows or hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not taken: choose one of the list.</source>
        <translation>«{text}» не принято: выберите из списка.</translation>
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
        <translation>Все</translation>
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
        <translation>Опровергнуто</translation>
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
        <translation>Результаты</translation>
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
        <translation>Недоказуемо</translation>
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
        <translation>Доказано</translation>
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
        <translation>Отпечаток: {groups}</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>A folder for all that the mission records, and an authority of its own that vouches for everybody whom you invite.</source>
        <translation>Папка для всего, что записывает миссия, и собственный удостоверяющий центр, который ручается за всех, кого вы приглашаете.</translation>
    </message>
    <message>
        <source>Code of the mission</source>
        <translation>Код миссии</translation>
    </message>
    <message>
        <source>Codes, not names</source>
        <translation>Коды, а не имена</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>It opens the key that signs for you. If it is forgotten, nobody can bring it back. Long, and easy to type with cold hands, is best.</source>
        <translation>Она открывает ключ, который подписывает за вас. Если её забыть, восстановить её не сможет никто. Лучше всего — длинная и такая, которую легко набрать озябшими руками.</translation>
    </message>
    <message>
        <source>Letter of this laptop</source>
        <translation>Буква этого ноутбука</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>Создать миссию</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Новая миссия</translation>
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
        <translation>P-01 обозначает вас в каждой записи. Кто это, записано в другом месте.</translation>
    </message>
    <message>
        <source>Title, without words of attribution</source>
        <translation>Название, без слов, приписывающих ответственность</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Что создаётся</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>Где разместить миссию?</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n held elsewhere</source>
        <translation>
            <numerusform>%n хранится в другом месте</numerusform>
            <numerusform>%n хранятся в другом месте</numerusform>
            <numerusform>%n хранятся в другом месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ▸</source>
        <translation>
            <numerusform>%n задача ▸</numerusform>
            <numerusform>%n задачи ▸</numerusform>
            <numerusform>%n задач ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of this mission that was never finished was removed.</source>
        <translation>Копия этой миссии, которая не была завершена, удалена.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and anybody can read it.</source>
        <translation>Копия этой миссии не была завершена, и прочитать её может кто угодно.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and its place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in fieldkit: {what}</source>
        <translation>Ошибка в программе fieldkit: {what}</translation>
    </message>
    <message>
        <source>A is the folder of the mission: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ok</source>
        <translation>A в порядке</translation>
    </message>
    <message>
        <source>A program was stopped while it made {folder}.</source>
        <translation>Программа была остановлена, пока создавала {folder}.</translation>
    </message>
    <message>
        <source>An earlier vault.json was put back: an earlier passphrase opens this mission again.</source>
        <translation>Возвращён прежний vault.json: миссию снова открывает прежняя парольная фраза.</translation>
    </message>
    <message>
        <source>B is the second copy, on another drive: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B ok</source>
        <translation>B в порядке</translation>
    </message>
    <message numerus="yes">
        <source>B waiting: %n photo(s)</source>
        <translation>
            <numerusform>B ожидает: %n фото</numerusform>
            <numerusform>B ожидает: %n фото</numerusform>
            <numerusform>B ожидает: %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase in the preferences. Who knows an earlier one may hold a copy of the mission: “fieldkit mission convert … --renew” makes one with secrets that they do not know.</source>
        <translation>Смените парольную фразу в настройках. У того, кто знает прежнюю, может быть копия миссии: «fieldkit mission convert … --renew» создаёт копию с секретами, которых он не знает.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>If a folder is left whose name ends in {folder}, anybody may be able to read it: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}. Connect its drive and open the mission for writing: then it is removed.</source>
        <translation>Она находится в {folder}. Подключите этот накопитель и откройте миссию для записи: тогда она будет удалена.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Removing a copy that was never finished</source>
        <translation>Удаление незавершённой копии</translation>
    </message>
    <message>
        <source>SAMPLE, NOT EVIDENCE</source>
        <translation>ОБРАЗЕЦ, НЕ ДОКАЗАТЕЛЬСТВО</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Поиск или команда</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>Остановить: {job}</translation>
    </message>
    <message>
        <source>The language is chosen.</source>
        <translation>Язык выбран.</translation>
    </message>
    <message>
        <source>The vault.json of this mission was made by somebody else who knows its secrets.</source>
        <translation>vault.json этой миссии создал кто-то другой, кто знает её секреты.</translation>
    </message>
    <message>
        <source>The window speaks it when the jobs that run have ended and it is opened again.</source>
        <translation>Окно перейдёт на него, когда завершатся текущие задачи и оно будет открыто заново.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Ждёт своей очереди</translation>
    </message>
    <message>
        <source>What was recorded is on disk, and you can go on. Copy what happened for whoever mends it.</source>
        <translation>Записанное сохранено на диске, и вы можете продолжать. Скопируйте сведения о случившемся для того, кто это исправит.</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>резервная копия: %n день назад</numerusform>
            <numerusform>резервная копия: %n дня назад</numerusform>
            <numerusform>резервная копия: %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>резервная копия: сегодня</translation>
    </message>
    <message>
        <source>fieldkit</source>
        <translation>fieldkit</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>резервной копии пока нет</translation>
    </message>
    <message>
        <source>{person}, team {letter}</source>
        <translation>{person}, группа {letter}</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} из {total}</translation>
    </message>
    <message>
        <source>“fieldkit mission convert … --renew” makes a copy with secrets that they do not know.</source>
        <translation>«fieldkit mission convert … --renew» создаёт копию с секретами, которых он не знает.</translation>
    </message>
    <message>
        <source>▲ A missing</source>
        <translation>▲ A отсутствует</translation>
    </message>
    <message>
        <source>▲ B missing</source>
        <translation>▲ B отсутствует</translation>
    </message>
    <message numerus="yes">
        <source>▲ B missing, %n photo(s) wait</source>
        <translation>
            <numerusform>▲ B отсутствует, ожидает %n фото</numerusform>
            <numerusform>▲ B отсутствует, ожидают %n фото</numerusform>
            <numerusform>▲ B отсутствует, ожидают %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>● Nothing to save yet</source>
        <translation>● Сохранять пока нечего</translation>
    </message>
    <message>
        <source>● Saved {time}</source>
        <translation>● Сохранено {time}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>{chosen} of {count} selected</source>
        <translation>выбрано {chosen} из {count}</translation>
    </message>
    <message>
        <source>{tile}; selected; {number} of {count}</source>
        <translation>{tile}; выбрано; {number} из {count}</translation>
    </message>
    <message>
        <source>{tile}; {number} of {count}</source>
        <translation>{tile}; {number} из {count}</translation>
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
        <translation>он завершился раньше, чем был готов ({how})</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n camera raw</source>
        <translation>
            <numerusform>%n файл RAW</numerusform>
            <numerusform>%n файла RAW</numerusform>
            <numerusform>%n файлов RAW</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to be new, by name, size and time; what files hold decides.</source>
        <translation>
            <numerusform>Ожидается %n новый — по имени, размеру и времени; решает содержимое файлов.</numerusform>
            <numerusform>Ожидается %n новых — по имени, размеру и времени; решает содержимое файлов.</numerusform>
            <numerusform>Ожидается %n новых — по имени, размеру и времени; решает содержимое файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) bear no number of a camera</source>
        <translation>
            <numerusform>%n файл без номера, присвоенного камерой</numerusform>
            <numerusform>%n файла без номера, присвоенного камерой</numerusform>
            <numerusform>%n файлов без номера, присвоенного камерой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of an interrupted intake recovered.</source>
        <translation>
            <numerusform>Восстановлен %n файл прерванного приёма.</numerusform>
            <numerusform>Восстановлено %n файла прерванного приёма.</numerusform>
            <numerusform>Восстановлено %n файлов прерванного приёма.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you chose</source>
        <translation>
            <numerusform>%n выбранный вами файл</numerusform>
            <numerusform>%n выбранных вами файла</numerusform>
            <numerusform>%n выбранных вами файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n файл требует внимания</numerusform>
            <numerusform>%n файла требуют внимания</numerusform>
            <numerusform>%n файлов требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {time}</source>
        <translation>
            <numerusform>%n файл, {time}</numerusform>
            <numerusform>%n файла, {time}</numerusform>
            <numerusform>%n файлов, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on the card</source>
        <translation>
            <numerusform>на карте остался %n</numerusform>
            <numerusform>на карте осталось %n</numerusform>
            <numerusform>на карте осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these beside a photograph</source>
        <translation>
            <numerusform>из них %n рядом с фотографией</numerusform>
            <numerusform>из них %n рядом с фотографией</numerusform>
            <numerusform>из них %n рядом с фотографией</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n другой файл</numerusform>
            <numerusform>%n других файла</numerusform>
            <numerusform>%n других файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) do not match the card. Not recorded: {names}</source>
        <translation>
            <numerusform>%n фото не совпадает с картой. Не записано: {names}</numerusform>
            <numerusform>%n фото не совпадают с картой. Не записаны: {names}</numerusform>
            <numerusform>%n фото не совпадают с картой. Не записаны: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>%n уже встречался</numerusform>
            <numerusform>%n уже встречались</numerusform>
            <numerusform>%n уже встречались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n файл-спутник</numerusform>
            <numerusform>%n файла-спутника</numerusform>
            <numerusform>%n файлов-спутников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>остался %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n видео</numerusform>
            <numerusform>%n видео</numerusform>
            <numerusform>%n видео</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes into this mission. Nothing can be brought in meanwhile.</source>
        <translation>В эту миссию пишет другая программа. Тем временем ничего нельзя принять.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Bring it in once more, or copy those files in another way.</source>
        <translation>Примите ещё раз или скопируйте эти файлы другим способом.</translation>
    </message>
    <message>
        <source>Bring the same card in again: their names come back, and nothing is kept twice.</source>
        <translation>Примите ту же карту ещё раз: имена восстановятся, и ничего не сохранится дважды.</translation>
    </message>
    <message numerus="yes">
        <source>Broke off, %n new</source>
        <translation>
            <numerusform>Прервано, %n новый</numerusform>
            <numerusform>Прервано, %n новых</numerusform>
            <numerusform>Прервано, %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>Часы камеры</translation>
    </message>
    <message numerus="yes">
        <source>Card removed after %n of {found}. The %n are verified.</source>
        <translation>
            <numerusform>Карта извлечена после %n файла из {found}. Проверен %n.</numerusform>
            <numerusform>Карта извлечена после %n файлов из {found}. Проверены %n.</numerusform>
            <numerusform>Карта извлечена после %n файлов из {found}. Проверено %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card removed, {done} of {found}</source>
        <translation>Карта извлечена, {done} из {found}</translation>
    </message>
    <message numerus="yes">
        <source>Card {name} is back: %n to come</source>
        <translation>
            <numerusform>Карта {name} снова подключена: остался %n</numerusform>
            <numerusform>Карта {name} снова подключена: осталось %n</numerusform>
            <numerusform>Карта {name} снова подключена: осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card {name}: %n new</source>
        <translation>
            <numerusform>Карта {name}: %n новый</numerusform>
            <numerusform>Карта {name}: %n новых</numerusform>
            <numerusform>Карта {name}: %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards and drives</source>
        <translation>Карты и накопители</translation>
    </message>
    <message>
        <source>Choose a card or folder</source>
        <translation>Выберите карту или папку</translation>
    </message>
    <message>
        <source>Choose files to bring in</source>
        <translation>Выбор файлов для приёма</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Code of the person, such as P-01</source>
        <translation>Код лица, например P-01</translation>
    </message>
    <message>
        <source>Drop it to bring it in</source>
        <translation>Отпустите, чтобы принять</translation>
    </message>
    <message>
        <source>Each file is taken in once it is whole.</source>
        <translation>Каждый файл принимается, как только он записан целиком.</translation>
    </message>
    <message>
        <source>Every file is copied, read back and recorded. The card is not changed.</source>
        <translation>Каждый файл копируется, перечитывается и записывается. Карта не изменяется.</translation>
    </message>
    <message>
        <source>Everything is copied and compared.</source>
        <translation>Всё скопировано и сверено.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Файлы, требующие внимания</translation>
    </message>
    <message>
        <source>Folders used before</source>
        <translation>Прежние папки</translation>
    </message>
    <message>
        <source>From whom or what</source>
        <translation>От кого или откуда</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on to bring in the rest; nothing is kept twice.</source>
        <translation>Продолжите, чтобы принять остальное; ничего не сохраняется дважды.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Перейти: Приём</translation>
    </message>
    <message>
        <source>How far it is off, how it was set</source>
        <translation>Насколько они неточны, как установлены</translation>
    </message>
    <message>
        <source>How far the intake is</source>
        <translation>Ход приёма</translation>
    </message>
    <message>
        <source>Insert a card or drop a folder.</source>
        <translation>Вставьте карту или перетащите папку.</translation>
    </message>
    <message>
        <source>Intake of {folder}</source>
        <translation>Приём из {folder}</translation>
    </message>
    <message>
        <source>It begins by itself as soon as other work is done.</source>
        <translation>Начнётся само, как только завершится другая работа.</translation>
    </message>
    <message>
        <source>Its copy does not match the card. Not recorded.</source>
        <translation>Копия не совпадает с картой. Не записано.</translation>
    </message>
    <message>
        <source>Keep the card.</source>
        <translation>Храните карту.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the card: %n file(s) could not be read.</source>
        <translation>
            <numerusform>Храните карту: не удалось прочитать %n файл.</numerusform>
            <numerusform>Храните карту: не удалось прочитать %n файла.</numerusform>
            <numerusform>Храните карту: не удалось прочитать %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. {why}</source>
        <translation>Сохранён. {why}</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Looking for files of an interrupted intake</source>
        <translation>Поиск файлов прерванного приёма</translation>
    </message>
    <message>
        <source>Making small pictures</source>
        <translation>Создание миниатюр</translation>
    </message>
    <message>
        <source>New files in {folder}</source>
        <translation>Новые файлы в {folder}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый предмет</translation>
    </message>
    <message>
        <source>No file bears {numbers}</source>
        <translation>Нет файлов с номерами: {numbers}</translation>
    </message>
    <message>
        <source>No folder of a camera</source>
        <translation>Папки камеры нет</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Not kept. {why}</source>
        <translation>Не сохранён. {why}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Not said: {why}</source>
        <translation>Не указано: {why}</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Пока ничего не поступило</translation>
    </message>
    <message>
        <source>Nothing stands here: nothing of this will be recorded.</source>
        <translation>Здесь пусто: ничего из этого записано не будет.</translation>
    </message>
    <message>
        <source>Numbers begin anew with {number} in {folder}</source>
        <translation>Нумерация начинается заново с {number} в {folder}</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Открыта только для чтения</translation>
    </message>
    <message>
        <source>Person by code, body, address</source>
        <translation>Лицо (код), организация, адрес</translation>
    </message>
    <message>
        <source>Photo {name} does not match the card. Not recorded.</source>
        <translation>Фото {name} не совпадает с картой. Не записано.</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Фотограф</translation>
    </message>
    <message>
        <source>Picture follows</source>
        <translation>Изображение появится позже</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Reinsert to continue.</source>
        <translation>Вставьте снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Safe to remove card</source>
        <translation>Карту можно извлечь</translation>
    </message>
    <message>
        <source>Said of all these files</source>
        <translation>Сведения обо всех этих файлах</translation>
    </message>
    <message>
        <source>Said of all: {facts}</source>
        <translation>Сведения обо всех: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s). Connect drive B.</source>
        <translation>
            <numerusform>Вторая копия ожидает: %n фото. Подключите накопитель B.</numerusform>
            <numerusform>Вторая копия ожидает: %n фото. Подключите накопитель B.</numerusform>
            <numerusform>Вторая копия ожидает: %n фото. Подключите накопитель B.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second copy: {done} of {found}</source>
        <translation>Вторая копия: {done} из {found}</translation>
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
        <translation>Объект, координаты по сетке, где это было</translation>
    </message>
    <message numerus="yes">
        <source>Space for about %n photo(s).</source>
        <translation>
            <numerusform>Места примерно на %n фото.</numerusform>
            <numerusform>Места примерно на %n фото.</numerusform>
            <numerusform>Места примерно на %n фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n new</source>
        <translation>
            <numerusform>Остановлено, %n новый</numerusform>
            <numerusform>Остановлено, %n новых</numerusform>
            <numerusform>Остановлено, %n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new file(s) are kept.</source>
        <translation>
            <numerusform>Остановлено. Сохранён %n новый файл.</numerusform>
            <numerusform>Остановлено. Сохранено %n новых файла.</numerusform>
            <numerusform>Остановлено. Сохранено %n новых файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>The intake broke off.</source>
        <translation>Приём прервался.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Файлов нет.</translation>
    </message>
    <message>
        <source>This disk cannot prove that it was read back itself. Keep the card until a packet is receipted.</source>
        <translation>Этот диск не может доказать, что при перечитывании данные взяты именно с него. Храните карту, пока получение пакета не подтверждено.</translation>
    </message>
    <message>
        <source>Too large to be shown</source>
        <translation>Слишком велико для показа</translation>
    </message>
    <message>
        <source>Truncated: the end of the file is missing</source>
        <translation>Обрезан: нет конца файла</translation>
    </message>
    <message>
        <source>Try sample card</source>
        <translation>Попробовать карту-образец</translation>
    </message>
    <message>
        <source>Unsupported format</source>
        <translation>Неподдерживаемый формат</translation>
    </message>
    <message>
        <source>Unsupported format: {format}</source>
        <translation>Неподдерживаемый формат: {format}</translation>
    </message>
    <message>
        <source>Use webcam</source>
        <translation>Использовать веб-камеру</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Ждёт своей очереди</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>Ждёт завершения другой работы</translation>
    </message>
    <message numerus="yes">
        <source>Watched, %n new</source>
        <translation>
            <numerusform>Слежение, %n новый</numerusform>
            <numerusform>Слежение, %n новых</numerusform>
            <numerusform>Слежение, %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder. Each file is taken in once it is whole.</source>
        <translation>Слежение за папкой. Каждый файл принимается, как только он записан целиком.</translation>
    </message>
    <message>
        <source>What was verified is kept. Go on to bring in the rest.</source>
        <translation>Проверенное сохранено. Продолжите, чтобы принять остальное.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gap(s)</source>
        <translation>
            <numerusform>и ещё %n пропуск</numerusform>
            <numerusform>и ещё %n пропуска</numerusform>
            <numerusform>и ещё %n пропусков</numerusform>
        </translation>
    </message>
    <message>
        <source>at {value}</source>
        <translation>место: {value}</translation>
    </message>
    <message>
        <source>camera clock {value}</source>
        <translation>часы камеры: {value}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>скопирован</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копирование</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>не совпадает</translation>
    </message>
    <message>
        <source>photographer {value}</source>
        <translation>фотограф: {value}</translation>
    </message>
    <message>
        <source>safe to remove card</source>
        <translation>карту можно извлечь</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>уже встречался</translation>
    </message>
    <message>
        <source>tags {value}</source>
        <translation>метки: {value}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверен</translation>
    </message>
    <message>
        <source>verified (cached)</source>
        <translation>проверен (в кэше)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>{done} of {found}</source>
        <translation>{done} из {found}</translation>
    </message>
    <message>
        <source>{done} of {found}: {name}</source>
        <translation>{done} из {found}: {name}</translation>
    </message>
    <message>
        <source>{field}: ticked, and empty</source>
        <translation>{field}: отмечено, но пусто</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>{first} to {last} in {folders}</source>
        <translation>с {first} по {last} в {folders}</translation>
    </message>
</context>
<context>
    <name>inviting</name>
    <message>
        <source>A letter for each laptop</source>
        <translation>Каждому ноутбуку — своя буква</translation>
    </message>
    <message>
        <source>Compare first</source>
        <translation>Сначала сверьте</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>Отпечаток запроса</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>It stands in every number that the laptop gives, so no two number anything alike.</source>
        <translation>Она стоит в каждом номере, который присваивает ноутбук, поэтому одинаковых номеров не бывает.</translation>
    </message>
    <message>
        <source>Letter of their laptop</source>
        <translation>Буква ноутбука приглашаемого</translation>
    </message>
    <message>
        <source>Read this root fingerprint out to the guest; they compare it before they join</source>
        <translation>Зачитайте этот отпечаток корня приглашаемому; он сверяет его до присоединения</translation>
    </message>
    <message>
        <source>Request of the guest</source>
        <translation>Запрос приглашаемого</translation>
    </message>
    <message>
        <source>Save the invitation as</source>
        <translation>Сохранить приглашение как</translation>
    </message>
    <message>
        <source>The guest hands it to you on a stick, and reads its fingerprint out.</source>
        <translation>Приглашаемый передаёт его вам на USB-накопителе и зачитывает его отпечаток.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>They read out exactly this</source>
        <translation>Зачитано в точности это</translation>
    </message>
    <message>
        <source>Where the authority’s keys were moved to</source>
        <translation>Куда перенесены ключи удостоверяющего центра</translation>
    </message>
    <message>
        <source>Whoever is invited can write into the mission. Nothing is issued before you say that it is them.</source>
        <translation>Приглашённый может вносить записи в миссию. Пока вы не подтвердите, что это именно он, ничего не выдаётся.</translation>
    </message>
    <message>
        <source>Whoever wants to join has handed you a request.</source>
        <translation>Тот, кто хочет присоединиться, передал вам запрос.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Сохранить приглашение…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the guest.</source>
        <translation>Записан файл {file}. Передайте его приглашаемому.</translation>
    </message>
    <message>
        <source>{person} asks to be invited</source>
        <translation>{person} просит приглашения</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>A small file names your key and this laptop’s. Hand it to the lead on a stick, and read out its fingerprint.</source>
        <translation>В небольшом файле указаны ваш ключ и ключ этого ноутбука. Передайте его руководителю на USB-накопителе и зачитайте его отпечаток.</translation>
    </message>
    <message>
        <source>Ask to be invited</source>
        <translation>Запрос приглашения</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>Сначала: запрос</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Invitation of the lead</source>
        <translation>Приглашение руководителя</translation>
    </message>
    <message>
        <source>Invites {person} on this laptop, letter {letter}</source>
        <translation>Приглашает {person} на этом ноутбуке, буква {letter}</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>Присоединение по приглашению</translation>
    </message>
    <message>
        <source>Join the mission</source>
        <translation>Присоединиться к миссии</translation>
    </message>
    <message>
        <source>Join with the invitation</source>
        <translation>Присоединиться по приглашению</translation>
    </message>
    <message>
        <source>Read this out to the lead; they compare it before they invite you</source>
        <translation>Зачитайте это руководителю; он сверяет это, прежде чем пригласить вас</translation>
    </message>
    <message>
        <source>Root fingerprint of the mission</source>
        <translation>Отпечаток корня миссии</translation>
    </message>
    <message>
        <source>Save the request as</source>
        <translation>Сохранить запрос как</translation>
    </message>
    <message>
        <source>The lead has handed you an invitation.</source>
        <translation>Руководитель передал вам приглашение.</translation>
    </message>
    <message>
        <source>The lead read out exactly this</source>
        <translation>Руководитель зачитал в точности это</translation>
    </message>
    <message>
        <source>The lead’s invitation holds your letter and the mission’s root. Compare its fingerprint by voice: all trust rests on it.</source>
        <translation>В приглашении руководителя — ваша буква и корень миссии. Сверьте отпечаток голосом: на нём держится всё доверие.</translation>
    </message>
    <message>
        <source>The request is a small file. Hand it to the lead on a stick.</source>
        <translation>Запрос — небольшой файл. Передайте его руководителю на USB-накопителе.</translation>
    </message>
    <message>
        <source>Then: join</source>
        <translation>Затем: присоединение</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>Что вы делаете сейчас</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>Где разместить миссию?</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Сохранить запрос…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the lead.</source>
        <translation>Записан файл {file}. Передайте его руководителю.</translation>
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
        <translation>Ключ без парольной фразы подписывал бы за любого, у кого в руках ноутбук.</translation>
    </message>
    <message>
        <source>By this laptop&apos;s clock the mission CA is not valid. Check the clock first.</source>
        <translation>По часам этого ноутбука удостоверяющий центр миссии недействителен. Сначала проверьте часы.</translation>
    </message>
    <message>
        <source>Close the mission and open it again; it then goes on in a new stream.</source>
        <translation>Закройте миссию и откройте её снова; она продолжится в новом потоке.</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Клавиши этого экрана</translation>
    </message>
    <message>
        <source>The request for certificates</source>
        <translation>Запрос сертификатов</translation>
    </message>
    <message>
        <source>The root certificate</source>
        <translation>Корневой сертификат</translation>
    </message>
    <message>
        <source>an exported authority was looked for in {folder} and in {inside}</source>
        <translation>вынесенный удостоверяющий центр искали в {folder} и в {inside}</translation>
    </message>
    <message>
        <source>another root is trusted here in mission {mission}, with the fingerprint {fingerprint}</source>
        <translation>в миссии {mission} здесь доверяют другому корню, с отпечатком {fingerprint}</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>выдача сертификатов</translation>
    </message>
    <message>
        <source>it does not name a person by a code such as P-01</source>
        <translation>лицо не названо кодом вида P-01</translation>
    </message>
    <message>
        <source>it does not read as one</source>
        <translation>не читается как таковой</translation>
    </message>
    <message>
        <source>it does not read back as it was written</source>
        <translation>прочитанное не совпадает с записанным</translation>
    </message>
    <message>
        <source>it has no certificate in this mission yet</source>
        <translation>в этой миссии у него ещё нет сертификата</translation>
    </message>
    <message>
        <source>it holds a key of another kind</source>
        <translation>содержит ключ другого вида</translation>
    </message>
    <message>
        <source>it holds more than one certificate</source>
        <translation>содержит больше одного сертификата</translation>
    </message>
    <message>
        <source>it holds no readable certificate</source>
        <translation>не содержит читаемого сертификата</translation>
    </message>
    <message>
        <source>it holds no readable key</source>
        <translation>не содержит читаемого ключа</translation>
    </message>
    <message>
        <source>it holds the key of somebody else</source>
        <translation>содержит ключ другого лица</translation>
    </message>
    <message>
        <source>it is not a self-signed authority</source>
        <translation>это не самоподписанный удостоверяющий центр</translation>
    </message>
    <message>
        <source>it joins a person to a device of somebody else</source>
        <translation>соединяет лицо с чужим устройством</translation>
    </message>
    <message>
        <source>it leads to no root that is trusted here</source>
        <translation>не ведёт ни к одному корню, которому здесь доверяют</translation>
    </message>
    <message>
        <source>it lies on the second medium, or was never made on this laptop</source>
        <translation>лежит на втором носителе или никогда не создавалось на этом ноутбуке</translation>
    </message>
    <message>
        <source>it was issued for another laptop</source>
        <translation>выдано для другого ноутбука</translation>
    </message>
    <message>
        <source>it was not issued by the mission CA beside it</source>
        <translation>выдано не тем удостоверяющим центром миссии, который указан рядом</translation>
    </message>
    <message>
        <source>it was not made on this laptop</source>
        <translation>создано не на этом ноутбуке</translation>
    </message>
    <message>
        <source>it was not made with the keys that it names</source>
        <translation>создан не теми ключами, которые в нём указаны</translation>
    </message>
    <message>
        <source>key and certificates do not belong together</source>
        <translation>ключ и сертификаты не подходят друг к другу</translation>
    </message>
    <message>
        <source>none of its last lines can be read</source>
        <translation>ни одна из последних строк не читается</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>парольная фраза</translation>
    </message>
    <message>
        <source>the certificate is not of the key that is here</source>
        <translation>сертификат не от того ключа, который здесь есть</translation>
    </message>
    <message>
        <source>the device&apos;s key is not an Ed25519 key</source>
        <translation>ключ устройства — не ключ Ed25519</translation>
    </message>
    <message>
        <source>the key of that person is not on this laptop</source>
        <translation>ключа этого лица на этом ноутбуке нет</translation>
    </message>
    <message>
        <source>the person&apos;s key is not a P-256 key</source>
        <translation>ключ лица — не ключ P-256</translation>
    </message>
    <message>
        <source>there is no such folder (is the medium mounted?)</source>
        <translation>такой папки нет; подключён ли носитель?</translation>
    </message>
    <message>
        <source>this log has already gone on from another copy of the folder</source>
        <translation>этот журнал уже продолжен из другой копии папки</translation>
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
        <translation>Дело</translation>
    </message>
    <message>
        <source>Comparison of a camera</source>
        <translation>Сверка камеры</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Link of a photograph</source>
        <translation>Связь фотографии</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Маркировка</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>What is said of an intake</source>
        <translation>Сведения о приёме</translation>
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
        <translation>Ноутбук {letter} продолжил в новом потоке: его папка оказалась восстановленной или скопированной, в ней {found} из {written} сделанных им записей.</translation>
    </message>
    <message>
        <source>Laptop {letter}, {device}, begun by {person}: {entries} entries, {signed} of them signed.</source>
        <translation>Ноутбук {letter}, {device}, поток начат лицом {person}: записей {entries}, из них подписано {signed}.</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>A bar of {length} mm is none: its length must be above 0.</source>
        <translation>Длина линейки не может быть {length} mm: она должна быть больше 0.</translation>
    </message>
    <message>
        <source>A click is not certain to {u} pixels: it must be above 0.</source>
        <translation>Неопределённость щелчка в пикселях не может быть {u}: она должна быть больше 0.</translation>
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
        <translation>Точка, длина или неопределённость не имеет смысла.</translation>
    </message>
    <message>
        <source>A printed bar of {nominal} mm does not measure {read} mm: read it once more, in mm.</source>
        <translation>Напечатанная шкала в {nominal} mm не может быть длиной {read} mm: прочтите её ещё раз, в mm.</translation>
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
        <translation>Поверхность на {height} mm выше масштаба оказалась бы у камеры или за ней.</translation>
    </message>
    <message>
        <source>An uncertainty of the tilt of {tilt} degrees is none: it must be from 0 to {widest}.</source>
        <translation>Неопределённость наклона в градусах не может быть {tilt}: она должна быть от 0 до {widest}.</translation>
    </message>
    <message>
        <source>An uncertainty of {u} is none: it must be 0 or more.</source>
        <translation>Неопределённость не может быть {u}: она должна быть 0 или больше.</translation>
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
        <translation>Очистите кромку, если разрешает принимающая сторона, или осветите её сбоку.</translation>
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
        <translation>Расстояние до камеры и её фокусное расстояние</translation>
    </message>
    <message>
        <source>Distortion by the lens</source>
        <translation>Дисторсия объектива</translation>
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
        <translation>Высота над масштабом</translation>
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
        <translation>Неизвестно, как сечение расположено относительно оси корпуса.</translation>
    </message>
    <message>
        <source>Its other end, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the scale and the piece near the middle of the photo.</source>
        <translation>Располагайте масштаб и фрагмент ближе к середине фото.</translation>
    </message>
    <message>
        <source>Last corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the scale at the height of the edge that is measured.</source>
        <translation>Положите масштаб на высоте измеряемой кромки.</translation>
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
        <translation>Длина по масштабной линейке</translation>
    </message>
    <message>
        <source>Length of the chord, or distance of the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the scale</source>
        <translation>Длина масштаба</translation>
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
        <translation>Измерьте сам масштаб стальной линейкой и введите его длину.</translation>
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
        <translation>Никто не указал, насколько поверхность выше масштаба; принято 5 mm в обе стороны.</translation>
    </message>
    <message>
        <source>One end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of the piece</source>
        <translation>Один конец фрагмента</translation>
    </message>
    <message>
        <source>One end of the scale bar</source>
        <translation>Один конец масштабной линейки</translation>
    </message>
    <message>
        <source>Only a bar gives the scale: the tilt of the camera is unknown and makes the interval wide.</source>
        <translation>Масштаб задаёт только линейка: наклон камеры неизвестен и делает интервал широким.</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end of the piece</source>
        <translation>Другой конец фрагмента</translation>
    </message>
    <message>
        <source>Other end of the scale bar</source>
        <translation>Другой конец масштабной линейки</translation>
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
        <translation>Поставьте точки заново с лупой.</translation>
    </message>
    <message>
        <source>Placing of the points</source>
        <translation>Установка точек</translation>
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
        <translation>Отойдите и приблизьте зумом; положите масштаб ближе к фрагменту.</translation>
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
        <translation>Кромка не является частью окружности.</translation>
    </message>
    <message>
        <source>The edge is too faint to be found by the program.</source>
        <translation>Кромка видна слишком слабо, чтобы программа её нашла.</translation>
    </message>
    <message>
        <source>The file seems to have been edited after the photo was taken.</source>
        <translation>Похоже, файл был изменён после съёмки.</translation>
    </message>
    <message>
        <source>The interval has no upper end.</source>
        <translation>У интервала нет верхней границы.</translation>
    </message>
    <message>
        <source>The leaf that is too small, {smaller} mm, must be smaller than the one too large, {larger} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The markers were not found in the photo.</source>
        <translation>Маркеры на фото не найдены.</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>Фото не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The photo has another size than its camera was calibrated for.</source>
        <translation>Размер фото не тот, для которого калибрована его камера.</translation>
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
        <translation>Точка {x}, {y} лежит за пределами фото, размер которого — {width} x {height} пикселей.</translation>
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
        <translation>Положение масштаба можно понять двояко, и оба варианта подходят одинаково; интервал охватывает оба.</translation>
    </message>
    <message>
        <source>The scale was never measured itself; its length is trusted to 2 % only.</source>
        <translation>Сам масштаб не измеряли; его длине можно доверять лишь в пределах 2 %.</translation>
    </message>
    <message>
        <source>There are not enough different points.</source>
        <translation>Недостаточно разных точек.</translation>
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
        <translation>На фото нет масштаба или он слишком короткий, чтобы его использовать.</translation>
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
        <translation>Эта версия не знает этого метода.</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Наклон камеры</translation>
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
        <translation>Используйте L-образный масштаб или четыре маркера либо положите линейку вплотную к кромке, параллельно ей.</translation>
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
        <translation>Измеряемое более чем втрое длиннее масштаба.</translation>
    </message>
    <message>
        <source>Where the edge is</source>
        <translation>Положение кромки</translation>
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
        <translation>Принять точки</translation>
    </message>
    <message>
        <source>Choose an item to record this.</source>
        <translation>Чтобы записать, выберите предмет.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Leave measuring</source>
        <translation>Выйти из измерения</translation>
    </message>
    <message>
        <source>Length of the scale between its ends:</source>
        <translation>Длина масштаба между концами:</translation>
    </message>
    <message>
        <source>Length of the scale in millimetres</source>
        <translation>Длина масштаба в миллиметрах</translation>
    </message>
    <message>
        <source>On to the piece</source>
        <translation>К фрагменту</translation>
    </message>
    <message>
        <source>Place the scale first ({key}).</source>
        <translation>Сначала отметьте масштаб ({key}).</translation>
    </message>
    <message>
        <source>Place the scale first.</source>
        <translation>Сначала отметьте масштаб.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>These points give no figure.</source>
        <translation>Эти точки не дают значения.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Что измеряется</translation>
    </message>
    <message>
        <source>class {grade}</source>
        <translation>класс {grade}</translation>
    </message>
    <message>
        <source>{point}: click, or arrow keys and Enter</source>
        <translation>{point}: щелчок или клавиши со стрелками и Enter</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>an opening in it says something else of the mission than is known here</source>
        <translation>начальная запись потока в нём сообщает о миссии иное, чем известно здесь</translation>
    </message>
    <message>
        <source>it belongs to another mission</source>
        <translation>он относится к другой миссии</translation>
    </message>
    <message>
        <source>it was not sealed in this mission</source>
        <translation>он опечатан не в этой миссии</translation>
    </message>
    <message>
        <source>sample data and evidence are never merged</source>
        <translation>данные образца и доказательства никогда не объединяются</translation>
    </message>
    <message>
        <source>{name} changed while it was copied</source>
        <translation>файл {name} изменился во время копирования</translation>
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
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>вчера {time}</translation>
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
            <numerusform>%n предмета</numerusform>
            <numerusform>%n предметов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be hashed again</source>
        <translation>
            <numerusform>%n оригинал будет хэширован повторно</numerusform>
            <numerusform>%n оригинала будут хэшированы повторно</numerusform>
            <numerusform>%n оригиналов будут хэшированы повторно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n другой файл</numerusform>
            <numerusform>%n других файла</numerusform>
            <numerusform>%n других файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet of somebody else</source>
        <translation>Чужой пакет</translation>
    </message>
    <message>
        <source>A receipt that came back</source>
        <translation>Вернувшаяся квитанция</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>Всё новое</translation>
    </message>
    <message numerus="yes">
        <source>Altered or forged: %n finding(s) disproved</source>
        <translation>
            <numerusform>Изменён или подделан: опровергнут %n результат</numerusform>
            <numerusform>Изменён или подделан: опровергнуты %n результата</numerusform>
            <numerusform>Изменён или подделан: опровергнуто %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Another packet of this id was merged before: seal {seal}.</source>
        <translation>Ранее с миссией объединён другой пакет с этим идентификатором: печать {seal}.</translation>
    </message>
    <message>
        <source>Before sealing</source>
        <translation>Перед опечатыванием</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>Начат, не завершён</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Bring in a packet</source>
        <translation>Принять пакет</translation>
    </message>
    <message>
        <source>Bring in a packet of somebody else</source>
        <translation>Принять чужой пакет</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>Принято до сих пор</translation>
    </message>
    <message>
        <source>Checking a packet</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольный перечень</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбранные</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Conflicts to look at: {count}</source>
        <translation>Конфликтов, требующих внимания: {count}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Найти предмет</translation>
    </message>
    <message>
        <source>First settle what hinders.</source>
        <translation>Сначала устраните препятствия.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>Перейти: Приём</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>Перейти: Регистрация</translation>
    </message>
    <message>
        <source>Hinders: {what}</source>
        <translation>Препятствует: {what}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>It is checked first; nothing changes before you say so.</source>
        <translation>Сначала он проверяется; ничего не меняется, пока вы не подтвердите.</translation>
    </message>
    <message>
        <source>It shows what the packet will show, marked as a preview.</source>
        <translation>Показано то, что будет в пакете, с пометкой «предварительный просмотр».</translation>
    </message>
    <message>
        <source>Items to seal; Space chooses</source>
        <translation>Предметы для опечатывания; пробел выбирает</translation>
    </message>
    <message>
        <source>Keep the slip</source>
        <translation>Сохранить сопроводительный лист</translation>
    </message>
    <message>
        <source>Label {label} stands on more than one item.</source>
        <translation>Обозначение {label} стоит более чем на одном предмете.</translation>
    </message>
    <message>
        <source>Looking over what would go in…</source>
        <translation>Просматривается, что войдёт в пакет…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Создание отчёта</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединён с миссией</translation>
    </message>
    <message>
        <source>Merged, {time}</source>
        <translation>Объединён с миссией, {time}</translation>
    </message>
    <message>
        <source>Merging a packet</source>
        <translation>Объединение пакета с миссией</translation>
    </message>
    <message>
        <source>Never came to be</source>
        <translation>Не состоялся</translation>
    </message>
    <message>
        <source>New conflicts: {count}</source>
        <translation>Новых конфликтов: {count}</translation>
    </message>
    <message>
        <source>New entries of the log: {count}</source>
        <translation>Новых записей журнала: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Not to be trusted here: %n finding(s) not provable</source>
        <translation>
            <numerusform>Здесь ему нельзя доверять: недоказуем %n результат</numerusform>
            <numerusform>Здесь ему нельзя доверять: недоказуемы %n результата</numerusform>
            <numerusform>Здесь ему нельзя доверять: недоказуемо %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Пока никуда</translation>
    </message>
    <message>
        <source>One that is not what was recorded stops the sealing.</source>
        <translation>Если какой-то оригинал не тот, что записан, опечатывание останавливается.</translation>
    </message>
    <message>
        <source>Originals held elsewhere: {count}</source>
        <translation>Оригиналов, которые хранятся в другом месте: {count}</translation>
    </message>
    <message>
        <source>Originals that are not here yet: {count}</source>
        <translation>Оригиналов, которых здесь ещё нет: {count}</translation>
    </message>
    <message>
        <source>Originals that came: {count}</source>
        <translation>Поступило оригиналов: {count}</translation>
    </message>
    <message>
        <source>Packets so far</source>
        <translation>Прежние пакеты</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs</source>
        <translation>Парольная фраза {person} для подписи</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs the receipt</source>
        <translation>Парольная фраза {person} для подписи квитанции</translation>
    </message>
    <message>
        <source>Receipt signed: {name}, and its signature beside it</source>
        <translation>Квитанция подписана: {name}, подпись рядом с ней</translation>
    </message>
    <message>
        <source>Receipted</source>
        <translation>Получение подтверждено</translation>
    </message>
    <message>
        <source>Receipted, {time}</source>
        <translation>Получение подтверждено, {time}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Seal a packet</source>
        <translation>Опечатать пакет</translation>
    </message>
    <message>
        <source>Seal another packet</source>
        <translation>Опечатать другой пакет</translation>
    </message>
    <message>
        <source>Seal or bring in</source>
        <translation>Опечатать или принять</translation>
    </message>
    <message>
        <source>Seal: SHA-256 of seal.txt</source>
        <translation>Печать: SHA-256 файла seal.txt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Опечатан</translation>
    </message>
    <message>
        <source>Sealed and read back</source>
        <translation>Опечатан и перечитан</translation>
    </message>
    <message>
        <source>Sealed, waits for its receipt</source>
        <translation>Опечатан, ждёт квитанции</translation>
    </message>
    <message>
        <source>Sealing a packet</source>
        <translation>Опечатывание пакета</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>Показать сопроводительный лист</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>Показать, что проверено</translation>
    </message>
    <message>
        <source>Sign a receipt</source>
        <translation>Подписать квитанцию</translation>
    </message>
    <message>
        <source>Signing a receipt</source>
        <translation>Подписание квитанции</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Размер страниц</translation>
    </message>
    <message>
        <source>Slip of {packet}</source>
        <translation>Сопроводительный лист {packet}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on; neither counts past it.</source>
        <translation>У потока {stream} две истории, начиная с номера {seq}; дальше этого места ни одна не учитывается.</translation>
    </message>
    <message>
        <source>The mission&apos;s own folder</source>
        <translation>Собственная папка миссии</translation>
    </message>
    <message>
        <source>The receipt for {packet} is recorded.</source>
        <translation>Квитанция на {packet} записана.</translation>
    </message>
    <message>
        <source>The report as it would be sealed now</source>
        <translation>Отчёт, каким он был бы опечатан сейчас</translation>
    </message>
    <message>
        <source>The report, before it is sealed</source>
        <translation>Отчёт до опечатывания</translation>
    </message>
    <message>
        <source>This packet was merged before.</source>
        <translation>Этот пакет уже был объединён с миссией.</translation>
    </message>
    <message>
        <source>Type the passphrase to seal.</source>
        <translation>Чтобы опечатать, введите парольную фразу.</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>Действителен, подписавший известен</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>Ждёт завершения другой работы</translation>
    </message>
    <message>
        <source>Was merged before, and held nothing new</source>
        <translation>Уже был объединён с миссией, нового в нём нет</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Что войдёт в пакет</translation>
    </message>
    <message>
        <source>What was checked of {packet}</source>
        <translation>Что проверено в {packet}</translation>
    </message>
    <message>
        <source>Where it was received</source>
        <translation>Место получения</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Write it elsewhere…</source>
        <translation>Записать в другое место…</translation>
    </message>
    <message>
        <source>Write the packet elsewhere</source>
        <translation>Записать пакет в другое место</translation>
    </message>
    <message>
        <source>Write the packet to</source>
        <translation>Записать пакет в</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Записано в</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Записан файл {file}.</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <source>no checkpoint of its device covers its last entry</source>
        <translation>его последнюю запись не охватывает ни одна контрольная точка его устройства</translation>
    </message>
    <message>
        <source>the checkpoint over its first {size} entries, which was receipted, is gone</source>
        <translation>пропала контрольная точка, охватывающая его первые записи (число: {size}), получение которой подтверждено</translation>
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
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>Commands and things</source>
        <translation>Команды и объекты</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>Здесь ничего с таким названием нет</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Часть названия</translation>
    </message>
    <message>
        <source>Part of the name of a command, an item or a photo</source>
        <translation>Часть названия команды, предмета или фото</translation>
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
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>Яркость и контраст вида</translation>
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
        <translation>Инвертировано</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Свет</translation>
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
        <translation>Измерить</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Show dark as light</source>
        <translation>Показать тёмное светлым</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Целиком</translation>
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
        <translation>Оба места находятся на одном носителе: с его утратой пропадут оба.</translation>
    </message>
    <message>
        <source>This disk is encrypted.</source>
        <translation>Этот диск зашифрован.</translation>
    </message>
    <message>
        <source>This disk is not encrypted; missions are, unless you choose otherwise.</source>
        <translation>Этот диск не зашифрован; миссии шифруются, если вы не выберете иное.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted, the system does not say.</source>
        <translation>Зашифрован ли этот диск, система не сообщает.</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. {free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>Записано и перечитано. Свободно {free} ({filesystem}): места примерно на %n фото.</numerusform>
            <numerusform>Записано и перечитано. Свободно {free} ({filesystem}): места примерно на %n фото.</numerusform>
            <numerusform>Записано и перечитано. Свободно {free} ({filesystem}): места примерно на %n фото.</numerusform>
        </translation>
    </message>
    <message>
        <source>{filesystem}: pulling it out or losing power may tear files. Take care.</source>
        <translation>{filesystem}: при извлечении или потере питания файлы могут повредиться. Будьте осторожны.</translation>
    </message>
    <message numerus="yes">
        <source>{free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>Свободно {free} ({filesystem}): места примерно на %n фото.</numerusform>
            <numerusform>Свободно {free} ({filesystem}): места примерно на %n фото.</numerusform>
            <numerusform>Свободно {free} ({filesystem}): места примерно на %n фото.</numerusform>
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
        <translation>Резервная копия — это полная копия на другом носителе, в которой перечитан каждый файл. Пробное восстановление открывает такую копию и проверяет её целиком, как если бы миссия была утрачена.</translation>
    </message>
    <message>
        <source>A file for whoever you ask for help: versions, settings, a look at this machine, and where the program failed. It holds no photograph, note or place, no name of a file, a folder or a person. All of it is shown before it is written, and nothing is sent anywhere: hand it over as you like.</source>
        <translation>Файл для того, к кому вы обращаетесь за помощью: версии, настройки, сведения об этом компьютере и о том, где произошёл сбой программы. В нём нет ни фотографий, ни заметок, ни мест, ни имён файлов, папок и людей. Прежде чем он будет записан, показывается всё его содержимое, и ничего никуда не отправляется: передайте его как вам удобно.</translation>
    </message>
    <message>
        <source>A locked mission shows nothing.</source>
        <translation>Заблокированная миссия ничего не показывает.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A: миссии этого ноутбука</translation>
    </message>
    <message>
        <source>A: {act}</source>
        <translation>A: {act}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Все по умолчанию</translation>
    </message>
    <message>
        <source>All that the file for help would hold</source>
        <translation>Всё, что было бы в файле для помощи</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>B: second copies, on another drive</source>
        <translation>B: вторые копии, на другом накопителе</translation>
    </message>
    <message>
        <source>B: {act}</source>
        <translation>B: {act}</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Создать резервную копию…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backup of the mission that is open</source>
        <translation>Резервная копия открытой миссии</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Отображение</translation>
    </message>
    <message>
        <source>Finger or pen</source>
        <translation>Палец или перо</translation>
    </message>
    <message>
        <source>Gather a file for help</source>
        <translation>Собрать файл для помощи</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>Перчатки</translation>
    </message>
    <message>
        <source>It runs. The list of jobs says how far it is, also elsewhere.</source>
        <translation>Выполняется. Ход работы показывает список задач, в том числе в других разделах.</translation>
    </message>
    <message>
        <source>Key of this laptop</source>
        <translation>Ключ этого ноутбука</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys and locking</source>
        <translation>Ключи и блокировка</translation>
    </message>
    <message>
        <source>Keys and settings</source>
        <translation>Ключи и настройки</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Lock the mission when nobody touched anything for</source>
        <translation>Блокировать миссию, если никто ничего не трогал</translation>
    </message>
    <message>
        <source>Made the key of {person}.</source>
        <translation>Создан ключ {person}.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>Mouse at a desk</source>
        <translation>Мышь за столом</translation>
    </message>
    <message>
        <source>Narrow to actions with these words</source>
        <translation>Показать только действия с этими словами</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночная</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted mission is open.</source>
        <translation>Зашифрованная миссия не открыта.</translation>
    </message>
    <message>
        <source>No mission is open.</source>
        <translation>Миссия не открыта.</translation>
    </message>
    <message>
        <source>Nobody’s yet</source>
        <translation>Пока ничьих</translation>
    </message>
    <message>
        <source>None chosen. A second drive keeps a copy of every photograph.</source>
        <translation>Не выбрано. Второй накопитель хранит копию каждой фотографии.</translation>
    </message>
    <message>
        <source>Nothing that was recorded is changed by any of this, nor is the report of a packet.</source>
        <translation>Ни записанное, ни отчёт пакета от этого не меняются.</translation>
    </message>
    <message>
        <source>Of the mission {name}. A backup that was made before opens by the earlier one.</source>
        <translation>Для миссии {name}. Резервную копию, созданную раньше, открывает прежняя фраза.</translation>
    </message>
    <message>
        <source>Only English is the authors&apos; own. The other languages are drafts that no native speaker has read yet; reports and findings speak English.</source>
        <translation>Авторский текст — только английский. Остальные языки — черновики, которые ещё не читал носитель языка; отчёты и результаты проверки — на английском.</translation>
    </message>
    <message>
        <source>Onto which medium shall the backup go?</source>
        <translation>На какой носитель записать резервную копию?</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Part of an action’s name</source>
        <translation>Часть названия действия</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>Парольная фраза миссии</translation>
    </message>
    <message>
        <source>People whose keys are here</source>
        <translation>Лица, ключи которых здесь есть</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”. Esc leaves them, Backspace takes them away.</source>
        <translation>Нажмите клавиши для «{action}». Esc оставит прежние, Backspace уберёт их.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Пробное восстановление</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>Пробное восстановление…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранилища</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Яркое солнце</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>That key is needed to move and to type. Press others.</source>
        <translation>Эта клавиша нужна для перемещения и ввода. Нажмите другие.</translation>
    </message>
    <message>
        <source>The mission opens by its new passphrase from now on.</source>
        <translation>Отныне миссию открывает её новая парольная фраза.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be printed again: no copy of its key was kept, so that nobody finds one here. A new passphrase leaves it as it is. Where the paper is lost, make an encrypted copy of the mission, which gets a key of its own.</source>
        <translation>Лист восстановления нельзя напечатать ещё раз: копия его ключа не сохранена, чтобы никто не нашёл её здесь. Новая парольная фраза его не меняет. Если бумага утеряна, создайте зашифрованную копию миссии: у неё будет собственный ключ.</translation>
    </message>
    <message>
        <source>The sleep of the laptop locks it at once.</source>
        <translation>При переходе ноутбука в спящий режим она блокируется сразу.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Vocabularies, languages, sample</source>
        <translation>Словари, языки, образец</translation>
    </message>
    <message>
        <source>What points at the window</source>
        <translation>Чем управляют окном</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Если что-то пошло не так</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>Где создавать миссии?</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>Куда записывать вторые копии?</translation>
    </message>
    <message>
        <source>Which backup shall be tried out?</source>
        <translation>Какую резервную копию опробовать?</translation>
    </message>
    <message>
        <source>Write exactly this…</source>
        <translation>Записать именно это…</translation>
    </message>
    <message>
        <source>Write the file for help to</source>
        <translation>Сохранить файл для помощи в</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Записан файл {file}.</translation>
    </message>
    <message>
        <source>{keys} alone would not act while somebody types. Give it keys with Ctrl, Alt or an F key first.</source>
        <translation>{keys} без других клавиш не сработает при вводе текста. Сначала задайте сочетание с Ctrl, Alt или F-клавишу.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}” ({where}). Press others.</source>
        <translation>{keys} уже занято: «{action}» ({where}). Нажмите другие.</translation>
    </message>
    <message>
        <source>{key} goes into sunlight and back from every screen.</source>
        <translation>{key} включает режим яркого солнца и выключает его на любом экране.</translation>
    </message>
    <message>
        <source>{key} locks it at once, and so does the sleep of the laptop.</source>
        <translation>{key} блокирует её сразу, как и переход ноутбука в спящий режим.</translation>
    </message>
    <message>
        <source>“{action}” has its new keys.</source>
        <translation>Для «{action}» заданы новые клавиши.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>2 to 3 m away; let the lens zoom.</source>
        <translation>На 2–3 м; приближайте объективом.</translation>
    </message>
    <message>
        <source>40 to 90 degrees apart; piece and markers stay where they are.</source>
        <translation>Через 40–90 градусов; фрагмент и маркеры остаются на месте.</translation>
    </message>
    <message>
        <source>Calibration board</source>
        <translation>Калибровочная таблица</translation>
    </message>
    <message>
        <source>Each bar is {length} mm long. Measure one with a steel rule and enter what you read.</source>
        <translation>Длина каждой шкалы {length} мм. Измерьте одну стальной линейкой и введите, что прочли.</translation>
    </message>
    <message>
        <source>Field card</source>
        <translation>Полевая карточка</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>Заполните кадр</translation>
    </message>
    <message>
        <source>Flat, and all four in view.</source>
        <translation>Ровно, и все четыре видны.</translation>
    </message>
    <message>
        <source>Four markers round it</source>
        <translation>Четыре маркера вокруг</translation>
    </message>
    <message>
        <source>Four markers to lay round a piece</source>
        <translation>Четыре маркера, чтобы разложить вокруг фрагмента</translation>
    </message>
    <message>
        <source>Glue it on something flat and stiff, such as glass.</source>
        <translation>Наклейте лист на что-нибудь ровное и жёсткое, например на стекло.</translation>
    </message>
    <message>
        <source>Glue the sheet on something flat and stiff, then cut along the lines.</source>
        <translation>Наклейте лист на что-нибудь ровное и жёсткое, затем разрежьте по линиям.</translation>
    </message>
    <message>
        <source>Keep the original file: not cropped, not edited, not sent by a messenger.</source>
        <translation>Храните исходный файл: без обрезки, без правки, без пересылки через мессенджер.</translation>
    </message>
    <message>
        <source>Lay a small piece in the middle; keep all four markers in view.</source>
        <translation>Положите небольшой фрагмент в середину; все четыре маркера должны быть видны.</translation>
    </message>
    <message>
        <source>Lay them flat, all the same way up, as high as what is measured: {first} at the top left, then clockwise.</source>
        <translation>Положите их ровно, все одинаково повёрнутыми, на высоте того, что измеряется: {first} слева вверху, далее по часовой стрелке.</translation>
    </message>
    <message>
        <source>Lift markers or scale to the edge that is measured.</source>
        <translation>Поднимите маркеры или масштаб до измеряемой кромки.</translation>
    </message>
    <message>
        <source>Markers of {side} mm</source>
        <translation>Маркеры по {side} мм</translation>
    </message>
    <message>
        <source>Measure the bar of every printed target with a steel rule before you lay it down.</source>
        <translation>Измерьте стальной линейкой шкалу каждого напечатанного листа, прежде чем его класть.</translation>
    </message>
    <message>
        <source>No digital zoom</source>
        <translation>Без цифрового зума</translation>
    </message>
    <message>
        <source>Outer edges of the markers: {across} mm across, {down} mm down</source>
        <translation>Внешние края маркеров: {across} мм в ширину, {down} мм в высоту</translation>
    </message>
    <message>
        <source>Photographs that can be measured</source>
        <translation>Фотографии, по которым можно измерять</translation>
    </message>
    <message>
        <source>Print at 100 %, not fitted to the page.</source>
        <translation>Печатайте в масштабе 100 %, не подгоняя под страницу.</translation>
    </message>
    <message>
        <source>Squares of {side} mm: {across} in a row, {down} rows</source>
        <translation>Клетки по {side} мм: {across} в ряду, рядов {down}</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Отойдите</translation>
    </message>
    <message>
        <source>Straightedge and depth rod</source>
        <translation>Линейка и глубиномер</translation>
    </message>
    <message>
        <source>The same height</source>
        <translation>Одна высота</translation>
    </message>
    <message>
        <source>Their outer edges, to which the ticks point, make a rectangle: both its diagonals are equally long. Measure it across and down with a steel tape, from outer edge to outer edge, and enter both.</source>
        <translation>Их внешние края, на которые указывают штрихи, образуют прямоугольник: обе его диагонали равны. Измерьте его ширину и высоту стальной рулеткой, от внешнего края до внешнего края, и введите обе.</translation>
    </message>
    <message>
        <source>This bar is {length} mm long. Measure it with a steel rule and enter what you read:</source>
        <translation>Длина этой шкалы {length} мм. Измерьте её стальной линейкой и введите, что прочли:</translation>
    </message>
    <message>
        <source>Three views of what is not flat</source>
        <translation>Три вида того, что не плоско</translation>
    </message>
    <message>
        <source>Tilt the camera by 20 to 40 degrees; straight from above is worse.</source>
        <translation>Наклоните камеру на 20–40 градусов; строго сверху хуже.</translation>
    </message>
    <message>
        <source>Tilted at a small scale</source>
        <translation>Под наклоном к малому масштабу</translation>
    </message>
    <message>
        <source>With piece and markers together; nothing is cut off.</source>
        <translation>Фрагментом вместе с маркерами; ничего не обрезано.</translation>
    </message>
    <message>
        <source>Write down the chord c, and three times the depth s in its middle.</source>
        <translation>Запишите хорду c и трижды глубину s в её середине.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>it cannot be read</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>it changed while it was being read</source>
        <translation>файл изменился во время чтения</translation>
    </message>
    <message>
        <source>it has more bytes than the decoder is given</source>
        <translation>в файле больше байтов, чем передаётся декодеру</translation>
    </message>
    <message>
        <source>it has more pixels than are decoded</source>
        <translation>в изображении больше пикселей, чем декодируется</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>это устройство, а не файл</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>это канал</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>это сокет</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>это символическая ссылка</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>файл повреждён</translation>
    </message>
    <message>
        <source>it is empty, as files are that a failing card has lost</source>
        <translation>файл пуст: такими бывают файлы, потерянные отказывающей картой</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>это не изображение известного формата</translation>
    </message>
    <message>
        <source>it is part of a mission, not of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read in time</source>
        <translation>файл не прочитан вовремя</translation>
    </message>
    <message>
        <source>its copy does not match it</source>
        <translation>его копия с ним не совпадает</translation>
    </message>
    <message>
        <source>its format is kept but not shown</source>
        <translation>файлы этого формата сохраняются, но не показываются</translation>
    </message>
    <message>
        <source>its name is too long for this system</source>
        <translation>имя слишком длинно для этой системы</translation>
    </message>
    <message>
        <source>more memory would be needed than the decoder may use</source>
        <translation>нужно больше памяти, чем разрешено декодеру</translation>
    </message>
    <message>
        <source>the decoder ended while reading it</source>
        <translation>декодер завершился во время чтения</translation>
    </message>
    <message>
        <source>the decoder gave an answer that makes no sense</source>
        <translation>декодер дал бессмысленный ответ</translation>
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
        <translation>Зашифрована</translation>
    </message>
    <message>
        <source>How the mission lies on the disk</source>
        <translation>Как миссия хранится на диске</translation>
    </message>
    <message>
        <source>Two secrets: this passphrase opens the mission for everybody who works in it; that of your key signs for you alone.</source>
        <translation>Два секрета: эта парольная фраза открывает миссию всем, кто в ней работает; парольная фраза вашего ключа подписывает только за вас.</translation>
    </message>
    <message>
        <source>Whoever holds the disk reads everything. For practice, or for a server whose disk is encrypted.</source>
        <translation>Любой, у кого в руках диск, прочитает всё. Для упражнений или для сервера с зашифрованным диском.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Без шифрования</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>{value}{unit} ({coverage} %: at least {low}{unit})</source>
        <translation>{value}{unit} ({coverage} %: не менее {low}{unit})</translation>
    </message>
    <message>
        <source>{value}{unit} ({coverage} %: at most {high}{unit})</source>
        <translation>{value}{unit} ({coverage} %: не более {high}{unit})</translation>
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
        <translation>Доли секунды</translation>
    </message>
    <message>
        <source>Further Exif block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its offset from UTC</source>
        <translation>Их смещение от UTC</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Объектив</translation>
    </message>
    <message>
        <source>Made digital</source>
        <translation>Оцифровано</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Provenance (C2PA)</source>
        <translation>Происхождение (C2PA)</translation>
    </message>
    <message>
        <source>Read differently</source>
        <translation>Прочитано по-разному</translation>
    </message>
    <message>
        <source>Serial number of the body</source>
        <translation>Серийный номер корпуса</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Серийный номер объектива</translation>
    </message>
    <message>
        <source>The camera&apos;s clock showed</source>
        <translation>Часы камеры показывали</translation>
    </message>
    <message>
        <source>Time of the satellites</source>
        <translation>Время по спутникам</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>What the camera wrote</source>
        <translation>Что записала камера</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>embedded preview, {shown} of {sensor}</source>
        <translation>встроенный предпросмотр, {shown} из {sensor}</translation>
    </message>
    <message>
        <source>no manifest in the file</source>
        <translation>манифеста в файле нет</translation>
    </message>
    <message>
        <source>not read; only the first one counts, this one may say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read; the maker&apos;s own note may hold it</source>
        <translation>не прочитан; он может быть в собственных данных изготовителя</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>present, not validated ({count} bytes)</source>
        <translation>присутствует, не проверено (байтов: {count})</translation>
    </message>
    <message>
        <source>{count} bytes from byte {start}, SHA-256 {sha256}</source>
        <translation>байтов: {count}, начиная с байта {start}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>{position} (datum {datum})</source>
        <translation>{position} (датум {datum})</translation>
    </message>
    <message>
        <source>{tag}: “{first}” by ExifRead, “{second}” by Pillow</source>
        <translation>{tag}: «{first}» по ExifRead, «{second}» по Pillow</translation>
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
        <translation>она выдана на пакет, опечатанный не в этой миссии</translation>
    </message>
    <message>
        <source>it is not a receipt in its form</source>
        <translation>по форме это не квитанция</translation>
    </message>
    <message>
        <source>its signature does not hold or is not of headquarters</source>
        <translation>её подпись недействительна или принадлежит не штаб-квартире</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Complete, next photo</source>
        <translation>Завершить, следующее фото</translation>
    </message>
    <message>
        <source>Enter keeps the note</source>
        <translation>Enter сохраняет заметку</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Найти предмет</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить с ним</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Label or class of the item</source>
        <translation>Обозначение или класс предмета</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Другие поля</translation>
    </message>
    <message numerus="yes">
        <source>New item, %n photo(s)</source>
        <translation>
            <numerusform>Новый предмет, %n фото</numerusform>
            <numerusform>Новый предмет, %n фото</numerusform>
            <numerusform>Новый предмет, %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Предметов пока нет</translation>
    </message>
    <message>
        <source>No photo here. Bring in a card, or choose an item.</source>
        <translation>Здесь нет фото. Примите карту или выберите предмет.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message numerus="yes">
        <source>Ready to be recorded with %n photo(s)</source>
        <translation>
            <numerusform>Готов к записи с %n фотографией</numerusform>
            <numerusform>Готов к записи с %n фотографиями</numerusform>
            <numerusform>Готов к записи с %n фотографиями</numerusform>
        </translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Record the item</source>
        <translation>Записать предмет</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>Укажите причину; прежнее значение останется в журнале вместе с ней.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then ask for a new item: they become one.</source>
        <translation>Выберите фото одного фрагмента и создайте новый предмет: они станут предметом.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then press {key}: they become an item.</source>
        <translation>Выберите фото одного фрагмента и нажмите {key}: они станут предметом.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>Отложен: {reason}</translation>
    </message>
    <message>
        <source>Show or hide more fields</source>
        <translation>Показать или скрыть другие поля</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>Ещё не хватает: {things}</translation>
    </message>
    <message>
        <source>The item is set aside; it stays in the log and in every packet.</source>
        <translation>Предмет откладывается; он остаётся в журнале и в каждом пакете.</translation>
    </message>
    <message>
        <source>The item that was begun was left: nothing of it is recorded.</source>
        <translation>Начатый предмет оставлен: ничего из него не записано.</translation>
    </message>
    <message numerus="yes">
        <source>Tie %n photo(s) to</source>
        <translation>
            <numerusform>Связать %n фотографию с предметом</numerusform>
            <numerusform>Связать %n фотографии с предметом</numerusform>
            <numerusform>Связать %n фотографий с предметом</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the photo to an item</source>
        <translation>Связать фото с предметом</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>Не сгруппированы</translation>
    </message>
    <message>
        <source>Ungrouped  {count}</source>
        <translation>Не сгруппированы  {count}</translation>
    </message>
    <message>
        <source>Ungrouped photos, and items</source>
        <translation>Несгруппированные фото и предметы</translation>
    </message>
    <message>
        <source>Whoever handles it next relies on it: say which, or that none was observed.</source>
        <translation>На это полагается тот, кто следующим работает с предметом: укажите опасность или то, что опасности не замечено.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Почему исправляется?</translation>
    </message>
    <message>
        <source>Why, in a few words?</source>
        <translation>Почему, в нескольких словах?</translation>
    </message>
    <message>
        <source>a measurement beside a scale</source>
        <translation>измерение рядом с масштабом</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>the hazard</source>
        <translation>опасность</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”.</source>
        <translation>{field}: вместо «{before}» будет «{after}».</translation>
    </message>
    <message>
        <source>{field}: “{before}” is taken off.</source>
        <translation>{field}: «{before}» снимается.</translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{label}  {name}, set aside</source>
        <translation>{label}  {name}, отложен</translation>
    </message>
    <message>
        <source>{label} is recorded.</source>
        <translation>{label}: записано.</translation>
    </message>
    <message>
        <source>{label}, {person}: {text}</source>
        <translation>{label}, {person}: {text}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}</source>
        <translation>{measurand}  {figure}  класс {grade}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}, set aside</source>
        <translation>{measurand}  {figure}  класс {grade}, отложено</translation>
    </message>
    <message numerus="yes">
        <source>✓ Complete, %n photo(s)</source>
        <translation>
            <numerusform>✓ Завершено, %n фотография</numerusform>
            <numerusform>✓ Завершено, %n фотографии</numerusform>
            <numerusform>✓ Завершено, %n фотографий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Everything in this mission, also without fieldkit: its files are standard age files. It signs nothing, and opens nobody’s key.</source>
        <translation>Всё в этой миссии, в том числе без fieldkit: её файлы — стандартные файлы age. Он ничего не подписывает и не открывает ничьего ключа.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Группа {number}</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Он на бумаге</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>Создать миссию</translation>
    </message>
    <message>
        <source>Neither this laptop nor anybody else can show it a second time. Where paper and passphrase are both lost, so is the mission.</source>
        <translation>Ни этот ноутбук, ни кто-либо ещё не сможет показать его второй раз. Если утрачены и бумага, и парольная фраза, утрачена и миссия.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Больше никогда</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Print it, and lock that medium away or wipe it: the file opens everything.</source>
        <translation>Распечатайте его и уберите этот носитель под замок или сотрите: файл открывает всё.</translation>
    </message>
    <message>
        <source>Print it, then take the file off this laptop: it opens everything.</source>
        <translation>Распечатайте его, затем уберите файл с этого ноутбука: он открывает всё.</translation>
    </message>
    <message>
        <source>Print the sheet or write the groups down. Keep it locked away, apart from this laptop and its backups.</source>
        <translation>Распечатайте лист или выпишите группы. Храните под замком, отдельно от этого ноутбука и его резервных копий.</translation>
    </message>
    <message>
        <source>Read these two groups from the paper, so that it is certain that they stand there. Each has its number; the first is AGE-SECRET-KEY-1.</source>
        <translation>Прочитайте эти две группы с бумаги, чтобы убедиться, что они там есть. У каждой свой номер; первая — AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>Recovery key of the mission</source>
        <translation>Ключ восстановления миссии</translation>
    </message>
    <message>
        <source>Recovery key, hidden</source>
        <translation>Ключ восстановления, скрыт</translation>
    </message>
    <message>
        <source>Recovery key: {groups}</source>
        <translation>Ключ восстановления: {groups}</translation>
    </message>
    <message>
        <source>Save the recovery sheet as</source>
        <translation>Сохранить лист восстановления как</translation>
    </message>
    <message>
        <source>Save the recovery sheet to print it…</source>
        <translation>Сохранить лист восстановления для печати…</translation>
    </message>
    <message>
        <source>Show the key once more</source>
        <translation>Показать ключ ещё раз</translation>
    </message>
    <message>
        <source>That is not this group. Look at the paper, or show the key once more.</source>
        <translation>Это не та группа. Посмотрите на бумагу или покажите ключ ещё раз.</translation>
    </message>
    <message>
        <source>The recovery key as a code to be scanned</source>
        <translation>Ключ восстановления в виде кода для сканирования</translation>
    </message>
    <message>
        <source>The same, to be scanned</source>
        <translation>То же, для сканирования</translation>
    </message>
    <message>
        <source>This key opens the mission when nobody knows its passphrase any more. It is shown now and never again, and no copy of it stays on this laptop.</source>
        <translation>Этот ключ открывает миссию, когда её парольной фразы уже никто не знает. Он показан сейчас и больше никогда, и никакой его копии на этом ноутбуке не остаётся.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Что он открывает</translation>
    </message>
    <message>
        <source>What stands on paper can be brought back.</source>
        <translation>Что есть на бумаге, то можно вернуть.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>Записан файл {file}.</translation>
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
        <translation>Обозначение</translation>
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
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Началось</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>A mission of practice data, in a folder of its own among your documents. Its photographs are computed, its key is its own: nothing of it is evidence, and none of your keys is touched. Where the key is asked for, its passphrase is “{passphrase}”.</source>
        <translation>Миссия с учебными данными в отдельной папке среди ваших документов. Её фотографии созданы компьютером, ключ у неё свой: ничто в ней не является доказательством, и ни один из ваших ключей не затрагивается. Где спрашивается ключ, парольная фраза к нему — «{passphrase}».</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>Создать образец</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Создание образца</translation>
    </message>
    <message>
        <source>Practice on the sample card</source>
        <translation>Упражняться на карте-образце</translation>
    </message>
    <message>
        <source>The passphrase of its key is “{passphrase}”.</source>
        <translation>Парольная фраза к его ключу — «{passphrase}».</translation>
    </message>
    <message>
        <source>This is the sample: nothing of it is evidence, and none of your keys is touched.</source>
        <translation>Это образец: ничто в нём не является доказательством, и ни один из ваших ключей не затрагивается.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Попробовать образец</translation>
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
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In a mission</source>
        <translation>В миссии</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
</context>
<context>
    <name>slate</name>
    <message>
        <source>Esc leaves.</source>
        <translation>Esc — выход.</translation>
    </message>
    <message>
        <source>Here it is {time} (UTC{offset})</source>
        <translation>Здесь {time} (UTC{offset})</translation>
    </message>
    <message>
        <source>Laptop {letter}, mission {mission}</source>
        <translation>Ноутбук {letter}, миссия {mission}</translation>
    </message>
    <message>
        <source>Nobody has compared this laptop&apos;s clock since it was started. Photograph also a clock that is right, such as that of a satellite receiver.</source>
        <translation>С момента запуска этого ноутбука его часы никто не сверял. Сфотографируйте также верные часы, например часы спутникового приёмника.</translation>
    </message>
    <message>
        <source>Photograph this slate with every camera, at the start and at the end of the visit.</source>
        <translation>Сфотографируйте это табло каждой камерой в начале и в конце посещения.</translation>
    </message>
    <message>
        <source>Slate (a clock that the cameras photograph)</source>
        <translation>Табло времени (часы, которые снимают камерами)</translation>
    </message>
    <message>
        <source>The system has compared this laptop&apos;s clock with a time server: at most {most} off.</source>
        <translation>Система сверила часы этого ноутбука с сервером времени: расхождение не более {most}.</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Writing the report</source>
        <translation>Запись отчёта</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>резервная копия</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>контрольные точки</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>преобразование</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>копирование</translation>
    </message>
    <message>
        <source>folding</source>
        <translation>сведение записей</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>оригиналы</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>перечитывание</translation>
    </message>
    <message>
        <source>reading log/</source>
        <translation>чтение log/</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>чтение журнала</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>восстановление</translation>
    </message>
    <message>
        <source>removing an unfinished copy</source>
        <translation>удаление незавершённой копии</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>опечатывание</translation>
    </message>
    <message>
        <source>sealing anew</source>
        <translation>повторное шифрование</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>вторая копия</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>миниатюры</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>слежение</translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>запись таблицы</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмета</numerusform>
            <numerusform>%n предметов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder NAME.fieldkit on a disk of this laptop.</source>
        <translation>Папка ИМЯ.fieldkit на диске этого ноутбука.</translation>
    </message>
    <message>
        <source>A practice card, with a key of its own.</source>
        <translation>Учебная карта с собственным ключом.</translation>
    </message>
    <message>
        <source>Connect the disk that holds it, or open it where it lies now.</source>
        <translation>Подключите диск, на котором она находится, или откройте её там, где она теперь.</translation>
    </message>
    <message>
        <source>Encrypted: its passphrase opens it.</source>
        <translation>Зашифрована: её открывает её парольная фраза.</translation>
    </message>
    <message>
        <source>Is it whole, and who signed it? Needs no mission.</source>
        <translation>Цел ли он и кто его подписал? Миссия не нужна.</translation>
    </message>
    <message>
        <source>It can be read meanwhile.</source>
        <translation>Тем временем её можно читать.</translation>
    </message>
    <message>
        <source>It is made anew from its copies.</source>
        <translation>Она создаётся заново из своих копий.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Make a mission anew from its copies</source>
        <translation>Создать миссию заново из её копий</translation>
    </message>
    <message>
        <source>Make it anew from its copies</source>
        <translation>Создать заново из копий</translation>
    </message>
    <message>
        <source>Missions on this laptop</source>
        <translation>Миссии на этом ноутбуке</translation>
    </message>
    <message>
        <source>No mission on this laptop yet</source>
        <translation>На этом ноутбуке миссий пока нет</translation>
    </message>
    <message>
        <source>Open a mission folder</source>
        <translation>Открыть папку миссии</translation>
    </message>
    <message>
        <source>Open elsewhere: {holder}</source>
        <translation>Открыта в другом месте: {holder}</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Photograph, tag and measure fragments offline; hand over evidence that can be checked.</source>
        <translation>Фотографируйте, помечайте и измеряйте фрагменты без сети; передавайте доказательства, которые можно проверить.</translation>
    </message>
    <message>
        <source>Point out the folder…</source>
        <translation>Указать папку…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>The file that was there is kept as {name}.</source>
        <translation>Прежний файл сохранён как {name}.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>Папки нет.</translation>
    </message>
    <message>
        <source>The mission was made anew from its copies.</source>
        <translation>Миссия создана заново из своих копий.</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>Это может занять некоторое время.</translation>
    </message>
    <message>
        <source>Where does this mission lie now?</source>
        <translation>Где теперь находится эта миссия?</translation>
    </message>
    <message>
        <source>You lead a team: make a new mission. It gets keys of its own.</source>
        <translation>Вы руководите группой: создайте новую миссию. У неё будут свои ключи.</translation>
    </message>
    <message>
        <source>You lead: make the mission that others join.</source>
        <translation>Вы руководите: создайте миссию, к которой присоединятся другие.</translation>
    </message>
    <message>
        <source>You want to see how the work goes: the sample is a card of computed photographs.</source>
        <translation>Вы хотите увидеть, как идёт работа: образец — это карта с фотографиями, созданными компьютером.</translation>
    </message>
    <message>
        <source>You were asked in: bring your key, take the invitation.</source>
        <translation>Вас пригласили: возьмите свой ключ и примите приглашение.</translation>
    </message>
    <message>
        <source>You were asked in: join with the invitation that the lead hands you.</source>
        <translation>Вас пригласили: присоединитесь по приглашению, которое передаст руководитель.</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>сохранено {moment}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Choose a folder on another drive for B.</source>
        <translation>Выберите для B папку на другом накопителе.</translation>
    </message>
    <message>
        <source>It lies on the same medium as the mission, and is lost with it.</source>
        <translation>Она находится на том же носителе, что и миссия, и будет утрачена вместе с ней.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>Храните этот носитель отдельно от этого ноутбука.</translation>
    </message>
    <message>
        <source>Make another one, and keep this one as it is.</source>
        <translation>Создайте другую, а эту сохраните как есть.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Вторая копия</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s).</source>
        <translation>
            <numerusform>Вторая копия ожидает: %n фото.</numerusform>
            <numerusform>Вторая копия ожидает: %n фото.</numerusform>
            <numerusform>Вторая копия ожидает: %n фото.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup does not hold: %n finding(s).</source>
        <translation>
            <numerusform>Резервная копия не выдержала проверки: найдено %n нарушение.</numerusform>
            <numerusform>Резервная копия не выдержала проверки: найдено %n нарушения.</numerusform>
            <numerusform>Резервная копия не выдержала проверки: найдено %n нарушений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens and holds; %n entry(s) came since.</source>
        <translation>
            <numerusform>Резервная копия открывается и выдержала проверку; с тех пор добавлена %n запись.</numerusform>
            <numerusform>Резервная копия открывается и выдержала проверку; с тех пор добавлено %n записи.</numerusform>
            <numerusform>Резервная копия открывается и выдержала проверку; с тех пор добавлено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second copy lies on the same medium as the mission, and is lost with it.</source>
        <translation>Вторая копия находится на том же носителе, что и миссия, и будет утрачена вместе с ней.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {folder}: %n original(s) read back and compared.</source>
        <translation>
            <numerusform>Записано в {folder}: перечитан и сверен %n оригинал.</numerusform>
            <numerusform>Записано в {folder}: перечитаны и сверены %n оригинала.</numerusform>
            <numerusform>Записано в {folder}: перечитано и сверено %n оригиналов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>entry {stream}:{seq} of its log does not read ({why})</source>
        <translation>запись {stream}:{seq} журнала не читается ({why})</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>это база данных другой программы</translation>
    </message>
    <message>
        <source>what it keeps for the next checkpoint of {stream} does not read ({why})</source>
        <translation>не читается то, что хранится для следующей контрольной точки {stream} ({why})</translation>
    </message>
    <message>
        <source>what its catalogue holds of {subject} does not read ({why})</source>
        <translation>не читается то, что содержит каталог о {subject} ({why})</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>До и после</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хэш</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Предыдущий хэш</translation>
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
        <translation>Показанное смещение</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Taken back since</source>
        <translation>С тех пор отменено</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Такт</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Время, UTC</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>does not read: {why}</source>
        <translation>не читается: {why}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
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
        <translation>файла шрифта нет там, где его хранит программный пакет</translation>
    </message>
</context>
<context>
    <name>tile</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фотография</numerusform>
            <numerusform>%n фотографии</numerusform>
            <numerusform>%n фотографий</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Нет фото</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Изображения пока нет</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорный</translation>
    </message>
    <message>
        <source>no length yet</source>
        <translation>длины ещё нет</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>ungrouped</source>
        <translation>не сгруппировано</translation>
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
        <translation>Часы на этой фотографии прочитаны заново.</translation>
    </message>
</context>
<context>
    <name>transcription</name>
    <message>
        <source>Unicode normal form C</source>
        <translation>нормальная форма Юникода C</translation>
    </message>
    <message>
        <source>a visible sign, not a control character</source>
        <translation>видимый знак, а не управляющий символ</translation>
    </message>
    <message>
        <source>the letter that carries the mark</source>
        <translation>буква, к которой относится знак</translation>
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
        <translation>Повторить: {deed}</translation>
    </message>
    <message>
        <source>Taken back: {deed}. Both stay in the log.</source>
        <translation>Отменено: {deed}. И то и другое остаётся в журнале.</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Отменить: {deed}</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>All that lies on the disk. An open mission is not safe from whoever sits at it, nor what the system itself writes to the disk when memory is short: encrypt the disk, too.</source>
        <translation>Всё, что находится на диске. Открытая миссия не защищена от того, кто за ней сидит, как и то, что сама система записывает на диск при нехватке памяти: зашифруйте и диск.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Если фраза забыта</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key</source>
        <translation>Забыли? Используйте ключ восстановления</translation>
    </message>
    <message>
        <source>Half typed</source>
        <translation>Набранное не до конца</translation>
    </message>
    <message>
        <source>It is kept with the mission, and stands in its field again.</source>
        <translation>Хранится вместе с миссией и снова появится в своём поле.</translation>
    </message>
    <message>
        <source>Mission folder: {path}</source>
        <translation>Папка миссии: {path}</translation>
    </message>
    <message>
        <source>Nobody touched anything for a while: the mission is locked in half a minute.</source>
        <translation>Некоторое время никто ничего не трогал: через полминуты миссия будет заблокирована.</translation>
    </message>
    <message>
        <source>Nothing of the mission is shown.</source>
        <translation>Ничего из миссии не показывается.</translation>
    </message>
    <message>
        <source>Only look: nothing can be recorded, and no key is needed</source>
        <translation>Только смотреть: записать ничего нельзя, и ключ не нужен</translation>
    </message>
    <message>
        <source>Opening takes a second or two. That is meant: so does every guess of a thief.</source>
        <translation>Открытие занимает секунду-другую. Так и задумано: столько же занимает каждая попытка вора подобрать фразу.</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <translation>Чтобы продолжить, нажмите любую клавишу.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>The key on the recovery sheet opens the mission and gives it another passphrase. Where that is lost, too, nobody can open it.</source>
        <translation>Ключ с листа восстановления открывает миссию и задаёт ей другую парольную фразу. Если утрачен и он, открыть её не сможет никто.</translation>
    </message>
    <message>
        <source>The mission is encrypted. It opens by its passphrase.</source>
        <translation>Миссия зашифрована. Её открывает её парольная фраза.</translation>
    </message>
    <message>
        <source>The mission is locked. What was being brought in goes on to its end; then the mission is closed, too.</source>
        <translation>Миссия заблокирована. Начатый приём продолжится до конца; затем миссия также будет закрыта.</translation>
    </message>
    <message>
        <source>The mission is locked. What was half typed stands in its field again afterwards.</source>
        <translation>Миссия заблокирована. Набранное не до конца затем снова появится в своём поле.</translation>
    </message>
    <message>
        <source>The passphrase of the mission opens it for everybody who works in it. The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>Парольная фраза миссии открывает её всем, кто в ней работает. Парольная фраза вашего ключа подтверждает подписью, что отныне действуете именно вы.</translation>
    </message>
    <message>
        <source>The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>Парольная фраза вашего ключа подтверждает подписью, что отныне действуете именно вы.</translation>
    </message>
    <message>
        <source>This mission is not encrypted: whoever holds the disk can read it. The lock keeps others from looking, and from recording in your name.</source>
        <translation>Эта миссия не зашифрована: любой, у кого в руках диск, может её прочитать. Блокировка не даёт другим смотреть и вносить записи от вашего имени.</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Два секрета</translation>
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
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Unlock {mission}</source>
        <translation>Разблокировать {mission}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Использовать парольную фразу</translation>
    </message>
    <message>
        <source>What it keeps safe</source>
        <translation>Что защищено</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто действует</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто здесь работает</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Without a passphrase, whoever holds the laptop would read everything.</source>
        <translation>Без парольной фразы любой, у кого в руках ноутбук, прочитал бы всё.</translation>
    </message>
    <message>
        <source>it does not decrypt; its bytes are not those that were sealed</source>
        <translation>не расшифровывается; его байты не те, что были зашифрованы</translation>
    </message>
    <message>
        <source>passphrase of the mission</source>
        <translation>парольная фраза миссии</translation>
    </message>
    <message>
        <source>some of its bytes are not those that were written</source>
        <translation>некоторые его байты не те, что были записаны</translation>
    </message>
    <message>
        <source>whoever wrote it did not have the secrets of this mission</source>
        <translation>у того, кто его записал, не было секретов этой миссии</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>Altered: %n file(s)</source>
        <translation>
            <numerusform>Изменено: %n файл</numerusform>
            <numerusform>Изменено: %n файла</numerusform>
            <numerusform>Изменено: %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disproved: %n finding(s)</source>
        <translation>
            <numerusform>Опровергнуто: %n результат</numerusform>
            <numerusform>Опровергнуто: %n результата</numerusform>
            <numerusform>Опровергнуто: %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be opened as a packet. Nothing in it was looked at.</source>
        <translation>Его нельзя открыть как пакет. Ничто в нём не просматривалось.</translation>
    </message>
    <message>
        <source>It is not what was sealed. Keep it as it is, and ask for a new copy.</source>
        <translation>Это не то, что было опечатано. Сохраните его как есть и запросите новую копию.</translation>
    </message>
    <message>
        <source>Nothing disproved, not all proved</source>
        <translation>Ничего не опровергнуто, но доказано не всё</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed, and who signed it leads to the trusted root.</source>
        <translation>С момента опечатывания ничего не изменено, и подпись ведёт к доверенному корню.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Whether to trust who signed it cannot be said without the root certificate of its mission.</source>
        <translation>С момента опечатывания ничего не изменено. Доверять ли подписавшему, без корневого сертификата его миссии сказать нельзя.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Who signed it leads to another root than the one it was judged by.</source>
        <translation>С момента опечатывания ничего не изменено. Подпись ведёт не к тому корню, по которому оценивался пакет.</translation>
    </message>
    <message>
        <source>Something in it does not hold. Keep it as it is, and ask the sender.</source>
        <translation>Что-то в нём не соответствует. Сохраните его как есть и обратитесь к отправителю.</translation>
    </message>
    <message>
        <source>Something that is demanded of every packet could not be proved here.</source>
        <translation>Что-то из требуемого от каждого пакета здесь не удалось доказать.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>Действителен, подписавший известен</translation>
    </message>
    <message>
        <source>Valid, signer unknown</source>
        <translation>Действителен, подписавший неизвестен</translation>
    </message>
    <message>
        <source>{packet} · judged by no root</source>
        <translation>{packet} · оценён без корня</translation>
    </message>
    <message>
        <source>{packet} · judged by the root {roots}…</source>
        <translation>{packet} · оценён по корню {roots}…</translation>
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
        <translation>ОШИБКА</translation>
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
        <translation>в нём нет ни одного списка</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A code stands for you in every record, such as P-01. Your name is not asked for: who P-01 is, your organisation writes down elsewhere, so that no stolen laptop tells it.</source>
        <translation>В каждой записи вас обозначает код, например P-01. Ваше имя не запрашивается: кто такой P-01, ваша организация записывает в другом месте, чтобы украденный ноутбук этого не выдал.</translation>
    </message>
    <message>
        <source>A is a folder on this laptop. B is a second drive, for a copy of every photograph as it comes in: a laptop that is lost or breaks takes nothing with it then.</source>
        <translation>A — папка на этом ноутбуке. B — второй накопитель для копии каждой фотографии сразу при приёме: тогда с утратой или поломкой ноутбука ничего не пропадёт.</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A: миссии этого ноутбука</translation>
    </message>
    <message>
        <source>B: second copies, on another drive (recommended)</source>
        <translation>B: вторые копии, на другом накопителе (рекомендуется)</translation>
    </message>
    <message>
        <source>Both can be changed at any time, and nothing that is recorded depends on them.</source>
        <translation>И то и другое можно изменить в любое время; ничто из записанного от этого не зависит.</translation>
    </message>
    <message>
        <source>Each place is tried: a small file is written there, read back and removed.</source>
        <translation>Каждое место проверяется: туда записывается, перечитывается и удаляется небольшой файл.</translation>
    </message>
    <message>
        <source>Four cards, a minute and a half. Each can be gone back to.</source>
        <translation>Четыре карточки, полторы минуты. К каждой можно вернуться.</translation>
    </message>
    <message>
        <source>Go on without a second drive</source>
        <translation>Продолжить без второго накопителя</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Перейти на начальную страницу</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type</source>
        <translation>Я под открытым небом: чёрное на белом, крупнее шрифт</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type ({key})</source>
        <translation>Я под открытым небом: чёрное на белом, крупнее шрифт ({key})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>Язык и освещение</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Leave the rest for later, and go to the start page</source>
        <translation>Оставить остальное на потом и перейти на начальную страницу</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>On this laptop are the keys of: {people}</source>
        <translation>На этом ноутбуке есть ключи: {people}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>The key of {person} is made. Whoever invites you asks for its fingerprint: read it out to them, by voice. It is no secret, and can be shown again when you join.</source>
        <translation>Ключ лица {person} создан. Тот, кто вас пригласит, спросит его отпечаток: зачитайте его вслух. Отпечаток не секретен, и при присоединении его можно показать снова.</translation>
    </message>
    <message>
        <source>The passphrase opens the key that signs for you. It is typed when a packet is sealed; nobody can bring it back if it is forgotten.</source>
        <translation>Парольная фраза открывает ключ, который подписывает за вас. Её вводят, когда пакет опечатывается; если её забыть, восстановить её не сможет никто.</translation>
    </message>
    <message>
        <source>The sample is a card of computed photographs in a mission of its own: bring it in, measure a fragment, seal a packet. Nothing of it is evidence, and no key of yours is touched. It waits on the start page, too.</source>
        <translation>Образец — это карта с фотографиями, созданными компьютером, в отдельной миссии: примите её, измерьте фрагмент, опечатайте пакет. Ничто в нём не является доказательством, и ни один ваш ключ не затрагивается. Образец есть и на начальной странице.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Попробовать образец</translation>
    </message>
    <message>
        <source>Use these places</source>
        <translation>Использовать эти места</translation>
    </message>
    <message>
        <source>Welcome to fieldkit</source>
        <translation>Добро пожаловать в fieldkit</translation>
    </message>
    <message>
        <source>What you sign, everybody can check for decades.</source>
        <translation>То, что вы подписали, любой сможет проверять десятилетиями.</translation>
    </message>
    <message>
        <source>Where missions live</source>
        <translation>Где хранятся миссии</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>Где создавать миссии?</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>Куда записывать вторые копии?</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто здесь работает</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
</context>
</TS>

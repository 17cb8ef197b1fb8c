<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>سطوع العرض وتباينه</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Calibrate on a scale bar</source>
        <translation>المعايرة على شريط المقياس</translation>
    </message>
    <message>
        <source>Call this kept list otherwise…</source>
        <translation>تغيير اسم هذه القائمة المحفوظة…</translation>
    </message>
    <message>
        <source>Check a packet…</source>
        <translation>فحص حزمة…</translation>
    </message>
    <message>
        <source>Check the mission</source>
        <translation>فحص البعثة</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Close the mission</source>
        <translation>إغلاق البعثة</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>مقارنة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Complete, and go to the next ungrouped photo</source>
        <translation>إكمال والانتقال إلى الصورة التالية غير المصنفة</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>إعادة النسخ</translation>
    </message>
    <message>
        <source>Copy the entries</source>
        <translation>نسخ القيود</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Do what the page is for</source>
        <translation>تنفيذ الغرض من الصفحة</translation>
    </message>
    <message>
        <source>Edit the selected items…</source>
        <translation>تحرير القطع المحددة…</translation>
    </message>
    <message>
        <source>Entry after this in the chain</source>
        <translation>القيد التالي لهذا في السلسلة</translation>
    </message>
    <message>
        <source>Entry before this in the chain</source>
        <translation>القيد السابق لهذا في السلسلة</translation>
    </message>
    <message>
        <source>Fingerprint and keys of the mission</source>
        <translation>بصمة البعثة ومفاتيحها</translation>
    </message>
    <message>
        <source>Go to Catalogue</source>
        <translation>الانتقال إلى الفهرس</translation>
    </message>
    <message>
        <source>Go to Custody</source>
        <translation>الانتقال إلى العهدة</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>الانتقال إلى الاستلام</translation>
    </message>
    <message>
        <source>Go to Packets</source>
        <translation>الانتقال إلى الحزم</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>الانتقال إلى التسجيل</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>الانتقال إلى الاستمارة</translation>
    </message>
    <message>
        <source>Go to the photo</source>
        <translation>الانتقال إلى الصورة</translation>
    </message>
    <message>
        <source>Invert the view</source>
        <translation>عكس ألوان العرض</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>دعوة شخص…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>الانضمام بدعوة…</translation>
    </message>
    <message>
        <source>Keep as damaged</source>
        <translation>الحفظ كملف تالف</translation>
    </message>
    <message>
        <source>Keep the slip as PDF…</source>
        <translation>حفظ القسيمة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Keep this list no longer</source>
        <translation>إلغاء حفظ هذه القائمة</translation>
    </message>
    <message>
        <source>Keep this search as a list…</source>
        <translation>حفظ هذا البحث كقائمة…</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>اختصارات هذه الشاشة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>اعرض القطع</translation>
    </message>
    <message>
        <source>List photos</source>
        <translation>اعرض الصور</translation>
    </message>
    <message>
        <source>Lock the mission</source>
        <translation>قفل البعثة</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>المكبّرة</translation>
    </message>
    <message>
        <source>Loupe: 8 or 16 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>قياس طول</translation>
    </message>
    <message>
        <source>Measure in the plane of a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the packet</source>
        <translation>دمج الحزمة</translation>
    </message>
    <message>
        <source>New item from the selected photos</source>
        <translation>قطعة جديدة من الصور المحددة</translation>
    </message>
    <message>
        <source>New mission…</source>
        <translation>بعثة جديدة…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Open a mission folder…</source>
        <translation>فتح مجلد بعثة…</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>افتح في التسجيل</translation>
    </message>
    <message>
        <source>Photo at full size</source>
        <translation>الصورة بالحجم الكامل</translation>
    </message>
    <message>
        <source>Photo larger</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Photo smaller</source>
        <translation>تصغير الصورة</translation>
    </message>
    <message>
        <source>Place the point once more, unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read in a receipt…</source>
        <translation>قراءة إيصال…</translation>
    </message>
    <message>
        <source>Readings by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove from the list, not from the disk</source>
        <translation>إزالة من القائمة، لا من القرص</translation>
    </message>
    <message>
        <source>Seal and sign packet</source>
        <translation>ختم الحزمة وتوقيعها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>استبعاد…</translation>
    </message>
    <message>
        <source>Set up this laptop…</source>
        <translation>إعداد هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Show as grid</source>
        <translation>عرض كشبكة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>عرض المهام</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>إظهار لوحة التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the lists</source>
        <translation>إظهار القوائم أو إخفاؤها</translation>
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
        <translation>عرض الفحص</translation>
    </message>
    <message>
        <source>Show the laptops</source>
        <translation>عرض الحواسيب</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Show the report as it would be</source>
        <translation>عرض التقرير كما سيكون</translation>
    </message>
    <message>
        <source>Show the slate (a clock that the cameras photograph)</source>
        <translation>عرض لوحة الوقت (ساعة تصوّرها الكاميرات)</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>عرض السجل كاملًا</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Snap points to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the intake</source>
        <translation>إيقاف الاستلام</translation>
    </message>
    <message>
        <source>Sunlight on or off</source>
        <translation>تشغيل وضع ضوء الشمس أو إيقافه</translation>
    </message>
    <message>
        <source>Tie the photo to an item…</source>
        <translation>ربط الصورة بقطعة…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة العينة</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>تدوير العرض</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>تدوير العرض عكسيًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use a camera…</source>
        <translation>استعمال كاميرا…</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>مراقبة هذا المجلد</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Write as a table…</source>
        <translation>كتابة كجدول…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>إجراء من إصدار أحدث من fieldkit: {act}</translation>
    </message>
    <message>
        <source>Act taken back</source>
        <translation>التراجع عن إجراء</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>التحقق من نسخة احتياطية</translation>
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
        <translation>مقارنة كاميرا بلوحة الوقت</translation>
    </message>
    <message>
        <source>Card looked over</source>
        <translation>تفقّد بطاقة</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>تصحيح قضية</translation>
    </message>
    <message>
        <source>Case known from the invitation</source>
        <translation>قضية معروفة من الدعوة</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>فتح قضية</translation>
    </message>
    <message>
        <source>Clock of the laptop jumped</source>
        <translation>قفزة في ساعة الحاسوب</translation>
    </message>
    <message>
        <source>Comparison of a camera set aside</source>
        <translation>استبعاد مقارنة كاميرا</translation>
    </message>
    <message>
        <source>Copies checked in the system&apos;s memory alone</source>
        <translation>فحص النسخ في ذاكرة النظام وحدها</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>إعادة تنفيذ: {act}</translation>
    </message>
    <message>
        <source>File taken in</source>
        <translation>استلام ملف</translation>
    </message>
    <message>
        <source>Folder was found restored or copied; log goes on in a new stream</source>
        <translation>تبيُّن أن المجلد مستعاد أو منسوخ؛ يستمر السجل في دفق جديد</translation>
    </message>
    <message>
        <source>Intake ended</source>
        <translation>انتهاء الاستلام</translation>
    </message>
    <message>
        <source>Item corrected</source>
        <translation>تصحيح قطعة</translation>
    </message>
    <message>
        <source>Item recorded</source>
        <translation>تسجيل قطعة</translation>
    </message>
    <message>
        <source>Item set aside</source>
        <translation>استبعاد قطعة</translation>
    </message>
    <message>
        <source>Laptop began a further stream</source>
        <translation>بدء الحاسوب دفقًا آخر</translation>
    </message>
    <message>
        <source>Laptop invited</source>
        <translation>دعوة حاسوب</translation>
    </message>
    <message>
        <source>Laptop joined the mission by invitation</source>
        <translation>انضمام حاسوب إلى البعثة بدعوة</translation>
    </message>
    <message>
        <source>Link of a photograph taken off</source>
        <translation>إزالة ربط صورة</translation>
    </message>
    <message>
        <source>Marking read</source>
        <translation>قراءة علامة</translation>
    </message>
    <message>
        <source>Marking read anew</source>
        <translation>إعادة قراءة علامة</translation>
    </message>
    <message>
        <source>Marking set aside</source>
        <translation>استبعاد علامة</translation>
    </message>
    <message>
        <source>Measurement recorded</source>
        <translation>تسجيل قياس</translation>
    </message>
    <message>
        <source>Measurement set aside</source>
        <translation>استبعاد قياس</translation>
    </message>
    <message>
        <source>Mission opened</source>
        <translation>فتح البعثة</translation>
    </message>
    <message>
        <source>Note reworded</source>
        <translation>إعادة صياغة ملاحظة</translation>
    </message>
    <message>
        <source>Note set aside</source>
        <translation>استبعاد ملاحظة</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Packet begun</source>
        <translation>بدء حزمة</translation>
    </message>
    <message>
        <source>Packet found not to exist: its sealing had not ended</source>
        <translation>تبيُّن عدم وجود حزمة: لم ينتهِ ختمها</translation>
    </message>
    <message>
        <source>Packet merged</source>
        <translation>دمج حزمة</translation>
    </message>
    <message>
        <source>Packet sealed</source>
        <translation>ختم حزمة</translation>
    </message>
    <message>
        <source>Person began to act</source>
        <translation>بدء شخص بالعمل</translation>
    </message>
    <message>
        <source>Photograph found damaged</source>
        <translation>تبيُّن تلف صورة</translation>
    </message>
    <message>
        <source>Photograph linked to an item</source>
        <translation>ربط صورة بقطعة</translation>
    </message>
    <message>
        <source>Photograph read</source>
        <translation>قراءة صورة</translation>
    </message>
    <message>
        <source>Receipt from headquarters recorded</source>
        <translation>تسجيل إيصال من المقر</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>توقيع إيصال</translation>
    </message>
    <message>
        <source>Said of all files of an intake</source>
        <translation>بيان عن كل ملفات استلام</translation>
    </message>
    <message>
        <source>Tag attached</source>
        <translation>إلحاق وسم</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>التراجع عن: {act}</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>A second medium</source>
        <translation>وسيط ثانٍ</translation>
    </message>
    <message>
        <source>A stick that is locked away. Inviting somebody needs it, all other work does not.</source>
        <translation>ذاكرة محمولة محفوظة في مكان مقفل. لا تلزم إلا لدعوة شخص، ولا تلزم لسائر العمل.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Go to the mission</source>
        <translation>الانتقال إلى البعثة</translation>
    </message>
    <message>
        <source>Hand it to headquarters by another way than the packets: it judges them by it.</source>
        <translation>سلّمها إلى المقر بطريق غير طريق الحزم: فهو يحكم على الحزم بها.</translation>
    </message>
    <message>
        <source>Headquarters checks packets with it.</source>
        <translation>يفحص المقر الحزم بها.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>احفظ ذلك الوسيط بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Mission {code}: fingerprint and keys</source>
        <translation>البعثة {code}: البصمة والمفاتيح</translation>
    </message>
    <message>
        <source>Move the authority’s keys to a second medium…</source>
        <translation>نقل مفاتيح سلطة التصديق إلى وسيط ثانٍ…</translation>
    </message>
    <message>
        <source>Moved to {folder}.</source>
        <translation>نُقلت إلى {folder}.</translation>
    </message>
    <message>
        <source>Read these groups out to whoever joins, and give them to headquarters on paper. A forged mission has others.</source>
        <translation>اقرأ هذه المجموعات بصوت مسموع على كل من ينضم، وسلّمها إلى المقر على ورق. فالبعثة المزورة لها مجموعات أخرى.</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>شهادة الجذر</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>بصمة الجذر</translation>
    </message>
    <message>
        <source>Save the root certificate as</source>
        <translation>حفظ شهادة الجذر باسم</translation>
    </message>
    <message>
        <source>Save the root certificate…</source>
        <translation>حفظ شهادة الجذر…</translation>
    </message>
    <message>
        <source>The authority’s keys are not on this laptop. Invite with their medium at hand.</source>
        <translation>مفاتيح سلطة التصديق ليست على هذا الحاسوب. وجّه الدعوات ووسيطها في متناولك.</translation>
    </message>
    <message>
        <source>The authority’s keys are still on this laptop. Whoever has them could vouch for anybody: until they are moved away, headquarters reads “self-issued”.</source>
        <translation>مفاتيح سلطة التصديق لا تزال على هذا الحاسوب. ومن كانت لديه يستطيع أن يصادق على أي شخص: وإلى أن تُنقل منه، يقرأ المقر «صادرة ذاتيًا».</translation>
    </message>
    <message>
        <source>Where shall the authority’s keys be kept?</source>
        <translation>أين تُحفظ مفاتيح سلطة التصديق؟</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>كُتب {file}.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%n field(s): {names}</source>
        <translation>
            <numerusform>لا حقول: {names}</numerusform>
            <numerusform>حقل واحد: {names}</numerusform>
            <numerusform>حقلان: {names}</numerusform>
            <numerusform>%n حقول: {names}</numerusform>
            <numerusform>%n حقلًا: {names}</numerusform>
            <numerusform>%n حقل: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it stands</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Nothing is stated yet.</source>
        <translation>لم يُذكر شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing would change: all of them say so already.</source>
        <translation>لن يتغير شيء: كلها تذكر ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>سجّل للجميع</translation>
    </message>
    <message>
        <source>Recorded for {items}: {fields}. Undo takes all of it back.</source>
        <translation>{items}، سُجل فيها: {fields}. والتراجع يلغي ذلك كله.</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>اذكر السبب؛ ويبقى ما كان قبله في السجل معه.</translation>
    </message>
    <message>
        <source>Tick what is to be the same in all of them.</source>
        <translation>حدد ما يكون واحدًا فيها كلها.</translation>
    </message>
    <message>
        <source>Why is it replaced?</source>
        <translation>لماذا يُستبدل؟</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n item(s)</source>
        <translation>
            <numerusform>{count} من %n قطعة</numerusform>
            <numerusform>{count} من قطعة واحدة</numerusform>
            <numerusform>{count} من قطعتين</numerusform>
            <numerusform>{count} من %n قطع</numerusform>
            <numerusform>{count} من %n قطعة</numerusform>
            <numerusform>{count} من %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} of all of them</source>
        <translation>{field} فيها كلها</translation>
    </message>
    <message>
        <source>{field}, now {value}</source>
        <translation>{field}، الآن {value}</translation>
    </message>
    <message>
        <source>{items}, {fields}</source>
        <translation>{items}، {fields}</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message numerus="yes">
        <source>%n still(s) taken in</source>
        <translation>
            <numerusform>لم تُستلم أي لقطة</numerusform>
            <numerusform>استُلمت لقطة واحدة</numerusform>
            <numerusform>استُلمت لقطتان</numerusform>
            <numerusform>استُلمت %n لقطات</numerusform>
            <numerusform>استُلمت %n لقطة</numerusform>
            <numerusform>استُلمت %n لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>A still comes in as your own photograph, as it was taken. No file of it lies elsewhere.</source>
        <translation>تُستلم اللقطة بوصفها صورة من تصويرك، كما التُقطت. ولا يوجد ملف لها في مكان آخر.</translation>
    </message>
    <message>
        <source>Bringing in a still</source>
        <translation>استلام لقطة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Let its own program write into a folder, and watch that folder.</source>
        <translation>دع برنامجها يكتب في مجلد، وراقب ذلك المجلد.</translation>
    </message>
    <message>
        <source>No camera can be used here: {why}.</source>
        <translation>لا يمكن استعمال أي كاميرا هنا: {why}.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>لا كاميرا موصولة.</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>التقاط لقطة</translation>
    </message>
    <message>
        <source>The camera gave no picture. Check its cable and try again.</source>
        <translation>لم تعطِ الكاميرا صورة. تحقق من كبلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>What the camera shows</source>
        <translation>ما تعرضه الكاميرا</translation>
    </message>
</context>
<context>
    <name>canon</name>
    <message>
        <source>a number with a fraction must be written as text</source>
        <translation>العدد الكسري يجب أن يُكتب نصًا</translation>
    </message>
    <message>
        <source>text holds a lone surrogate</source>
        <translation>يحتوي نص على رمز بديل (surrogate) منفرد</translation>
    </message>
    <message>
        <source>text is not in Unicode normal form C</source>
        <translation>نص ليس بالصيغة المعيارية C في Unicode</translation>
    </message>
    <message>
        <source>the bytes are not the canonical form of what they hold</source>
        <translation>ليست البايتات هي الصيغة المعيارية لما تحتويه</translation>
    </message>
    <message>
        <source>the integer {value} is beyond 2^53-1</source>
        <translation>العدد الصحيح {value} يتجاوز ‎2^53-1‎</translation>
    </message>
    <message>
        <source>the key {key} is not ASCII text</source>
        <translation>المفتاح {key} ليس نص ASCII</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>No photo is chosen.</source>
        <translation>لم تُختر صورة.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The photo is being read…</source>
        <translation>تجري قراءة الصورة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again to show the photo</source>
        <translation>إعادة محاولة عرض الصورة</translation>
    </message>
    <message>
        <source>embedded preview, {small} of {large}</source>
        <translation>معاينة مضمّنة، {small} من {large}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا قيمة</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>scale {length}</source>
        <translation>المقياس {length}</translation>
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
        <translation>كبيرة جدًا: لا تُعرض بأدق من {ratio}</translation>
    </message>
    <message>
        <source>too little contrast: not snapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view adjusted</source>
        <translation>العرض معدَّل</translation>
    </message>
    <message>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{length} – no scale</source>
        <translation>{length} – بلا مقياس</translation>
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
        <translation>يعطي الملف ‎0, 0‎، وهو ما تكتبه الكاميرات حين لا تعرف الموقع.</translation>
    </message>
    <message>
        <source>The file gives a height without saying whether it is above or below; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives coordinates that are no numbers.</source>
        <translation>يعطي الملف إحداثيات ليست أعدادًا.</translation>
    </message>
    <message>
        <source>The file gives coordinates that exist nowhere on Earth.</source>
        <translation>يعطي الملف إحداثيات لا وجود لها في أي مكان على الأرض.</translation>
    </message>
    <message>
        <source>The file gives coordinates without saying which hemisphere.</source>
        <translation>يعطي الملف إحداثيات دون ذكر نصف الكرة.</translation>
    </message>
    <message>
        <source>The file gives only one of latitude and longitude.</source>
        <translation>لا يعطي الملف إلا خط العرض أو خط الطول، لا كليهما.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A search that you keep stands here.</source>
        <translation>يظهر هنا ما تحفظه من عمليات البحث.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل القطع</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>حسب الصنف</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>حسب العدد</translation>
    </message>
    <message>
        <source>By hazard</source>
        <translation>حسب الخطر</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>حسب المعرّف</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>حسب الطول</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>حسب الرقم</translation>
    </message>
    <message>
        <source>By time recorded</source>
        <translation>حسب وقت التسجيل</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>حسب وقت الالتقاط</translation>
    </message>
    <message>
        <source>By true time</source>
        <translation>حسب الوقت الصحيح</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>الانتقال إلى الاستلام</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>How it is listed</source>
        <translation>طريقة العرض في القائمة</translation>
    </message>
    <message>
        <source>Insert a card or choose a folder in Intake.</source>
        <translation>أدخل بطاقة أو اختر مجلدًا في الاستلام.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>احفظ هذا البحث</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>مصغرات أكبر</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation>البحث عن كل شيء</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>الاسم ثم Enter</translation>
    </message>
    <message>
        <source>Needs scale</source>
        <translation>بلا مقياس</translation>
    </message>
    <message>
        <source>No item meets all of these: {chips}</source>
        <translation>لا قطعة تستوفي كل هذه الشروط: {chips}</translation>
    </message>
    <message>
        <source>No items yet.</source>
        <translation>لا قطع بعد.</translation>
    </message>
    <message>
        <source>No photo meets all of these: {chips}</source>
        <translation>لا صورة تستوفي كل هذه الشروط: {chips}</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>لا صور بعد.</translation>
    </message>
    <message>
        <source>No single one of them is in the way.</source>
        <translation>ليس أي شرط منها وحده هو العائق.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Select the photos of one piece in Record: they become an item.</source>
        <translation>حدد في التسجيل صور الشيء الواحد: فتصبح قطعة.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>مصغرات أصغر</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Take off {chip}</source>
        <translation>إزالة {chip}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>غير مصنفة</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما يُعرض في القائمة</translation>
    </message>
    <message>
        <source>Words, class:fin, length&gt;100</source>
        <translation>كلمات، class:fin، length&gt;100</translation>
    </message>
    <message numerus="yes">
        <source>{chip} excludes most: without it there are %n.</source>
        <translation>
            <numerusform>{chip} أكثر الشروط حجبًا: من دونه لا نتائج.</numerusform>
            <numerusform>{chip} أكثر الشروط حجبًا: من دونه نتيجة واحدة.</numerusform>
            <numerusform>{chip} أكثر الشروط حجبًا: من دونه نتيجتان.</numerusform>
            <numerusform>{chip} أكثر الشروط حجبًا: من دونه %n نتائج.</numerusform>
            <numerusform>{chip} أكثر الشروط حجبًا: من دونه %n نتيجة.</numerusform>
            <numerusform>{chip} أكثر الشروط حجبًا: من دونه %n نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, %n selected</source>
        <translation>
            <numerusform>{count}، المحدد %n</numerusform>
            <numerusform>{count}، المحدد %n</numerusform>
            <numerusform>{count}، المحدد %n</numerusform>
            <numerusform>{count}، المحدد %n</numerusform>
            <numerusform>{count}، المحدد %n</numerusform>
            <numerusform>{count}، المحدد %n</numerusform>
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
        <translation>{list}، {count}</translation>
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
        <translation>شهادة جذر في ملف</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>فحص حزمة</translation>
    </message>
    <message>
        <source>Check the packet</source>
        <translation>فحص الحزمة</translation>
    </message>
    <message>
        <source>Check {packet}</source>
        <translation>فحص {packet}</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>أساس الحكم</translation>
    </message>
    <message>
        <source>No root: only whether it is whole</source>
        <translation>بلا جذر: سلامتها وحدها</translation>
    </message>
    <message>
        <source>Packet, a zip or a folder</source>
        <translation>حزمة، ملف zip أو مجلد</translation>
    </message>
    <message>
        <source>Point out a packet, or drop it here. It is only read: nothing in it is unpacked or run.</source>
        <translation>حدد حزمة أو أفلتها هنا. تُقرأ فقط: لا يُفك شيء فيها ولا يُشغَّل.</translation>
    </message>
    <message>
        <source>Root certificate of the mission</source>
        <translation>شهادة جذر البعثة</translation>
    </message>
    <message>
        <source>The root trusted here in its mission</source>
        <translation>الجذر الموثوق به هنا في بعثتها</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Another program writes into it. Close that one, and open the mission again.</source>
        <translation>برنامج آخر يكتب فيها. أغلقه وافتح البعثة مرة أخرى.</translation>
    </message>
    <message>
        <source>Bring in photographs first.</source>
        <translation>استلم صورًا أولًا.</translation>
    </message>
    <message>
        <source>Bring the same card in again; nothing is kept twice.</source>
        <translation>استلم البطاقة نفسها مرة أخرى؛ لا يُحفظ شيء مرتين.</translation>
    </message>
    <message>
        <source>Choose a folder outside the mission to write it to. An encrypted copy stays in the mission.</source>
        <translation>اختر مجلدًا خارج البعثة لكتابة الحزمة فيه. وتبقى نسخة مشفّرة في البعثة.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>اختر مجلدًا آخر، أو أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>Choose items, if a packet of them is needed again.</source>
        <translation>اختر قطعًا إن لزمت حزمة منها مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose items, or seal all that is new.</source>
        <translation>اختر قطعًا، أو اختم كل ما هو جديد.</translation>
    </message>
    <message>
        <source>Hand that packet over, unless a second one is wanted.</source>
        <translation>سلّم تلك الحزمة، ما لم تكن حزمة ثانية مطلوبة.</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>أصدر المقر إيصالًا بكل شيء.</translation>
    </message>
    <message>
        <source>Intakes that did not reach their end: {count}.</source>
        <translation>عمليات استلام لم تبلغ نهايتها: {count}.</translation>
    </message>
    <message>
        <source>Items that no photograph shows beside a scale: {count} ({items}).</source>
        <translation>قطع لا تُظهرها أي صورة بجانب مقياس: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items that no photograph shows: {count} ({items}).</source>
        <translation>قطع لا تُظهرها أي صورة: {count} ({items}).</translation>
    </message>
    <message>
        <source>Items without a measurement: {count} ({items}).</source>
        <translation>قطع بلا قياس: {count} ({items}).</translation>
    </message>
    <message>
        <source>Measure them in Record, or write a note that says why not.</source>
        <translation>قسها في التسجيل، أو اكتب ملاحظة تبيّن سبب عدم القياس.</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>لم تُختر قطعة.</translation>
    </message>
    <message>
        <source>Originals that are held elsewhere, and not in the packet: {count}.</source>
        <translation>أصول محفوظة في مكان آخر وليست في الحزمة: {count}.</translation>
    </message>
    <message>
        <source>Photographs that are tied to no item: {count}.</source>
        <translation>صور غير مربوطة بأي قطعة: {count}.</translation>
    </message>
    <message>
        <source>Places where the log contradicts itself: {count}.</source>
        <translation>مواضع يناقض فيها السجل نفسه: {count}.</translation>
    </message>
    <message>
        <source>Seal on the laptop where the key was made, or ask the lead for an invitation.</source>
        <translation>اختم على الحاسوب الذي أُنشئ عليه المفتاح، أو اطلب دعوة من رئيس الفريق.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or in a backup from before the other was merged.</source>
        <translation>اختم حيث لا يُحفظ إلا أحدهما: على الحاسوب الذي كتبه، أو في نسخة احتياطية سابقة لدمج الآخر.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>للدفق {stream} تاريخان ابتداءً من الرقم {seq}.</translation>
    </message>
    <message>
        <source>Texts that are half typed and not recorded: {count}.</source>
        <translation>نصوص كُتب بعضها ولم تُسجل: {count}.</translation>
    </message>
    <message>
        <source>The key of {person}, who acts here, cannot sign in this mission.</source>
        <translation>مفتاح {person}، الذي يعمل هنا، لا يمكنه التوقيع في هذه البعثة.</translation>
    </message>
    <message>
        <source>The mission is open for reading only.</source>
        <translation>البعثة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>The packet cannot be written to {place}: {why}.</source>
        <translation>تتعذر كتابة الحزمة في {place}: {why}.</translation>
    </message>
    <message>
        <source>The packet would hold the log alone: nothing was brought in or recorded.</source>
        <translation>لن تحتوي الحزمة إلا على السجل: لم يُستلم ولم يُسجل شيء.</translation>
    </message>
    <message>
        <source>The report lists them. Correct the fields to settle them.</source>
        <translation>يوردها التقرير. صحح الحقول لتسويتها.</translation>
    </message>
    <message>
        <source>The report says so. Merge the packets that carry them first.</source>
        <translation>يذكر التقرير ذلك. ادمج أولًا الحزم التي تحملها.</translation>
    </message>
    <message>
        <source>The same things are in {packet}, which waits for its receipt.</source>
        <translation>الأشياء نفسها في {packet}، التي تنتظر إيصالها.</translation>
    </message>
    <message>
        <source>They do not go in. Finish them in Record, or give them up.</source>
        <translation>لا تدخل في الحزمة. أكملها في التسجيل، أو تخلَّ عنها.</translation>
    </message>
    <message>
        <source>They go in all the same. Tie them to items in Record.</source>
        <translation>تدخل في الحزمة مع ذلك. اربطها بقطع في التسجيل.</translation>
    </message>
    <message>
        <source>This mission is encrypted, and keeps no packet that anybody can read.</source>
        <translation>هذه البعثة مشفّرة، ولا تحتفظ بأي حزمة يستطيع أي شخص قراءتها.</translation>
    </message>
    <message>
        <source>Tie a close-up with scale to them in Record.</source>
        <translation>اربط بها في التسجيل صورة قريبة مع مقياس.</translation>
    </message>
    <message>
        <source>Tie photographs to them in Record.</source>
        <translation>اربط بها صورًا في التسجيل.</translation>
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
        <translation>ساعة {camera}: {offset} (لوحة الوقت في {photo})</translation>
    </message>
    <message>
        <source>Slate in {photo}: {standing}</source>
        <translation>لوحة الوقت في {photo}: {standing}</translation>
    </message>
    <message>
        <source>after the last slate of this camera</source>
        <translation>بعد آخر لوحة وقت لهذه الكاميرا</translation>
    </message>
    <message>
        <source>before the first slate of this camera</source>
        <translation>قبل أول لوحة وقت لهذه الكاميرا</translation>
    </message>
    <message>
        <source>by the slates of this camera</source>
        <translation>بحسب لوحات الوقت لهذه الكاميرا</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>يُعتد بها</translation>
    </message>
    <message>
        <source>counts, though nothing else was recorded since that start of the laptop with the slate</source>
        <translation>يُعتد بها، وإن لم يُسجل شيء آخر منذ بدء التشغيل ذاك للحاسوب الذي عرض اللوحة</translation>
    </message>
    <message>
        <source>does not count by itself: the laptop&apos;s own clock was set between slates of one start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: the camera states no time</source>
        <translation>لا يُعتد بها: لا تذكر الكاميرا وقتًا</translation>
    </message>
    <message>
        <source>does not count: the file does not name its camera</source>
        <translation>لا يُعتد بها: لا يسمي الملف كاميرته</translation>
    </message>
    <message>
        <source>does not count: the slate of another mission</source>
        <translation>لا يُعتد بها: لوحة الوقت لبعثة أخرى</translation>
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
        <translation>تُظهر UTC</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>several offsets fit this camera</source>
        <translation>عدة فوارق توقيت تصلح لهذه الكاميرا</translation>
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
        <translation>غير متحقق منه: لا لوحة وقت لهذه الكاميرا</translation>
    </message>
    <message>
        <source>{camera}: its clock was set between two slates. Where both offsets fit, both are stated.</source>
        <translation>{camera}: ضُبطت ساعتها بين لوحتي وقت. وحيث يصلح الفارقان كلاهما، يُذكران معًا.</translation>
    </message>
    <message>
        <source>{camera}: its slates contradict each other and no serial number was read. There may be two cameras of this model; each photograph is stated with every offset that was found.</source>
        <translation>{camera}: لوحات الوقت الخاصة بها متناقضة، ولم يُقرأ رقم تسلسلي. قد تكون هناك كاميرتان من هذا الطراز؛ وتُذكر كل صورة مع كل فارق وُجد.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>‎{count} h‎</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>‎{count} min‎</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>‎{count} s‎</translation>
    </message>
    <message>
        <source>{grounds}, or of another camera of the model: no serial number was read</source>
        <translation>{grounds}، أو لكاميرا أخرى من الطراز نفسه: لم يُقرأ رقم تسلسلي</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>‎{hours} h {minutes} min {seconds} s‎</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>‎{minutes} min {seconds} s‎</translation>
    </message>
    <message>
        <source>{time} ahead of UTC</source>
        <translation>متقدمة على UTC بمقدار {time}</translation>
    </message>
    <message>
        <source>{time} behind UTC</source>
        <translation>متأخرة عن UTC بمقدار {time}</translation>
    </message>
    <message>
        <source>{utc} ± {margin}</source>
        <translation>‎{utc} ± {margin}‎</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>التُقطت</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Close the comparison</source>
        <translation>إغلاق المقارنة</translation>
    </message>
    <message>
        <source>Locked by millimetres</source>
        <translation>مقفلة بالمليمتر</translation>
    </message>
    <message>
        <source>Locked by pixels: not every photo has a scale</source>
        <translation>مقفلة بالبكسل: ليس لكل صورة مقياس</translation>
    </message>
    <message>
        <source>Move one alone</source>
        <translation>تحريك صورة وحدها</translation>
    </message>
    <message>
        <source>Not locked: each photo moves alone</source>
        <translation>غير مقفلة: تتحرك كل صورة وحدها</translation>
    </message>
    <message>
        <source>Show all of each</source>
        <translation>عرض كل صورة كاملة</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>بلا مقياس</translation>
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
        <translation>{kind} {name}: قيدان يذكر كل منهما أنه أنشأ هذا؛ وقد يكون المعروض ما يريد الثاني عرضه.</translation>
    </message>
    <message>
        <source>{kind} {name}: two people set one field without knowing of each other.</source>
        <translation>{kind} {name}: ضبط شخصان حقلًا واحدًا دون أن يعلم أحدهما بالآخر.</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) intact</source>
        <translation>
            <numerusform>لا أحداث سليمة</numerusform>
            <numerusform>حدث واحد سليم</numerusform>
            <numerusform>حدثان سليمان</numerusform>
            <numerusform>%n أحداث سليمة</numerusform>
            <numerusform>%n حدثًا سليمًا</numerusform>
            <numerusform>%n حدث سليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to {file}.</source>
        <translation>
            <numerusform>لم يُكتب أي حدث في {file}.</numerusform>
            <numerusform>كُتب حدث واحد في {file}.</numerusform>
            <numerusform>كُتب حدثان في {file}.</numerusform>
            <numerusform>كُتبت %n أحداث في {file}.</numerusform>
            <numerusform>كُتب %n حدثًا في {file}.</numerusform>
            <numerusform>كُتب %n حدث في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>(what it says is withheld)</source>
        <translation>(مضمونه محجوب)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>إجراء من إصدار أحدث من fieldkit: {act}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>All that was done to {thing}</source>
        <translation>كل ما جرى بشأن {thing}</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>قبل ← بعد</translation>
    </message>
    <message numerus="yes">
        <source>Broken: %n finding(s)</source>
        <translation>
            <numerusform>مقطوعة: لا نتائج</numerusform>
            <numerusform>مقطوعة: نتيجة واحدة</numerusform>
            <numerusform>مقطوعة: نتيجتان</numerusform>
            <numerusform>مقطوعة: %n نتائج</numerusform>
            <numerusform>مقطوعة: %n نتيجة</numerusform>
            <numerusform>مقطوعة: %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes of the entry</source>
        <translation>بايتات القيد</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message numerus="yes">
        <source>Checked at {time}. %n question(s) cannot be answered here.</source>
        <translation>
            <numerusform>فُحصت في {time}. لا أسئلة تتعذر الإجابة عنها هنا.</numerusform>
            <numerusform>فُحصت في {time}. سؤال واحد تتعذر الإجابة عنه هنا.</numerusform>
            <numerusform>فُحصت في {time}. سؤالان تتعذر الإجابة عنهما هنا.</numerusform>
            <numerusform>فُحصت في {time}. %n أسئلة تتعذر الإجابة عنها هنا.</numerusform>
            <numerusform>فُحصت في {time}. %n سؤالًا تتعذر الإجابة عنها هنا.</numerusform>
            <numerusform>فُحصت في {time}. %n سؤال تتعذر الإجابة عنها هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at {time}. Nothing is left open.</source>
        <translation>فُحصت في {time}. لم يبقَ سؤال مفتوح.</translation>
    </message>
    <message>
        <source>Checking the mission</source>
        <translation>فحص البعثة</translation>
    </message>
    <message>
        <source>Choose an entry: all that it says stands here.</source>
        <translation>اختر قيدًا: يظهر هنا كل ما يذكره.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Covered by a signed checkpoint</source>
        <translation>تشمله نقطة تحقق موقّعة</translation>
    </message>
    <message>
        <source>Does not read: {why}</source>
        <translation>غير مقروء: {why}</translation>
    </message>
    <message>
        <source>Entry after</source>
        <translation>القيد التالي</translation>
    </message>
    <message>
        <source>Entry before</source>
        <translation>القيد السابق</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>First break: {finding}</source>
        <translation>أول انقطاع: {finding}</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>قيمة تجزئة القيد</translation>
    </message>
    <message>
        <source>Hash of what it says</source>
        <translation>قيمة تجزئة مضمونه</translation>
    </message>
    <message>
        <source>Hide the bytes</source>
        <translation>إخفاء البايتات</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>It was stopped. What it would have found is not known.</source>
        <translation>أُوقف الفحص. ولا يُعرف ما كان سيجده.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>Item, photo, case or packet</source>
        <translation>قطعة أو صورة أو قضية أو حزمة</translation>
    </message>
    <message>
        <source>Kept under the hash</source>
        <translation>محفوظ تحت قيمة التجزئة</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Laptops and restored folders</source>
        <translation>الحواسيب والمجلدات المستعادة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Names as the one before it</source>
        <translation>القيد السابق كما يسميه</translation>
    </message>
    <message>
        <source>Narrow to one thing</source>
        <translation>حصر العرض في شيء واحد</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>لا قيد بهذه الصفة</translation>
    </message>
    <message>
        <source>Not checked since the mission was opened</source>
        <translation>لم تُفحص منذ فتح البعثة</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>لم تُفحص إلى النهاية</translation>
    </message>
    <message>
        <source>Not signed yet: the next checkpoint covers it</source>
        <translation>غير موقّع بعد: تشمله نقطة التحقق التالية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Nothing: no stream has two histories, and nobody contradicts another.</source>
        <translation>لا شيء: ليس لأي دفق تاريخان، ولا أحد يناقض غيره.</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>افتح في التسجيل</translation>
    </message>
    <message>
        <source>Open {thing} in Record</source>
        <translation>فتح {thing} في التسجيل</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>الموضع في السجل</translation>
    </message>
    <message>
        <source>Place in the log, and in the order of all laptops</source>
        <translation>الموضع في السجل وفي ترتيب جميع الحواسيب</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>عرض البايتات</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Take off {condition}</source>
        <translation>إزالة {condition}</translation>
    </message>
    <message>
        <source>The check reads every entry, every row and every original, and asks what this laptop remembers.</source>
        <translation>يقرأ الفحص كل قيد وكل صف وكل أصل، ويسأل هذا الحاسوب عمّا يذكره.</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>تاريخان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What asks for a decision</source>
        <translation>ما يستدعي قرارًا</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What, about what</source>
        <translation>ماذا، وبشأن ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When, by the clock of the laptop</source>
        <translation>متى، بحسب ساعة الحاسوب</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>متى، مَن</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Who, and at which laptop</source>
        <translation>مَن، وعلى أي حاسوب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <source>Write the entries that are listed as a table</source>
        <translation>كتابة القيود المعروضة كجدول</translation>
    </message>
    <message>
        <source>Writing the log as a table</source>
        <translation>كتابة السجل كجدول</translation>
    </message>
    <message>
        <source>a checkpoint has three lines, an empty one, and signature lines</source>
        <translation>لنقطة التحقق ثلاثة أسطر، ثم سطر فارغ، ثم أسطر توقيع</translation>
    </message>
    <message>
        <source>a note has 1 to {most} signatures, not {found}</source>
        <translation>عدد توقيعات المذكرة من 1 إلى {most}، لا {found}</translation>
    </message>
    <message>
        <source>a note holds printable text alone</source>
        <translation>لا تحتوي المذكرة إلا على نص قابل للطباعة</translation>
    </message>
    <message>
        <source>a tree of {size} leaves did not grow from {earlier}</source>
        <translation>شجرة عدد أوراقها {size} لم تنمُ من {earlier}</translation>
    </message>
    <message>
        <source>a tree of {size} leaves has no leaf {index}</source>
        <translation>شجرة عدد أوراقها {size} ليس فيها ورقة رقمها {index}</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>غير موقّع بعد</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>the body of entry {entry} is not the one that its envelope names</source>
        <translation>متن القيد {entry} ليس المتن الذي يسميه مغلفه</translation>
    </message>
    <message>
        <source>{act} (taken back since)</source>
        <translation>{act} (جرى التراجع عنه لاحقًا)</translation>
    </message>
    <message>
        <source>{before} → nothing</source>
        <translation>{before} ← لا شيء</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message numerus="yes">
        <source>{changes}; %n more</source>
        <translation>
            <numerusform>{changes}؛ لا مزيد</numerusform>
            <numerusform>{changes}؛ وتغيير آخر</numerusform>
            <numerusform>{changes}؛ وتغييران آخران</numerusform>
            <numerusform>{changes}؛ و%n تغييرات أخرى</numerusform>
            <numerusform>{changes}؛ و%n تغييرًا آخر</numerusform>
            <numerusform>{changes}؛ و%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} of {all}</source>
        <translation>{events} من {all}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → nothing</source>
        <translation>{field}: {before} ← لا شيء</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{found} bytes of peaks do not make a tree of {size} leaves</source>
        <translation>{found} بايت من القمم لا تكوّن شجرة عدد أوراقها {size}</translation>
    </message>
    <message>
        <source>{subject} is no entry of the log, and nothing that an entry is about.</source>
        <translation>ليس {subject} قيدًا في السجل، ولا شيئًا يتناوله قيد.</translation>
    </message>
    <message>
        <source>“{text}” holds no signature</source>
        <translation>لا توقيع في «{text}»</translation>
    </message>
    <message>
        <source>“{text}” is no Merkle root</source>
        <translation>ليس «{text}» جذر ميركل</translation>
    </message>
    <message>
        <source>“{text}” is no number of entries</source>
        <translation>ليس «{text}» عدد قيود</translation>
    </message>
    <message>
        <source>“{text}” is no signature line</source>
        <translation>ليس «{text}» سطر توقيع</translation>
    </message>
    <message>
        <source>“{text}” is not base64</source>
        <translation>ليس «{text}» بترميز base64</translation>
    </message>
    <message>
        <source>“{text}” is not the base64 of what it stands for</source>
        <translation>ليس «{text}» ترميز base64 لما يمثله</translation>
    </message>
    <message>
        <source>“{text}” names no log</source>
        <translation>لا يسمي «{text}» سجلًا</translation>
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
        <translation>مقارنة كاميرا {about} بلوحة الوقت</translation>
    </message>
    <message>
        <source>correct {field} of {about} to {what}</source>
        <translation>تصحيح {field} في {about} إلى {what}</translation>
    </message>
    <message>
        <source>measure {field} of {about}: {what}</source>
        <translation>قياس {field} لـ{about}: {what}</translation>
    </message>
    <message>
        <source>open case {about}</source>
        <translation>فتح القضية {about}</translation>
    </message>
    <message>
        <source>read marking {about}</source>
        <translation>قراءة العلامة {about}</translation>
    </message>
    <message>
        <source>record {about}</source>
        <translation>تسجيل {about}</translation>
    </message>
    <message>
        <source>set a figure of {about} aside</source>
        <translation>استبعاد قيمة من {about}</translation>
    </message>
    <message>
        <source>set marking {about} aside</source>
        <translation>استبعاد العلامة {about}</translation>
    </message>
    <message>
        <source>set note {about} aside</source>
        <translation>استبعاد الملاحظة {about}</translation>
    </message>
    <message>
        <source>set the calibration of a camera by {about} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the comparison on {about} aside</source>
        <translation>استبعاد المقارنة في {about}</translation>
    </message>
    <message>
        <source>set {about} aside</source>
        <translation>استبعاد {about}</translation>
    </message>
    <message>
        <source>tag {about} as {what}</source>
        <translation>وسم {about} بالوسم {what}</translation>
    </message>
    <message>
        <source>take the tag {what} off {about}</source>
        <translation>إزالة الوسم {what} من {about}</translation>
    </message>
    <message>
        <source>tie {about}</source>
        <translation>ربط {about}</translation>
    </message>
    <message>
        <source>untie {about}</source>
        <translation>فك ربط {about}</translation>
    </message>
    <message>
        <source>write note {about}</source>
        <translation>كتابة الملاحظة {about}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليها</translation>
    </message>
    <message>
        <source>It stands in its field again, and is in no record yet.</source>
        <translation>عادت إلى حقلها، وليست في أي تسجيل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s), the last of {time}</source>
        <translation>
            <numerusform>لم تُسترجع مسودات، آخرها من {time}</numerusform>
            <numerusform>استُرجعت مسودة واحدة، من {time}</numerusform>
            <numerusform>استُرجعت مسودتان، آخرهما من {time}</numerusform>
            <numerusform>استُرجعت %n مسودات، آخرها من {time}</numerusform>
            <numerusform>استُرجعت %n مسودة، آخرها من {time}</numerusform>
            <numerusform>استُرجعت %n مسودة، آخرها من {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered draft of {time}</source>
        <translation>مسودة مسترجعة من {time}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file stands where a folder is needed, or the other way round: check how it is written.</source>
        <translation>يوجد ملف حيث يلزم مجلد، أو العكس: تحقق من طريقة الكتابة.</translation>
    </message>
    <message>
        <source>A label stands for one item for ever; leave it out for the next one.</source>
        <translation>يدل المعرّف على قطعة واحدة إلى الأبد؛ اتركه دون ذكر ليُعطى المعرّف التالي.</translation>
    </message>
    <message>
        <source>A measurement goes by its id; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>يُسمى القياس بمعرّفه؛ يعرض الأمر «fieldkit item show MISSION F-A001» معرّفات قياسات القطعة.</translation>
    </message>
    <message>
        <source>A record is not in its canonical form: {why}.</source>
        <translation>ليس التسجيل في صيغته المعيارية: {why}.</translation>
    </message>
    <message>
        <source>A text has 1 to 20,000 characters, a title 1 to 1,000; a count is a number from 1 to 1,000,000.</source>
        <translation>للنص من 1 إلى 20,000 محرف، وللعنوان من 1 إلى 1,000؛ والعدد رقم من 1 إلى 1,000,000.</translation>
    </message>
    <message>
        <source>An encrypted mission keeps no packet that anybody can read.</source>
        <translation>لا تحتفظ البعثة المشفّرة بأي حزمة يستطيع أي شخص قراءتها.</translation>
    </message>
    <message>
        <source>An officer of headquarters has a code like {example}.</source>
        <translation>لموظف المقر رمز مثل {example}.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, with its signature beside it. Nothing was recorded.</source>
        <translation>اطلبه من المقر مرة أخرى ومعه توقيعه. لم يُسجل شيء.</translation>
    </message>
    <message>
        <source>Ask the lead for a new invitation. Nothing was created.</source>
        <translation>اطلب دعوة جديدة من رئيس الفريق. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Ask whoever made it for an unaltered copy.</source>
        <translation>اطلب نسخة غير معدلة ممن أعدّه.</translation>
    </message>
    <message>
        <source>Bring back a saved copy of it. Nothing was changed.</source>
        <translation>استعد نسخة محفوظة منه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the key on its recovery sheet still opens what is there.</source>
        <translation>استعد كليهما من نسخة احتياطية واحدة لهذا المجلد. وإن لم توجد، فلا يزال المفتاح المدوّن في ورقة استرداد البعثة يفتح ما هو موجود.</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the recovery key makes them anew from what is there: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>استعد كليهما من نسخة احتياطية واحدة لهذا المجلد. وإن لم توجد، فمفتاح الاسترداد يعيد إنشاءهما مما هو موجود: «fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE».</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, move it away; the recovery key then opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>استعد vault.json من نسخة احتياطية لهذا المجلد. وإن لم توجد، فانقله إلى مكان آخر؛ وعندئذ يفتح مفتاح الاسترداد log/‎ و originals/‎: «fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE».</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the key on its recovery sheet still opens log/ and originals/.</source>
        <translation>استعد vault.json من نسخة احتياطية لهذا المجلد. وإن لم توجد، فلا يزال المفتاح المدوّن في ورقة استرداد البعثة يفتح log/‎ و originals/‎.</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the recovery key opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>استعد vault.json من نسخة احتياطية لهذا المجلد. وإن لم توجد، فمفتاح الاسترداد يفتح log/‎ و originals/‎: «fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE».</translation>
    </message>
    <message>
        <source>By itself it says nothing; say what it is, like {word}=TEXT.</source>
        <translation>لا يدل وحده على شيء؛ اذكر ما هو، مثل {word}=TEXT.</translation>
    </message>
    <message>
        <source>Cannot read {name}: {why}.</source>
        <translation>تعذرت قراءة {name}: {why}.</translation>
    </message>
    <message>
        <source>Cannot write {name}: {why}.</source>
        <translation>تعذرت كتابة {name}: {why}.</translation>
    </message>
    <message>
        <source>Check how it is written and that it is there. Nothing was changed.</source>
        <translation>تحقق من طريقة كتابته ومن وجوده. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check the file and its medium, then try again. Nothing was changed.</source>
        <translation>تحقق من الملف ووسيطه ثم أعد المحاولة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check the medium and the cable, and copy what it still holds to another. What was confirmed is kept.</source>
        <translation>تحقق من الوسيط والكبل، وانسخ ما لا يزال عليه إلى وسيط آخر. ما جرى تأكيده محفوظ.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>اختر مجلدًا على قرص في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Choose a measurement of the same item and say the reason, or neither.</source>
        <translation>اختر قياسًا للقطعة نفسها واذكر السبب، أو اترك كليهما.</translation>
    </message>
    <message>
        <source>Choose a shorter name or a folder further up. Nothing was changed.</source>
        <translation>اختر اسمًا أقصر أو مجلدًا أعلى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another name. Nothing is ever written over.</source>
        <translation>اختر اسمًا آخر. لا يُكتب فوق شيء أبدًا.</translation>
    </message>
    <message>
        <source>Choose another one: whoever may open the mission must not be able to sign for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one. Cases here: {cases}</source>
        <translation>اختر واحدة. القضايا هنا: {cases}</translation>
    </message>
    <message>
        <source>Choose the folder to write it to, outside the mission. An encrypted copy stays in it.</source>
        <translation>اختر المجلد الذي تُكتب فيه الحزمة، خارج البعثة. وتبقى في البعثة نسخة مشفّرة.</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in .fieldkit; making or joining a mission made it.</source>
        <translation>اختر المجلد الذي ينتهي اسمه بـ ‎.fieldkit؛ وقد نشأ بإنشاء بعثة أو بالانضمام إليها.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one its owner reads out. Nothing was changed.</source>
        <translation>قارن بصمتها بالبصمة التي يقرؤها صاحبها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Compare the mission on its sheet with the one that shall be opened.</source>
        <translation>قارن البعثة المذكورة في ورقة الاسترداد بالبعثة المراد فتحها.</translation>
    </message>
    <message>
        <source>Correct it instead.</source>
        <translation>صححه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Correct it or set it aside instead.</source>
        <translation>صححه أو استبعده بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Correct it with “fieldkit case correct”, or open the right one first.</source>
        <translation>صححها بالأمر «fieldkit case correct»، أو افتح القضية الصحيحة أولًا.</translation>
    </message>
    <message>
        <source>Correct it, or open the right one first.</source>
        <translation>صححها، أو افتح القضية الصحيحة أولًا.</translation>
    </message>
    <message>
        <source>Expected there: {expected}</source>
        <translation>المتوقع هناك: {expected}</translation>
    </message>
    <message>
        <source>Free some space or choose another place. What was confirmed is kept.</source>
        <translation>أفسح بعض المكان أو اختر مكانًا آخر. ما جرى تأكيده محفوظ.</translation>
    </message>
    <message>
        <source>Give the field and how it should read, like --description TEXT.</source>
        <translation>اذكر الحقل وما ينبغي أن يكون نصه، مثل ‎--description TEXT.</translation>
    </message>
    <message>
        <source>Give the folder NAME.fieldkit that “fieldkit mission new” or “mission join” made.</source>
        <translation>اذكر المجلد NAME.fieldkit الذي أنشأه «fieldkit mission new» أو «mission join».</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>أصدر المقر إيصالًا بكل شيء.</translation>
    </message>
    <message>
        <source>Here it can only be read; it can still be sealed as it stands. Record with the newer version.</source>
        <translation>لا تمكن هنا إلا القراءة؛ ولا يزال الختم ممكنًا كما هي الحال. سجّل بالإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Install fieldkit again with the versions that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install fieldkit again; the files taken in so far are kept.</source>
        <translation>ثبّت fieldkit مرة أخرى؛ الملفات المستلمة حتى الآن محفوظة.</translation>
    </message>
    <message>
        <source>It cannot be empty; say it in a few words.</source>
        <translation>لا يمكن أن يكون فارغًا؛ اذكره في بضع كلمات.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has acted on {subject} since.</source>
        <translation>لا يمكن التراجع عنه: قام {person} بإجراء على {subject} بعده.</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has recorded something that leans on {subject} since.</source>
        <translation>لا يمكن التراجع عنه: سجّل {person} بعده ما يستند إلى {subject}.</translation>
    </message>
    <message>
        <source>It is not clear to which case the item belongs.</source>
        <translation>ليس واضحًا إلى أي قضية تنتمي القطعة.</translation>
    </message>
    <message>
        <source>It is not clear which measurement of {item} this one corrects, or why.</source>
        <translation>ليس واضحًا أي قياس للقطعة {item} يصححه هذا القياس، ولا السبب.</translation>
    </message>
    <message>
        <source>It is one JSON object in the format of measuring requests, with photo numbers for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opened the mission&apos;s only case, and every item belongs to one.</source>
        <translation>هذا الإجراء فتح القضية الوحيدة في البعثة، وكل قطعة تنتمي إلى قضية.</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; find one with: fieldkit log MISSION</source>
        <translation>لقضاياها رموز مثل XX-2024-AA-001؛ ابحث عن واحدة بالأمر: fieldkit log MISSION</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; the log in Custody names them.</source>
        <translation>لقضاياها رموز مثل XX-2024-AA-001؛ يسميها السجل في العهدة.</translation>
    </message>
    <message>
        <source>Its items go into that; a further case needs a code of its own.</source>
        <translation>تدخل قطعها في تلك القضية؛ ويلزم لقضية أخرى رمز خاص بها.</translation>
    </message>
    <message>
        <source>Keep it as it is and ask the sender for a new copy. Nothing was merged.</source>
        <translation>احفظها كما هي واطلب نسخة جديدة من المرسل. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>Known: {known}. In quotation marks it is looked for as it stands.</source>
        <translation>المعروف: {known}. وبين علامتي اقتباس يُبحث عنه كما هو.</translation>
    </message>
    <message>
        <source>Let somebody else sign second, with their own key. Nothing was sealed.</source>
        <translation>ليوقّع شخص آخر ثانيًا بمفتاحه الخاص. لم يُختم شيء.</translation>
    </message>
    <message>
        <source>List its photographs with: fieldkit item show MISSION {item}</source>
        <translation>اعرض صورها بالأمر: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List its tags with: fieldkit item show MISSION {item}</source>
        <translation>اعرض وسومها بالأمر: fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List the items with: fieldkit item show MISSION</source>
        <translation>اعرض القطع بالأمر: fieldkit item show MISSION</translation>
    </message>
    <message>
        <source>List the photographs with: fieldkit photo list MISSION</source>
        <translation>اعرض الصور بالأمر: fieldkit photo list MISSION</translation>
    </message>
    <message>
        <source>Look for it in the Catalogue.</source>
        <translation>ابحث عنه في الفهرس.</translation>
    </message>
    <message>
        <source>Look it up with: fieldkit search MISSION WORDS</source>
        <translation>ابحث عنه بالأمر: fieldkit search MISSION WORDS</translation>
    </message>
    <message>
        <source>Make one in the preferences, or bring the medium that holds it.</source>
        <translation>أنشئ مفتاحًا في التفضيلات، أو أحضر الوسيط الذي يحمله.</translation>
    </message>
    <message>
        <source>Make one with “fieldkit key new”, or bring the medium that holds it.</source>
        <translation>أنشئ مفتاحًا بالأمر «fieldkit key new»، أو أحضر الوسيط الذي يحمله.</translation>
    </message>
    <message>
        <source>Make room there, or choose a larger disk. None of these was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; Record lists those of an item.</source>
        <translation>أسماء العلامات مثل F-A001/M01؛ يعرض التسجيل علامات القطعة.</translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>أسماء العلامات مثل F-A001/M01؛ يعرض الأمر «fieldkit item show MISSION F-A001» علامات القطعة.</translation>
    </message>
    <message>
        <source>Merge both at headquarters. Nothing was changed here.</source>
        <translation>ادمج كليهما في المقر. لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>Merge it first with: fieldkit packet merge. No receipt was written.</source>
        <translation>ادمجها أولًا بالأمر: fieldkit packet merge. لم يُكتب إيصال.</translation>
    </message>
    <message>
        <source>Merge it first. No receipt was written.</source>
        <translation>ادمجها أولًا. لم يُكتب إيصال.</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: --passphrase-file FILE</source>
        <translation>اذكر ملفًا يحملها في سطره الأول: ‎--passphrase-file FILE</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: fieldkit --mission-passphrase-file FILE …</source>
        <translation>اذكر ملفًا يحملها في سطره الأول: fieldkit --mission-passphrase-file FILE …‎</translation>
    </message>
    <message>
        <source>Name a measurement of the same item (--supersedes) and the reason (--reason), or neither.</source>
        <translation>اذكر قياسًا للقطعة نفسها (‎--supersedes‎) والسبب (‎--reason‎)، أو اترك كليهما.</translation>
    </message>
    <message>
        <source>Name another parent, or correct that one first.</source>
        <translation>اذكر قطعة أمًّا أخرى، أو صحح تلك أولًا.</translation>
    </message>
    <message>
        <source>Name one of them: {choices}</source>
        <translation>اذكر واحدًا منها: {choices}</translation>
    </message>
    <message>
        <source>Name one with --case. Cases here: {cases}</source>
        <translation>اذكر واحدة بـ ‎--case. القضايا هنا: {cases}</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: its lead saves it from “Fingerprint and keys of the mission”. Nothing was checked.</source>
        <translation>اذكر شهادة جذر البعثة، بصيغة PEM، من مصدر خارج الحزمة: يحفظها رئيس فريقها من «بصمة البعثة ومفاتيحها». لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: “fieldkit key export root” writes it. Nothing was checked.</source>
        <translation>اذكر شهادة جذر البعثة، بصيغة PEM، من مصدر خارج الحزمة: يكتبها الأمر «fieldkit key export root». لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}.</source>
        <translation>أقرب القوائم: {nearest}.</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}. All of them: fieldkit terms</source>
        <translation>أقرب القوائم: {nearest}. وكلها: fieldkit terms</translation>
    </message>
    <message>
        <source>Nearest terms: {nearest}. Use one of them, or “other” with a text.</source>
        <translation>أقرب المصطلحات: {nearest}. استعمل أحدها، أو «other» مع نص.</translation>
    </message>
    <message>
        <source>No act of {person} from this laptop is left to take back.</source>
        <translation>لم يبقَ لـ{person} إجراء من هذا الحاسوب يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>No packet was made. Choose items and seal those if one is needed again.</source>
        <translation>لم تُنشأ حزمة. اختر قطعًا واختمها إن لزمت حزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>No packet was made. Seal chosen items with --item if one is needed again.</source>
        <translation>لم تُنشأ حزمة. اختم قطعًا مختارة بـ ‎--item إن لزمت حزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>No such Exif block is noted of the photograph “{name}”.</source>
        <translation>لم تُدوَّن للصورة «{name}» كتلة Exif كهذه.</translation>
    </message>
    <message>
        <source>No tag “{term}” hangs on {item}.</source>
        <translation>لا وسم «{term}» على {item}.</translation>
    </message>
    <message>
        <source>Not done: {what}.</source>
        <translation>لم يُنفَّذ: {what}.</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; Record lists those of an item.</source>
        <translation>أسماء الملاحظات مثل F-A001/N01؛ يعرض التسجيل ملاحظات القطعة.</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>أسماء الملاحظات مثل F-A001/N01؛ يعرض الأمر «fieldkit item show MISSION F-A001» ملاحظات القطعة.</translation>
    </message>
    <message>
        <source>Nothing is damaged by that. Bring back the vault.json of this folder, from where it was moved to or from a backup.</source>
        <translation>لم يتلف شيء بسبب ذلك. استعد ملف vault.json الخاص بهذا المجلد، من المكان الذي نُقل إليه أو من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing is known that “{chip}” could ask for.</source>
        <translation>لا يُعرف شيء يمكن أن يطلبه «{chip}».</translation>
    </message>
    <message>
        <source>Nothing is said that would correct anything.</source>
        <translation>لم يُذكر ما يصحح شيئًا.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nothing that {person} took back at this laptop is left to restore.</source>
        <translation>لم يبقَ مما تراجع عنه {person} على هذا الحاسوب شيء يمكن استعادته.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>لم يُسجل شيء.</translation>
    </message>
    <message>
        <source>Only an encrypted mission has one; a new mission is encrypted unless somebody says otherwise.</source>
        <translation>لا تكون عبارة المرور إلا لبعثة مشفّرة؛ والبعثة الجديدة تُشفَّر ما لم يُطلب غير ذلك.</translation>
    </message>
    <message>
        <source>Only “other” and its like take a text here; say more in the description or a note.</source>
        <translation>لا يقبل نصًا هنا إلا «other» وما يماثله؛ اذكر المزيد في الوصف أو في ملاحظة.</translation>
    </message>
    <message>
        <source>Open it with the newer version. Nothing was changed.</source>
        <translation>افتحها بالإصدار الأحدث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open it with “fieldkit --mission-passphrase-file FILE …”, or at a terminal.</source>
        <translation>افتحها بالأمر «fieldkit --mission-passphrase-file FILE …‎»، أو في محطة طرفية.</translation>
    </message>
    <message>
        <source>OpenCV {version} does not find the corners of a marker where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the slate again, larger and in focus.</source>
        <translation>صوّر لوحة الوقت مرة أخرى، بحجم أكبر وتركيز واضح.</translation>
    </message>
    <message>
        <source>Place the points again, correct what was stated, or choose another photo.</source>
        <translation>ضع النقاط مرة أخرى، أو صحح ما ذُكر، أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>Put back the file that came with fieldkit.</source>
        <translation>أعد الملف الذي جاء مع fieldkit.</translation>
    </message>
    <message>
        <source>Record lists the measurements of an item.</source>
        <translation>يعرض التسجيل قياسات القطعة.</translation>
    </message>
    <message>
        <source>Record shows the photographs of {item}.</source>
        <translation>يعرض التسجيل صور {item}.</translation>
    </message>
    <message>
        <source>Record shows the tags of {item}.</source>
        <translation>يعرض التسجيل وسوم {item}.</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; run “fieldkit mission check”.</source>
        <translation>استعده من البطاقة أو من نسخة احتياطية؛ شغّل «fieldkit mission check».</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; “Check the mission” in Custody names all that changed.</source>
        <translation>استعده من البطاقة أو من نسخة احتياطية؛ يسمي «فحص البعثة» في العهدة كل ما تغير.</translation>
    </message>
    <message>
        <source>Say how a field should read.</source>
        <translation>اذكر ما ينبغي أن يكون نص الحقل.</translation>
    </message>
    <message>
        <source>Say where to write it, outside the mission folder: --to FOLDER. An encrypted copy stays in packets/.</source>
        <translation>اذكر أين تُكتب الحزمة، خارج مجلد البعثة: ‎--to FOLDER. وتبقى نسخة مشفّرة في packets/‎.</translation>
    </message>
    <message>
        <source>Say why it does not count, in a few words.</source>
        <translation>اذكر في بضع كلمات لماذا لا يُعتد بها.</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or here in a backup from before the other was merged. Nothing was sealed.</source>
        <translation>اختم حيث لا يُحفظ إلا أحدهما: على الحاسوب الذي كتبه، أو هنا في نسخة احتياطية سابقة لدمج الآخر. لم يُختم شيء.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>State the time that you read in the picture: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</source>
        <translation>اذكر الوقت الذي تقرؤه في الصورة: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>أُوقف بناءً على طلبك.</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>للدفق {stream} تاريخان ابتداءً من الرقم {seq}.</translation>
    </message>
    <message>
        <source>Terms of these lists do: {lists}.</source>
        <translation>تصلح مصطلحات هذه القوائم: {lists}.</translation>
    </message>
    <message>
        <source>The Catalogue lists the items.</source>
        <translation>يعرض الفهرس القطع.</translation>
    </message>
    <message>
        <source>The Catalogue lists the photographs.</source>
        <translation>يعرض الفهرس الصور.</translation>
    </message>
    <message>
        <source>The Catalogue shows what is noted of the photograph.</source>
        <translation>يعرض الفهرس ما دُوّن عن الصورة.</translation>
    </message>
    <message>
        <source>The file is kept as it is; other programs may show it.</source>
        <translation>الملف محفوظ كما هو؛ وقد تعرضه برامج أخرى.</translation>
    </message>
    <message>
        <source>The invitation {name} is refused: {why}.</source>
        <translation>رُفضت الدعوة {name}: {why}.</translation>
    </message>
    <message>
        <source>The key file {name} cannot be used: {why}.</source>
        <translation>يتعذر استعمال ملف المفتاح {name}: {why}.</translation>
    </message>
    <message>
        <source>The key {name} is not here: {why}.</source>
        <translation>المفتاح {name} ليس هنا: {why}.</translation>
    </message>
    <message>
        <source>The label {label} was given already.</source>
        <translation>أُعطي المعرّف {label} من قبل.</translation>
    </message>
    <message>
        <source>The measuring request is not understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium is write-protected: undo that or choose another place. What was confirmed is kept.</source>
        <translation>الوسيط محمي من الكتابة: ألغِ الحماية أو اختر مكانًا آخر. ما جرى تأكيده محفوظ.</translation>
    </message>
    <message>
        <source>The original {name} does not decrypt: its bytes are not those that were sealed.</source>
        <translation>لا يُفك تشفير الأصل {name}: بايتاته ليست البايتات التي شُفّرت.</translation>
    </message>
    <message>
        <source>The original {name} is not what was recorded: SHA-256 {found} instead of {expected}.</source>
        <translation>ليس الأصل {name} ما سُجل: SHA-256 {found} بدلًا من {expected}.</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>عبارة المرور لا تفتح {name}.</translation>
    </message>
    <message>
        <source>The passphrase for the key of {code} is needed, and there is no terminal to ask on.</source>
        <translation>تلزم عبارة مرور مفتاح {code}، ولا توجد محطة طرفية تُطلب عليها.</translation>
    </message>
    <message>
        <source>The passphrase of a key must not open a mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the mission {mission} is needed, and there is no terminal to ask on.</source>
        <translation>تلزم عبارة مرور البعثة {mission}، ولا توجد محطة طرفية تُطلب عليها.</translation>
    </message>
    <message>
        <source>The photograph {photo} is not linked to {item}.</source>
        <translation>ليست الصورة {photo} مربوطة بـ{item}.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: {problem}.</source>
        <translation>يتعذر عرض الصورة: {problem}.</translation>
    </message>
    <message>
        <source>The picture decoder does not start: {why}.</source>
        <translation>لا يبدأ مفكك ترميز الصور: {why}.</translation>
    </message>
    <message>
        <source>The receipt {name} is refused: {why}.</source>
        <translation>رُفض الإيصال {name}: {why}.</translation>
    </message>
    <message>
        <source>The receipt {receipt} is recorded already.</source>
        <translation>الإيصال {receipt} مسجل بالفعل.</translation>
    </message>
    <message>
        <source>The start page makes mission.db anew from its copies: log/ and originals/ hold all that was confirmed.</source>
        <translation>تعيد صفحة البداية إنشاء mission.db من نسخه: يحتوي log/‎ و originals/‎ على كل ما جرى تأكيده.</translation>
    </message>
    <message>
        <source>The vocabulary {name} cannot be used: {why}.</source>
        <translation>يتعذر استعمال المفردات {name}: {why}.</translation>
    </message>
    <message>
        <source>There is a case {code} already.</source>
        <translation>توجد قضية {code} بالفعل.</translation>
    </message>
    <message>
        <source>There is no list “{name}”.</source>
        <translation>لا توجد قائمة «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>لا شيء يُسجل.</translation>
    </message>
    <message>
        <source>These files are not your own: say who or what they came from, or why that is not said.</source>
        <translation>هذه الملفات ليست لك: اذكر من أو ما جاءت منه، أو سبب عدم ذكره.</translation>
    </message>
    <message>
        <source>This account may not do that: ask whoever owns it, or choose another place. Nothing was changed.</source>
        <translation>لا يُسمح لهذا الحساب بذلك: اسأل صاحبه، أو اختر مكانًا آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file system takes no file of that size: choose another place. What was confirmed is kept.</source>
        <translation>لا يقبل نظام الملفات هذا ملفًا بهذا الحجم: اختر مكانًا آخر. ما جرى تأكيده محفوظ.</translation>
    </message>
    <message>
        <source>This mission holds no case “{name}”.</source>
        <translation>لا توجد في هذه البعثة قضية «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no item “{name}”.</source>
        <translation>لا توجد في هذه البعثة قطعة «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no marking “{name}”.</source>
        <translation>لا توجد في هذه البعثة علامة «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no measurement “{name}”.</source>
        <translation>لا يوجد في هذه البعثة قياس «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no note “{name}”.</source>
        <translation>لا توجد في هذه البعثة ملاحظة «{name}».</translation>
    </message>
    <message>
        <source>This mission holds no photograph “{name}”.</source>
        <translation>لا توجد في هذه البعثة صورة «{name}».</translation>
    </message>
    <message>
        <source>This mission holds nothing called “{name}”.</source>
        <translation>لا يوجد في هذه البعثة شيء اسمه «{name}».</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation>مفتاح الاسترداد هذا لا يفتح {name}.</translation>
    </message>
    <message>
        <source>Try again or choose another place. What was confirmed is kept.</source>
        <translation>أعد المحاولة أو اختر مكانًا آخر. ما جرى تأكيده محفوظ.</translation>
    </message>
    <message>
        <source>Try again; capital letters and keyboard layout count.</source>
        <translation>أعد المحاولة؛ فالأحرف الكبيرة وتخطيط لوحة المفاتيح مهمّان.</translation>
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
        <translation>اكتبه كما في ورقة الاسترداد، بدءًا من AGE-SECRET-KEY-1؛ ولا اعتبار للمسافات وفواصل الأسطر.</translation>
    </message>
    <message>
        <source>Type it where the window asks for it.</source>
        <translation>اكتبها حيث تطلبها النافذة.</translation>
    </message>
    <message>
        <source>Type its passphrase where the mission is opened.</source>
        <translation>اكتب عبارة مرورها حيث تُفتح البعثة.</translation>
    </message>
    <message>
        <source>Use another medium, or restore that one first and go on there. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or close it. Reading commands work meanwhile.</source>
        <translation>انتظره أو أغلقه. وتعمل أوامر القراءة في الأثناء.</translation>
    </message>
    <message>
        <source>Wait for it or close it. The mission can be opened read-only meanwhile.</source>
        <translation>انتظره أو أغلقه. ويمكن في الأثناء فتح البعثة للقراءة فقط.</translation>
    </message>
    <message>
        <source>What is noted of it is shown by: fieldkit photo show MISSION PHOTO</source>
        <translation>ما دُوّن عنها يعرضه الأمر: fieldkit photo show MISSION PHOTO</translation>
    </message>
    <message>
        <source>What was confirmed is kept. Start again to go on.</source>
        <translation>ما جرى تأكيده محفوظ. ابدأ مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Whoever handles the item next relies on it; say one of {terms}. That it is not known is said too.</source>
        <translation>يعتمد عليه من يتداول القطعة بعد ذلك؛ اذكر أحد {terms}. ويُذكر أيضًا أنه غير معروف.</translation>
    </message>
    <message>
        <source>Write it like {expected}.</source>
        <translation>اكتبه هكذا: {expected}.</translation>
    </message>
    <message>
        <source>a calibration is no figure of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet holds at most 200,000 files</source>
        <translation>لا تحتوي الحزمة على أكثر من 200,000 ملف</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>عملية أخرى</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>it needs {needed} bytes and {free} are free</source>
        <translation>يلزم {needed} بايت والمتاح {free}</translation>
    </message>
    <message>
        <source>it needs {needed} bytes in one file and the medium allows {largest}</source>
        <translation>يلزم {needed} بايت في ملف واحد والوسيط يسمح بـ{largest}</translation>
    </message>
    <message>
        <source>its content does not come to {size} bytes</source>
        <translation>لا يبلغ محتواه {size} بايت</translation>
    </message>
    <message>
        <source>something that is no file stands in its place</source>
        <translation>في مكانه شيء ليس ملفًا</translation>
    </message>
    <message>
        <source>vault.json in {folder} is that of another mission, or of another laptop: it opens nothing there.</source>
        <translation>ملف vault.json في {folder} يخص بعثة أخرى أو حاسوبًا آخر: لا يفتح شيئًا هناك.</translation>
    </message>
    <message>
        <source>what was written does not read back; the medium may be failing</source>
        <translation>ما كُتب لا يُقرأ كما كُتب؛ قد يكون الوسيط آخذًا في التلف</translation>
    </message>
    <message>
        <source>{folder} holds a later backup of this mission, with entries up to {until} that this folder does not have. Originals in it: {originals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}.</source>
        <translation>يكتب {holder} الآن في {folder}.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and mission.db and vault.json are both gone. Files that are still there: {copies} in log/, {originals} in originals/.</source>
        <translation>{folder} مشفّر، وقد فُقد كل من mission.db و vault.json. الملفات التي لا تزال هناك: {copies} في log/‎، و{originals} في originals/‎.</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and vault.json, which holds its key under the passphrase, is gone.</source>
        <translation>{folder} مشفّر، وقد فُقد vault.json الذي يحمل مفتاحه محميًا بعبارة المرور.</translation>
    </message>
    <message>
        <source>{folder} is encrypted; only its passphrase opens it.</source>
        <translation>{folder} مشفّر؛ ولا تفتحه إلا عبارة مروره.</translation>
    </message>
    <message>
        <source>{folder} is not a mission folder.</source>
        <translation>ليس {folder} مجلد بعثة.</translation>
    </message>
    <message>
        <source>{folder} is not a safe place for a mission: {why}.</source>
        <translation>ليس {folder} مكانًا آمنًا لبعثة: {why}.</translation>
    </message>
    <message>
        <source>{folder} is not encrypted, so it has no passphrase.</source>
        <translation>{folder} غير مشفّر، فليست له عبارة مرور.</translation>
    </message>
    <message>
        <source>{folder} lacks {lacking} MB of room. Files to come: {files}.</source>
        <translation>المساحة في {folder} تنقص {lacking} MB. الملفات القادمة: {files}.</translation>
    </message>
    <message>
        <source>{item} cannot be a part of {parent}, which is itself or a part of it.</source>
        <translation>لا يمكن أن تكون {item} جزءًا من {parent}، فهي القطعة نفسها أو جزء منها.</translation>
    </message>
    <message>
        <source>{item} is linked already to {photos} as “{role}”.</source>
        <translation>القطعة {item} مربوطة بالفعل بـ{photos} بصفة «{role}».</translation>
    </message>
    <message>
        <source>{item} is tagged so already: {tags}.</source>
        <translation>القطعة {item} تحمل هذا الوسم بالفعل: {tags}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>يوجد {name} بالفعل.</translation>
    </message>
    <message>
        <source>{name} holds no recovery key, or one with a slip in it.</source>
        <translation>لا يحتوي {name} على مفتاح استرداد، أو يحتوي على مفتاح فيه خطأ.</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>تلف في {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is no root certificate.</source>
        <translation>ليس {name} شهادة جذر.</translation>
    </message>
    <message>
        <source>{name} is refused at “{entry}”: {why}.</source>
        <translation>تم رفض {name} عند «{entry}»: {why}.</translation>
    </message>
    <message>
        <source>{name} is refused: {why}.</source>
        <translation>تم رفض {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} was written by a newer fieldkit (format {found}; this one knows {known}).</source>
        <translation>كتب {name} إصدارٌ أحدث من fieldkit (الصيغة {found}؛ ويعرف هذا الإصدار {known}).</translation>
    </message>
    <message>
        <source>{name}, line {line}: {why}.</source>
        <translation>{name}، السطر {line}: {why}.</translation>
    </message>
    <message>
        <source>{packet} holds another history of the stream that this laptop itself writes: this folder was copied or restored.</source>
        <translation>تحتوي {packet} على تاريخ آخر للدفق الذي يكتبه هذا الحاسوب نفسه: نُسخ هذا المجلد أو استُعيد.</translation>
    </message>
    <message>
        <source>{packet} was not merged into this mission yet.</source>
        <translation>لم تُدمج {packet} في هذه البعثة بعد.</translation>
    </message>
    <message>
        <source>{part} does not read back as it was written; the medium may be failing</source>
        <translation>لا يُقرأ {part} كما كُتب؛ قد يكون الوسيط آخذًا في التلف</translation>
    </message>
    <message>
        <source>{person} cannot sign a receipt: that is for headquarters.</source>
        <translation>لا يمكن لـ{person} توقيع إيصال: فذلك للمقر.</translation>
    </message>
    <message>
        <source>{person} wrote “{act}” about {subject} with a newer fieldkit.</source>
        <translation>كتب {person} «{act}» بشأن {subject} بإصدار أحدث من fieldkit.</translation>
    </message>
    <message>
        <source>{photo} says nothing of its camera&apos;s clock: no slate is seen in it, or its file states no time.</source>
        <translation>لا تبيّن {photo} شيئًا عن ساعة كاميرتها: لا تظهر فيها لوحة وقت، أو لا يذكر ملفها وقتًا.</translation>
    </message>
    <message>
        <source>{subject} is set aside already: {reason}.</source>
        <translation>سبق استبعاد {subject}: {reason}.</translation>
    </message>
    <message>
        <source>{subject} says that already: {values}.</source>
        <translation>هذا مذكور بالفعل في {subject}: {values}.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} So nothing was measured.</source>
        <translation>{why} ولذلك لم يُقس شيء.</translation>
    </message>
    <message>
        <source>“Check the mission” in Custody says what still is as it was recorded.</source>
        <translation>يبيّن «فحص البعثة» في العهدة ما لا يزال كما سُجل.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” names what no longer holds; “fieldkit mission rebuild --from-copies” makes mission.db anew: log/ and originals/ hold everything that was confirmed.</source>
        <translation>يسمي «fieldkit mission check» ما لم يعد صحيحًا؛ ويعيد «fieldkit mission rebuild --from-copies» إنشاء mission.db: يحتوي log/‎ و originals/‎ على كل ما جرى تأكيده.</translation>
    </message>
    <message>
        <source>“fieldkit mission check” says what still is as it was recorded.</source>
        <translation>يبيّن «fieldkit mission check» ما لا يزال كما سُجل.</translation>
    </message>
    <message>
        <source>“fieldkit mission convert FOLDER TARGET --seal” makes an encrypted copy of it.</source>
        <translation>ينشئ «fieldkit mission convert FOLDER TARGET --seal» نسخة مشفّرة منه.</translation>
    </message>
    <message>
        <source>“{field}” cannot be recorded as it stands.</source>
        <translation>لا يمكن تسجيل «{field}» كما هو.</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>الحقل «{field}» ناقص.</translation>
    </message>
    <message>
        <source>“{label}” is not written as expected.</source>
        <translation>ليس «{label}» مكتوبًا كما هو متوقع.</translation>
    </message>
    <message>
        <source>“{label}” leaves the rules of transcription at character {position}.</source>
        <translation>يخرج «{label}» عن قواعد التدوين عند المحرف {position}.</translation>
    </message>
    <message>
        <source>“{name}” can mean more than one thing.</source>
        <translation>يمكن أن يعني «{name}» أكثر من شيء واحد.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” would be signed by one person or key, {person}.</source>
        <translation>سيوقّع «{one}» و«{other}» شخص واحد أو مفتاح واحد، {person}.</translation>
    </message>
    <message>
        <source>“{term}” does not describe a thing, so it is no tag.</source>
        <translation>لا يصف «{term}» شيئًا، فليس وسمًا.</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the list {vocabulary}.</source>
        <translation>ليس «{term}» مصطلحًا في القائمة {vocabulary}.</translation>
    </message>
    <message>
        <source>“{term}” takes no text of its own.</source>
        <translation>لا يقبل «{term}» نصًا خاصًا به.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message numerus="yes">
        <source>%n field(s) in dispute</source>
        <translation>
            <numerusform>لا حقول محل خلاف</numerusform>
            <numerusform>حقل واحد محل خلاف</numerusform>
            <numerusform>حقلان محل خلاف</numerusform>
            <numerusform>%n حقول محل خلاف</numerusform>
            <numerusform>%n حقلًا محل خلاف</numerusform>
            <numerusform>%n حقل محل خلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n value(s))</source>
        <translation>
            <numerusform>(لا قيم)</numerusform>
            <numerusform>(قيمة واحدة)</numerusform>
            <numerusform>(قيمتان)</numerusform>
            <numerusform>(%n قيم)</numerusform>
            <numerusform>(%n قيمة)</numerusform>
            <numerusform>(%n قيمة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>طريقة الحصول</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Damaged: {why}</source>
        <translation>تالفة: {why}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Items shown</source>
        <translation>القطع الظاهرة</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>الملاحظة {label}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Select photos or items: what is known of them stands here.</source>
        <translation>حدد صورًا أو قطعًا: يظهر هنا ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>مستبعدة: {reason}</translation>
    </message>
    <message>
        <source>Shows no item yet.</source>
        <translation>لا تُظهر أي قطعة بعد.</translation>
    </message>
    <message>
        <source>Shows {items}</source>
        <translation>تُظهر {items}</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>التُقطت</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>الوقت الصحيح</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>غير مصنفة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>the camera states no time</source>
        <translation>لا تذكر الكاميرا وقتًا</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <translation>
            <numerusform>{labels}</numerusform>
            <numerusform>{labels} وواحدة أخرى</numerusform>
            <numerusform>{labels} واثنتان أخريان</numerusform>
            <numerusform>{labels} و%n أخرى</numerusform>
            <numerusform>{labels} و%n أخرى</numerusform>
            <numerusform>{labels} و%n أخرى</numerusform>
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
        <translation>{when}، {grounds}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>An item and its parts</source>
        <translation>قطعة وأجزاؤها</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>تشطيب السطح</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>كيفية العثور</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Host’s number</source>
        <translation>رقم الجهة المضيفة</translation>
    </message>
    <message>
        <source>Label of an item</source>
        <translation>معرّف قطعة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number of a photo</source>
        <translation>رقم صورة</translation>
    </message>
    <message>
        <source>Prior custody</source>
        <translation>العهدة السابقة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tag state</source>
        <translation>حالة بطاقة التعريف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>المفتاح بلا عبارة مرور يوقّع لكل من بيده الحاسوب.</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>اختيار: {field}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Fair. One more word makes it a thousand times harder to guess.</source>
        <translation>مقبولة. كلمة واحدة أخرى تجعل تخمينها أصعب ألف مرة.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>إخفاء: {field}</translation>
    </message>
    <message>
        <source>Long. Good, unless it is a saying, a song or a name: those are tried first.</source>
        <translation>طويلة. جيدة، ما لم تكن مثلًا أو أغنية أو اسمًا: فهذه تُجرَّب أولًا.</translation>
    </message>
    <message>
        <source>New passphrase of the mission</source>
        <translation>عبارة المرور الجديدة للبعثة</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>عبارة مرور البعثة</translation>
    </message>
    <message>
        <source>Passphrase of the new key</source>
        <translation>عبارة مرور المفتاح الجديد</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>عبارة مرور مفتاحك</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>اذكره في بضع كلمات</translation>
    </message>
    <message>
        <source>Short: whoever takes the laptop can try out all like it.</source>
        <translation>قصيرة: من يأخذ الحاسوب يستطيع تجربة كل ما يماثلها.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>إظهار: {field}</translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation>إزالة {term}</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find it</source>
        <translation>اكتب للعثور عليه</translation>
    </message>
    <message>
        <source>Without a passphrase whoever holds the laptop could open the mission.</source>
        <translation>من دون عبارة مرور يستطيع كل من بيده الحاسوب فتح البعثة.</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (مطلوب)</translation>
    </message>
    <message>
        <source>{field}: in words</source>
        <translation>{field}: بالكلمات</translation>
    </message>
    <message>
        <source>{field}: say why it is unknown</source>
        <translation>{field}: اذكر سبب عدم المعرفة</translation>
    </message>
    <message>
        <source>{key} shows or hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not taken: choose one of the list.</source>
        <translation>لم يُقبل «{text}»: اختر من القائمة.</translation>
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
        <translation>الكل</translation>
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
        <translation>مدحوض</translation>
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
        <translation>النتائج</translation>
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
        <translation>غير قابل للإثبات</translation>
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
        <translation>مثبت</translation>
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
        <translation>البصمة: {groups}</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>A folder for all that the mission records, and an authority of its own that vouches for everybody whom you invite.</source>
        <translation>مجلد لكل ما تسجله البعثة، وسلطة تصديق خاصة بها تصادق على كل من تدعوه.</translation>
    </message>
    <message>
        <source>Code of the mission</source>
        <translation>رمز البعثة</translation>
    </message>
    <message>
        <source>Codes, not names</source>
        <translation>رموز لا أسماء</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>قواعد التداول</translation>
    </message>
    <message>
        <source>It opens the key that signs for you. If it is forgotten, nobody can bring it back. Long, and easy to type with cold hands, is best.</source>
        <translation>تفتح المفتاح الذي يوقّع باسمك. وإذا نُسيت فلا يستطيع أحد استعادتها. والأفضل أن تكون طويلة وسهلة الكتابة بأيدٍ باردة.</translation>
    </message>
    <message>
        <source>Letter of this laptop</source>
        <translation>حرف هذا الحاسوب</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>إنشاء البعثة</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>بعثة جديدة</translation>
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
        <translation>يدل P-01 عليك في كل تسجيل. أما هوية صاحبه فمدوّنة في مكان آخر.</translation>
    </message>
    <message>
        <source>Title, without words of attribution</source>
        <translation>العنوان، بلا ألفاظ تنسب المسؤولية</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>ما يُنشأ</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>أين توضع البعثة؟</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n held elsewhere</source>
        <translation>
            <numerusform>لا شيء محفوظ في مكان آخر</numerusform>
            <numerusform>واحدة محفوظة في مكان آخر</numerusform>
            <numerusform>اثنتان محفوظتان في مكان آخر</numerusform>
            <numerusform>%n محفوظة في مكان آخر</numerusform>
            <numerusform>%n محفوظة في مكان آخر</numerusform>
            <numerusform>%n محفوظة في مكان آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ▸</source>
        <translation>
            <numerusform>لا مهام ◂</numerusform>
            <numerusform>مهمة واحدة ◂</numerusform>
            <numerusform>مهمتان ◂</numerusform>
            <numerusform>%n مهام ◂</numerusform>
            <numerusform>%n مهمة ◂</numerusform>
            <numerusform>%n مهمة ◂</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of this mission that was never finished was removed.</source>
        <translation>أُزيلت نسخة من هذه البعثة لم تكتمل قط.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and anybody can read it.</source>
        <translation>هناك نسخة من هذه البعثة لم تكتمل قط، ويستطيع أي شخص قراءتها.</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and its place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in fieldkit: {what}</source>
        <translation>خلل في fieldkit: {what}</translation>
    </message>
    <message>
        <source>A is the folder of the mission: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ok</source>
        <translation>‏A سليم</translation>
    </message>
    <message>
        <source>A program was stopped while it made {folder}.</source>
        <translation>أُوقف برنامج وهو ينشئ {folder}.</translation>
    </message>
    <message>
        <source>An earlier vault.json was put back: an earlier passphrase opens this mission again.</source>
        <translation>أُعيد ملف vault.json أقدم: تفتح عبارة مرور سابقة هذه البعثة من جديد.</translation>
    </message>
    <message>
        <source>B is the second copy, on another drive: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B ok</source>
        <translation>‏B سليم</translation>
    </message>
    <message numerus="yes">
        <source>B waiting: %n photo(s)</source>
        <translation>
            <numerusform>‏B: لا صور في الانتظار</numerusform>
            <numerusform>‏B: صورة واحدة في الانتظار</numerusform>
            <numerusform>‏B: صورتان في الانتظار</numerusform>
            <numerusform>‏B: %n صور في الانتظار</numerusform>
            <numerusform>‏B: %n صورة في الانتظار</numerusform>
            <numerusform>‏B: %n صورة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase in the preferences. Who knows an earlier one may hold a copy of the mission: “fieldkit mission convert … --renew” makes one with secrets that they do not know.</source>
        <translation>غيّر عبارة المرور في التفضيلات. قد تكون لدى من يعرف عبارة سابقة نسخة من البعثة: ينشئ «fieldkit mission convert … --renew» نسخة بمفاتيح سرية لا يعرفها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>If a folder is left whose name ends in {folder}, anybody may be able to read it: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}. Connect its drive and open the mission for writing: then it is removed.</source>
        <translation>توجد في {folder}. صِل محرك أقراصها وافتح البعثة للكتابة: عندئذ تُزال.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Removing a copy that was never finished</source>
        <translation>إزالة نسخة لم تكتمل قط</translation>
    </message>
    <message>
        <source>SAMPLE, NOT EVIDENCE</source>
        <translation>عينة، وليست دليلًا</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>ابحث أو اكتب أمرًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>إيقاف: {job}</translation>
    </message>
    <message>
        <source>The language is chosen.</source>
        <translation>اختيرت اللغة.</translation>
    </message>
    <message>
        <source>The vault.json of this mission was made by somebody else who knows its secrets.</source>
        <translation>أنشأ ملف vault.json لهذه البعثة شخص آخر يعرف مفاتيحها السرية.</translation>
    </message>
    <message>
        <source>The window speaks it when the jobs that run have ended and it is opened again.</source>
        <translation>تظهر بها النافذة متى انتهت المهام الجارية وفُتحت مرة أخرى.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>What was recorded is on disk, and you can go on. Copy what happened for whoever mends it.</source>
        <translation>ما سُجل محفوظ على القرص، ويمكنك المتابعة. انسخ ما حدث لمن يصلحه.</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>نسخة احتياطية اليوم</numerusform>
            <numerusform>نسخة احتياطية قبل يوم واحد</numerusform>
            <numerusform>نسخة احتياطية قبل يومين</numerusform>
            <numerusform>نسخة احتياطية قبل %n أيام</numerusform>
            <numerusform>نسخة احتياطية قبل %n يومًا</numerusform>
            <numerusform>نسخة احتياطية قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>نسخة احتياطية اليوم</translation>
    </message>
    <message>
        <source>fieldkit</source>
        <translation>fieldkit</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>{person}, team {letter}</source>
        <translation>{person}، الفريق {letter}</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}: {done} من {total}</translation>
    </message>
    <message>
        <source>“fieldkit mission convert … --renew” makes a copy with secrets that they do not know.</source>
        <translation>ينشئ «fieldkit mission convert … --renew» نسخة بمفاتيح سرية لا يعرفها.</translation>
    </message>
    <message>
        <source>▲ A missing</source>
        <translation>‏▲ A مفقود</translation>
    </message>
    <message>
        <source>▲ B missing</source>
        <translation>‏▲ B مفقود</translation>
    </message>
    <message numerus="yes">
        <source>▲ B missing, %n photo(s) wait</source>
        <translation>
            <numerusform>‏▲ B مفقود، لا صور في الانتظار</numerusform>
            <numerusform>‏▲ B مفقود، صورة واحدة في الانتظار</numerusform>
            <numerusform>‏▲ B مفقود، صورتان في الانتظار</numerusform>
            <numerusform>‏▲ B مفقود، %n صور في الانتظار</numerusform>
            <numerusform>‏▲ B مفقود، %n صورة في الانتظار</numerusform>
            <numerusform>‏▲ B مفقود، %n صورة في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>● Nothing to save yet</source>
        <translation>● لا شيء للحفظ بعد</translation>
    </message>
    <message>
        <source>● Saved {time}</source>
        <translation>● حُفظ {time}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>{chosen} of {count} selected</source>
        <translation>حُدد {chosen} من {count}</translation>
    </message>
    <message>
        <source>{tile}; selected; {number} of {count}</source>
        <translation>{tile}؛ محددة؛ {number} من {count}</translation>
    </message>
    <message>
        <source>{tile}; {number} of {count}</source>
        <translation>{tile}؛ {number} من {count}</translation>
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
        <translation>انتهى قبل أن يصبح جاهزًا ({how})</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n camera raw</source>
        <translation>
            <numerusform>لا ملفات خام</numerusform>
            <numerusform>ملف خام واحد من الكاميرا</numerusform>
            <numerusform>ملفان خامان من الكاميرا</numerusform>
            <numerusform>%n ملفات خام من الكاميرا</numerusform>
            <numerusform>%n ملفًا خامًا من الكاميرا</numerusform>
            <numerusform>%n ملف خام من الكاميرا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to be new, by name, size and time; what files hold decides.</source>
        <translation>
            <numerusform>لا يُتوقع أن يكون أي ملف جديدًا، بحسب الاسم والحجم والوقت؛ والعبرة بمحتوى الملفات.</numerusform>
            <numerusform>يُتوقع أن يكون ملف واحد جديدًا، بحسب الاسم والحجم والوقت؛ والعبرة بمحتوى الملفات.</numerusform>
            <numerusform>يُتوقع أن يكون ملفان جديدين، بحسب الاسم والحجم والوقت؛ والعبرة بمحتوى الملفات.</numerusform>
            <numerusform>يُتوقع أن تكون %n ملفات جديدة، بحسب الاسم والحجم والوقت؛ والعبرة بمحتوى الملفات.</numerusform>
            <numerusform>يُتوقع أن يكون %n ملفًا جديدًا، بحسب الاسم والحجم والوقت؛ والعبرة بمحتوى الملفات.</numerusform>
            <numerusform>يُتوقع أن يكون %n ملف جديدًا، بحسب الاسم والحجم والوقت؛ والعبرة بمحتوى الملفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لا إخفاق</numerusform>
            <numerusform>أخفق ملف واحد</numerusform>
            <numerusform>أخفق ملفان</numerusform>
            <numerusform>أخفقت %n ملفات</numerusform>
            <numerusform>أخفق %n ملفًا</numerusform>
            <numerusform>أخفق %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) bear no number of a camera</source>
        <translation>
            <numerusform>كل الملفات تحمل أرقام كاميرا</numerusform>
            <numerusform>ملف واحد لا يحمل رقم كاميرا</numerusform>
            <numerusform>ملفان لا يحملان رقم كاميرا</numerusform>
            <numerusform>%n ملفات لا تحمل رقم كاميرا</numerusform>
            <numerusform>%n ملفًا لا يحمل رقم كاميرا</numerusform>
            <numerusform>%n ملف لا يحمل رقم كاميرا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of an interrupted intake recovered.</source>
        <translation>
            <numerusform>لم يُسترجع أي ملف من استلام متوقف.</numerusform>
            <numerusform>استُرجع ملف واحد من استلام متوقف.</numerusform>
            <numerusform>استُرجع ملفان من استلام متوقف.</numerusform>
            <numerusform>استُرجعت %n ملفات من استلام متوقف.</numerusform>
            <numerusform>استُرجع %n ملفًا من استلام متوقف.</numerusform>
            <numerusform>استُرجع %n ملف من استلام متوقف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you chose</source>
        <translation>
            <numerusform>لم تختر أي ملف</numerusform>
            <numerusform>ملف واحد اخترته</numerusform>
            <numerusform>ملفان اخترتهما</numerusform>
            <numerusform>%n ملفات اخترتها</numerusform>
            <numerusform>%n ملفًا اخترتها</numerusform>
            <numerusform>%n ملف اخترتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>لا ملفات للنظر فيها</numerusform>
            <numerusform>ملف واحد للنظر فيه</numerusform>
            <numerusform>ملفان للنظر فيهما</numerusform>
            <numerusform>%n ملفات للنظر فيها</numerusform>
            <numerusform>%n ملفًا للنظر فيها</numerusform>
            <numerusform>%n ملف للنظر فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {time}</source>
        <translation>
            <numerusform>لا ملفات، {time}</numerusform>
            <numerusform>ملف واحد، {time}</numerusform>
            <numerusform>ملفان، {time}</numerusform>
            <numerusform>%n ملفات، {time}</numerusform>
            <numerusform>%n ملفًا، {time}</numerusform>
            <numerusform>%n ملف، {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on the card</source>
        <translation>
            <numerusform>لم يبقَ شيء على البطاقة</numerusform>
            <numerusform>بقي ملف واحد على البطاقة</numerusform>
            <numerusform>بقي ملفان على البطاقة</numerusform>
            <numerusform>بقيت %n ملفات على البطاقة</numerusform>
            <numerusform>بقي %n ملفًا على البطاقة</numerusform>
            <numerusform>بقي %n ملف على البطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>ملف جديد واحد</numerusform>
            <numerusform>ملفان جديدان</numerusform>
            <numerusform>%n ملفات جديدة</numerusform>
            <numerusform>%n ملفًا جديدًا</numerusform>
            <numerusform>%n ملف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these beside a photograph</source>
        <translation>
            <numerusform>لا شيء منها بجانب صورة</numerusform>
            <numerusform>واحد منها بجانب صورة</numerusform>
            <numerusform>اثنان منها بجانب صورة</numerusform>
            <numerusform>%n منها بجانب صورة</numerusform>
            <numerusform>%n منها بجانب صورة</numerusform>
            <numerusform>%n منها بجانب صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>لا ملفات أخرى</numerusform>
            <numerusform>ملف آخر واحد</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>%n ملفات أخرى</numerusform>
            <numerusform>%n ملفًا آخر</numerusform>
            <numerusform>%n ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) do not match the card. Not recorded: {names}</source>
        <translation>
            <numerusform>كل الصور تطابق البطاقة. لم يُسجل: {names}</numerusform>
            <numerusform>صورة واحدة لا تطابق البطاقة. لم تُسجل: {names}</numerusform>
            <numerusform>صورتان لا تطابقان البطاقة. لم تُسجلا: {names}</numerusform>
            <numerusform>%n صور لا تطابق البطاقة. لم تُسجل: {names}</numerusform>
            <numerusform>%n صورة لا تطابق البطاقة. لم تُسجل: {names}</numerusform>
            <numerusform>%n صورة لا تطابق البطاقة. لم تُسجل: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>لا ملفات سبقت رؤيتها</numerusform>
            <numerusform>ملف واحد سبقت رؤيته</numerusform>
            <numerusform>ملفان سبقت رؤيتهما</numerusform>
            <numerusform>%n ملفات سبقت رؤيتها</numerusform>
            <numerusform>%n ملفًا سبقت رؤيتها</numerusform>
            <numerusform>%n ملف سبقت رؤيتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>لا ملفات مرافقة</numerusform>
            <numerusform>ملف مرافق واحد</numerusform>
            <numerusform>ملفان مرافقان</numerusform>
            <numerusform>%n ملفات مرافقة</numerusform>
            <numerusform>%n ملفًا مرافقًا</numerusform>
            <numerusform>%n ملف مرافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>لا ملفات متبقية</numerusform>
            <numerusform>ملف واحد متبقٍّ</numerusform>
            <numerusform>ملفان متبقيان</numerusform>
            <numerusform>%n ملفات متبقية</numerusform>
            <numerusform>%n ملفًا متبقيًا</numerusform>
            <numerusform>%n ملف متبقٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>لا مقاطع فيديو</numerusform>
            <numerusform>مقطع فيديو واحد</numerusform>
            <numerusform>مقطعا فيديو</numerusform>
            <numerusform>%n مقاطع فيديو</numerusform>
            <numerusform>%n مقطع فيديو</numerusform>
            <numerusform>%n مقطع فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes into this mission. Nothing can be brought in meanwhile.</source>
        <translation>برنامج آخر يكتب في هذه البعثة. لا يمكن استلام شيء في الأثناء.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Bring it in once more, or copy those files in another way.</source>
        <translation>كرر الاستلام، أو انسخ تلك الملفات بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Bring the same card in again: their names come back, and nothing is kept twice.</source>
        <translation>استلم البطاقة نفسها مرة أخرى: تعود أسماؤها، ولا يُحفظ شيء مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>Broke off, %n new</source>
        <translation>
            <numerusform>انقطع، لا جديد</numerusform>
            <numerusform>انقطع، ملف جديد واحد</numerusform>
            <numerusform>انقطع، ملفان جديدان</numerusform>
            <numerusform>انقطع، %n ملفات جديدة</numerusform>
            <numerusform>انقطع، %n ملفًا جديدًا</numerusform>
            <numerusform>انقطع، %n ملف جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>طريقة الحصول</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>ساعة الكاميرا</translation>
    </message>
    <message numerus="yes">
        <source>Card removed after %n of {found}. The %n are verified.</source>
        <translation>
            <numerusform>أُزيلت البطاقة قبل استلام أي من {found}.</numerusform>
            <numerusform>أُزيلت البطاقة بعد ملف واحد من {found}. وقد تم التحقق منه.</numerusform>
            <numerusform>أُزيلت البطاقة بعد ملفين من {found}. وقد تم التحقق منهما.</numerusform>
            <numerusform>أُزيلت البطاقة بعد %n من {found}. وقد تم التحقق من الملفات الـ%n.</numerusform>
            <numerusform>أُزيلت البطاقة بعد %n من {found}. وقد تم التحقق من الملفات الـ%n.</numerusform>
            <numerusform>أُزيلت البطاقة بعد %n من {found}. وقد تم التحقق من الملفات الـ%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Card removed, {done} of {found}</source>
        <translation>أُزيلت البطاقة، {done} من {found}</translation>
    </message>
    <message numerus="yes">
        <source>Card {name} is back: %n to come</source>
        <translation>
            <numerusform>عادت البطاقة {name}: لا ملفات متبقية</numerusform>
            <numerusform>عادت البطاقة {name}: ملف واحد متبقٍّ</numerusform>
            <numerusform>عادت البطاقة {name}: ملفان متبقيان</numerusform>
            <numerusform>عادت البطاقة {name}: %n ملفات متبقية</numerusform>
            <numerusform>عادت البطاقة {name}: %n ملفًا متبقيًا</numerusform>
            <numerusform>عادت البطاقة {name}: %n ملف متبقٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card {name}: %n new</source>
        <translation>
            <numerusform>البطاقة {name}: لا ملفات جديدة</numerusform>
            <numerusform>البطاقة {name}: ملف جديد واحد</numerusform>
            <numerusform>البطاقة {name}: ملفان جديدان</numerusform>
            <numerusform>البطاقة {name}: %n ملفات جديدة</numerusform>
            <numerusform>البطاقة {name}: %n ملفًا جديدًا</numerusform>
            <numerusform>البطاقة {name}: %n ملف جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards and drives</source>
        <translation>البطاقات ومحركات الأقراص</translation>
    </message>
    <message>
        <source>Choose a card or folder</source>
        <translation>اختيار بطاقة أو مجلد</translation>
    </message>
    <message>
        <source>Choose files to bring in</source>
        <translation>اختيار الملفات المراد استلامها</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Code of the person, such as P-01</source>
        <translation>رمز الشخص، مثل P-01</translation>
    </message>
    <message>
        <source>Drop it to bring it in</source>
        <translation>أفلته لاستلامه</translation>
    </message>
    <message>
        <source>Each file is taken in once it is whole.</source>
        <translation>يُستلم كل ملف متى اكتمل.</translation>
    </message>
    <message>
        <source>Every file is copied, read back and recorded. The card is not changed.</source>
        <translation>يُنسخ كل ملف وتُعاد قراءته ويُسجل. ولا تتغير البطاقة.</translation>
    </message>
    <message>
        <source>Everything is copied and compared.</source>
        <translation>نُسخ كل شيء وقورن.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>ملفات للنظر فيها</translation>
    </message>
    <message>
        <source>Folders used before</source>
        <translation>مجلدات استُعملت من قبل</translation>
    </message>
    <message>
        <source>From whom or what</source>
        <translation>ممن أو من ماذا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on to bring in the rest; nothing is kept twice.</source>
        <translation>تابع لاستلام الباقي؛ لا يُحفظ شيء مرتين.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>الانتقال إلى الاستلام</translation>
    </message>
    <message>
        <source>How far it is off, how it was set</source>
        <translation>مقدار انحرافها وكيف ضُبطت</translation>
    </message>
    <message>
        <source>How far the intake is</source>
        <translation>مدى تقدم الاستلام</translation>
    </message>
    <message>
        <source>Insert a card or drop a folder.</source>
        <translation>أدخل بطاقة أو أفلت مجلدًا.</translation>
    </message>
    <message>
        <source>Intake of {folder}</source>
        <translation>استلام {folder}</translation>
    </message>
    <message>
        <source>It begins by itself as soon as other work is done.</source>
        <translation>يبدأ تلقائيًا فور انتهاء الأعمال الأخرى.</translation>
    </message>
    <message>
        <source>Its copy does not match the card. Not recorded.</source>
        <translation>نسخته لا تطابق البطاقة. لم يُسجل.</translation>
    </message>
    <message>
        <source>Keep the card.</source>
        <translation>احتفظ بالبطاقة.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the card: %n file(s) could not be read.</source>
        <translation>
            <numerusform>احتفظ بالبطاقة: لا ملفات تعذرت قراءتها.</numerusform>
            <numerusform>احتفظ بالبطاقة: تعذرت قراءة ملف واحد.</numerusform>
            <numerusform>احتفظ بالبطاقة: تعذرت قراءة ملفين.</numerusform>
            <numerusform>احتفظ بالبطاقة: تعذرت قراءة %n ملفات.</numerusform>
            <numerusform>احتفظ بالبطاقة: تعذرت قراءة %n ملفًا.</numerusform>
            <numerusform>احتفظ بالبطاقة: تعذرت قراءة %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. {why}</source>
        <translation>حُفظ. {why}</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Looking for files of an interrupted intake</source>
        <translation>البحث عن ملفات استلام متوقف</translation>
    </message>
    <message>
        <source>Making small pictures</source>
        <translation>إنشاء الصور المصغرة</translation>
    </message>
    <message>
        <source>New files in {folder}</source>
        <translation>ملفات جديدة في {folder}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>قطعة جديدة</translation>
    </message>
    <message>
        <source>No file bears {numbers}</source>
        <translation>لا ملف يحمل {numbers}</translation>
    </message>
    <message>
        <source>No folder of a camera</source>
        <translation>لا مجلد كاميرا</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Not kept. {why}</source>
        <translation>لم يُحفظ. {why}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not said: {why}</source>
        <translation>لم يُذكر: {why}</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>لم يصل شيء بعد</translation>
    </message>
    <message>
        <source>Nothing stands here: nothing of this will be recorded.</source>
        <translation>لا شيء هنا: لن يُسجل شيء من هذا.</translation>
    </message>
    <message>
        <source>Numbers begin anew with {number} in {folder}</source>
        <translation>يبدأ الترقيم من جديد عند {number} في {folder}</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>Person by code, body, address</source>
        <translation>شخص برمزه، جهة، عنوان</translation>
    </message>
    <message>
        <source>Photo {name} does not match the card. Not recorded.</source>
        <translation>الصورة {name} لا تطابق البطاقة. لم تُسجل.</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>المصور</translation>
    </message>
    <message>
        <source>Picture follows</source>
        <translation>ستظهر الصورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Reinsert to continue.</source>
        <translation>أعد إدخالها للمتابعة.</translation>
    </message>
    <message>
        <source>Safe to remove card</source>
        <translation>يمكن إزالة البطاقة بأمان</translation>
    </message>
    <message>
        <source>Said of all these files</source>
        <translation>ما يُذكر عن كل هذه الملفات</translation>
    </message>
    <message>
        <source>Said of all: {facts}</source>
        <translation>ما يُذكر عن الكل: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s). Connect drive B.</source>
        <translation>
            <numerusform>النسخة الثانية: لا صور في الانتظار.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: صورة واحدة. صِل محرك الأقراص B.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: صورتان. صِل محرك الأقراص B.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: %n صور. صِل محرك الأقراص B.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: %n صورة. صِل محرك الأقراص B.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: %n صورة. صِل محرك الأقراص B.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second copy: {done} of {found}</source>
        <translation>النسخة الثانية: {done} من {found}</translation>
    </message>
    <message numerus="yes">
        <source>Seen before: what you said of all files was not recorded for these %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Site, grid reference, where it was</source>
        <translation>الموقع، إحداثيات الشبكة، أين كان</translation>
    </message>
    <message numerus="yes">
        <source>Space for about %n photo(s).</source>
        <translation>
            <numerusform>لا مساحة لأي صورة.</numerusform>
            <numerusform>مساحة لنحو صورة واحدة.</numerusform>
            <numerusform>مساحة لنحو صورتين.</numerusform>
            <numerusform>مساحة لنحو %n صور.</numerusform>
            <numerusform>مساحة لنحو %n صورة.</numerusform>
            <numerusform>مساحة لنحو %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n new</source>
        <translation>
            <numerusform>أُوقف، لا جديد</numerusform>
            <numerusform>أُوقف، ملف جديد واحد</numerusform>
            <numerusform>أُوقف، ملفان جديدان</numerusform>
            <numerusform>أُوقف، %n ملفات جديدة</numerusform>
            <numerusform>أُوقف، %n ملفًا جديدًا</numerusform>
            <numerusform>أُوقف، %n ملف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new file(s) are kept.</source>
        <translation>
            <numerusform>أُوقف. لم يُحفظ أي ملف جديد.</numerusform>
            <numerusform>أُوقف. حُفظ ملف جديد واحد.</numerusform>
            <numerusform>أُوقف. حُفظ ملفان جديدان.</numerusform>
            <numerusform>أُوقف. حُفظت %n ملفات جديدة.</numerusform>
            <numerusform>أُوقف. حُفظ %n ملفًا جديدًا.</numerusform>
            <numerusform>أُوقف. حُفظ %n ملف جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The intake broke off.</source>
        <translation>انقطع الاستلام.</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>لا توجد ملفات.</translation>
    </message>
    <message>
        <source>This disk cannot prove that it was read back itself. Keep the card until a packet is receipted.</source>
        <translation>لا يستطيع هذا القرص إثبات أنه هو الذي أُعيدت القراءة منه. احتفظ بالبطاقة إلى أن يصدر إيصال بحزمة.</translation>
    </message>
    <message>
        <source>Too large to be shown</source>
        <translation>أكبر من أن يُعرض</translation>
    </message>
    <message>
        <source>Truncated: the end of the file is missing</source>
        <translation>مبتور: نهاية الملف ناقصة</translation>
    </message>
    <message>
        <source>Try sample card</source>
        <translation>تجربة بطاقة العينة</translation>
    </message>
    <message>
        <source>Unsupported format</source>
        <translation>صيغة غير مدعومة</translation>
    </message>
    <message>
        <source>Unsupported format: {format}</source>
        <translation>صيغة غير مدعومة: {format}</translation>
    </message>
    <message>
        <source>Use webcam</source>
        <translation>استعمال كاميرا الويب</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>ينتظر انتهاء عمل آخر</translation>
    </message>
    <message numerus="yes">
        <source>Watched, %n new</source>
        <translation>
            <numerusform>تحت المراقبة، لا جديد</numerusform>
            <numerusform>تحت المراقبة، ملف جديد واحد</numerusform>
            <numerusform>تحت المراقبة، ملفان جديدان</numerusform>
            <numerusform>تحت المراقبة، %n ملفات جديدة</numerusform>
            <numerusform>تحت المراقبة، %n ملفًا جديدًا</numerusform>
            <numerusform>تحت المراقبة، %n ملف جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder. Each file is taken in once it is whole.</source>
        <translation>المجلد تحت المراقبة. يُستلم كل ملف متى اكتمل.</translation>
    </message>
    <message>
        <source>What was verified is kept. Go on to bring in the rest.</source>
        <translation>ما تم التحقق منه محفوظ. تابع لاستلام الباقي.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gap(s)</source>
        <translation>
            <numerusform>ولا فجوات أخرى</numerusform>
            <numerusform>وفجوة أخرى واحدة</numerusform>
            <numerusform>وفجوتان أخريان</numerusform>
            <numerusform>و%n فجوات أخرى</numerusform>
            <numerusform>و%n فجوة أخرى</numerusform>
            <numerusform>و%n فجوة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>at {value}</source>
        <translation>في {value}</translation>
    </message>
    <message>
        <source>camera clock {value}</source>
        <translation>ساعة الكاميرا {value}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>لا يطابق</translation>
    </message>
    <message>
        <source>photographer {value}</source>
        <translation>المصور {value}</translation>
    </message>
    <message>
        <source>safe to remove card</source>
        <translation>يمكن إزالة البطاقة بأمان</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>سبقت رؤيته</translation>
    </message>
    <message>
        <source>tags {value}</source>
        <translation>الوسوم {value}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>verified (cached)</source>
        <translation>تم التحقق منه (من ذاكرة النظام)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>{done} of {found}</source>
        <translation>{done} من {found}</translation>
    </message>
    <message>
        <source>{done} of {found}: {name}</source>
        <translation>{done} من {found}: {name}</translation>
    </message>
    <message>
        <source>{field}: ticked, and empty</source>
        <translation>{field}: محدد وفارغ</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{first} to {last} in {folders}</source>
        <translation>من {first} إلى {last} في {folders}</translation>
    </message>
</context>
<context>
    <name>inviting</name>
    <message>
        <source>A letter for each laptop</source>
        <translation>حرف لكل حاسوب</translation>
    </message>
    <message>
        <source>Compare first</source>
        <translation>المقارنة أولًا</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>بصمة الطلب</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>It stands in every number that the laptop gives, so no two number anything alike.</source>
        <translation>يرد في كل رقم يعطيه الحاسوب، فلا يرقّم حاسوبان شيئًا بالرقم نفسه.</translation>
    </message>
    <message>
        <source>Letter of their laptop</source>
        <translation>حرف حاسوب الضيف</translation>
    </message>
    <message>
        <source>Read this root fingerprint out to the guest; they compare it before they join</source>
        <translation>اقرأ بصمة الجذر هذه على الضيف؛ وهو يقارنها قبل أن ينضم</translation>
    </message>
    <message>
        <source>Request of the guest</source>
        <translation>طلب الضيف</translation>
    </message>
    <message>
        <source>Save the invitation as</source>
        <translation>حفظ الدعوة باسم</translation>
    </message>
    <message>
        <source>The guest hands it to you on a stick, and reads its fingerprint out.</source>
        <translation>يسلّمه الضيف إليك على ذاكرة محمولة، ويقرأ عليك بصمته.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>They read out exactly this</source>
        <translation>قرأ الضيف هذا بعينه</translation>
    </message>
    <message>
        <source>Where the authority’s keys were moved to</source>
        <translation>أين نُقلت مفاتيح سلطة التصديق</translation>
    </message>
    <message>
        <source>Whoever is invited can write into the mission. Nothing is issued before you say that it is them.</source>
        <translation>من دُعي يستطيع الكتابة في البعثة. ولا يصدر شيء قبل أن تؤكد أنه هو.</translation>
    </message>
    <message>
        <source>Whoever wants to join has handed you a request.</source>
        <translation>سلّمك من يريد الانضمام طلبًا.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>كتابة الدعوة…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the guest.</source>
        <translation>كُتب {file}. سلّمه إلى الضيف.</translation>
    </message>
    <message>
        <source>{person} asks to be invited</source>
        <translation>يطلب {person} دعوته</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>A small file names your key and this laptop’s. Hand it to the lead on a stick, and read out its fingerprint.</source>
        <translation>ملف صغير يسمي مفتاحك ومفتاح هذا الحاسوب. سلّمه إلى رئيس الفريق على ذاكرة محمولة، واقرأ عليه بصمته.</translation>
    </message>
    <message>
        <source>Ask to be invited</source>
        <translation>طلب دعوة</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>أولًا: الطلب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Invitation of the lead</source>
        <translation>دعوة رئيس الفريق</translation>
    </message>
    <message>
        <source>Invites {person} on this laptop, letter {letter}</source>
        <translation>تدعو {person} على هذا الحاسوب، الحرف {letter}</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>الانضمام بدعوة</translation>
    </message>
    <message>
        <source>Join the mission</source>
        <translation>الانضمام إلى البعثة</translation>
    </message>
    <message>
        <source>Join with the invitation</source>
        <translation>الانضمام بالدعوة</translation>
    </message>
    <message>
        <source>Read this out to the lead; they compare it before they invite you</source>
        <translation>اقرأ هذا على رئيس الفريق؛ وهو يقارنه قبل أن يدعوك</translation>
    </message>
    <message>
        <source>Root fingerprint of the mission</source>
        <translation>بصمة جذر البعثة</translation>
    </message>
    <message>
        <source>Save the request as</source>
        <translation>حفظ الطلب باسم</translation>
    </message>
    <message>
        <source>The lead has handed you an invitation.</source>
        <translation>سلّمك رئيس الفريق دعوة.</translation>
    </message>
    <message>
        <source>The lead read out exactly this</source>
        <translation>قرأ رئيس الفريق هذا بعينه</translation>
    </message>
    <message>
        <source>The lead’s invitation holds your letter and the mission’s root. Compare its fingerprint by voice: all trust rests on it.</source>
        <translation>تحتوي دعوة رئيس الفريق على حرفك وجذر البعثة. قارن بصمته شفويًا: فعليها تقوم الثقة كلها.</translation>
    </message>
    <message>
        <source>The request is a small file. Hand it to the lead on a stick.</source>
        <translation>الطلب ملف صغير. سلّمه إلى رئيس الفريق على ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Then: join</source>
        <translation>ثم: الانضمام</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>ما تفعله الآن</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>أين توضع البعثة؟</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>كتابة الطلب…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the lead.</source>
        <translation>كُتب {file}. سلّمه إلى رئيس الفريق.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>المفتاح بلا عبارة مرور يوقّع لكل من بيده الحاسوب.</translation>
    </message>
    <message>
        <source>By this laptop&apos;s clock the mission CA is not valid. Check the clock first.</source>
        <translation>سلطة تصديق البعثة غير صالحة بحسب ساعة هذا الحاسوب. تحقق من الساعة أولًا.</translation>
    </message>
    <message>
        <source>Close the mission and open it again; it then goes on in a new stream.</source>
        <translation>أغلق البعثة وافتحها مرة أخرى؛ فتستمر في دفق جديد.</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>اختصارات هذه الشاشة</translation>
    </message>
    <message>
        <source>The request for certificates</source>
        <translation>طلب الشهادات</translation>
    </message>
    <message>
        <source>The root certificate</source>
        <translation>شهادة الجذر</translation>
    </message>
    <message>
        <source>an exported authority was looked for in {folder} and in {inside}</source>
        <translation>جرى البحث عن سلطة تصديق مصدَّرة في {folder} وفي {inside}</translation>
    </message>
    <message>
        <source>another root is trusted here in mission {mission}, with the fingerprint {fingerprint}</source>
        <translation>جذر آخر موثوق به هنا في البعثة {mission}، وبصمته {fingerprint}</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>إصدار الشهادات</translation>
    </message>
    <message>
        <source>it does not name a person by a code such as P-01</source>
        <translation>لا يسمي شخصًا برمز مثل P-01</translation>
    </message>
    <message>
        <source>it does not read as one</source>
        <translation>لا يُقرأ على أنه طلب</translation>
    </message>
    <message>
        <source>it does not read back as it was written</source>
        <translation>لا يُقرأ كما كُتب</translation>
    </message>
    <message>
        <source>it has no certificate in this mission yet</source>
        <translation>ليست له شهادة في هذه البعثة بعد</translation>
    </message>
    <message>
        <source>it holds a key of another kind</source>
        <translation>يحتوي على مفتاح من نوع آخر</translation>
    </message>
    <message>
        <source>it holds more than one certificate</source>
        <translation>يحتوي على أكثر من شهادة</translation>
    </message>
    <message>
        <source>it holds no readable certificate</source>
        <translation>لا يحتوي على شهادة مقروءة</translation>
    </message>
    <message>
        <source>it holds no readable key</source>
        <translation>لا يحتوي على مفتاح مقروء</translation>
    </message>
    <message>
        <source>it holds the key of somebody else</source>
        <translation>يحتوي على مفتاح شخص آخر</translation>
    </message>
    <message>
        <source>it is not a self-signed authority</source>
        <translation>ليست سلطة تصديق موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>it joins a person to a device of somebody else</source>
        <translation>يقرن شخصًا بجهاز شخص آخر</translation>
    </message>
    <message>
        <source>it leads to no root that is trusted here</source>
        <translation>لا تستند إلى أي جذر موثوق به هنا</translation>
    </message>
    <message>
        <source>it lies on the second medium, or was never made on this laptop</source>
        <translation>هو على الوسيط الثاني، أو لم يُنشأ قط على هذا الحاسوب</translation>
    </message>
    <message>
        <source>it was issued for another laptop</source>
        <translation>صدرت لحاسوب آخر</translation>
    </message>
    <message>
        <source>it was not issued by the mission CA beside it</source>
        <translation>لم تصدرها سلطة تصديق البعثة المرافقة لها</translation>
    </message>
    <message>
        <source>it was not made on this laptop</source>
        <translation>لم يُنشأ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>it was not made with the keys that it names</source>
        <translation>لم يُعدّ بالمفاتيح التي يسميها</translation>
    </message>
    <message>
        <source>key and certificates do not belong together</source>
        <translation>المفتاح والشهادات لا يخص بعضها بعضًا</translation>
    </message>
    <message>
        <source>none of its last lines can be read</source>
        <translation>لا يُقرأ أي من أسطره الأخيرة</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>the certificate is not of the key that is here</source>
        <translation>ليست الشهادة للمفتاح الموجود هنا</translation>
    </message>
    <message>
        <source>the device&apos;s key is not an Ed25519 key</source>
        <translation>ليس مفتاح الجهاز مفتاح Ed25519</translation>
    </message>
    <message>
        <source>the key of that person is not on this laptop</source>
        <translation>مفتاح ذلك الشخص ليس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>the person&apos;s key is not a P-256 key</source>
        <translation>ليس مفتاح الشخص مفتاح P-256</translation>
    </message>
    <message>
        <source>there is no such folder (is the medium mounted?)</source>
        <translation>لا يوجد هذا المجلد؛ هل الوسيط موصول؟</translation>
    </message>
    <message>
        <source>this log has already gone on from another copy of the folder</source>
        <translation>استمر هذا السجل بالفعل من نسخة أخرى للمجلد</translation>
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
        <translation>قضية</translation>
    </message>
    <message>
        <source>Comparison of a camera</source>
        <translation>مقارنة كاميرا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>Link of a photograph</source>
        <translation>ربط صورة</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>What is said of an intake</source>
        <translation>بيان عن استلام</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message>
        <source>Laptop {letter} went on in a new stream: its folder was found restored or copied, with {found} of the {written} entries that it had written.</source>
        <translation>استمر الحاسوب {letter} في دفق جديد: تبيّن أن مجلده مستعاد أو منسوخ، وفيه {found} من أصل {written} من القيود التي كان قد كتبها.</translation>
    </message>
    <message>
        <source>Laptop {letter}, {device}, begun by {person}: {entries} entries, {signed} of them signed.</source>
        <translation>الحاسوب {letter}، {device}، بدأه {person}: {entries} من القيود، الموقّع منها {signed}.</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>A bar of {length} mm is none: its length must be above 0.</source>
        <translation>شريط طوله ‎{length} mm‎ ليس شريطًا: يجب أن يكون طوله أكبر من 0.</translation>
    </message>
    <message>
        <source>A click is not certain to {u} pixels: it must be above 0.</source>
        <translation>لا يصح عدم يقين للنقرة قدره {u} بكسل: يجب أن يكون أكبر من 0.</translation>
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
        <translation>نقطة أو طول أو قيمة عدم يقين بلا معنى.</translation>
    </message>
    <message>
        <source>A printed bar of {nominal} mm does not measure {read} mm: read it once more, in mm.</source>
        <translation>شريط مطبوع طوله ‎{nominal} mm‎ لا يكون قياسه ‎{read} mm‎: اقرأه مرة أخرى بالمليمتر.</translation>
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
        <translation>سطح يعلو المقياس بمقدار ‎{height} mm‎ سيقع عند الكاميرا أو خلفها.</translation>
    </message>
    <message>
        <source>An uncertainty of the tilt of {tilt} degrees is none: it must be from 0 to {widest}.</source>
        <translation>لا يصح عدم يقين للميل قدره {tilt} درجة: يجب أن يكون من 0 إلى {widest}.</translation>
    </message>
    <message>
        <source>An uncertainty of {u} is none: it must be 0 or more.</source>
        <translation>لا يصح عدم يقين قدره {u}: يجب أن يكون 0 أو أكثر.</translation>
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
        <translation>نظّف الحافة إن سمحت الجهة المضيفة بذلك، أو أضئها من الجانب.</translation>
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
        <translation>مسافة الكاميرا وبُعدها البؤري</translation>
    </message>
    <message>
        <source>Distortion by the lens</source>
        <translation>تشوّه العدسة</translation>
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
        <translation>الارتفاع فوق المقياس</translation>
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
        <translation>لا يُعرف وضع المقطع بالنسبة إلى محور الجسم.</translation>
    </message>
    <message>
        <source>Its other end, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the scale and the piece near the middle of the photo.</source>
        <translation>أبقِ المقياس والقطعة قرب وسط الصورة.</translation>
    </message>
    <message>
        <source>Last corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the scale at the height of the edge that is measured.</source>
        <translation>ضع المقياس على ارتفاع الحافة التي تُقاس.</translation>
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
        <translation>الطول بالاستناد إلى شريط المقياس</translation>
    </message>
    <message>
        <source>Length of the chord, or distance of the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the scale</source>
        <translation>طول المقياس</translation>
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
        <translation>قس المقياس نفسه بمسطرة فولاذية وأدخل طوله.</translation>
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
        <translation>لم يذكر أحد مقدار ارتفاع السطح فوق المقياس؛ يُفترض ‎5 mm‎ في كلا الاتجاهين.</translation>
    </message>
    <message>
        <source>One end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of the piece</source>
        <translation>أحد طرفي القطعة</translation>
    </message>
    <message>
        <source>One end of the scale bar</source>
        <translation>أحد طرفي شريط المقياس</translation>
    </message>
    <message>
        <source>Only a bar gives the scale: the tilt of the camera is unknown and makes the interval wide.</source>
        <translation>لا يعطي المقياس إلا شريط: ميل الكاميرا غير معروف ويوسّع المجال.</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end of the piece</source>
        <translation>الطرف الآخر للقطعة</translation>
    </message>
    <message>
        <source>Other end of the scale bar</source>
        <translation>الطرف الآخر لشريط المقياس</translation>
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
        <translation>ضع النقاط مرة أخرى باستعمال المكبّرة.</translation>
    </message>
    <message>
        <source>Placing of the points</source>
        <translation>وضع النقاط</translation>
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
        <translation>ابتعد وكبّر الصورة بالعدسة؛ وضع المقياس أقرب إلى القطعة.</translation>
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
        <translation>ليست الحافة جزءًا من دائرة.</translation>
    </message>
    <message>
        <source>The edge is too faint to be found by the program.</source>
        <translation>الحافة أخفت من أن يجدها البرنامج.</translation>
    </message>
    <message>
        <source>The file seems to have been edited after the photo was taken.</source>
        <translation>يبدو أن الملف عُدّل بعد التقاط الصورة.</translation>
    </message>
    <message>
        <source>The interval has no upper end.</source>
        <translation>ليس للمجال حد أعلى.</translation>
    </message>
    <message>
        <source>The leaf that is too small, {smaller} mm, must be smaller than the one too large, {larger} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The markers were not found in the photo.</source>
        <translation>لم يُعثر على العلامات المرجعية في الصورة.</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>تتعذر قراءة الصورة.</translation>
    </message>
    <message>
        <source>The photo has another size than its camera was calibrated for.</source>
        <translation>حجم الصورة غير الحجم الذي عويرت له كاميرتها.</translation>
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
        <translation>تقع النقطة ‎{x}, {y}‎ خارج الصورة، ومقاسها ‎{width} x {height}‎ بكسل.</translation>
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
        <translation>يمكن أن يُرى المقياس بطريقتين متساويتين في المطابقة؛ ويشمل المجال كلتيهما.</translation>
    </message>
    <message>
        <source>The scale was never measured itself; its length is trusted to 2 % only.</source>
        <translation>لم يُقس المقياس نفسه قط؛ ولا يوثق بطوله إلا في حدود ‎2 %‎.</translation>
    </message>
    <message>
        <source>There are not enough different points.</source>
        <translation>لا يوجد ما يكفي من النقاط المختلفة.</translation>
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
        <translation>لا مقياس في الصورة، أو أنه أقصر من أن يُستعمل.</translation>
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
        <translation>لا يعرف هذا الإصدار الطريقة.</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>ميل الكاميرا</translation>
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
        <translation>استعمل مقياسًا على شكل L أو أربع علامات مرجعية، أو ضع الشريط بجانب الحافة مباشرة وموازيًا لها.</translation>
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
        <translation>طول ما يُقاس أكثر من ثلاثة أضعاف طول المقياس.</translation>
    </message>
    <message>
        <source>Where the edge is</source>
        <translation>موضع الحافة</translation>
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
        <translation>قبول النقاط</translation>
    </message>
    <message>
        <source>Choose an item to record this.</source>
        <translation>اختر قطعة لتسجيل هذا.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave measuring</source>
        <translation>الخروج من القياس</translation>
    </message>
    <message>
        <source>Length of the scale between its ends:</source>
        <translation>طول المقياس بين طرفيه:</translation>
    </message>
    <message>
        <source>Length of the scale in millimetres</source>
        <translation>طول المقياس بالمليمتر</translation>
    </message>
    <message>
        <source>On to the piece</source>
        <translation>إلى القطعة</translation>
    </message>
    <message>
        <source>Place the scale first ({key}).</source>
        <translation>ضع المقياس أولًا ({key}).</translation>
    </message>
    <message>
        <source>Place the scale first.</source>
        <translation>ضع المقياس أولًا.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>These points give no figure.</source>
        <translation>لا تعطي هذه النقاط قيمة.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>class {grade}</source>
        <translation>الفئة {grade}</translation>
    </message>
    <message>
        <source>{point}: click, or arrow keys and Enter</source>
        <translation>{point}: انقر، أو استعمل مفاتيح الأسهم و Enter</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>an opening in it says something else of the mission than is known here</source>
        <translation>فيها قيد فتح يذكر عن البعثة غير ما هو معروف هنا</translation>
    </message>
    <message>
        <source>it belongs to another mission</source>
        <translation>تخص بعثة أخرى</translation>
    </message>
    <message>
        <source>it was not sealed in this mission</source>
        <translation>لم تُختم في هذه البعثة</translation>
    </message>
    <message>
        <source>sample data and evidence are never merged</source>
        <translation>لا تُدمج بيانات العينة والأدلة أبدًا</translation>
    </message>
    <message>
        <source>{name} changed while it was copied</source>
        <translation>تغيّر {name} أثناء نسخه</translation>
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
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
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
        <translation>ليس «{text}» قيمة SHA-256</translation>
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
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be hashed again</source>
        <translation>
            <numerusform>لن يُعاد حساب قيمة تجزئة أي أصل</numerusform>
            <numerusform>سيُعاد حساب قيمة تجزئة أصل واحد</numerusform>
            <numerusform>سيُعاد حساب قيم تجزئة أصلين</numerusform>
            <numerusform>سيُعاد حساب قيم تجزئة %n أصول</numerusform>
            <numerusform>سيُعاد حساب قيم تجزئة %n أصلًا</numerusform>
            <numerusform>سيُعاد حساب قيم تجزئة %n أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>لا ملفات أخرى</numerusform>
            <numerusform>ملف واحد آخر</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>%n ملفات أخرى</numerusform>
            <numerusform>%n ملفًا آخر</numerusform>
            <numerusform>%n ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet of somebody else</source>
        <translation>حزمة من شخص آخر</translation>
    </message>
    <message>
        <source>A receipt that came back</source>
        <translation>إيصال وارد</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>كل الجديد</translation>
    </message>
    <message numerus="yes">
        <source>Altered or forged: %n finding(s) disproved</source>
        <translation>
            <numerusform>معدلة أو مزورة: لا نتائج مدحوضة</numerusform>
            <numerusform>معدلة أو مزورة: نتيجة واحدة مدحوضة</numerusform>
            <numerusform>معدلة أو مزورة: نتيجتان مدحوضتان</numerusform>
            <numerusform>معدلة أو مزورة: %n نتائج مدحوضة</numerusform>
            <numerusform>معدلة أو مزورة: %n نتيجة مدحوضة</numerusform>
            <numerusform>معدلة أو مزورة: %n نتيجة مدحوضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Another packet of this id was merged before: seal {seal}.</source>
        <translation>دُمجت من قبل حزمة أخرى بهذا المعرّف: الختم {seal}.</translation>
    </message>
    <message>
        <source>Before sealing</source>
        <translation>قبل الختم</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>بُدئت ولم تكتمل</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Bring in a packet</source>
        <translation>استلام حزمة</translation>
    </message>
    <message>
        <source>Bring in a packet of somebody else</source>
        <translation>استلام حزمة من شخص آخر</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>ما استُلم حتى الآن</translation>
    </message>
    <message>
        <source>Checking a packet</source>
        <translation>فحص حزمة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Conflicts to look at: {count}</source>
        <translation>تناقضات للنظر فيها: {count}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>البحث عن قطعة</translation>
    </message>
    <message>
        <source>First settle what hinders.</source>
        <translation>عالج ما يعوق أولًا.</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>الانتقال إلى الاستلام</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>الانتقال إلى التسجيل</translation>
    </message>
    <message>
        <source>Hinders: {what}</source>
        <translation>عائق: {what}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>It is checked first; nothing changes before you say so.</source>
        <translation>تُفحص أولًا؛ ولا يتغير شيء قبل أن تقرر ذلك.</translation>
    </message>
    <message>
        <source>It shows what the packet will show, marked as a preview.</source>
        <translation>يُظهر ما ستُظهره الحزمة، موسومًا بأنه معاينة.</translation>
    </message>
    <message>
        <source>Items to seal; Space chooses</source>
        <translation>القطع المراد ختمها؛ مفتاح المسافة للاختيار</translation>
    </message>
    <message>
        <source>Keep the slip</source>
        <translation>حفظ القسيمة</translation>
    </message>
    <message>
        <source>Label {label} stands on more than one item.</source>
        <translation>المعرّف {label} على أكثر من قطعة.</translation>
    </message>
    <message>
        <source>Looking over what would go in…</source>
        <translation>يجري النظر فيما سيدخل…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدموجة</translation>
    </message>
    <message>
        <source>Merged, {time}</source>
        <translation>دُمجت، {time}</translation>
    </message>
    <message>
        <source>Merging a packet</source>
        <translation>دمج حزمة</translation>
    </message>
    <message>
        <source>Never came to be</source>
        <translation>لم تنشأ قط</translation>
    </message>
    <message>
        <source>New conflicts: {count}</source>
        <translation>تناقضات جديدة: {count}</translation>
    </message>
    <message>
        <source>New entries of the log: {count}</source>
        <translation>قيود جديدة في السجل: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Not to be trusted here: %n finding(s) not provable</source>
        <translation>
            <numerusform>لا يوثق بها هنا: لا نتائج غير قابلة للإثبات</numerusform>
            <numerusform>لا يوثق بها هنا: نتيجة واحدة غير قابلة للإثبات</numerusform>
            <numerusform>لا يوثق بها هنا: نتيجتان غير قابلتين للإثبات</numerusform>
            <numerusform>لا يوثق بها هنا: %n نتائج غير قابلة للإثبات</numerusform>
            <numerusform>لا يوثق بها هنا: %n نتيجة غير قابلة للإثبات</numerusform>
            <numerusform>لا يوثق بها هنا: %n نتيجة غير قابلة للإثبات</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>لا مكان بعد</translation>
    </message>
    <message>
        <source>One that is not what was recorded stops the sealing.</source>
        <translation>أي أصل يختلف عما سُجل يوقف الختم.</translation>
    </message>
    <message>
        <source>Originals held elsewhere: {count}</source>
        <translation>أصول محفوظة في مكان آخر: {count}</translation>
    </message>
    <message>
        <source>Originals that are not here yet: {count}</source>
        <translation>أصول ليست هنا بعد: {count}</translation>
    </message>
    <message>
        <source>Originals that came: {count}</source>
        <translation>أصول وردت: {count}</translation>
    </message>
    <message>
        <source>Packets so far</source>
        <translation>الحزم حتى الآن</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs</source>
        <translation>عبارة مرور {person}، الموقّع</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs the receipt</source>
        <translation>عبارة مرور {person}، موقّع الإيصال</translation>
    </message>
    <message>
        <source>Receipt signed: {name}, and its signature beside it</source>
        <translation>وُقّع الإيصال: {name}، وتوقيعه بجانبه</translation>
    </message>
    <message>
        <source>Receipted</source>
        <translation>صدر إيصالها</translation>
    </message>
    <message>
        <source>Receipted, {time}</source>
        <translation>صدر إيصالها، {time}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Seal a packet</source>
        <translation>ختم حزمة</translation>
    </message>
    <message>
        <source>Seal another packet</source>
        <translation>ختم حزمة أخرى</translation>
    </message>
    <message>
        <source>Seal or bring in</source>
        <translation>الختم أو الاستلام</translation>
    </message>
    <message>
        <source>Seal: SHA-256 of seal.txt</source>
        <translation>الختم: SHA-256 للملف seal.txt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Sealed and read back</source>
        <translation>خُتمت وأُعيدت قراءتها</translation>
    </message>
    <message>
        <source>Sealed, waits for its receipt</source>
        <translation>مختومة، تنتظر إيصالها</translation>
    </message>
    <message>
        <source>Sealing a packet</source>
        <translation>ختم حزمة</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>عرض القسيمة</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>عرض ما فُحص</translation>
    </message>
    <message>
        <source>Sign a receipt</source>
        <translation>توقيع إيصال</translation>
    </message>
    <message>
        <source>Signing a receipt</source>
        <translation>توقيع إيصال</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>Slip of {packet}</source>
        <translation>قسيمة {packet}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on; neither counts past it.</source>
        <translation>للدفق {stream} تاريخان ابتداءً من الرقم {seq}؛ ولا يُعتد بأي منهما بعده.</translation>
    </message>
    <message>
        <source>The mission&apos;s own folder</source>
        <translation>مجلد البعثة نفسها</translation>
    </message>
    <message>
        <source>The receipt for {packet} is recorded.</source>
        <translation>سُجل إيصال {packet}.</translation>
    </message>
    <message>
        <source>The report as it would be sealed now</source>
        <translation>التقرير كما سيُختم الآن</translation>
    </message>
    <message>
        <source>The report, before it is sealed</source>
        <translation>التقرير قبل ختمه</translation>
    </message>
    <message>
        <source>This packet was merged before.</source>
        <translation>دُمجت هذه الحزمة من قبل.</translation>
    </message>
    <message>
        <source>Type the passphrase to seal.</source>
        <translation>اكتب عبارة المرور للختم.</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>صالحة، والموقّع معروف</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>تنتظر انتهاء عمل آخر</translation>
    </message>
    <message>
        <source>Was merged before, and held nothing new</source>
        <translation>دُمجت من قبل، ولم يكن فيها جديد</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يدخل فيها</translation>
    </message>
    <message>
        <source>What was checked of {packet}</source>
        <translation>ما فُحص في {packet}</translation>
    </message>
    <message>
        <source>Where it was received</source>
        <translation>مكان الاستلام</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>بعرض الصفحة</translation>
    </message>
    <message>
        <source>Write it elsewhere…</source>
        <translation>كتابتها في مكان آخر…</translation>
    </message>
    <message>
        <source>Write the packet elsewhere</source>
        <translation>كتابة الحزمة في مكان آخر</translation>
    </message>
    <message>
        <source>Write the packet to</source>
        <translation>كتابة الحزمة في</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>كُتبت في</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>كُتب {file}.</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <source>no checkpoint of its device covers its last entry</source>
        <translation>لا تشمل آخر قيوده أي نقطة تحقق من جهازه</translation>
    </message>
    <message>
        <source>the checkpoint over its first {size} entries, which was receipted, is gone</source>
        <translation>اختفت نقطة التحقق التي تشمل قيوده الأولى وعددها {size}، وكان قد صدر بها إيصال</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Commands and things</source>
        <translation>الأوامر والأشياء</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>لا شيء هنا بهذا الاسم</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>جزء من اسم</translation>
    </message>
    <message>
        <source>Part of the name of a command, an item or a photo</source>
        <translation>جزء من اسم أمر أو قطعة أو صورة</translation>
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
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>سطوع العرض وتباينه</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>In the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>ألوان معكوسة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>المكبّرة</translation>
    </message>
    <message>
        <source>Loupe: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Show dark as light</source>
        <translation>عرض الداكن فاتحًا</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>كاملة</translation>
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
        <translation>المكانان على وسيط واحد: ما يذهب بأحدهما يذهب بكليهما.</translation>
    </message>
    <message>
        <source>This disk is encrypted.</source>
        <translation>هذا القرص مشفّر.</translation>
    </message>
    <message>
        <source>This disk is not encrypted; missions are, unless you choose otherwise.</source>
        <translation>هذا القرص غير مشفّر؛ أما البعثات فمشفّرة، ما لم تختر غير ذلك.</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted, the system does not say.</source>
        <translation>لا يبيّن النظام هل هذا القرص مشفّر.</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. {free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>كُتب وأُعيدت قراءته. المتاح {free} ({filesystem}): لا مساحة لأي صورة.</numerusform>
            <numerusform>كُتب وأُعيدت قراءته. المتاح {free} ({filesystem}): مساحة لنحو صورة واحدة.</numerusform>
            <numerusform>كُتب وأُعيدت قراءته. المتاح {free} ({filesystem}): مساحة لنحو صورتين.</numerusform>
            <numerusform>كُتب وأُعيدت قراءته. المتاح {free} ({filesystem}): مساحة لنحو %n صور.</numerusform>
            <numerusform>كُتب وأُعيدت قراءته. المتاح {free} ({filesystem}): مساحة لنحو %n صورة.</numerusform>
            <numerusform>كُتب وأُعيدت قراءته. المتاح {free} ({filesystem}): مساحة لنحو %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{filesystem}: pulling it out or losing power may tear files. Take care.</source>
        <translation>‏{filesystem}: قد تتلف الملفات عند نزع الوسيط أو انقطاع الكهرباء. توخَّ الحذر.</translation>
    </message>
    <message numerus="yes">
        <source>{free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>المتاح {free} ({filesystem}): لا مساحة لأي صورة.</numerusform>
            <numerusform>المتاح {free} ({filesystem}): مساحة لنحو صورة واحدة.</numerusform>
            <numerusform>المتاح {free} ({filesystem}): مساحة لنحو صورتين.</numerusform>
            <numerusform>المتاح {free} ({filesystem}): مساحة لنحو %n صور.</numerusform>
            <numerusform>المتاح {free} ({filesystem}): مساحة لنحو %n صورة.</numerusform>
            <numerusform>المتاح {free} ({filesystem}): مساحة لنحو %n صورة.</numerusform>
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
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is a whole copy on another medium, every file read back. A drill opens such a copy and checks all of it, as if the mission were lost.</source>
        <translation>النسخة الاحتياطية نسخة كاملة على وسيط آخر، أُعيدت قراءة كل ملف فيها. ويفتح التمرين نسخة كهذه ويفحصها كلها، كما لو أن البعثة فُقدت.</translation>
    </message>
    <message>
        <source>A file for whoever you ask for help: versions, settings, a look at this machine, and where the program failed. It holds no photograph, note or place, no name of a file, a folder or a person. All of it is shown before it is written, and nothing is sent anywhere: hand it over as you like.</source>
        <translation>ملف لمن تطلب منه المساعدة: الإصدارات، والإعدادات، ولمحة عن هذا الجهاز، وموضع تعطل البرنامج. لا يحتوي على صورة أو ملاحظة أو مكان، ولا على اسم ملف أو مجلد أو شخص. ويُعرض كله قبل كتابته، ولا يُرسل شيء إلى أي مكان: سلّمه كما تشاء.</translation>
    </message>
    <message>
        <source>A locked mission shows nothing.</source>
        <translation>البعثة المقفلة لا تُظهر شيئًا.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>‏A: بعثات هذا الحاسوب</translation>
    </message>
    <message>
        <source>A: {act}</source>
        <translation>‏A: {act}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>إعادتها كلها إلى أصلها</translation>
    </message>
    <message>
        <source>All that the file for help would hold</source>
        <translation>كل ما سيحتويه ملف المساعدة</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>إعادته إلى أصله</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>B: second copies, on another drive</source>
        <translation>‏B: النسخ الثانية، على محرك أقراص آخر</translation>
    </message>
    <message>
        <source>B: {act}</source>
        <translation>‏B: {act}</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backup of the mission that is open</source>
        <translation>النسخة الاحتياطية للبعثة المفتوحة</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Finger or pen</source>
        <translation>إصبع أو قلم</translation>
    </message>
    <message>
        <source>Gather a file for help</source>
        <translation>جمع ملف المساعدة</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>قفازات</translation>
    </message>
    <message>
        <source>It runs. The list of jobs says how far it is, also elsewhere.</source>
        <translation>العمل جارٍ. تبيّن قائمة المهام مدى تقدمه، من أي مكان آخر أيضًا.</translation>
    </message>
    <message>
        <source>Key of this laptop</source>
        <translation>مفتاح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Keys and locking</source>
        <translation>المفاتيح والقفل</translation>
    </message>
    <message>
        <source>Keys and settings</source>
        <translation>المفاتيح والإعدادات</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lock the mission when nobody touched anything for</source>
        <translation>قفل البعثة إذا لم يلمس أحد شيئًا لمدة</translation>
    </message>
    <message>
        <source>Made the key of {person}.</source>
        <translation>أُنشئ مفتاح {person}.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Mouse at a desk</source>
        <translation>فأرة على مكتب</translation>
    </message>
    <message>
        <source>Narrow to actions with these words</source>
        <translation>حصر الأوامر فيما فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلي</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted mission is open.</source>
        <translation>لا بعثة مشفّرة مفتوحة.</translation>
    </message>
    <message>
        <source>No mission is open.</source>
        <translation>لا بعثة مفتوحة.</translation>
    </message>
    <message>
        <source>Nobody’s yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>None chosen. A second drive keeps a copy of every photograph.</source>
        <translation>لم يُختر شيء. يحفظ محرك أقراص ثانٍ نسخة من كل صورة.</translation>
    </message>
    <message>
        <source>Nothing that was recorded is changed by any of this, nor is the report of a packet.</source>
        <translation>ولا يغيّر شيء من هذا ما سُجل، ولا تقرير أي حزمة.</translation>
    </message>
    <message>
        <source>Of the mission {name}. A backup that was made before opens by the earlier one.</source>
        <translation>للبعثة {name}. النسخة الاحتياطية التي أُنشئت من قبل تفتحها العبارة السابقة.</translation>
    </message>
    <message>
        <source>Only English is the authors&apos; own. The other languages are drafts that no native speaker has read yet; reports and findings speak English.</source>
        <translation>الإنجليزية وحدها لغة المؤلفين. اللغات الأخرى مسودات لم يقرأها بعد متحدث أصلي؛ والتقارير والنتائج بالإنجليزية.</translation>
    </message>
    <message>
        <source>Onto which medium shall the backup go?</source>
        <translation>على أي وسيط توضع النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Part of an action’s name</source>
        <translation>جزء من اسم أمر</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>عبارة مرور البعثة</translation>
    </message>
    <message>
        <source>People whose keys are here</source>
        <translation>أشخاص مفاتيحهم هنا</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”. Esc leaves them, Backspace takes them away.</source>
        <translation>اضغط مفاتيح «{action}». يتركها Esc كما هي، ويزيلها Backspace.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>تمرين الاستعادة</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>تمرين الاستعادة…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>ضوء الشمس</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>That key is needed to move and to type. Press others.</source>
        <translation>هذا المفتاح لازم للتنقل والكتابة. اضغط غيره.</translation>
    </message>
    <message>
        <source>The mission opens by its new passphrase from now on.</source>
        <translation>تُفتح البعثة بعبارة مرورها الجديدة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be printed again: no copy of its key was kept, so that nobody finds one here. A new passphrase leaves it as it is. Where the paper is lost, make an encrypted copy of the mission, which gets a key of its own.</source>
        <translation>لا يمكن طبع ورقة الاسترداد مرة أخرى: لم تُحفظ أي نسخة من مفتاحها، كي لا يعثر أحد على نسخة هنا. وعبارة المرور الجديدة تتركها كما هي. وإذا فُقدت الورقة، فأنشئ نسخة مشفّرة من البعثة، تحصل على مفتاح خاص بها.</translation>
    </message>
    <message>
        <source>The sleep of the laptop locks it at once.</source>
        <translation>سكون الحاسوب يقفلها فورًا.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Vocabularies, languages, sample</source>
        <translation>المفردات واللغات والعينة</translation>
    </message>
    <message>
        <source>What points at the window</source>
        <translation>وسيلة التأشير في النافذة</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>عند حدوث خطأ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>أين تُنشأ البعثات؟</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>أين توضع النسخ الثانية؟</translation>
    </message>
    <message>
        <source>Which backup shall be tried out?</source>
        <translation>أي نسخة احتياطية تُجرَّب؟</translation>
    </message>
    <message>
        <source>Write exactly this…</source>
        <translation>كتابة هذا بعينه…</translation>
    </message>
    <message>
        <source>Write the file for help to</source>
        <translation>كتابة ملف المساعدة في</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>كُتب {file}.</translation>
    </message>
    <message>
        <source>{keys} alone would not act while somebody types. Give it keys with Ctrl, Alt or an F key first.</source>
        <translation>لا يعمل {keys} وحده أثناء الكتابة. اجعل معه أولًا Ctrl أو Alt أو أحد مفاتيح F.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}” ({where}). Press others.</source>
        <translation>يستعمل الأمر «{action}» ({where}) المفاتيح {keys}. اضغط غيرها.</translation>
    </message>
    <message>
        <source>{key} goes into sunlight and back from every screen.</source>
        <translation>يُدخل {key} النافذة في وضع ضوء الشمس ويخرجها منه في كل شاشة.</translation>
    </message>
    <message>
        <source>{key} locks it at once, and so does the sleep of the laptop.</source>
        <translation>يقفلها {key} فورًا، وكذلك سكون الحاسوب.</translation>
    </message>
    <message>
        <source>“{action}” has its new keys.</source>
        <translation>للأمر «{action}» مفاتيحه الجديدة.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>2 to 3 m away; let the lens zoom.</source>
        <translation>2 إلى 3 أمتار؛ ودع العدسة تقرّب.</translation>
    </message>
    <message>
        <source>40 to 90 degrees apart; piece and markers stay where they are.</source>
        <translation>بينها 40 إلى 90 درجة؛ وتبقى القطعة والعلامات في مكانها.</translation>
    </message>
    <message>
        <source>Calibration board</source>
        <translation>لوحة المعايرة</translation>
    </message>
    <message>
        <source>Each bar is {length} mm long. Measure one with a steel rule and enter what you read.</source>
        <translation>طول كل شريط {length} مليمتر. قس واحدًا منها بمسطرة فولاذية وأدخل ما تقرأه.</translation>
    </message>
    <message>
        <source>Field card</source>
        <translation>بطاقة الميدان</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>املأ الإطار</translation>
    </message>
    <message>
        <source>Flat, and all four in view.</source>
        <translation>مستوية، والأربع كلها ظاهرة.</translation>
    </message>
    <message>
        <source>Four markers round it</source>
        <translation>أربع علامات حولها</translation>
    </message>
    <message>
        <source>Four markers to lay round a piece</source>
        <translation>أربع علامات توضع حول القطعة</translation>
    </message>
    <message>
        <source>Glue it on something flat and stiff, such as glass.</source>
        <translation>ألصقها على سطح مستوٍ وصلب، كالزجاج.</translation>
    </message>
    <message>
        <source>Glue the sheet on something flat and stiff, then cut along the lines.</source>
        <translation>ألصق الورقة على سطح مستوٍ وصلب، ثم قصّ على طول الخطوط.</translation>
    </message>
    <message>
        <source>Keep the original file: not cropped, not edited, not sent by a messenger.</source>
        <translation>احفظ الملف الأصلي: دون اقتصاص ولا تعديل ولا إرسال عبر تطبيقات المراسلة.</translation>
    </message>
    <message>
        <source>Lay a small piece in the middle; keep all four markers in view.</source>
        <translation>ضع قطعة صغيرة في الوسط، وأبقِ العلامات الأربع كلها ظاهرة.</translation>
    </message>
    <message>
        <source>Lay them flat, all the same way up, as high as what is measured: {first} at the top left, then clockwise.</source>
        <translation>ضعها مستوية، وكلها في الاتجاه نفسه، على ارتفاع ما يُقاس: {first} في أعلى اليسار، ثم باتجاه عقارب الساعة.</translation>
    </message>
    <message>
        <source>Lift markers or scale to the edge that is measured.</source>
        <translation>ارفع العلامات أو المقياس إلى الحافة التي تُقاس.</translation>
    </message>
    <message>
        <source>Markers of {side} mm</source>
        <translation>علامات ضلعها {side} مليمتر</translation>
    </message>
    <message>
        <source>Measure the bar of every printed target with a steel rule before you lay it down.</source>
        <translation>قس شريط كل هدف مطبوع بمسطرة فولاذية قبل أن تضعه.</translation>
    </message>
    <message>
        <source>No digital zoom</source>
        <translation>لا تقريب رقمي</translation>
    </message>
    <message>
        <source>Outer edges of the markers: {across} mm across, {down} mm down</source>
        <translation>الحواف الخارجية للعلامات: {across} مليمتر عرضًا، {down} مليمتر طولًا</translation>
    </message>
    <message>
        <source>Photographs that can be measured</source>
        <translation>صور يمكن القياس عليها</translation>
    </message>
    <message>
        <source>Print at 100 %, not fitted to the page.</source>
        <translation>اطبع بحجم 100%، دون ملاءمة الصفحة.</translation>
    </message>
    <message>
        <source>Squares of {side} mm: {across} in a row, {down} rows</source>
        <translation>مربعات ضلعها {side} مليمتر: {across} في الصف، {down} صفوف</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>ابتعد</translation>
    </message>
    <message>
        <source>Straightedge and depth rod</source>
        <translation>حافة مستقيمة وقضيب عمق</translation>
    </message>
    <message>
        <source>The same height</source>
        <translation>الارتفاع نفسه</translation>
    </message>
    <message>
        <source>Their outer edges, to which the ticks point, make a rectangle: both its diagonals are equally long. Measure it across and down with a steel tape, from outer edge to outer edge, and enter both.</source>
        <translation>حوافها الخارجية، التي تشير إليها الخطوط القصيرة، تكوّن مستطيلًا: قطراه متساويان في الطول. قس عرضه وطوله بشريط قياس فولاذي، من الحافة الخارجية إلى الحافة الخارجية، وأدخل القيمتين.</translation>
    </message>
    <message>
        <source>This bar is {length} mm long. Measure it with a steel rule and enter what you read:</source>
        <translation>طول هذا الشريط {length} مليمتر. قسه بمسطرة فولاذية وأدخل ما تقرأه:</translation>
    </message>
    <message>
        <source>Three views of what is not flat</source>
        <translation>ثلاث صور لما ليس مستويًا</translation>
    </message>
    <message>
        <source>Tilt the camera by 20 to 40 degrees; straight from above is worse.</source>
        <translation>أمِل الكاميرا 20 إلى 40 درجة؛ فالتصوير من الأعلى مباشرة أسوأ.</translation>
    </message>
    <message>
        <source>Tilted at a small scale</source>
        <translation>مائلة عند مقياس صغير</translation>
    </message>
    <message>
        <source>With piece and markers together; nothing is cut off.</source>
        <translation>بالقطعة والعلامات معًا، دون أن يُقتطع شيء.</translation>
    </message>
    <message>
        <source>Write down the chord c, and three times the depth s in its middle.</source>
        <translation>دوّن الوتر c، وثلاث مرات العمق s عند منتصفه.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>it cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>it changed while it was being read</source>
        <translation>تغيّر أثناء قراءته</translation>
    </message>
    <message>
        <source>it has more bytes than the decoder is given</source>
        <translation>بايتاته أكثر مما يُعطى لمفكك الترميز</translation>
    </message>
    <message>
        <source>it has more pixels than are decoded</source>
        <translation>بكسلاته أكثر مما يُفك ترميزه</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>هو جهاز، لا ملف</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>هو أنبوب بيانات</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>هو مقبس</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>هو رابط رمزي</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هو تالف</translation>
    </message>
    <message>
        <source>it is empty, as files are that a failing card has lost</source>
        <translation>هو فارغ، كالملفات التي تفقدها بطاقة آخذة في التلف</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>ليس صورة بصيغة معروفة</translation>
    </message>
    <message>
        <source>it is part of a mission, not of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read in time</source>
        <translation>لم يُقرأ في الوقت المحدد</translation>
    </message>
    <message>
        <source>its copy does not match it</source>
        <translation>نسخته لا تطابقه</translation>
    </message>
    <message>
        <source>its format is kept but not shown</source>
        <translation>صيغته تُحفظ ولا تُعرض</translation>
    </message>
    <message>
        <source>its name is too long for this system</source>
        <translation>اسمه أطول مما يقبله هذا النظام</translation>
    </message>
    <message>
        <source>more memory would be needed than the decoder may use</source>
        <translation>تلزم ذاكرة أكثر مما يجوز لمفكك الترميز استعماله</translation>
    </message>
    <message>
        <source>the decoder ended while reading it</source>
        <translation>انتهى مفكك الترميز أثناء قراءته</translation>
    </message>
    <message>
        <source>the decoder gave an answer that makes no sense</source>
        <translation>أعطى مفكك الترميز جوابًا لا معنى له</translation>
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
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>How the mission lies on the disk</source>
        <translation>طريقة حفظ البعثة على القرص</translation>
    </message>
    <message>
        <source>Two secrets: this passphrase opens the mission for everybody who works in it; that of your key signs for you alone.</source>
        <translation>عبارتا مرور: هذه العبارة تفتح البعثة لكل من يعمل فيها؛ وعبارة مرور مفتاحك توقّع باسمك وحدك.</translation>
    </message>
    <message>
        <source>Whoever holds the disk reads everything. For practice, or for a server whose disk is encrypted.</source>
        <translation>كل من بيده القرص يقرأ كل شيء. للتدرب، أو لخادم قرصه مشفّر.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>بلا تشفير</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>{value}{unit} ({coverage} %: at least {low}{unit})</source>
        <translation>{value}{unit} ({coverage} %: {low}{unit} على الأقل)</translation>
    </message>
    <message>
        <source>{value}{unit} ({coverage} %: at most {high}{unit})</source>
        <translation>{value}{unit} ({coverage} %: {high}{unit} على الأكثر)</translation>
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
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Exif block</source>
        <translation>كتلة Exif</translation>
    </message>
    <message>
        <source>Fraction of its second</source>
        <translation>كسر الثانية</translation>
    </message>
    <message>
        <source>Further Exif block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its offset from UTC</source>
        <translation>فارقها عن UTC</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Made digital</source>
        <translation>وقت الرقمنة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Provenance (C2PA)</source>
        <translation>المنشأ (C2PA)</translation>
    </message>
    <message>
        <source>Read differently</source>
        <translation>قراءتان مختلفتان</translation>
    </message>
    <message>
        <source>Serial number of the body</source>
        <translation>الرقم التسلسلي لجسم الكاميرا</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>الرقم التسلسلي للعدسة</translation>
    </message>
    <message>
        <source>The camera&apos;s clock showed</source>
        <translation>ما أظهرته ساعة الكاميرا</translation>
    </message>
    <message>
        <source>Time of the satellites</source>
        <translation>وقت الأقمار الصناعية</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What the camera wrote</source>
        <translation>ما كتبته الكاميرا</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>embedded preview, {shown} of {sensor}</source>
        <translation>معاينة مضمّنة، {shown} من {sensor}</translation>
    </message>
    <message>
        <source>no manifest in the file</source>
        <translation>لا بيان في الملف</translation>
    </message>
    <message>
        <source>not read; only the first one counts, this one may say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read; the maker&apos;s own note may hold it</source>
        <translation>لم يُقرأ؛ قد تحتويه ملاحظة الشركة الصانعة نفسها</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>present, not validated ({count} bytes)</source>
        <translation>موجود، لم يُتحقق من صحته ({count} بايت)</translation>
    </message>
    <message>
        <source>{count} bytes from byte {start}, SHA-256 {sha256}</source>
        <translation>{count} بايت ابتداءً من البايت {start}، SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>{position} (datum {datum})</source>
        <translation>{position} (المرجع الجيوديسي {datum})</translation>
    </message>
    <message>
        <source>{tag}: “{first}” by ExifRead, “{second}” by Pillow</source>
        <translation>‏{tag}: «{first}» بحسب ExifRead، و«{second}» بحسب Pillow</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>‎{width} × {height}‎</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>it is for a packet that was not sealed in this mission</source>
        <translation>يتعلق بحزمة لم تُختم في هذه البعثة</translation>
    </message>
    <message>
        <source>it is not a receipt in its form</source>
        <translation>ليس على صيغة إيصال</translation>
    </message>
    <message>
        <source>its signature does not hold or is not of headquarters</source>
        <translation>توقيعه غير صحيح أو ليس من المقر</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Complete, next photo</source>
        <translation>إكمال، الصورة التالية</translation>
    </message>
    <message>
        <source>Enter keeps the note</source>
        <translation>يحفظ Enter الملاحظة</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>البحث عن قطعة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>المتابعة فيها</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Label or class of the item</source>
        <translation>معرّف القطعة أو صنفها</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>اتركه كما كان</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message numerus="yes">
        <source>New item, %n photo(s)</source>
        <translation>
            <numerusform>قطعة جديدة، بلا صور</numerusform>
            <numerusform>قطعة جديدة، صورة واحدة</numerusform>
            <numerusform>قطعة جديدة، صورتان</numerusform>
            <numerusform>قطعة جديدة، %n صور</numerusform>
            <numerusform>قطعة جديدة، %n صورة</numerusform>
            <numerusform>قطعة جديدة، %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>لا قطعة بعد</translation>
    </message>
    <message>
        <source>No photo here. Bring in a card, or choose an item.</source>
        <translation>لا صورة هنا. استلم بطاقة، أو اختر قطعة.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message numerus="yes">
        <source>Ready to be recorded with %n photo(s)</source>
        <translation>
            <numerusform>جاهزة للتسجيل بلا صور</numerusform>
            <numerusform>جاهزة للتسجيل مع صورة واحدة</numerusform>
            <numerusform>جاهزة للتسجيل مع صورتين</numerusform>
            <numerusform>جاهزة للتسجيل مع %n صور</numerusform>
            <numerusform>جاهزة للتسجيل مع %n صورة</numerusform>
            <numerusform>جاهزة للتسجيل مع %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record the item</source>
        <translation>تسجيل القطعة</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>اذكر السبب؛ ويبقى ما كان قبله في السجل معه.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then ask for a new item: they become one.</source>
        <translation>حدد صور الشيء الواحد ثم اطلب قطعة جديدة: فتصبح قطعة.</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then press {key}: they become an item.</source>
        <translation>حدد صور الشيء الواحد ثم اضغط {key}: فتصبح قطعة.</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>مستبعدة: {reason}</translation>
    </message>
    <message>
        <source>Show or hide more fields</source>
        <translation>إظهار حقول أخرى أو إخفاؤها</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>لا يزال ناقصًا: {things}</translation>
    </message>
    <message>
        <source>The item is set aside; it stays in the log and in every packet.</source>
        <translation>القطعة مستبعدة؛ وتبقى في السجل وفي كل حزمة.</translation>
    </message>
    <message>
        <source>The item that was begun was left: nothing of it is recorded.</source>
        <translation>تُركت القطعة التي بُدئت: لم يُسجل شيء منها.</translation>
    </message>
    <message numerus="yes">
        <source>Tie %n photo(s) to</source>
        <translation>
            <numerusform>ربط %n صورة بقطعة</numerusform>
            <numerusform>ربط صورة واحدة بقطعة</numerusform>
            <numerusform>ربط صورتين بقطعة</numerusform>
            <numerusform>ربط %n صور بقطعة</numerusform>
            <numerusform>ربط %n صورة بقطعة</numerusform>
            <numerusform>ربط %n صورة بقطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the photo to an item</source>
        <translation>ربط الصورة بقطعة</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>غير مصنفة</translation>
    </message>
    <message>
        <source>Ungrouped  {count}</source>
        <translation>غير مصنفة  {count}</translation>
    </message>
    <message>
        <source>Ungrouped photos, and items</source>
        <translation>الصور غير المصنفة، والقطع</translation>
    </message>
    <message>
        <source>Whoever handles it next relies on it: say which, or that none was observed.</source>
        <translation>يعتمد عليه من يتداولها بعد ذلك: اذكر أي خطر، أو أنه لم يُلاحظ خطر.</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>لماذا يُصحح؟</translation>
    </message>
    <message>
        <source>Why, in a few words?</source>
        <translation>لماذا؟ في بضع كلمات</translation>
    </message>
    <message>
        <source>a measurement beside a scale</source>
        <translation>قياس بجانب مقياس</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>the hazard</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”.</source>
        <translation>{field}: «{before}» يصبح «{after}».</translation>
    </message>
    <message>
        <source>{field}: “{before}” is taken off.</source>
        <translation>{field}: يُزال «{before}».</translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{label}  {name}, set aside</source>
        <translation>{label}  {name}، مستبعدة</translation>
    </message>
    <message>
        <source>{label} is recorded.</source>
        <translation>سُجلت {label}.</translation>
    </message>
    <message>
        <source>{label}, {person}: {text}</source>
        <translation>{label}، {person}: {text}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}</source>
        <translation>{measurand}  {figure}  الفئة {grade}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}, set aside</source>
        <translation>{measurand}  {figure}  الفئة {grade}، مستبعد</translation>
    </message>
    <message numerus="yes">
        <source>✓ Complete, %n photo(s)</source>
        <translation>
            <numerusform>✓ مكتملة، لا صور</numerusform>
            <numerusform>✓ مكتملة، صورة واحدة</numerusform>
            <numerusform>✓ مكتملة، صورتان</numerusform>
            <numerusform>✓ مكتملة، %n صور</numerusform>
            <numerusform>✓ مكتملة، %n صورة</numerusform>
            <numerusform>✓ مكتملة، %n صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Everything in this mission, also without fieldkit: its files are standard age files. It signs nothing, and opens nobody’s key.</source>
        <translation>كل ما في هذه البعثة، ومن دون fieldkit أيضًا: فملفاتها ملفات age قياسية. وهو لا يوقّع شيئًا، ولا يفتح مفتاح أي شخص.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>دُوّن على الورق</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>إنشاء البعثة</translation>
    </message>
    <message>
        <source>Neither this laptop nor anybody else can show it a second time. Where paper and passphrase are both lost, so is the mission.</source>
        <translation>لا هذا الحاسوب ولا أي شخص آخر يستطيع إظهاره مرة ثانية. وإذا فُقدت الورقة وعبارة المرور معًا، فُقدت البعثة كذلك.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>لن يظهر ثانيةً</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Print it, and lock that medium away or wipe it: the file opens everything.</source>
        <translation>اطبعه، ثم احفظ ذلك الوسيط في مكان مقفل أو امسحه: فالملف يفتح كل شيء.</translation>
    </message>
    <message>
        <source>Print it, then take the file off this laptop: it opens everything.</source>
        <translation>اطبعه، ثم أزل الملف من هذا الحاسوب: فهو يفتح كل شيء.</translation>
    </message>
    <message>
        <source>Print the sheet or write the groups down. Keep it locked away, apart from this laptop and its backups.</source>
        <translation>اطبع الورقة أو دوّن المجموعات. واحفظها في مكان مقفل، بعيدًا عن هذا الحاسوب ونسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>Read these two groups from the paper, so that it is certain that they stand there. Each has its number; the first is AGE-SECRET-KEY-1.</source>
        <translation>اقرأ هاتين المجموعتين من الورقة، للتأكد من أنهما مدوّنتان فيها. لكل مجموعة رقمها؛ والأولى هي AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>Recovery key of the mission</source>
        <translation>مفتاح استرداد البعثة</translation>
    </message>
    <message>
        <source>Recovery key, hidden</source>
        <translation>مفتاح الاسترداد، مخفي</translation>
    </message>
    <message>
        <source>Recovery key: {groups}</source>
        <translation>مفتاح الاسترداد: {groups}</translation>
    </message>
    <message>
        <source>Save the recovery sheet as</source>
        <translation>حفظ ورقة الاسترداد باسم</translation>
    </message>
    <message>
        <source>Save the recovery sheet to print it…</source>
        <translation>حفظ ورقة الاسترداد لطبعها…</translation>
    </message>
    <message>
        <source>Show the key once more</source>
        <translation>إظهار المفتاح مرة أخرى</translation>
    </message>
    <message>
        <source>That is not this group. Look at the paper, or show the key once more.</source>
        <translation>ليست هذه هي المجموعة. انظر في الورقة، أو أظهر المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The recovery key as a code to be scanned</source>
        <translation>مفتاح الاسترداد في رمز للمسح</translation>
    </message>
    <message>
        <source>The same, to be scanned</source>
        <translation>المفتاح نفسه، للمسح</translation>
    </message>
    <message>
        <source>This key opens the mission when nobody knows its passphrase any more. It is shown now and never again, and no copy of it stays on this laptop.</source>
        <translation>يفتح هذا المفتاح البعثة حين لا يعود أحد يعرف عبارة مرورها. يظهر الآن ولا يظهر بعد ذلك أبدًا، ولا تبقى منه نسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>ما الذي يفتحه</translation>
    </message>
    <message>
        <source>What stands on paper can be brought back.</source>
        <translation>ما دُوّن على الورق يمكن استعادته.</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>كُتب {file}.</translation>
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
        <translation>المعرّف</translation>
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
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>A mission of practice data, in a folder of its own among your documents. Its photographs are computed, its key is its own: nothing of it is evidence, and none of your keys is touched. Where the key is asked for, its passphrase is “{passphrase}”.</source>
        <translation>بعثة من بيانات تدريبية، في مجلد خاص بها بين مستنداتك. صورها مولّدة حاسوبيًا، ومفتاحها خاص بها: لا شيء منها دليل، ولا يُمس أي من مفاتيحك. وحيث يُطلب المفتاح، فعبارة مروره «{passphrase}».</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>إنشاء العينة</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>إنشاء العينة</translation>
    </message>
    <message>
        <source>Practice on the sample card</source>
        <translation>التدرب على بطاقة العينة</translation>
    </message>
    <message>
        <source>The passphrase of its key is “{passphrase}”.</source>
        <translation>عبارة مرور مفتاحها «{passphrase}».</translation>
    </message>
    <message>
        <source>This is the sample: nothing of it is evidence, and none of your keys is touched.</source>
        <translation>هذه هي العينة: لا شيء منها دليل، ولا يُمس أي من مفاتيحك.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة العينة</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>العهدة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In a mission</source>
        <translation>في البعثة</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>slate</name>
    <message>
        <source>Esc leaves.</source>
        <translation>للخروج: Esc.</translation>
    </message>
    <message>
        <source>Here it is {time} (UTC{offset})</source>
        <translation>الوقت هنا {time} (UTC{offset}‎)</translation>
    </message>
    <message>
        <source>Laptop {letter}, mission {mission}</source>
        <translation>الحاسوب {letter}، البعثة {mission}</translation>
    </message>
    <message>
        <source>Nobody has compared this laptop&apos;s clock since it was started. Photograph also a clock that is right, such as that of a satellite receiver.</source>
        <translation>لم يقارن أحد ساعة هذا الحاسوب منذ تشغيله. صوّر أيضًا ساعة صحيحة، كساعة مستقبِل أقمار صناعية.</translation>
    </message>
    <message>
        <source>Photograph this slate with every camera, at the start and at the end of the visit.</source>
        <translation>صوّر لوحة الوقت هذه بكل كاميرا، في بداية الزيارة وفي نهايتها.</translation>
    </message>
    <message>
        <source>Slate (a clock that the cameras photograph)</source>
        <translation>لوحة الوقت (ساعة تصوّرها الكاميرات)</translation>
    </message>
    <message>
        <source>The system has compared this laptop&apos;s clock with a time server: at most {most} off.</source>
        <translation>قارن النظام ساعة هذا الحاسوب بخادم توقيت: لا يتجاوز الانحراف {most}.</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Writing the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>نقاط التحقق</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>folding</source>
        <translation>تكوين الفهرس</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>reading log/</source>
        <translation>قراءة log/‎</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>قراءة السجل</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>الاسترجاع</translation>
    </message>
    <message>
        <source>removing an unfinished copy</source>
        <translation>إزالة نسخة غير مكتملة</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>sealing anew</source>
        <translation>إعادة التشفير</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>النسخة الثانية</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>الصور المصغرة</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>كتابة الجدول</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder NAME.fieldkit on a disk of this laptop.</source>
        <translation>مجلد NAME.fieldkit على قرص في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A practice card, with a key of its own.</source>
        <translation>بطاقة تدريب، بمفتاح خاص بها.</translation>
    </message>
    <message>
        <source>Connect the disk that holds it, or open it where it lies now.</source>
        <translation>صِل القرص الذي يحملها، أو افتحها في مكانها الحالي.</translation>
    </message>
    <message>
        <source>Encrypted: its passphrase opens it.</source>
        <translation>مشفّرة: تفتحها عبارة مرورها.</translation>
    </message>
    <message>
        <source>Is it whole, and who signed it? Needs no mission.</source>
        <translation>هل هي سليمة، ومن وقّعها؟ لا تلزم بعثة.</translation>
    </message>
    <message>
        <source>It can be read meanwhile.</source>
        <translation>يمكن قراءتها في الأثناء.</translation>
    </message>
    <message>
        <source>It is made anew from its copies.</source>
        <translation>يُعاد إنشاؤها من نسخها.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Make a mission anew from its copies</source>
        <translation>إعادة إنشاء بعثة من نسخها</translation>
    </message>
    <message>
        <source>Make it anew from its copies</source>
        <translation>إعادة إنشائها من نسخها</translation>
    </message>
    <message>
        <source>Missions on this laptop</source>
        <translation>البعثات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No mission on this laptop yet</source>
        <translation>لا بعثة على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Open a mission folder</source>
        <translation>فتح مجلد بعثة</translation>
    </message>
    <message>
        <source>Open elsewhere: {holder}</source>
        <translation>مفتوحة في مكان آخر: {holder}</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Photograph, tag and measure fragments offline; hand over evidence that can be checked.</source>
        <translation>صوّر الشظايا وألحق بها الوسوم وقسها دون اتصال؛ وسلّم أدلة يمكن فحصها.</translation>
    </message>
    <message>
        <source>Point out the folder…</source>
        <translation>تحديد المجلد…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>The file that was there is kept as {name}.</source>
        <translation>الملف الذي كان هناك محفوظ باسم {name}.</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>المجلد مفقود.</translation>
    </message>
    <message>
        <source>The mission was made anew from its copies.</source>
        <translation>أُعيد إنشاء البعثة من نسخها.</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>قد يستغرق هذا بعض الوقت.</translation>
    </message>
    <message>
        <source>Where does this mission lie now?</source>
        <translation>أين توجد هذه البعثة الآن؟</translation>
    </message>
    <message>
        <source>You lead a team: make a new mission. It gets keys of its own.</source>
        <translation>أنت رئيس فريق: أنشئ بعثة جديدة. وتُعطى مفاتيح خاصة بها.</translation>
    </message>
    <message>
        <source>You lead: make the mission that others join.</source>
        <translation>أنت رئيس الفريق: أنشئ البعثة التي ينضم إليها الآخرون.</translation>
    </message>
    <message>
        <source>You want to see how the work goes: the sample is a card of computed photographs.</source>
        <translation>تريد أن ترى سير العمل: العينة بطاقة صور مولّدة حاسوبيًا.</translation>
    </message>
    <message>
        <source>You were asked in: bring your key, take the invitation.</source>
        <translation>دُعيت إلى الانضمام: أحضر مفتاحك وخذ الدعوة.</translation>
    </message>
    <message>
        <source>You were asked in: join with the invitation that the lead hands you.</source>
        <translation>دُعيت إلى الانضمام: انضم بالدعوة التي يسلّمها إليك رئيس الفريق.</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>حُفظت {moment}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Choose a folder on another drive for B.</source>
        <translation>اختر مجلدًا على محرك أقراص آخر للمكان B.</translation>
    </message>
    <message>
        <source>It lies on the same medium as the mission, and is lost with it.</source>
        <translation>توجد على الوسيط نفسه مع البعثة، وتُفقد معها.</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>احفظ ذلك الوسيط بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make another one, and keep this one as it is.</source>
        <translation>أنشئ نسخة أخرى، واحتفظ بهذه كما هي.</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>النسخة الثانية</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s).</source>
        <translation>
            <numerusform>النسخة الثانية: لا صور في الانتظار.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: صورة واحدة.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: صورتان.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: %n صور.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: %n صورة.</numerusform>
            <numerusform>النسخة الثانية في الانتظار: %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup does not hold: %n finding(s).</source>
        <translation>
            <numerusform>النسخة الاحتياطية غير سليمة: لا نتائج.</numerusform>
            <numerusform>النسخة الاحتياطية غير سليمة: نتيجة واحدة.</numerusform>
            <numerusform>النسخة الاحتياطية غير سليمة: نتيجتان.</numerusform>
            <numerusform>النسخة الاحتياطية غير سليمة: %n نتائج.</numerusform>
            <numerusform>النسخة الاحتياطية غير سليمة: %n نتيجة.</numerusform>
            <numerusform>النسخة الاحتياطية غير سليمة: %n نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens and holds; %n entry(s) came since.</source>
        <translation>
            <numerusform>تُفتح النسخة الاحتياطية وهي سليمة؛ ولم تأتِ قيود بعدها.</numerusform>
            <numerusform>تُفتح النسخة الاحتياطية وهي سليمة؛ وأتى قيد واحد بعدها.</numerusform>
            <numerusform>تُفتح النسخة الاحتياطية وهي سليمة؛ وأتى قيدان بعدها.</numerusform>
            <numerusform>تُفتح النسخة الاحتياطية وهي سليمة؛ وأتت %n قيود بعدها.</numerusform>
            <numerusform>تُفتح النسخة الاحتياطية وهي سليمة؛ وأتى %n قيدًا بعدها.</numerusform>
            <numerusform>تُفتح النسخة الاحتياطية وهي سليمة؛ وأتى %n قيد بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second copy lies on the same medium as the mission, and is lost with it.</source>
        <translation>توجد النسخة الثانية على الوسيط نفسه مع البعثة، وتُفقد معها.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {folder}: %n original(s) read back and compared.</source>
        <translation>
            <numerusform>كُتب {folder}: لا أصول أُعيدت قراءتها.</numerusform>
            <numerusform>كُتب {folder}: أُعيدت قراءة أصل واحد وقورن.</numerusform>
            <numerusform>كُتب {folder}: أُعيدت قراءة أصلين وقورنا.</numerusform>
            <numerusform>كُتب {folder}: أُعيدت قراءة %n أصول وقورنت.</numerusform>
            <numerusform>كُتب {folder}: أُعيدت قراءة %n أصلًا وقورنت.</numerusform>
            <numerusform>كُتب {folder}: أُعيدت قراءة %n أصل وقورنت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>entry {stream}:{seq} of its log does not read ({why})</source>
        <translation>القيد ‎{stream}:{seq}‎ في سجله غير مقروء ({why})</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>هو قاعدة بيانات لبرنامج آخر</translation>
    </message>
    <message>
        <source>what it keeps for the next checkpoint of {stream} does not read ({why})</source>
        <translation>ما يحفظه لنقطة التحقق التالية للدفق {stream} غير مقروء ({why})</translation>
    </message>
    <message>
        <source>what its catalogue holds of {subject} does not read ({why})</source>
        <translation>ما يحتويه فهرسه عن {subject} غير مقروء ({why})</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>قيمة التجزئة</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>قيمة التجزئة السابقة</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Offset shown</source>
        <translation>فارق التوقيت المعروض</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>الدفق</translation>
    </message>
    <message>
        <source>Taken back since</source>
        <translation>جرى التراجع عنه لاحقًا</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>الساعة المنطقية</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>الوقت، UTC</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>does not read: {why}</source>
        <translation>غير مقروء: {why}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <source>the typeface is not where its package keeps it</source>
        <translation>خط الكتابة ليس حيث تحفظه حزمته البرمجية</translation>
    </message>
</context>
<context>
    <name>tile</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>no length yet</source>
        <translation>لا طول بعد</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>ungrouped</source>
        <translation>غير مصنفة</translation>
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
        <translation>أُعيدت قراءة الساعة في هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>transcription</name>
    <message>
        <source>Unicode normal form C</source>
        <translation>الصيغة المعيارية C في Unicode</translation>
    </message>
    <message>
        <source>a visible sign, not a control character</source>
        <translation>رمز مرئي، لا محرف تحكم</translation>
    </message>
    <message>
        <source>the letter that carries the mark</source>
        <translation>الحرف الذي يحمل العلامة</translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>Done again: {deed}.</source>
        <translation>أُعيد تنفيذه: {deed}.</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>إعادة: {deed}</translation>
    </message>
    <message>
        <source>Taken back: {deed}. Both stay in the log.</source>
        <translation>تم التراجع عن: {deed}. ويبقى الاثنان في السجل.</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>تراجع: {deed}</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>All that lies on the disk. An open mission is not safe from whoever sits at it, nor what the system itself writes to the disk when memory is short: encrypt the disk, too.</source>
        <translation>كل ما هو على القرص. أما البعثة المفتوحة فليست آمنة ممن يجلس أمامها، ولا ما يكتبه النظام نفسه على القرص حين تضيق الذاكرة: شفّر القرص أيضًا.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>إذا نُسيت</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key</source>
        <translation>نُسيت؟ استعمل مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Half typed</source>
        <translation>نص لم يكتمل</translation>
    </message>
    <message>
        <source>It is kept with the mission, and stands in its field again.</source>
        <translation>يُحفظ مع البعثة، ويعود إلى حقله.</translation>
    </message>
    <message>
        <source>Mission folder: {path}</source>
        <translation>مجلد البعثة: {path}</translation>
    </message>
    <message>
        <source>Nobody touched anything for a while: the mission is locked in half a minute.</source>
        <translation>لم يلمس أحد شيئًا منذ مدة: ستُقفل البعثة بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>Nothing of the mission is shown.</source>
        <translation>لا يُعرض شيء من البعثة.</translation>
    </message>
    <message>
        <source>Only look: nothing can be recorded, and no key is needed</source>
        <translation>الاطلاع فقط: لا يمكن تسجيل شيء، ولا يلزم مفتاح</translation>
    </message>
    <message>
        <source>Opening takes a second or two. That is meant: so does every guess of a thief.</source>
        <translation>يستغرق الفتح ثانية أو اثنتين. وهذا مقصود: فكل تخمين يجريه سارق يستغرق مثل ذلك.</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <translation>اضغط أي مفتاح للمتابعة.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The key on the recovery sheet opens the mission and gives it another passphrase. Where that is lost, too, nobody can open it.</source>
        <translation>المفتاح المدوّن في ورقة الاسترداد يفتح البعثة ويعطيها عبارة مرور أخرى. وإذا فُقد هو أيضًا، فلا يستطيع أحد فتحها.</translation>
    </message>
    <message>
        <source>The mission is encrypted. It opens by its passphrase.</source>
        <translation>البعثة مشفّرة. تُفتح بعبارة مرورها.</translation>
    </message>
    <message>
        <source>The mission is locked. What was being brought in goes on to its end; then the mission is closed, too.</source>
        <translation>البعثة مقفلة. يستمر ما كان يجري استلامه حتى نهايته؛ ثم تُغلق البعثة أيضًا.</translation>
    </message>
    <message>
        <source>The mission is locked. What was half typed stands in its field again afterwards.</source>
        <translation>البعثة مقفلة. ما كان قيد الكتابة يعود إلى حقله بعد ذلك.</translation>
    </message>
    <message>
        <source>The passphrase of the mission opens it for everybody who works in it. The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>عبارة مرور البعثة تفتحها لكل من يعمل فيها. وعبارة مرور مفتاحك توقّع أنك أنت من يعمل من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>عبارة مرور مفتاحك توقّع أنك أنت من يعمل من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>This mission is not encrypted: whoever holds the disk can read it. The lock keeps others from looking, and from recording in your name.</source>
        <translation>هذه البعثة غير مشفّرة: كل من بيده القرص يستطيع قراءتها. والقفل يمنع الآخرين من الاطلاع، ومن التسجيل باسمك.</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>عبارتا مرور</translation>
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
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock {mission}</source>
        <translation>فتح قفل {mission}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>What it keeps safe</source>
        <translation>ما الذي يحميه</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>مَن يعمل</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>مَن يعمل هنا</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Without a passphrase, whoever holds the laptop would read everything.</source>
        <translation>من دون عبارة مرور يقرأ كل من بيده الحاسوب كل شيء.</translation>
    </message>
    <message>
        <source>it does not decrypt; its bytes are not those that were sealed</source>
        <translation>لا يُفك تشفيره؛ بايتاته ليست البايتات التي شُفّرت</translation>
    </message>
    <message>
        <source>passphrase of the mission</source>
        <translation>عبارة مرور البعثة</translation>
    </message>
    <message>
        <source>some of its bytes are not those that were written</source>
        <translation>بعض بايتاته ليست البايتات التي كُتبت</translation>
    </message>
    <message>
        <source>whoever wrote it did not have the secrets of this mission</source>
        <translation>من كتبه لم تكن لديه المفاتيح السرية لهذه البعثة</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>Altered: %n file(s)</source>
        <translation>
            <numerusform>لا ملفات معدلة</numerusform>
            <numerusform>ملف واحد معدل</numerusform>
            <numerusform>ملفان معدلان</numerusform>
            <numerusform>%n ملفات معدلة</numerusform>
            <numerusform>%n ملفًا معدلًا</numerusform>
            <numerusform>%n ملف معدل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disproved: %n finding(s)</source>
        <translation>
            <numerusform>لا نتائج مدحوضة</numerusform>
            <numerusform>نتيجة واحدة مدحوضة</numerusform>
            <numerusform>نتيجتان مدحوضتان</numerusform>
            <numerusform>%n نتائج مدحوضة</numerusform>
            <numerusform>%n نتيجة مدحوضة</numerusform>
            <numerusform>%n نتيجة مدحوضة</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be opened as a packet. Nothing in it was looked at.</source>
        <translation>لا يمكن فتحها كحزمة. ولم يُنظر في شيء منها.</translation>
    </message>
    <message>
        <source>It is not what was sealed. Keep it as it is, and ask for a new copy.</source>
        <translation>ليست هي ما خُتم. احفظها كما هي، واطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>Nothing disproved, not all proved</source>
        <translation>لا شيء مدحوض، وليس كل شيء مثبتًا</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed, and who signed it leads to the trusted root.</source>
        <translation>لم يتغير شيء منذ ختمها، ويستند موقّعها إلى الجذر الموثوق به.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Whether to trust who signed it cannot be said without the root certificate of its mission.</source>
        <translation>لم يتغير شيء منذ ختمها. ولا يمكن القول ما إذا كان يوثق بموقّعها من دون شهادة جذر بعثتها.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Who signed it leads to another root than the one it was judged by.</source>
        <translation>لم يتغير شيء منذ ختمها. ويستند موقّعها إلى جذر غير الجذر الذي حُكم عليها به.</translation>
    </message>
    <message>
        <source>Something in it does not hold. Keep it as it is, and ask the sender.</source>
        <translation>فيها ما لا يصح. احفظها كما هي، واسأل المرسل.</translation>
    </message>
    <message>
        <source>Something that is demanded of every packet could not be proved here.</source>
        <translation>تعذر هنا إثبات شيء يُشترط في كل حزمة.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>صالحة، والموقّع معروف</translation>
    </message>
    <message>
        <source>Valid, signer unknown</source>
        <translation>صالحة، والموقّع غير معروف</translation>
    </message>
    <message>
        <source>{packet} · judged by no root</source>
        <translation>{packet} · لم يُحكم عليها بأي جذر</translation>
    </message>
    <message>
        <source>{packet} · judged by the root {roots}…</source>
        <translation>{packet} · حُكم عليها بالجذر {roots}…</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>معيب</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <source>it holds no list</source>
        <translation>لا يحتوي على أي قائمة</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A code stands for you in every record, such as P-01. Your name is not asked for: who P-01 is, your organisation writes down elsewhere, so that no stolen laptop tells it.</source>
        <translation>يمثلك رمز في كل تسجيل، مثل P-01. ولا يُطلب اسمك: تدوّن منظمتك في مكان آخر من هو P-01، كي لا يكشفه حاسوب مسروق.</translation>
    </message>
    <message>
        <source>A is a folder on this laptop. B is a second drive, for a copy of every photograph as it comes in: a laptop that is lost or breaks takes nothing with it then.</source>
        <translation>المكان A مجلد على هذا الحاسوب. والمكان B محرك أقراص ثانٍ، لنسخة من كل صورة عند استلامها: وعندئذ لا يضيع شيء مع حاسوب يُفقد أو يتعطل.</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>‏A: بعثات هذا الحاسوب</translation>
    </message>
    <message>
        <source>B: second copies, on another drive (recommended)</source>
        <translation>‏B: النسخ الثانية، على محرك أقراص آخر (موصى به)</translation>
    </message>
    <message>
        <source>Both can be changed at any time, and nothing that is recorded depends on them.</source>
        <translation>يمكن تغيير كليهما في أي وقت، ولا يتوقف عليهما شيء مما يُسجل.</translation>
    </message>
    <message>
        <source>Each place is tried: a small file is written there, read back and removed.</source>
        <translation>يُجرَّب كل مكان: يُكتب فيه ملف صغير ثم تُعاد قراءته ويُزال.</translation>
    </message>
    <message>
        <source>Four cards, a minute and a half. Each can be gone back to.</source>
        <translation>أربع صفحات، دقيقة ونصف. ويمكن الرجوع إلى كل منها.</translation>
    </message>
    <message>
        <source>Go on without a second drive</source>
        <translation>المتابعة بلا محرك أقراص ثانٍ</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>الانتقال إلى صفحة البداية</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type</source>
        <translation>أنا في الهواء الطلق: أسود على أبيض، وخط أكبر</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type ({key})</source>
        <translation>أنا في الهواء الطلق: أسود على أبيض، وخط أكبر ({key})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>اللغة والإضاءة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave the rest for later, and go to the start page</source>
        <translation>ترك الباقي إلى وقت لاحق، والانتقال إلى صفحة البداية</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>On this laptop are the keys of: {people}</source>
        <translation>على هذا الحاسوب مفاتيح: {people}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>التدرب</translation>
    </message>
    <message>
        <source>The key of {person} is made. Whoever invites you asks for its fingerprint: read it out to them, by voice. It is no secret, and can be shown again when you join.</source>
        <translation>أُنشئ مفتاح {person}. يطلب من يدعوك بصمته: اقرأها عليه شفويًا. وهي ليست سرًا، ويمكن إظهارها مرة أخرى عند انضمامك.</translation>
    </message>
    <message>
        <source>The passphrase opens the key that signs for you. It is typed when a packet is sealed; nobody can bring it back if it is forgotten.</source>
        <translation>تفتح عبارة المرور المفتاح الذي يوقّع باسمك. وتُكتب عند ختم حزمة؛ وإذا نُسيت فلا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>The sample is a card of computed photographs in a mission of its own: bring it in, measure a fragment, seal a packet. Nothing of it is evidence, and no key of yours is touched. It waits on the start page, too.</source>
        <translation>العينة بطاقة صور مولّدة حاسوبيًا في بعثة خاصة بها: استلمها، وقس شظية، واختم حزمة. لا شيء منها دليل، ولا يُمس أي من مفاتيحك. وهي متاحة في صفحة البداية أيضًا.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>تجربة العينة</translation>
    </message>
    <message>
        <source>Use these places</source>
        <translation>استعمال هذين المكانين</translation>
    </message>
    <message>
        <source>Welcome to fieldkit</source>
        <translation>مرحبًا بك في fieldkit</translation>
    </message>
    <message>
        <source>What you sign, everybody can check for decades.</source>
        <translation>ما توقّعه يستطيع أي شخص التحقق منه لعقود.</translation>
    </message>
    <message>
        <source>Where missions live</source>
        <translation>مكان حفظ البعثات</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>أين تُنشأ البعثات؟</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>أين توضع النسخ الثانية؟</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>مَن يعمل هنا</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
</context>
</TS>

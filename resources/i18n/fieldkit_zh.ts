<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>action</name>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>视图的亮度和对比度</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Calibrate on a scale bar</source>
        <translation>用比例尺校准</translation>
    </message>
    <message>
        <source>Call this kept list otherwise…</source>
        <translation>重命名此保留列表…</translation>
    </message>
    <message>
        <source>Check a packet…</source>
        <translation>检查证据包…</translation>
    </message>
    <message>
        <source>Check the mission</source>
        <translation>检查任务</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Close the mission</source>
        <translation>关闭任务</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Complete, and go to the next ungrouped photo</source>
        <translation>完成，并转到下一张未分组照片</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>重新复制</translation>
    </message>
    <message>
        <source>Copy the entries</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Do what the page is for</source>
        <translation>执行本页的主要操作</translation>
    </message>
    <message>
        <source>Edit the selected items…</source>
        <translation>编辑所选物件…</translation>
    </message>
    <message>
        <source>Entry after this in the chain</source>
        <translation>链中的后一条目</translation>
    </message>
    <message>
        <source>Entry before this in the chain</source>
        <translation>链中的前一条目</translation>
    </message>
    <message>
        <source>Fingerprint and keys of the mission</source>
        <translation>任务指纹和密钥</translation>
    </message>
    <message>
        <source>Go to Catalogue</source>
        <translation>转到“目录”</translation>
    </message>
    <message>
        <source>Go to Custody</source>
        <translation>转到“保管”</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>转到“接收”</translation>
    </message>
    <message>
        <source>Go to Packets</source>
        <translation>转到“证据包”</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>转到“记录”</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>转到表单</translation>
    </message>
    <message>
        <source>Go to the photo</source>
        <translation>转到照片</translation>
    </message>
    <message>
        <source>Invert the view</source>
        <translation>反相显示</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>邀请他人…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>凭邀请加入…</translation>
    </message>
    <message>
        <source>Keep as damaged</source>
        <translation>作为损坏文件保留</translation>
    </message>
    <message>
        <source>Keep the slip as PDF…</source>
        <translation>将交接单保存为 PDF…</translation>
    </message>
    <message>
        <source>Keep this list no longer</source>
        <translation>不再保留此列表</translation>
    </message>
    <message>
        <source>Keep this search as a list…</source>
        <translation>将此搜索保留为列表…</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>本界面的快捷键</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>List items</source>
        <translation>列出物件</translation>
    </message>
    <message>
        <source>List photos</source>
        <translation>列出照片</translation>
    </message>
    <message>
        <source>Lock the mission</source>
        <translation>锁定任务</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Loupe: 8 or 16 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a length</source>
        <translation>测量长度</translation>
    </message>
    <message>
        <source>Measure in the plane of a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the packet</source>
        <translation>合并证据包</translation>
    </message>
    <message>
        <source>New item from the selected photos</source>
        <translation>用所选照片新建物件</translation>
    </message>
    <message>
        <source>New mission…</source>
        <translation>新任务…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Open a mission folder…</source>
        <translation>打开任务文件夹…</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>在记录中打开</translation>
    </message>
    <message>
        <source>Photo at full size</source>
        <translation>原尺寸显示照片</translation>
    </message>
    <message>
        <source>Photo larger</source>
        <translation>放大照片</translation>
    </message>
    <message>
        <source>Photo smaller</source>
        <translation>缩小照片</translation>
    </message>
    <message>
        <source>Place the point once more, unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read in a receipt…</source>
        <translation>读入回执…</translation>
    </message>
    <message>
        <source>Readings by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove from the list, not from the disk</source>
        <translation>从列表中移除，不从磁盘删除</translation>
    </message>
    <message>
        <source>Seal and sign packet</source>
        <translation>封存并签署证据包</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Set up this laptop…</source>
        <translation>设置本机…</translation>
    </message>
    <message>
        <source>Show as grid</source>
        <translation>网格视图</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表格视图</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>显示作业</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>显示或隐藏详情栏</translation>
    </message>
    <message>
        <source>Show or hide the lists</source>
        <translation>显示或隐藏列表</translation>
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
        <translation>显示检查</translation>
    </message>
    <message>
        <source>Show the laptops</source>
        <translation>显示笔记本电脑</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show the report as it would be</source>
        <translation>预览报告</translation>
    </message>
    <message>
        <source>Show the slate (a clock that the cameras photograph)</source>
        <translation>显示对时牌（供相机拍摄的时钟）</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>显示完整日志</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Snap points to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the intake</source>
        <translation>停止接收</translation>
    </message>
    <message>
        <source>Sunlight on or off</source>
        <translation>开启或关闭强光模式</translation>
    </message>
    <message>
        <source>Tie the photo to an item…</source>
        <translation>将照片关联到物件…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>旋转视图</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>反向旋转视图</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use a camera…</source>
        <translation>使用相机…</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>监视此文件夹</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Write as a table…</source>
        <translation>导出为表格…</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>较新版本 fieldkit 的操作：{act}</translation>
    </message>
    <message>
        <source>Act taken back</source>
        <translation>操作已撤销</translation>
    </message>
    <message>
        <source>Backup verified</source>
        <translation>备份已校验</translation>
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
        <translation>相机已与对时牌比对</translation>
    </message>
    <message>
        <source>Card looked over</source>
        <translation>存储卡已查看</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>案件已更正</translation>
    </message>
    <message>
        <source>Case known from the invitation</source>
        <translation>由邀请得知案件</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>案件已开立</translation>
    </message>
    <message>
        <source>Clock of the laptop jumped</source>
        <translation>笔记本电脑时钟发生跳变</translation>
    </message>
    <message>
        <source>Comparison of a camera set aside</source>
        <translation>相机比对已搁置</translation>
    </message>
    <message>
        <source>Copies checked in the system&apos;s memory alone</source>
        <translation>副本仅在系统内存中核对</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>已重做：{act}</translation>
    </message>
    <message>
        <source>File taken in</source>
        <translation>文件已接收</translation>
    </message>
    <message>
        <source>Folder was found restored or copied; log goes on in a new stream</source>
        <translation>发现文件夹经恢复或复制；日志在新的日志流中继续</translation>
    </message>
    <message>
        <source>Intake ended</source>
        <translation>接收已结束</translation>
    </message>
    <message>
        <source>Item corrected</source>
        <translation>物件已更正</translation>
    </message>
    <message>
        <source>Item recorded</source>
        <translation>物件已记录</translation>
    </message>
    <message>
        <source>Item set aside</source>
        <translation>物件已搁置</translation>
    </message>
    <message>
        <source>Laptop began a further stream</source>
        <translation>笔记本电脑已开始另一日志流</translation>
    </message>
    <message>
        <source>Laptop invited</source>
        <translation>已邀请笔记本电脑</translation>
    </message>
    <message>
        <source>Laptop joined the mission by invitation</source>
        <translation>笔记本电脑已凭邀请加入任务</translation>
    </message>
    <message>
        <source>Link of a photograph taken off</source>
        <translation>照片关联已取消</translation>
    </message>
    <message>
        <source>Marking read</source>
        <translation>标记已判读</translation>
    </message>
    <message>
        <source>Marking read anew</source>
        <translation>标记已重新判读</translation>
    </message>
    <message>
        <source>Marking set aside</source>
        <translation>标记已搁置</translation>
    </message>
    <message>
        <source>Measurement recorded</source>
        <translation>测量已记录</translation>
    </message>
    <message>
        <source>Measurement set aside</source>
        <translation>测量已搁置</translation>
    </message>
    <message>
        <source>Mission opened</source>
        <translation>任务已建立</translation>
    </message>
    <message>
        <source>Note reworded</source>
        <translation>备注已改写</translation>
    </message>
    <message>
        <source>Note set aside</source>
        <translation>备注已搁置</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>备注已写入</translation>
    </message>
    <message>
        <source>Packet begun</source>
        <translation>证据包已开始</translation>
    </message>
    <message>
        <source>Packet found not to exist: its sealing had not ended</source>
        <translation>发现证据包不存在：其封存未完成</translation>
    </message>
    <message>
        <source>Packet merged</source>
        <translation>证据包已合并</translation>
    </message>
    <message>
        <source>Packet sealed</source>
        <translation>证据包已封存</translation>
    </message>
    <message>
        <source>Person began to act</source>
        <translation>人员开始操作</translation>
    </message>
    <message>
        <source>Photograph found damaged</source>
        <translation>发现照片已损坏</translation>
    </message>
    <message>
        <source>Photograph linked to an item</source>
        <translation>照片已关联到物件</translation>
    </message>
    <message>
        <source>Photograph read</source>
        <translation>照片已读取</translation>
    </message>
    <message>
        <source>Receipt from headquarters recorded</source>
        <translation>总部回执已记录</translation>
    </message>
    <message>
        <source>Receipt signed</source>
        <translation>回执已签署</translation>
    </message>
    <message>
        <source>Said of all files of an intake</source>
        <translation>已说明一次接收的全部文件</translation>
    </message>
    <message>
        <source>Tag attached</source>
        <translation>标签已附加</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>标签已去除</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>已撤销：{act}</translation>
    </message>
</context>
<context>
    <name>authority</name>
    <message>
        <source>A second medium</source>
        <translation>第二个介质</translation>
    </message>
    <message>
        <source>A stick that is locked away. Inviting somebody needs it, all other work does not.</source>
        <translation>锁存保管的 U 盘。只有邀请他人时需要它，其他工作均不需要。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Go to the mission</source>
        <translation>转到任务</translation>
    </message>
    <message>
        <source>Hand it to headquarters by another way than the packets: it judges them by it.</source>
        <translation>请以证据包以外的途径交给总部：总部据此判定证据包。</translation>
    </message>
    <message>
        <source>Headquarters checks packets with it.</source>
        <translation>总部用它检查证据包。</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>请将该介质与本机分开存放。</translation>
    </message>
    <message>
        <source>Mission {code}: fingerprint and keys</source>
        <translation>任务 {code}：指纹和密钥</translation>
    </message>
    <message>
        <source>Move the authority’s keys to a second medium…</source>
        <translation>将签发机构的密钥移至第二个介质…</translation>
    </message>
    <message>
        <source>Moved to {folder}.</source>
        <translation>已移至 {folder}。</translation>
    </message>
    <message>
        <source>Read these groups out to whoever joins, and give them to headquarters on paper. A forged mission has others.</source>
        <translation>请向每位加入者读出这些字符组，并以书面形式交给总部。伪造的任务会有不同的字符组。</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>根证书</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>根指纹</translation>
    </message>
    <message>
        <source>Save the root certificate as</source>
        <translation>根证书另存为</translation>
    </message>
    <message>
        <source>Save the root certificate…</source>
        <translation>保存根证书…</translation>
    </message>
    <message>
        <source>The authority’s keys are not on this laptop. Invite with their medium at hand.</source>
        <translation>签发机构的密钥不在本机上。邀请时请备好其介质。</translation>
    </message>
    <message>
        <source>The authority’s keys are still on this laptop. Whoever has them could vouch for anybody: until they are moved away, headquarters reads “self-issued”.</source>
        <translation>签发机构的密钥仍在本机上。任何持有者都可为任何人作保：在移走之前，总部看到的是“自签发”。</translation>
    </message>
    <message>
        <source>Where shall the authority’s keys be kept?</source>
        <translation>签发机构的密钥保存在何处？</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message numerus="yes">
        <source>%n field(s): {names}</source>
        <translation>
            <numerusform>%n 个字段：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个物件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it stands</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Nothing is stated yet.</source>
        <translation>尚未说明任何内容。</translation>
    </message>
    <message>
        <source>Nothing would change: all of them say so already.</source>
        <translation>不会有任何更改：全部物件已如此记录。</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Recorded for {items}: {fields}. Undo takes all of it back.</source>
        <translation>已为 {items}记录：{fields}。用“撤销”可全部还原。</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>请说明原因；原有内容连同原因保留在日志中。</translation>
    </message>
    <message>
        <source>Tick what is to be the same in all of them.</source>
        <translation>勾选要在全部物件中保持一致的内容。</translation>
    </message>
    <message>
        <source>Why is it replaced?</source>
        <translation>为何替换？</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n item(s)</source>
        <translation>
            <numerusform>%n 个物件中的 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} of all of them</source>
        <translation>全部物件的{field}</translation>
    </message>
    <message>
        <source>{field}, now {value}</source>
        <translation>{field}，当前为{value}</translation>
    </message>
    <message>
        <source>{items}, {fields}</source>
        <translation>{items}，{fields}</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message numerus="yes">
        <source>%n still(s) taken in</source>
        <translation>
            <numerusform>已接收所拍照片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>A still comes in as your own photograph, as it was taken. No file of it lies elsewhere.</source>
        <translation>所拍照片作为您自己的照片接收，保持拍摄时的原样。其他位置没有它的文件。</translation>
    </message>
    <message>
        <source>Bringing in a still</source>
        <translation>接收所拍照片</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Let its own program write into a folder, and watch that folder.</source>
        <translation>让相机自带的程序写入一个文件夹，并监视该文件夹。</translation>
    </message>
    <message>
        <source>No camera can be used here: {why}.</source>
        <translation>此处无法使用任何相机：{why}。</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>未连接相机。</translation>
    </message>
    <message>
        <source>Take a still</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>The camera gave no picture. Check its cable and try again.</source>
        <translation>相机未给出图像。请检查线缆，然后重试。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>会发生什么</translation>
    </message>
    <message>
        <source>What the camera shows</source>
        <translation>相机画面</translation>
    </message>
</context>
<context>
    <name>canon</name>
    <message>
        <source>a number with a fraction must be written as text</source>
        <translation>带小数的数必须写成文本</translation>
    </message>
    <message>
        <source>text holds a lone surrogate</source>
        <translation>文本含有孤立的代理码元</translation>
    </message>
    <message>
        <source>text is not in Unicode normal form C</source>
        <translation>文本不是 Unicode 规范化形式 C</translation>
    </message>
    <message>
        <source>the bytes are not the canonical form of what they hold</source>
        <translation>字节不是其所含内容的规范形式</translation>
    </message>
    <message>
        <source>the integer {value} is beyond 2^53-1</source>
        <translation>整数 {value} 超出 2^53-1 的限度</translation>
    </message>
    <message>
        <source>the key {key} is not ASCII text</source>
        <translation>键 {key} 不是 ASCII 文本</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>No photo is chosen.</source>
        <translation>未选择照片。</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photo is being read…</source>
        <translation>正在读取照片…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again to show the photo</source>
        <translation>重试显示照片</translation>
    </message>
    <message>
        <source>embedded preview, {small} of {large}</source>
        <translation>内嵌预览 {small}，全尺寸 {large}</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数值</translation>
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
        </translation>
    </message>
    <message>
        <source>scale {length}</source>
        <translation>比例尺 {length}</translation>
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
        <translation>过大：清晰度不超过 {ratio}</translation>
    </message>
    <message>
        <source>too little contrast: not snapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view adjusted</source>
        <translation>视图已调整</translation>
    </message>
    <message>
        <source>{count} px</source>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{length} – no scale</source>
        <translation>{length} – 无比例尺</translation>
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
        <translation>文件给出的是 0, 0；相机在不知道位置时会写入此值。</translation>
    </message>
    <message>
        <source>The file gives a height without saying whether it is above or below; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives coordinates that are no numbers.</source>
        <translation>文件给出的坐标不是数字。</translation>
    </message>
    <message>
        <source>The file gives coordinates that exist nowhere on Earth.</source>
        <translation>文件给出的坐标在地球上不存在。</translation>
    </message>
    <message>
        <source>The file gives coordinates without saying which hemisphere.</source>
        <translation>文件给出了坐标，但未说明所在半球。</translation>
    </message>
    <message>
        <source>The file gives only one of latitude and longitude.</source>
        <translation>文件只给出了纬度和经度中的一项。</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>A search that you keep stands here.</source>
        <translation>您保留的搜索会显示在此处。</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部物件</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>全部照片</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>按数量</translation>
    </message>
    <message>
        <source>By hazard</source>
        <translation>按危险</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>按标识</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>按长度</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By time recorded</source>
        <translation>按记录时间</translation>
    </message>
    <message>
        <source>By time taken</source>
        <translation>按拍摄时间</translation>
    </message>
    <message>
        <source>By true time</source>
        <translation>按真实时间</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>转到“接收”</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>How it is listed</source>
        <translation>列示方式</translation>
    </message>
    <message>
        <source>Insert a card or choose a folder in Intake.</source>
        <translation>请在“接收”中插入存储卡或选择文件夹。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保留此搜索</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>保留的搜索</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Look for everything</source>
        <translation>查找全部</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称，然后按 Enter</translation>
    </message>
    <message>
        <source>Needs scale</source>
        <translation>缺少比例尺</translation>
    </message>
    <message>
        <source>No item meets all of these: {chips}</source>
        <translation>没有物件同时符合以下各项：{chips}</translation>
    </message>
    <message>
        <source>No items yet.</source>
        <translation>尚无物件。</translation>
    </message>
    <message>
        <source>No photo meets all of these: {chips}</source>
        <translation>没有照片同时符合以下各项：{chips}</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>尚无照片。</translation>
    </message>
    <message>
        <source>No single one of them is in the way.</source>
        <translation>单独去掉其中任何一项仍无结果。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Select the photos of one piece in Record: they become an item.</source>
        <translation>请在“记录”中选择同一碎片的照片，组成一个物件。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take off {chip}</source>
        <translation>去掉{chip}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列示内容</translation>
    </message>
    <message>
        <source>Words, class:fin, length&gt;100</source>
        <translation>关键词、class:fin、length&gt;100</translation>
    </message>
    <message numerus="yes">
        <source>{chip} excludes most: without it there are %n.</source>
        <translation>
            <numerusform>{chip}排除最多：去掉它则有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count}, %n selected</source>
        <translation>
            <numerusform>{count}，已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>{figure} {bound}</source>
        <translation>{figure} {bound}</translation>
    </message>
    <message>
        <source>{list}, {count}</source>
        <translation>{list}，{count}</translation>
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
        <translation>文件中的根证书</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>检查证据包</translation>
    </message>
    <message>
        <source>Check the packet</source>
        <translation>检查证据包</translation>
    </message>
    <message>
        <source>Check {packet}</source>
        <translation>检查 {packet}</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>No root: only whether it is whole</source>
        <translation>不用根证书：仅检查是否完整</translation>
    </message>
    <message>
        <source>Packet, a zip or a folder</source>
        <translation>证据包（zip 或文件夹）</translation>
    </message>
    <message>
        <source>Point out a packet, or drop it here. It is only read: nothing in it is unpacked or run.</source>
        <translation>请指定证据包，或拖放到此处。仅作读取：其中任何内容都不会解压或运行。</translation>
    </message>
    <message>
        <source>Root certificate of the mission</source>
        <translation>任务的根证书</translation>
    </message>
    <message>
        <source>The root trusted here in its mission</source>
        <translation>本机在其任务中信任的根</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Another program writes into it. Close that one, and open the mission again.</source>
        <translation>另一程序正在写入任务。请关闭该程序，再重新打开任务。</translation>
    </message>
    <message>
        <source>Bring in photographs first.</source>
        <translation>请先接收照片。</translation>
    </message>
    <message>
        <source>Bring the same card in again; nothing is kept twice.</source>
        <translation>请再次接收同一张存储卡；任何内容都不会重复保存。</translation>
    </message>
    <message>
        <source>Choose a folder outside the mission to write it to. An encrypted copy stays in the mission.</source>
        <translation>请选择任务以外的文件夹来写入。任务中会保留一份加密副本。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>请选择其他文件夹，或在该处腾出空间。</translation>
    </message>
    <message>
        <source>Choose items, if a packet of them is needed again.</source>
        <translation>如再次需要其证据包，请选择物件。</translation>
    </message>
    <message>
        <source>Choose items, or seal all that is new.</source>
        <translation>请选择物件，或封存全部新内容。</translation>
    </message>
    <message>
        <source>Hand that packet over, unless a second one is wanted.</source>
        <translation>请移交该证据包，除非需要第二个。</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>总部已就全部内容出具回执。</translation>
    </message>
    <message>
        <source>Intakes that did not reach their end: {count}.</source>
        <translation>未完成的接收：{count} 次。</translation>
    </message>
    <message>
        <source>Items that no photograph shows beside a scale: {count} ({items}).</source>
        <translation>没有与比例尺同框照片的物件：{count} 个（{items}）。</translation>
    </message>
    <message>
        <source>Items that no photograph shows: {count} ({items}).</source>
        <translation>没有照片的物件：{count} 个（{items}）。</translation>
    </message>
    <message>
        <source>Items without a measurement: {count} ({items}).</source>
        <translation>没有测量的物件：{count} 个（{items}）。</translation>
    </message>
    <message>
        <source>Measure them in Record, or write a note that says why not.</source>
        <translation>请在“记录”中测量，或写备注说明未测量的原因。</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>未选择物件。</translation>
    </message>
    <message>
        <source>Originals that are held elsewhere, and not in the packet: {count}.</source>
        <translation>存于他处且不在证据包中的原件：{count} 个。</translation>
    </message>
    <message>
        <source>Photographs that are tied to no item: {count}.</source>
        <translation>未关联到物件的照片：{count} 张。</translation>
    </message>
    <message>
        <source>Places where the log contradicts itself: {count}.</source>
        <translation>日志中自相矛盾之处：{count} 处。</translation>
    </message>
    <message>
        <source>Seal on the laptop where the key was made, or ask the lead for an invitation.</source>
        <translation>请在生成该密钥的笔记本电脑上封存，或请组长发出邀请。</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or in a backup from before the other was merged.</source>
        <translation>请在仅存其中一份的地方封存：写入它的笔记本电脑，或合并另一份之前的备份。</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>日志流 {stream} 自序号 {seq} 起有两个历史。</translation>
    </message>
    <message>
        <source>Texts that are half typed and not recorded: {count}.</source>
        <translation>尚未输完且未记录的文字：{count} 处。</translation>
    </message>
    <message>
        <source>The key of {person}, who acts here, cannot sign in this mission.</source>
        <translation>{person} 在此操作，但其密钥不能在本任务中签名。</translation>
    </message>
    <message>
        <source>The mission is open for reading only.</source>
        <translation>任务以只读方式打开。</translation>
    </message>
    <message>
        <source>The packet cannot be written to {place}: {why}.</source>
        <translation>无法将证据包写入 {place}：{why}。</translation>
    </message>
    <message>
        <source>The packet would hold the log alone: nothing was brought in or recorded.</source>
        <translation>证据包将只含日志：未接收或记录任何内容。</translation>
    </message>
    <message>
        <source>The report lists them. Correct the fields to settle them.</source>
        <translation>报告会列出这些矛盾。请更正相关字段加以解决。</translation>
    </message>
    <message>
        <source>The report says so. Merge the packets that carry them first.</source>
        <translation>报告会注明。请先合并含有这些原件的证据包。</translation>
    </message>
    <message>
        <source>The same things are in {packet}, which waits for its receipt.</source>
        <translation>相同内容已在 {packet} 中，该证据包正在等待回执。</translation>
    </message>
    <message>
        <source>They do not go in. Finish them in Record, or give them up.</source>
        <translation>这些文字不会列入。请在“记录”中完成，或放弃。</translation>
    </message>
    <message>
        <source>They go in all the same. Tie them to items in Record.</source>
        <translation>这些照片仍会列入。请在“记录”中将其关联到物件。</translation>
    </message>
    <message>
        <source>This mission is encrypted, and keeps no packet that anybody can read.</source>
        <translation>此任务已加密，不保留任何人都能读取的证据包。</translation>
    </message>
    <message>
        <source>Tie a close-up with scale to them in Record.</source>
        <translation>请在“记录”中为其关联带比例尺的近照。</translation>
    </message>
    <message>
        <source>Tie photographs to them in Record.</source>
        <translation>请在“记录”中为其关联照片。</translation>
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
        <translation>{camera} 的时钟：{offset}（对时牌见 {photo}）</translation>
    </message>
    <message>
        <source>Slate in {photo}: {standing}</source>
        <translation>{photo} 中的对时牌：{standing}</translation>
    </message>
    <message>
        <source>after the last slate of this camera</source>
        <translation>在此相机最后一个对时牌之后</translation>
    </message>
    <message>
        <source>before the first slate of this camera</source>
        <translation>在此相机第一个对时牌之前</translation>
    </message>
    <message>
        <source>by the slates of this camera</source>
        <translation>依据此相机的对时牌</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>counts, though nothing else was recorded since that start of the laptop with the slate</source>
        <translation>有效，但显示该对时牌的笔记本电脑自那次启动以来没有其他记录</translation>
    </message>
    <message>
        <source>does not count by itself: the laptop&apos;s own clock was set between slates of one start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: the camera states no time</source>
        <translation>无效：相机未给出时间</translation>
    </message>
    <message>
        <source>does not count: the file does not name its camera</source>
        <translation>无效：文件未注明所用相机</translation>
    </message>
    <message>
        <source>does not count: the slate of another mission</source>
        <translation>无效：是另一任务的对时牌</translation>
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
        <translation>显示 UTC</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>several offsets fit this camera</source>
        <translation>有多个时差符合此相机</translation>
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
        <translation>未核实：此相机没有对时牌</translation>
    </message>
    <message>
        <source>{camera}: its clock was set between two slates. Where both offsets fit, both are stated.</source>
        <translation>{camera}：其时钟在两个对时牌之间被调整过。凡两个时差都符合之处，两者均予列出。</translation>
    </message>
    <message>
        <source>{camera}: its slates contradict each other and no serial number was read. There may be two cameras of this model; each photograph is stated with every offset that was found.</source>
        <translation>{camera}：其对时牌互相矛盾，且未读到序列号。可能有两台此型号的相机；每张照片均列出查得的全部时差。</translation>
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
        <translation>{grounds}，或属同型号的另一台相机：未读到序列号</translation>
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
        <translation>比 UTC 快 {time}</translation>
    </message>
    <message>
        <source>{time} behind UTC</source>
        <translation>比 UTC 慢 {time}</translation>
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
        <translation>类别</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Locked by millimetres</source>
        <translation>按毫米锁定</translation>
    </message>
    <message>
        <source>Locked by pixels: not every photo has a scale</source>
        <translation>按像素锁定：并非每张照片都有比例尺</translation>
    </message>
    <message>
        <source>Move one alone</source>
        <translation>单独移动一张</translation>
    </message>
    <message>
        <source>Not locked: each photo moves alone</source>
        <translation>未锁定：每张照片单独移动</translation>
    </message>
    <message>
        <source>Show all of each</source>
        <translation>全部完整显示</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>无比例尺</translation>
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
        <translation>{kind} {name}：有两个条目称创建了它；所显示的可能是第二个条目想要显示的内容。</translation>
    </message>
    <message>
        <source>{kind} {name}: two people set one field without knowing of each other.</source>
        <translation>{kind} {name}：两人在互不知情的情况下设定了同一字段。</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) intact</source>
        <translation>
            <numerusform>%n 个事件完好</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to {file}.</source>
        <translation>
            <numerusform>已将 %n 个事件写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>(what it says is withheld)</source>
        <translation>（内容未公开）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Act of a newer fieldkit: {act}</source>
        <translation>较新版本 fieldkit 的操作：{act}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>All that was done to {thing}</source>
        <translation>对{thing}所做的一切</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>变更前 → 变更后</translation>
    </message>
    <message numerus="yes">
        <source>Broken: %n finding(s)</source>
        <translation>
            <numerusform>已断裂：%n 项结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes of the entry</source>
        <translation>条目的字节</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>Checked at {time}. %n question(s) cannot be answered here.</source>
        <translation>
            <numerusform>检查于 {time}。有 %n 个问题无法在此回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at {time}. Nothing is left open.</source>
        <translation>检查于 {time}。没有遗留问题。</translation>
    </message>
    <message>
        <source>Checking the mission</source>
        <translation>正在检查任务</translation>
    </message>
    <message>
        <source>Choose an entry: all that it says stands here.</source>
        <translation>选择一个条目：其全部内容显示在此处。</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Covered by a signed checkpoint</source>
        <translation>已由签名检查点覆盖</translation>
    </message>
    <message>
        <source>Does not read: {why}</source>
        <translation>无法读取：{why}</translation>
    </message>
    <message>
        <source>Entry after</source>
        <translation>后一条目</translation>
    </message>
    <message>
        <source>Entry before</source>
        <translation>前一条目</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First break: {finding}</source>
        <translation>首个断裂处：{finding}</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>条目哈希值</translation>
    </message>
    <message>
        <source>Hash of what it says</source>
        <translation>内容哈希值</translation>
    </message>
    <message>
        <source>Hide the bytes</source>
        <translation>隐藏字节</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>It was stopped. What it would have found is not known.</source>
        <translation>检查已停止。本可查出的内容无从得知。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Item, photo, case or packet</source>
        <translation>物件、照片、案件或证据包</translation>
    </message>
    <message>
        <source>Kept under the hash</source>
        <translation>存放于此哈希值下</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Laptops and restored folders</source>
        <translation>笔记本电脑和经恢复的文件夹</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Names as the one before it</source>
        <translation>所指的前一条目</translation>
    </message>
    <message>
        <source>Narrow to one thing</source>
        <translation>限定为单个对象</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>没有这样的条目</translation>
    </message>
    <message>
        <source>Not checked since the mission was opened</source>
        <translation>任务打开后尚未检查</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>未检查完毕</translation>
    </message>
    <message>
        <source>Not signed yet: the next checkpoint covers it</source>
        <translation>尚未签名：将由下一检查点覆盖</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>没有此名称</translation>
    </message>
    <message>
        <source>Nothing: no stream has two histories, and nobody contradicts another.</source>
        <translation>无：没有日志流有两个历史，也没有人互相矛盾。</translation>
    </message>
    <message>
        <source>Open in Record</source>
        <translation>在记录中打开</translation>
    </message>
    <message>
        <source>Open {thing} in Record</source>
        <translation>在记录中打开{thing}</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>在日志中的位置</translation>
    </message>
    <message>
        <source>Place in the log, and in the order of all laptops</source>
        <translation>在日志中以及在全部笔记本电脑顺序中的位置</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>经恢复</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Take off {condition}</source>
        <translation>去掉{condition}</translation>
    </message>
    <message>
        <source>The check reads every entry, every row and every original, and asks what this laptop remembers.</source>
        <translation>检查会读取每个条目、每一行和每个原件，并核对本机留存的记录。</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>两个历史</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>What asks for a decision</source>
        <translation>有待决定的事项</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What, about what</source>
        <translation>何事、涉及何物</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>When, by the clock of the laptop</source>
        <translation>时间（以笔记本电脑时钟为准）</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>何时、何人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Who, and at which laptop</source>
        <translation>何人、在哪台笔记本电脑上</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>原因：{why}</translation>
    </message>
    <message>
        <source>Write the entries that are listed as a table</source>
        <translation>将列出的条目导出为表格</translation>
    </message>
    <message>
        <source>Writing the log as a table</source>
        <translation>正在将日志导出为表格</translation>
    </message>
    <message>
        <source>a checkpoint has three lines, an empty one, and signature lines</source>
        <translation>检查点应有三行、一个空行和签名行</translation>
    </message>
    <message>
        <source>a note has 1 to {most} signatures, not {found}</source>
        <translation>签名文本应有 1 至 {most} 个签名，而非 {found} 个</translation>
    </message>
    <message>
        <source>a note holds printable text alone</source>
        <translation>签名文本只能含可打印字符</translation>
    </message>
    <message>
        <source>a tree of {size} leaves did not grow from {earlier}</source>
        <translation>{size} 片叶的树并非由 {earlier} 增长而来</translation>
    </message>
    <message>
        <source>a tree of {size} leaves has no leaf {index}</source>
        <translation>{size} 片叶的树没有第 {index} 片叶</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>尚未签名</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>the body of entry {entry} is not the one that its envelope names</source>
        <translation>条目 {entry} 的正文与其信封所指的不符</translation>
    </message>
    <message>
        <source>{act} (taken back since)</source>
        <translation>{act}（后已撤销）</translation>
    </message>
    <message>
        <source>{before} → nothing</source>
        <translation>{before} → 无</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>{changes}; %n more</source>
        <translation>
            <numerusform>{changes}；另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} of {all}</source>
        <translation>{events}，共 {all} 个</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}：{after}</translation>
    </message>
    <message>
        <source>{field}: {before} → nothing</source>
        <translation>{field}：{before} → 无</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>{found} bytes of peaks do not make a tree of {size} leaves</source>
        <translation>{found} 字节的峰不能构成 {size} 片叶的树</translation>
    </message>
    <message>
        <source>{subject} is no entry of the log, and nothing that an entry is about.</source>
        <translation>{subject} 不是日志条目，也不是任何条目所涉的对象。</translation>
    </message>
    <message>
        <source>“{text}” holds no signature</source>
        <translation>“{text}”不含签名</translation>
    </message>
    <message>
        <source>“{text}” is no Merkle root</source>
        <translation>“{text}”不是 Merkle 根</translation>
    </message>
    <message>
        <source>“{text}” is no number of entries</source>
        <translation>“{text}”不是条目数</translation>
    </message>
    <message>
        <source>“{text}” is no signature line</source>
        <translation>“{text}”不是签名行</translation>
    </message>
    <message>
        <source>“{text}” is not base64</source>
        <translation>“{text}”不是 base64</translation>
    </message>
    <message>
        <source>“{text}” is not the base64 of what it stands for</source>
        <translation>“{text}”不是其所代表内容的 base64</translation>
    </message>
    <message>
        <source>“{text}” names no log</source>
        <translation>“{text}”未指明任何日志</translation>
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
        <translation>将 {about} 的相机与对时牌比对</translation>
    </message>
    <message>
        <source>correct {field} of {about} to {what}</source>
        <translation>将 {about} 的{field}更正为{what}</translation>
    </message>
    <message>
        <source>measure {field} of {about}: {what}</source>
        <translation>测量 {about} 的{field}：{what}</translation>
    </message>
    <message>
        <source>open case {about}</source>
        <translation>开立案件 {about}</translation>
    </message>
    <message>
        <source>read marking {about}</source>
        <translation>判读标记 {about}</translation>
    </message>
    <message>
        <source>record {about}</source>
        <translation>记录 {about}</translation>
    </message>
    <message>
        <source>set a figure of {about} aside</source>
        <translation>搁置 {about} 的一个数值</translation>
    </message>
    <message>
        <source>set marking {about} aside</source>
        <translation>搁置标记 {about}</translation>
    </message>
    <message>
        <source>set note {about} aside</source>
        <translation>搁置备注 {about}</translation>
    </message>
    <message>
        <source>set the calibration of a camera by {about} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the comparison on {about} aside</source>
        <translation>搁置 {about} 的比对</translation>
    </message>
    <message>
        <source>set {about} aside</source>
        <translation>搁置 {about}</translation>
    </message>
    <message>
        <source>tag {about} as {what}</source>
        <translation>为 {about} 加上标签{what}</translation>
    </message>
    <message>
        <source>take the tag {what} off {about}</source>
        <translation>去除 {about} 的标签{what}</translation>
    </message>
    <message>
        <source>tie {about}</source>
        <translation>关联 {about}</translation>
    </message>
    <message>
        <source>untie {about}</source>
        <translation>取消关联 {about}</translation>
    </message>
    <message>
        <source>write note {about}</source>
        <translation>写备注 {about}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first}及另外 {count} 项</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Go there</source>
        <translation>前往该处</translation>
    </message>
    <message>
        <source>It stands in its field again, and is in no record yet.</source>
        <translation>文字已回到其字段中，尚未记录。</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s), the last of {time}</source>
        <translation>
            <numerusform>已恢复 %n 份草稿，最后一份为 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered draft of {time}</source>
        <translation>已恢复 {time} 的草稿</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file stands where a folder is needed, or the other way round: check how it is written.</source>
        <translation>需要文件夹处是文件，或需要文件处是文件夹：请检查写法。</translation>
    </message>
    <message>
        <source>A label stands for one item for ever; leave it out for the next one.</source>
        <translation>物件标识永久对应一个物件；登记下一个物件时请勿填写。</translation>
    </message>
    <message>
        <source>A measurement goes by its id; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>测量以其标识指明；“fieldkit item show MISSION F-A001”会列出一个物件的测量。</translation>
    </message>
    <message>
        <source>A record is not in its canonical form: {why}.</source>
        <translation>一条记录不是规范形式：{why}。</translation>
    </message>
    <message>
        <source>A text has 1 to 20,000 characters, a title 1 to 1,000; a count is a number from 1 to 1,000,000.</source>
        <translation>文字为 1 至 20,000 个字符，标题为 1 至 1,000 个；数量为 1 至 1,000,000 的数字。</translation>
    </message>
    <message>
        <source>An encrypted mission keeps no packet that anybody can read.</source>
        <translation>加密任务不保留任何人都能读取的证据包。</translation>
    </message>
    <message>
        <source>An officer of headquarters has a code like {example}.</source>
        <translation>总部人员的代号形如 {example}。</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, with its signature beside it. Nothing was recorded.</source>
        <translation>请再次向总部索取，并附上其签名。未记录任何内容。</translation>
    </message>
    <message>
        <source>Ask the lead for a new invitation. Nothing was created.</source>
        <translation>请向组长索取新的邀请。未创建任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever made it for an unaltered copy.</source>
        <translation>请向制作者索取未经更改的副本。</translation>
    </message>
    <message>
        <source>Bring back a saved copy of it. Nothing was changed.</source>
        <translation>请恢复其已保存的副本。未作任何更改。</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the key on its recovery sheet still opens what is there.</source>
        <translation>请从此文件夹的同一份备份恢复这两个文件。如无备份，任务恢复密钥单上的密钥仍可打开现存内容。</translation>
    </message>
    <message>
        <source>Bring both back from one backup of this folder. Without one, the recovery key makes them anew from what is there: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>请从此文件夹的同一份备份恢复这两个文件。如无备份，恢复密钥可用现存内容重建它们：“fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”。</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, move it away; the recovery key then opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>请从此文件夹的备份恢复 vault.json。如无备份，请将其移走；之后可用恢复密钥打开 log/ 和 originals/：“fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”。</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the key on its recovery sheet still opens log/ and originals/.</source>
        <translation>请从此文件夹的备份恢复 vault.json。如无备份，任务恢复密钥单上的密钥仍可打开 log/ 和 originals/。</translation>
    </message>
    <message>
        <source>Bring vault.json back from a backup of this folder. Without one, the recovery key opens log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.</source>
        <translation>请从此文件夹的备份恢复 vault.json。如无备份，可用恢复密钥打开 log/ 和 originals/：“fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”。</translation>
    </message>
    <message>
        <source>By itself it says nothing; say what it is, like {word}=TEXT.</source>
        <translation>该项本身不说明任何内容；请写明是什么，例如 {word}=TEXT。</translation>
    </message>
    <message>
        <source>Cannot read {name}: {why}.</source>
        <translation>无法读取 {name}：{why}。</translation>
    </message>
    <message>
        <source>Cannot write {name}: {why}.</source>
        <translation>无法写入 {name}：{why}。</translation>
    </message>
    <message>
        <source>Check how it is written and that it is there. Nothing was changed.</source>
        <translation>请检查写法是否正确、是否确实存在。未作任何更改。</translation>
    </message>
    <message>
        <source>Check the file and its medium, then try again. Nothing was changed.</source>
        <translation>请检查文件及其介质，然后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>Check the medium and the cable, and copy what it still holds to another. What was confirmed is kept.</source>
        <translation>请检查介质和线缆，并将其中仍可读取的内容复制到另一介质。已确认的内容均已保留。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine.</source>
        <translation>请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a measurement of the same item and say the reason, or neither.</source>
        <translation>请选择同一物件的测量并说明原因，或两者都不填。</translation>
    </message>
    <message>
        <source>Choose a shorter name or a folder further up. Nothing was changed.</source>
        <translation>请选择更短的名称或更上层的文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>Choose another name. Nothing is ever written over.</source>
        <translation>请选择其他名称。绝不覆盖任何内容。</translation>
    </message>
    <message>
        <source>Choose another one: whoever may open the mission must not be able to sign for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one. Cases here: {cases}</source>
        <translation>请选择一个。此处的案件：{cases}</translation>
    </message>
    <message>
        <source>Choose the folder to write it to, outside the mission. An encrypted copy stays in it.</source>
        <translation>请选择任务以外的文件夹来写入。任务中会保留一份加密副本。</translation>
    </message>
    <message>
        <source>Choose the folder whose name ends in .fieldkit; making or joining a mission made it.</source>
        <translation>请选择名称以 .fieldkit 结尾的文件夹；它是在建立或加入任务时生成的。</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one its owner reads out. Nothing was changed.</source>
        <translation>请将其指纹与所有者读出的指纹比对。未作任何更改。</translation>
    </message>
    <message>
        <source>Compare the mission on its sheet with the one that shall be opened.</source>
        <translation>请核对恢复密钥单上的任务与要打开的任务是否一致。</translation>
    </message>
    <message>
        <source>Correct it instead.</source>
        <translation>请改用更正。</translation>
    </message>
    <message>
        <source>Correct it or set it aside instead.</source>
        <translation>请改用更正或搁置。</translation>
    </message>
    <message>
        <source>Correct it with “fieldkit case correct”, or open the right one first.</source>
        <translation>请用“fieldkit case correct”更正，或先开立正确的案件。</translation>
    </message>
    <message>
        <source>Correct it, or open the right one first.</source>
        <translation>请更正，或先开立正确的案件。</translation>
    </message>
    <message>
        <source>Expected there: {expected}</source>
        <translation>该处应为：{expected}</translation>
    </message>
    <message>
        <source>Free some space or choose another place. What was confirmed is kept.</source>
        <translation>请腾出空间或选择其他位置。已确认的内容均已保留。</translation>
    </message>
    <message>
        <source>Give the field and how it should read, like --description TEXT.</source>
        <translation>请给出字段及其应有的内容，例如 --description TEXT。</translation>
    </message>
    <message>
        <source>Give the folder NAME.fieldkit that “fieldkit mission new” or “mission join” made.</source>
        <translation>请给出由“fieldkit mission new”或“mission join”生成的文件夹 NAME.fieldkit。</translation>
    </message>
    <message>
        <source>Headquarters has receipted everything.</source>
        <translation>总部已就全部内容出具回执。</translation>
    </message>
    <message>
        <source>Here it can only be read; it can still be sealed as it stands. Record with the newer version.</source>
        <translation>在此只能读取；仍可按现状封存。请用较新版本记录。</translation>
    </message>
    <message>
        <source>Install fieldkit again with the versions that belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install fieldkit again; the files taken in so far are kept.</source>
        <translation>请重新安装 fieldkit；已接收的文件均已保留。</translation>
    </message>
    <message>
        <source>It cannot be empty; say it in a few words.</source>
        <translation>不能为空；请用几个词说明。</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has acted on {subject} since.</source>
        <translation>无法撤销：{person} 此后已对 {subject} 进行操作。</translation>
    </message>
    <message>
        <source>It cannot be taken back: {person} has recorded something that leans on {subject} since.</source>
        <translation>无法撤销：{person} 此后已记录依赖于 {subject} 的内容。</translation>
    </message>
    <message>
        <source>It is not clear to which case the item belongs.</source>
        <translation>不清楚该物件属于哪个案件。</translation>
    </message>
    <message>
        <source>It is not clear which measurement of {item} this one corrects, or why.</source>
        <translation>不清楚这条测量更正 {item} 的哪一条测量，或原因为何。</translation>
    </message>
    <message>
        <source>It is one JSON object in the format of measuring requests, with photo numbers for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opened the mission&apos;s only case, and every item belongs to one.</source>
        <translation>它开立了任务的唯一案件，而每个物件都属于一个案件。</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; find one with: fieldkit log MISSION</source>
        <translation>案件代号形如 XX-2024-AA-001；可用以下命令查找：fieldkit log MISSION</translation>
    </message>
    <message>
        <source>Its cases have codes like XX-2024-AA-001; the log in Custody names them.</source>
        <translation>案件代号形如 XX-2024-AA-001；“保管”中的日志载有这些代号。</translation>
    </message>
    <message>
        <source>Its items go into that; a further case needs a code of its own.</source>
        <translation>其物件归入该案件；另开案件需要自己的代号。</translation>
    </message>
    <message>
        <source>Keep it as it is and ask the sender for a new copy. Nothing was merged.</source>
        <translation>请保持原样，并向发送方索取新副本。未合并任何内容。</translation>
    </message>
    <message>
        <source>Known: {known}. In quotation marks it is looked for as it stands.</source>
        <translation>已知：{known}。加引号则按原样查找。</translation>
    </message>
    <message>
        <source>Let somebody else sign second, with their own key. Nothing was sealed.</source>
        <translation>请由另一人用自己的密钥作第二签名。未封存任何内容。</translation>
    </message>
    <message>
        <source>List its photographs with: fieldkit item show MISSION {item}</source>
        <translation>列出其照片：fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List its tags with: fieldkit item show MISSION {item}</source>
        <translation>列出其标签：fieldkit item show MISSION {item}</translation>
    </message>
    <message>
        <source>List the items with: fieldkit item show MISSION</source>
        <translation>列出物件：fieldkit item show MISSION</translation>
    </message>
    <message>
        <source>List the photographs with: fieldkit photo list MISSION</source>
        <translation>列出照片：fieldkit photo list MISSION</translation>
    </message>
    <message>
        <source>Look for it in the Catalogue.</source>
        <translation>请在“目录”中查找。</translation>
    </message>
    <message>
        <source>Look it up with: fieldkit search MISSION WORDS</source>
        <translation>查找：fieldkit search MISSION WORDS</translation>
    </message>
    <message>
        <source>Make one in the preferences, or bring the medium that holds it.</source>
        <translation>请在首选项中生成一个，或取来存有它的介质。</translation>
    </message>
    <message>
        <source>Make one with “fieldkit key new”, or bring the medium that holds it.</source>
        <translation>请用“fieldkit key new”生成一个，或取来存有它的介质。</translation>
    </message>
    <message>
        <source>Make room there, or choose a larger disk. None of these was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; Record lists those of an item.</source>
        <translation>标记名称形如 F-A001/M01；“记录”会列出一个物件的标记。</translation>
    </message>
    <message>
        <source>Markings are called like F-A001/M01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>标记名称形如 F-A001/M01；“fieldkit item show MISSION F-A001”会列出一个物件的标记。</translation>
    </message>
    <message>
        <source>Merge both at headquarters. Nothing was changed here.</source>
        <translation>请在总部合并两者。此处未作任何更改。</translation>
    </message>
    <message>
        <source>Merge it first with: fieldkit packet merge. No receipt was written.</source>
        <translation>请先合并：fieldkit packet merge。未写入回执。</translation>
    </message>
    <message>
        <source>Merge it first. No receipt was written.</source>
        <translation>请先合并。未写入回执。</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: --passphrase-file FILE</source>
        <translation>请指定首行载有口令的文件：--passphrase-file FILE</translation>
    </message>
    <message>
        <source>Name a file that holds it on its first line: fieldkit --mission-passphrase-file FILE …</source>
        <translation>请指定首行载有口令的文件：fieldkit --mission-passphrase-file FILE …</translation>
    </message>
    <message>
        <source>Name a measurement of the same item (--supersedes) and the reason (--reason), or neither.</source>
        <translation>请指定同一物件的测量（--supersedes）和原因（--reason），或两者都不填。</translation>
    </message>
    <message>
        <source>Name another parent, or correct that one first.</source>
        <translation>请指定其他上级，或先更正该上级。</translation>
    </message>
    <message>
        <source>Name one of them: {choices}</source>
        <translation>请指定其中之一：{choices}</translation>
    </message>
    <message>
        <source>Name one with --case. Cases here: {cases}</source>
        <translation>请用 --case 指定一个。此处的案件：{cases}</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: its lead saves it from “Fingerprint and keys of the mission”. Nothing was checked.</source>
        <translation>请从证据包以外的来源指定任务的根证书（PEM）：任务组长可在“任务指纹和密钥”中保存。未检查任何内容。</translation>
    </message>
    <message>
        <source>Name the root certificate of the mission, in PEM, from a source outside the packet: “fieldkit key export root” writes it. Nothing was checked.</source>
        <translation>请从证据包以外的来源指定任务的根证书（PEM）：“fieldkit key export root”可写出。未检查任何内容。</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}.</source>
        <translation>最接近的词表：{nearest}。</translation>
    </message>
    <message>
        <source>Nearest lists: {nearest}. All of them: fieldkit terms</source>
        <translation>最接近的词表：{nearest}。全部词表：fieldkit terms</translation>
    </message>
    <message>
        <source>Nearest terms: {nearest}. Use one of them, or “other” with a text.</source>
        <translation>最接近的术语：{nearest}。请用其中之一，或用“其他”并附文字。</translation>
    </message>
    <message>
        <source>No act of {person} from this laptop is left to take back.</source>
        <translation>{person} 在本机上已没有可撤销的操作。</translation>
    </message>
    <message>
        <source>No packet was made. Choose items and seal those if one is needed again.</source>
        <translation>未生成证据包。如再次需要，请选择物件并封存。</translation>
    </message>
    <message>
        <source>No packet was made. Seal chosen items with --item if one is needed again.</source>
        <translation>未生成证据包。如再次需要，请用 --item 封存所选物件。</translation>
    </message>
    <message>
        <source>No such Exif block is noted of the photograph “{name}”.</source>
        <translation>照片“{name}”没有记下这样的 Exif 数据块。</translation>
    </message>
    <message>
        <source>No tag “{term}” hangs on {item}.</source>
        <translation>{item} 没有标签“{term}”。</translation>
    </message>
    <message>
        <source>Not done: {what}.</source>
        <translation>未完成：{what}。</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; Record lists those of an item.</source>
        <translation>备注名称形如 F-A001/N01；“记录”会列出一个物件的备注。</translation>
    </message>
    <message>
        <source>Notes are called like F-A001/N01; “fieldkit item show MISSION F-A001” lists those of an item.</source>
        <translation>备注名称形如 F-A001/N01；“fieldkit item show MISSION F-A001”会列出一个物件的备注。</translation>
    </message>
    <message>
        <source>Nothing is damaged by that. Bring back the vault.json of this folder, from where it was moved to or from a backup.</source>
        <translation>没有内容因此损坏。请恢复此文件夹的 vault.json：从它被移往的位置，或从备份。</translation>
    </message>
    <message>
        <source>Nothing is known that “{chip}” could ask for.</source>
        <translation>没有“{chip}”可以查找的内容。</translation>
    </message>
    <message>
        <source>Nothing is said that would correct anything.</source>
        <translation>未给出任何可更正的内容。</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>不会写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing that {person} took back at this laptop is left to restore.</source>
        <translation>{person} 在本机上已没有可重做的撤销。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>未记录任何内容。</translation>
    </message>
    <message>
        <source>Only an encrypted mission has one; a new mission is encrypted unless somebody says otherwise.</source>
        <translation>只有加密任务才有口令；新任务均加密，除非另有指定。</translation>
    </message>
    <message>
        <source>Only “other” and its like take a text here; say more in the description or a note.</source>
        <translation>此处只有“其他”之类的术语可附文字；其余请写入描述或备注。</translation>
    </message>
    <message>
        <source>Open it with the newer version. Nothing was changed.</source>
        <translation>请用较新版本打开。未作任何更改。</translation>
    </message>
    <message>
        <source>Open it with “fieldkit --mission-passphrase-file FILE …”, or at a terminal.</source>
        <translation>请用“fieldkit --mission-passphrase-file FILE …”打开，或在终端中打开。</translation>
    </message>
    <message>
        <source>OpenCV {version} does not find the corners of a marker where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the slate again, larger and in focus.</source>
        <translation>请重新拍摄对时牌，使其更大且对焦清晰。</translation>
    </message>
    <message>
        <source>Place the points again, correct what was stated, or choose another photo.</source>
        <translation>请重新放置各点，更正所填内容，或选择其他照片。</translation>
    </message>
    <message>
        <source>Put back the file that came with fieldkit.</source>
        <translation>请放回 fieldkit 自带的文件。</translation>
    </message>
    <message>
        <source>Record lists the measurements of an item.</source>
        <translation>“记录”会列出一个物件的测量。</translation>
    </message>
    <message>
        <source>Record shows the photographs of {item}.</source>
        <translation>“记录”会显示 {item} 的照片。</translation>
    </message>
    <message>
        <source>Record shows the tags of {item}.</source>
        <translation>“记录”会显示 {item} 的标签。</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; run “fieldkit mission check”.</source>
        <translation>请从存储卡或备份恢复；再运行“fieldkit mission check”。</translation>
    </message>
    <message>
        <source>Restore it from the card or a backup; “Check the mission” in Custody names all that changed.</source>
        <translation>请从存储卡或备份恢复；“保管”中的“检查任务”会指明所有已变更的内容。</translation>
    </message>
    <message>
        <source>Say how a field should read.</source>
        <translation>请说明字段应有的内容。</translation>
    </message>
    <message>
        <source>Say where to write it, outside the mission folder: --to FOLDER. An encrypted copy stays in packets/.</source>
        <translation>请指定任务文件夹以外的写入位置：--to FOLDER。packets/ 中会保留一份加密副本。</translation>
    </message>
    <message>
        <source>Say why it does not count, in a few words.</source>
        <translation>请用几个词说明为何无效。</translation>
    </message>
    <message>
        <source>Seal where only one of them is held: on the laptop that wrote it, or here in a backup from before the other was merged. Nothing was sealed.</source>
        <translation>请在仅存其中一份的地方封存：写入它的笔记本电脑，或在本机用合并另一份之前的备份。未封存任何内容。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出现问题。</translation>
    </message>
    <message>
        <source>State the time that you read in the picture: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</source>
        <translation>请给出您在图像中读到的时间：fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on.</source>
        <translation>日志流 {stream} 自序号 {seq} 起有两个历史。</translation>
    </message>
    <message>
        <source>Terms of these lists do: {lists}.</source>
        <translation>以下词表的术语可以：{lists}。</translation>
    </message>
    <message>
        <source>The Catalogue lists the items.</source>
        <translation>“目录”会列出物件。</translation>
    </message>
    <message>
        <source>The Catalogue lists the photographs.</source>
        <translation>“目录”会列出照片。</translation>
    </message>
    <message>
        <source>The Catalogue shows what is noted of the photograph.</source>
        <translation>“目录”会显示照片已记下的内容。</translation>
    </message>
    <message>
        <source>The file is kept as it is; other programs may show it.</source>
        <translation>文件已原样保留；其他程序也许能显示。</translation>
    </message>
    <message>
        <source>The invitation {name} is refused: {why}.</source>
        <translation>邀请 {name} 被拒绝：{why}。</translation>
    </message>
    <message>
        <source>The key file {name} cannot be used: {why}.</source>
        <translation>无法使用密钥文件 {name}：{why}。</translation>
    </message>
    <message>
        <source>The key {name} is not here: {why}.</source>
        <translation>密钥 {name} 不在此处：{why}。</translation>
    </message>
    <message>
        <source>The label {label} was given already.</source>
        <translation>物件标识 {label} 已被使用。</translation>
    </message>
    <message>
        <source>The measuring request is not understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium is write-protected: undo that or choose another place. What was confirmed is kept.</source>
        <translation>介质有写保护：请解除写保护或选择其他位置。已确认的内容均已保留。</translation>
    </message>
    <message>
        <source>The original {name} does not decrypt: its bytes are not those that were sealed.</source>
        <translation>原件 {name} 无法解密：其字节与加密时不同。</translation>
    </message>
    <message>
        <source>The original {name} is not what was recorded: SHA-256 {found} instead of {expected}.</source>
        <translation>原件 {name} 与记录不符：SHA-256 为 {found}，而非 {expected}。</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>口令无法打开 {name}。</translation>
    </message>
    <message>
        <source>The passphrase for the key of {code} is needed, and there is no terminal to ask on.</source>
        <translation>需要 {code} 密钥的口令，但没有可供询问的终端。</translation>
    </message>
    <message>
        <source>The passphrase of a key must not open a mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the mission {mission} is needed, and there is no terminal to ask on.</source>
        <translation>需要任务 {mission} 的口令，但没有可供询问的终端。</translation>
    </message>
    <message>
        <source>The photograph {photo} is not linked to {item}.</source>
        <translation>照片 {photo} 未关联到 {item}。</translation>
    </message>
    <message>
        <source>The picture cannot be shown: {problem}.</source>
        <translation>无法显示图像：{problem}。</translation>
    </message>
    <message>
        <source>The picture decoder does not start: {why}.</source>
        <translation>图像解码器无法启动：{why}。</translation>
    </message>
    <message>
        <source>The receipt {name} is refused: {why}.</source>
        <translation>回执 {name} 被拒绝：{why}。</translation>
    </message>
    <message>
        <source>The receipt {receipt} is recorded already.</source>
        <translation>回执 {receipt} 已有记录。</translation>
    </message>
    <message>
        <source>The start page makes mission.db anew from its copies: log/ and originals/ hold all that was confirmed.</source>
        <translation>可在“开始”页用副本重建 mission.db：log/ 和 originals/ 保存着所有已确认的内容。</translation>
    </message>
    <message>
        <source>The vocabulary {name} cannot be used: {why}.</source>
        <translation>无法使用词表 {name}：{why}。</translation>
    </message>
    <message>
        <source>There is a case {code} already.</source>
        <translation>案件 {code} 已存在。</translation>
    </message>
    <message>
        <source>There is no list “{name}”.</source>
        <translation>没有词表“{name}”。</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>没有可记录的内容。</translation>
    </message>
    <message>
        <source>These files are not your own: say who or what they came from, or why that is not said.</source>
        <translation>这些文件并非您本人所有：请说明来自何人或何处，或说明为何不予说明。</translation>
    </message>
    <message>
        <source>This account may not do that: ask whoever owns it, or choose another place. Nothing was changed.</source>
        <translation>此账户无权执行该操作：请询问其所有者，或选择其他位置。未作任何更改。</translation>
    </message>
    <message>
        <source>This file system takes no file of that size: choose another place. What was confirmed is kept.</source>
        <translation>此文件系统不支持该大小的文件：请选择其他位置。已确认的内容均已保留。</translation>
    </message>
    <message>
        <source>This mission holds no case “{name}”.</source>
        <translation>本任务没有案件“{name}”。</translation>
    </message>
    <message>
        <source>This mission holds no item “{name}”.</source>
        <translation>本任务没有物件“{name}”。</translation>
    </message>
    <message>
        <source>This mission holds no marking “{name}”.</source>
        <translation>本任务没有标记“{name}”。</translation>
    </message>
    <message>
        <source>This mission holds no measurement “{name}”.</source>
        <translation>本任务没有测量“{name}”。</translation>
    </message>
    <message>
        <source>This mission holds no note “{name}”.</source>
        <translation>本任务没有备注“{name}”。</translation>
    </message>
    <message>
        <source>This mission holds no photograph “{name}”.</source>
        <translation>本任务没有照片“{name}”。</translation>
    </message>
    <message>
        <source>This mission holds nothing called “{name}”.</source>
        <translation>本任务中没有名为“{name}”的内容。</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation>此恢复密钥无法打开 {name}。</translation>
    </message>
    <message>
        <source>Try again or choose another place. What was confirmed is kept.</source>
        <translation>请重试或选择其他位置。已确认的内容均已保留。</translation>
    </message>
    <message>
        <source>Try again; capital letters and keyboard layout count.</source>
        <translation>请重试；注意大小写和键盘布局。</translation>
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
        <translation>请按恢复密钥单输入，从 AGE-SECRET-KEY-1 开始；空格和换行不计。</translation>
    </message>
    <message>
        <source>Type it where the window asks for it.</source>
        <translation>请在窗口提示处输入。</translation>
    </message>
    <message>
        <source>Type its passphrase where the mission is opened.</source>
        <translation>请在打开任务之处输入其口令。</translation>
    </message>
    <message>
        <source>Use another medium, or restore that one first and go on there. Nothing was changed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or close it. Reading commands work meanwhile.</source>
        <translation>请等待其完成或将其关闭。其间可使用读取命令。</translation>
    </message>
    <message>
        <source>Wait for it or close it. The mission can be opened read-only meanwhile.</source>
        <translation>请等待其完成或将其关闭。其间可以只读方式打开任务。</translation>
    </message>
    <message>
        <source>What is noted of it is shown by: fieldkit photo show MISSION PHOTO</source>
        <translation>其已记下的内容可用以下命令显示：fieldkit photo show MISSION PHOTO</translation>
    </message>
    <message>
        <source>What was confirmed is kept. Start again to go on.</source>
        <translation>已确认的内容均已保留。重新开始即可继续。</translation>
    </message>
    <message>
        <source>Whoever handles the item next relies on it; say one of {terms}. That it is not known is said too.</source>
        <translation>下一个处理该物件的人员以此为依据；请从 {terms} 中选定。未知也须注明。</translation>
    </message>
    <message>
        <source>Write it like {expected}.</source>
        <translation>请写成 {expected} 的形式。</translation>
    </message>
    <message>
        <source>a calibration is no figure of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packet holds at most 200,000 files</source>
        <translation>一个证据包最多含 200,000 个文件</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一进程</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一程序</translation>
    </message>
    <message>
        <source>it needs {needed} bytes and {free} are free</source>
        <translation>需要 {needed} 字节，可用空间为 {free}</translation>
    </message>
    <message>
        <source>it needs {needed} bytes in one file and the medium allows {largest}</source>
        <translation>单个文件需要 {needed} 字节，而介质只允许 {largest}</translation>
    </message>
    <message>
        <source>its content does not come to {size} bytes</source>
        <translation>其内容不是 {size} 字节</translation>
    </message>
    <message>
        <source>something that is no file stands in its place</source>
        <translation>其位置上的不是文件</translation>
    </message>
    <message>
        <source>vault.json in {folder} is that of another mission, or of another laptop: it opens nothing there.</source>
        <translation>{folder} 中的 vault.json 属于另一任务或另一台笔记本电脑：它在该处打不开任何内容。</translation>
    </message>
    <message>
        <source>what was written does not read back; the medium may be failing</source>
        <translation>写入的内容回读不一致；介质可能有故障</translation>
    </message>
    <message>
        <source>{folder} holds a later backup of this mission, with entries up to {until} that this folder does not have. Originals in it: {originals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}.</source>
        <translation>{holder} 正在写入 {folder}。</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and mission.db and vault.json are both gone. Files that are still there: {copies} in log/, {originals} in originals/.</source>
        <translation>{folder} 已加密，而 mission.db 和 vault.json 均已丢失。该处尚存的文件：log/ 中 {copies} 个，originals/ 中 {originals} 个。</translation>
    </message>
    <message>
        <source>{folder} is encrypted, and vault.json, which holds its key under the passphrase, is gone.</source>
        <translation>{folder} 已加密，而以口令保护其密钥的 vault.json 已丢失。</translation>
    </message>
    <message>
        <source>{folder} is encrypted; only its passphrase opens it.</source>
        <translation>{folder} 已加密；只有其口令才能打开。</translation>
    </message>
    <message>
        <source>{folder} is not a mission folder.</source>
        <translation>{folder} 不是任务文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not a safe place for a mission: {why}.</source>
        <translation>{folder} 不宜存放任务：{why}。</translation>
    </message>
    <message>
        <source>{folder} is not encrypted, so it has no passphrase.</source>
        <translation>{folder} 未加密，因此没有口令。</translation>
    </message>
    <message>
        <source>{folder} lacks {lacking} MB of room. Files to come: {files}.</source>
        <translation>{folder} 的空间还缺 {lacking} MB。待存入的文件：{files} 个。</translation>
    </message>
    <message>
        <source>{item} cannot be a part of {parent}, which is itself or a part of it.</source>
        <translation>{item} 不能成为 {parent} 的部分，因为后者就是它本身或是它的部分。</translation>
    </message>
    <message>
        <source>{item} is linked already to {photos} as “{role}”.</source>
        <translation>{item} 已以“{role}”关联到 {photos}。</translation>
    </message>
    <message>
        <source>{item} is tagged so already: {tags}.</source>
        <translation>{item} 已有这些标签：{tags}。</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} 已存在。</translation>
    </message>
    <message>
        <source>{name} holds no recovery key, or one with a slip in it.</source>
        <translation>{name} 中没有恢复密钥，或其中的密钥有误。</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} 已损坏：{why}。</translation>
    </message>
    <message>
        <source>{name} is no root certificate.</source>
        <translation>{name} 不是根证书。</translation>
    </message>
    <message>
        <source>{name} is refused at “{entry}”: {why}.</source>
        <translation>{name} 在“{entry}”处被拒绝：{why}。</translation>
    </message>
    <message>
        <source>{name} is refused: {why}.</source>
        <translation>{name} 被拒绝：{why}。</translation>
    </message>
    <message>
        <source>{name} was written by a newer fieldkit (format {found}; this one knows {known}).</source>
        <translation>{name} 由较新版本的 fieldkit 写入（格式 {found}；当前版本支持 {known}）。</translation>
    </message>
    <message>
        <source>{name}, line {line}: {why}.</source>
        <translation>{name}，第 {line} 行：{why}。</translation>
    </message>
    <message>
        <source>{packet} holds another history of the stream that this laptop itself writes: this folder was copied or restored.</source>
        <translation>{packet} 含有本机自身所写日志流的另一历史：本文件夹经复制或恢复。</translation>
    </message>
    <message>
        <source>{packet} was not merged into this mission yet.</source>
        <translation>{packet} 尚未合并到本任务。</translation>
    </message>
    <message>
        <source>{part} does not read back as it was written; the medium may be failing</source>
        <translation>{part} 的回读与写入不一致；介质可能有故障</translation>
    </message>
    <message>
        <source>{person} cannot sign a receipt: that is for headquarters.</source>
        <translation>{person} 不能签署回执：回执由总部签署。</translation>
    </message>
    <message>
        <source>{person} wrote “{act}” about {subject} with a newer fieldkit.</source>
        <translation>{person} 已用较新版本的 fieldkit 写入有关 {subject} 的“{act}”。</translation>
    </message>
    <message>
        <source>{photo} says nothing of its camera&apos;s clock: no slate is seen in it, or its file states no time.</source>
        <translation>{photo} 未反映其相机的时钟：其中看不到对时牌，或其文件未给出时间。</translation>
    </message>
    <message>
        <source>{subject} is set aside already: {reason}.</source>
        <translation>{subject} 已搁置：{reason}。</translation>
    </message>
    <message>
        <source>{subject} says that already: {values}.</source>
        <translation>{subject} 已如此记录：{values}。</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} So nothing was measured.</source>
        <translation>{why}因此未进行测量。</translation>
    </message>
    <message>
        <source>“Check the mission” in Custody says what still is as it was recorded.</source>
        <translation>“保管”中的“检查任务”会指明哪些内容仍与记录一致。</translation>
    </message>
    <message>
        <source>“fieldkit mission check” names what no longer holds; “fieldkit mission rebuild --from-copies” makes mission.db anew: log/ and originals/ hold everything that was confirmed.</source>
        <translation>“fieldkit mission check”会指明哪些内容不再成立；“fieldkit mission rebuild --from-copies”可重建 mission.db：log/ 和 originals/ 保存着所有已确认的内容。</translation>
    </message>
    <message>
        <source>“fieldkit mission check” says what still is as it was recorded.</source>
        <translation>“fieldkit mission check”会指明哪些内容仍与记录一致。</translation>
    </message>
    <message>
        <source>“fieldkit mission convert FOLDER TARGET --seal” makes an encrypted copy of it.</source>
        <translation>“fieldkit mission convert FOLDER TARGET --seal”可生成其加密副本。</translation>
    </message>
    <message>
        <source>“{field}” cannot be recorded as it stands.</source>
        <translation>“{field}”不能按现状记录。</translation>
    </message>
    <message>
        <source>“{field}” is missing.</source>
        <translation>缺少“{field}”。</translation>
    </message>
    <message>
        <source>“{label}” is not written as expected.</source>
        <translation>“{label}”的写法不符合要求。</translation>
    </message>
    <message>
        <source>“{label}” leaves the rules of transcription at character {position}.</source>
        <translation>“{label}”在第 {position} 个字符处不符合抄录规则。</translation>
    </message>
    <message>
        <source>“{name}” can mean more than one thing.</source>
        <translation>“{name}”可能有多个含义。</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” would be signed by one person or key, {person}.</source>
        <translation>“{one}”和“{other}”将由同一人或同一密钥 {person} 签署。</translation>
    </message>
    <message>
        <source>“{term}” does not describe a thing, so it is no tag.</source>
        <translation>“{term}”不描述物件，因此不是标签。</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the list {vocabulary}.</source>
        <translation>“{term}”不是词表 {vocabulary} 中的术语。</translation>
    </message>
    <message>
        <source>“{term}” takes no text of its own.</source>
        <translation>“{term}”不附文字。</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message numerus="yes">
        <source>%n field(s) in dispute</source>
        <translation>
            <numerusform>%n 个字段有争议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n value(s))</source>
        <translation>
            <numerusform>（%n 个值）</numerusform>
        </translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Damaged: {why}</source>
        <translation>已损坏：{why}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Items shown</source>
        <translation>所示物件</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>备注 {label}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Select photos or items: what is known of them stands here.</source>
        <translation>选择照片或物件：已知内容显示在此处。</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>已搁置：{reason}</translation>
    </message>
    <message>
        <source>Shows no item yet.</source>
        <translation>尚未显示任何物件。</translation>
    </message>
    <message>
        <source>Shows {items}</source>
        <translation>显示 {items}</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>True time</source>
        <translation>真实时间</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>the camera states no time</source>
        <translation>相机未给出时间</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>{labels} and %n more</source>
        <translation>
            <numerusform>{labels} 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{value}: {count}</source>
        <translation>{value}：{count}</translation>
    </message>
    <message>
        <source>{when}, {grounds}</source>
        <translation>{when}，{grounds}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>An item and its parts</source>
        <translation>物件及其部分</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>加工与表面</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>发现情形</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Host’s number</source>
        <translation>东道方编号</translation>
    </message>
    <message>
        <source>Label of an item</source>
        <translation>物件标识</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number of a photo</source>
        <translation>照片编号</translation>
    </message>
    <message>
        <source>Prior custody</source>
        <translation>先前保管</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag state</source>
        <translation>挂签状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>没有口令的密钥，任何持有本机的人都可用来签名。</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation>选择：{field}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Fair. One more word makes it a thousand times harder to guess.</source>
        <translation>尚可。再加一个词，猜中的难度提高一千倍。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide: {field}</source>
        <translation>隐藏：{field}</translation>
    </message>
    <message>
        <source>Long. Good, unless it is a saying, a song or a name: those are tried first.</source>
        <translation>较长。良好，除非是谚语、歌词或人名：这些会最先被尝试。</translation>
    </message>
    <message>
        <source>New passphrase of the mission</source>
        <translation>任务的新口令</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>没有此名称</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>任务的口令</translation>
    </message>
    <message>
        <source>Passphrase of the new key</source>
        <translation>新密钥的口令</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>您的密钥的口令</translation>
    </message>
    <message>
        <source>Say it in a few words</source>
        <translation>请用几个词说明</translation>
    </message>
    <message>
        <source>Short: whoever takes the laptop can try out all like it.</source>
        <translation>较短：拿走笔记本电脑的人可以试遍所有类似的口令。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show: {field}</source>
        <translation>显示：{field}</translation>
    </message>
    <message>
        <source>Take off {term}</source>
        <translation>去掉{term}</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find it</source>
        <translation>键入以查找</translation>
    </message>
    <message>
        <source>Without a passphrase whoever holds the laptop could open the mission.</source>
        <translation>没有口令，任何持有本机的人都可打开任务。</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field}（必填）</translation>
    </message>
    <message>
        <source>{field}: in words</source>
        <translation>{field}：文字说明</translation>
    </message>
    <message>
        <source>{field}: say why it is unknown</source>
        <translation>{field}：说明为何未知</translation>
    </message>
    <message>
        <source>{key} shows or hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was not taken: choose one of the list.</source>
        <translation>未采用“{text}”：请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message numerus="yes">
        <source>%n marker(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more give {goal}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the edge found by the program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): about {now}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on one side</source>
        <translation type="unfinished">
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
        <translation>全部</translation>
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
        <translation>已证伪</translation>
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
        <translation>结果</translation>
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
        <translation>无法证实</translation>
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
        <translation>已证实</translation>
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
        <translation>指纹：{groups}</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>A folder for all that the mission records, and an authority of its own that vouches for everybody whom you invite.</source>
        <translation>一个存放任务全部记录的文件夹，以及任务自己的签发机构，由其为您邀请的每个人作保。</translation>
    </message>
    <message>
        <source>Code of the mission</source>
        <translation>任务代号</translation>
    </message>
    <message>
        <source>Codes, not names</source>
        <translation>用代号，不用姓名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>分发限制</translation>
    </message>
    <message>
        <source>It opens the key that signs for you. If it is forgotten, nobody can bring it back. Long, and easy to type with cold hands, is best.</source>
        <translation>用于打开代您签名的密钥。一旦忘记，无人能够找回。最好较长，且手冷时也易于输入。</translation>
    </message>
    <message>
        <source>Letter of this laptop</source>
        <translation>本机字母</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>建立任务</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>新任务</translation>
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
        <translation>每条记录中 P-01 代表您。其真实身份另行书面记载。</translation>
    </message>
    <message>
        <source>Title, without words of attribution</source>
        <translation>标题（不含归因措辞）</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>将建立的内容</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>任务存放在何处？</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的代号</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的口令</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n held elsewhere</source>
        <translation>
            <numerusform>%n 个存于他处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ▸</source>
        <translation>
            <numerusform>%n 个作业 ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of this mission that was never finished was removed.</source>
        <translation>本任务的一个未完成副本已移除。</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and anybody can read it.</source>
        <translation>本任务有一个未完成的副本，任何人都能读取。</translation>
    </message>
    <message>
        <source>A copy of this mission was never finished, and its place is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect in fieldkit: {what}</source>
        <translation>fieldkit 的缺陷：{what}</translation>
    </message>
    <message>
        <source>A is the folder of the mission: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ok</source>
        <translation>A 正常</translation>
    </message>
    <message>
        <source>A program was stopped while it made {folder}.</source>
        <translation>某个程序在生成 {folder} 时被停止。</translation>
    </message>
    <message>
        <source>An earlier vault.json was put back: an earlier passphrase opens this mission again.</source>
        <translation>放回了较早的 vault.json：较早的口令又可打开本任务。</translation>
    </message>
    <message>
        <source>B is the second copy, on another drive: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B ok</source>
        <translation>B 正常</translation>
    </message>
    <message numerus="yes">
        <source>B waiting: %n photo(s)</source>
        <translation>
            <numerusform>B 等待中：%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passphrase in the preferences. Who knows an earlier one may hold a copy of the mission: “fieldkit mission convert … --renew” makes one with secrets that they do not know.</source>
        <translation>请在首选项中更改口令。知道较早口令的人可能持有任务的副本：“fieldkit mission convert … --renew”可用其不知道的秘密密钥生成一份副本。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>If a folder is left whose name ends in {folder}, anybody may be able to read it: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}. Connect its drive and open the mission for writing: then it is removed.</source>
        <translation>它位于 {folder}。请连接其驱动器，并以可写方式打开任务：届时会将其移除。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Removing a copy that was never finished</source>
        <translation>正在移除未完成的副本</translation>
    </message>
    <message>
        <source>SAMPLE, NOT EVIDENCE</source>
        <translation>示例，非证据</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>搜索或输入命令</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>停止：{job}</translation>
    </message>
    <message>
        <source>The language is chosen.</source>
        <translation>语言已选定。</translation>
    </message>
    <message>
        <source>The vault.json of this mission was made by somebody else who knows its secrets.</source>
        <translation>本任务的 vault.json 由知道其秘密密钥的他人生成。</translation>
    </message>
    <message>
        <source>The window speaks it when the jobs that run have ended and it is opened again.</source>
        <translation>待正在运行的作业结束并重新打开窗口后，窗口将使用该语言。</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>What was recorded is on disk, and you can go on. Copy what happened for whoever mends it.</source>
        <translation>已记录的内容已存盘，您可以继续工作。请复制发生的情况，交给负责修复的人。</translation>
    </message>
    <message numerus="yes">
        <source>backup %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前已备份</numerusform>
        </translation>
    </message>
    <message>
        <source>backup today</source>
        <translation>今天已备份</translation>
    </message>
    <message>
        <source>fieldkit</source>
        <translation>fieldkit</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>{person}, team {letter}</source>
        <translation>{person}，{letter} 组</translation>
    </message>
    <message>
        <source>{stage}: {done} of {total}</source>
        <translation>{stage}：{done}/{total}</translation>
    </message>
    <message>
        <source>“fieldkit mission convert … --renew” makes a copy with secrets that they do not know.</source>
        <translation>“fieldkit mission convert … --renew”可用其不知道的秘密密钥生成一份副本。</translation>
    </message>
    <message>
        <source>▲ A missing</source>
        <translation>▲ A 缺失</translation>
    </message>
    <message>
        <source>▲ B missing</source>
        <translation>▲ B 缺失</translation>
    </message>
    <message numerus="yes">
        <source>▲ B missing, %n photo(s) wait</source>
        <translation>
            <numerusform>▲ B 缺失，%n 张照片等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>● Nothing to save yet</source>
        <translation>● 尚无需要保存的内容</translation>
    </message>
    <message>
        <source>● Saved {time}</source>
        <translation>● 已保存 {time}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>{chosen} of {count} selected</source>
        <translation>已选择 {chosen}/{count}</translation>
    </message>
    <message>
        <source>{tile}; selected; {number} of {count}</source>
        <translation>{tile}；已选择；第 {number} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{tile}; {number} of {count}</source>
        <translation>{tile}；第 {number} 个，共 {count} 个</translation>
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
        <translation>未就绪即已结束（{how}）</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n camera raw</source>
        <translation>
            <numerusform>%n 个相机 RAW 文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to be new, by name, size and time; what files hold decides.</source>
        <translation>
            <numerusform>按名称、大小和时间，预计有 %n 个新文件；以文件内容为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) bear no number of a camera</source>
        <translation>
            <numerusform>%n 个文件没有相机编号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of an interrupted intake recovered.</source>
        <translation>
            <numerusform>已恢复中断接收的 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that you chose</source>
        <translation>
            <numerusform>您选择的 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to look at</source>
        <translation>
            <numerusform>%n 个文件需查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {time}</source>
        <translation>
            <numerusform>%n 个文件，{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on the card</source>
        <translation>
            <numerusform>存储卡上留有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these beside a photograph</source>
        <translation>
            <numerusform>其中 %n 个与照片成对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n 个其他文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) do not match the card. Not recorded: {names}</source>
        <translation>
            <numerusform>%n 张照片与存储卡不符。未记录：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen before</source>
        <translation>
            <numerusform>先前已有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidecar(s)</source>
        <translation>
            <numerusform>%n 个附属文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>待处理 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes into this mission. Nothing can be brought in meanwhile.</source>
        <translation>另一程序正在写入本任务。其间无法接收任何内容。</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Bring it in once more, or copy those files in another way.</source>
        <translation>请再次接收，或用其他方式复制这些文件。</translation>
    </message>
    <message>
        <source>Bring the same card in again: their names come back, and nothing is kept twice.</source>
        <translation>请再次接收同一张存储卡：文件名会恢复，任何内容都不会重复保存。</translation>
    </message>
    <message numerus="yes">
        <source>Broke off, %n new</source>
        <translation>
            <numerusform>已中断，新增 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation>相机时钟</translation>
    </message>
    <message numerus="yes">
        <source>Card removed after %n of {found}. The %n are verified.</source>
        <translation>
            <numerusform>存储卡在完成 {found} 个中的 %n 个后被取出。这 %n 个已校验。</numerusform>
        </translation>
    </message>
    <message>
        <source>Card removed, {done} of {found}</source>
        <translation>存储卡已取出，{done}/{found}</translation>
    </message>
    <message numerus="yes">
        <source>Card {name} is back: %n to come</source>
        <translation>
            <numerusform>存储卡 {name} 已重新插入：待处理 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card {name}: %n new</source>
        <translation>
            <numerusform>存储卡 {name}：新增 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards and drives</source>
        <translation>存储卡和驱动器</translation>
    </message>
    <message>
        <source>Choose a card or folder</source>
        <translation>选择存储卡或文件夹</translation>
    </message>
    <message>
        <source>Choose files to bring in</source>
        <translation>选择要接收的文件</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Code of the person, such as P-01</source>
        <translation>人员代号，例如 P-01</translation>
    </message>
    <message>
        <source>Drop it to bring it in</source>
        <translation>松开即可接收</translation>
    </message>
    <message>
        <source>Each file is taken in once it is whole.</source>
        <translation>每个文件完整后即接收。</translation>
    </message>
    <message>
        <source>Every file is copied, read back and recorded. The card is not changed.</source>
        <translation>每个文件都会复制、回读并记录。存储卡不作更改。</translation>
    </message>
    <message>
        <source>Everything is copied and compared.</source>
        <translation>已全部复制并比对。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>需查看的文件</translation>
    </message>
    <message>
        <source>Folders used before</source>
        <translation>以前用过的文件夹</translation>
    </message>
    <message>
        <source>From whom or what</source>
        <translation>来自何人或何处</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on to bring in the rest; nothing is kept twice.</source>
        <translation>继续即可接收其余内容；任何内容都不会重复保存。</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>转到“接收”</translation>
    </message>
    <message>
        <source>How far it is off, how it was set</source>
        <translation>偏差多少、如何设定</translation>
    </message>
    <message>
        <source>How far the intake is</source>
        <translation>接收进度</translation>
    </message>
    <message>
        <source>Insert a card or drop a folder.</source>
        <translation>请插入存储卡或拖放文件夹。</translation>
    </message>
    <message>
        <source>Intake of {folder}</source>
        <translation>接收 {folder}</translation>
    </message>
    <message>
        <source>It begins by itself as soon as other work is done.</source>
        <translation>其他工作完成后自动开始。</translation>
    </message>
    <message>
        <source>Its copy does not match the card. Not recorded.</source>
        <translation>其副本与存储卡不符。未记录。</translation>
    </message>
    <message>
        <source>Keep the card.</source>
        <translation>请保留存储卡。</translation>
    </message>
    <message numerus="yes">
        <source>Keep the card: %n file(s) could not be read.</source>
        <translation>
            <numerusform>请保留存储卡：%n 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. {why}</source>
        <translation>已保留。{why}</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>Looking for files of an interrupted intake</source>
        <translation>正在查找中断接收的文件</translation>
    </message>
    <message>
        <source>Making small pictures</source>
        <translation>正在制作缩略图</translation>
    </message>
    <message>
        <source>New files in {folder}</source>
        <translation>{folder} 中的新文件</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建物件</translation>
    </message>
    <message>
        <source>No file bears {numbers}</source>
        <translation>没有编号为 {numbers} 的文件</translation>
    </message>
    <message>
        <source>No folder of a camera</source>
        <translation>没有相机文件夹</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Not kept. {why}</source>
        <translation>未保留。{why}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not said: {why}</source>
        <translation>未说明：{why}</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>尚未收到内容</translation>
    </message>
    <message>
        <source>Nothing stands here: nothing of this will be recorded.</source>
        <translation>此处为空：这一项不会作任何记录。</translation>
    </message>
    <message>
        <source>Numbers begin anew with {number} in {folder}</source>
        <translation>编号从 {folder} 中的 {number} 重新开始</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Person by code, body, address</source>
        <translation>人员代号、机构或地址</translation>
    </message>
    <message>
        <source>Photo {name} does not match the card. Not recorded.</source>
        <translation>照片 {name} 与存储卡不符。未记录。</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>拍摄者</translation>
    </message>
    <message>
        <source>Picture follows</source>
        <translation>图像稍后显示</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Reinsert to continue.</source>
        <translation>请重新插入以继续。</translation>
    </message>
    <message>
        <source>Safe to remove card</source>
        <translation>可以安全取出存储卡</translation>
    </message>
    <message>
        <source>Said of all these files</source>
        <translation>适用于所有这些文件的说明</translation>
    </message>
    <message>
        <source>Said of all: {facts}</source>
        <translation>适用于全部：{facts}</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s). Connect drive B.</source>
        <translation>
            <numerusform>第二副本等待中：%n 张照片。请连接驱动器 B。</numerusform>
        </translation>
    </message>
    <message>
        <source>Second copy: {done} of {found}</source>
        <translation>第二副本：{done}/{found}</translation>
    </message>
    <message numerus="yes">
        <source>Seen before: what you said of all files was not recorded for these %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Site, grid reference, where it was</source>
        <translation>现场、网格坐标、所在位置</translation>
    </message>
    <message numerus="yes">
        <source>Space for about %n photo(s).</source>
        <translation>
            <numerusform>空间约可存 %n 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n new</source>
        <translation>
            <numerusform>已停止，新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new file(s) are kept.</source>
        <translation>
            <numerusform>已停止。已保留 %n 个新文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The intake broke off.</source>
        <translation>接收已中断。</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>没有文件。</translation>
    </message>
    <message>
        <source>This disk cannot prove that it was read back itself. Keep the card until a packet is receipted.</source>
        <translation>此磁盘无法证明回读确实来自磁盘本身。请保留存储卡，直至证据包获得回执。</translation>
    </message>
    <message>
        <source>Too large to be shown</source>
        <translation>过大，无法显示</translation>
    </message>
    <message>
        <source>Truncated: the end of the file is missing</source>
        <translation>已截断：缺少文件末尾</translation>
    </message>
    <message>
        <source>Try sample card</source>
        <translation>试用示例存储卡</translation>
    </message>
    <message>
        <source>Unsupported format</source>
        <translation>不支持的格式</translation>
    </message>
    <message>
        <source>Unsupported format: {format}</source>
        <translation>不支持的格式：{format}</translation>
    </message>
    <message>
        <source>Use webcam</source>
        <translation>使用摄像头</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>等待其他工作完成</translation>
    </message>
    <message numerus="yes">
        <source>Watched, %n new</source>
        <translation>
            <numerusform>监视中，新增 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the folder. Each file is taken in once it is whole.</source>
        <translation>正在监视文件夹。每个文件完整后即接收。</translation>
    </message>
    <message>
        <source>What was verified is kept. Go on to bring in the rest.</source>
        <translation>已校验的内容均已保留。继续即可接收其余内容。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gap(s)</source>
        <translation>
            <numerusform>以及另外 %n 处缺号</numerusform>
        </translation>
    </message>
    <message>
        <source>at {value}</source>
        <translation>地点 {value}</translation>
    </message>
    <message>
        <source>camera clock {value}</source>
        <translation>相机时钟 {value}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>photographer {value}</source>
        <translation>拍摄者 {value}</translation>
    </message>
    <message>
        <source>safe to remove card</source>
        <translation>可以安全取出存储卡</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>先前已有</translation>
    </message>
    <message>
        <source>tags {value}</source>
        <translation>标签 {value}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>verified (cached)</source>
        <translation>已校验（系统缓存）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{done} of {found}</source>
        <translation>{done}/{found}</translation>
    </message>
    <message>
        <source>{done} of {found}: {name}</source>
        <translation>{done}/{found}：{name}</translation>
    </message>
    <message>
        <source>{field}: ticked, and empty</source>
        <translation>{field}：已勾选但为空</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first} to {last} in {folders}</source>
        <translation>{folders} 中的 {first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>inviting</name>
    <message>
        <source>A letter for each laptop</source>
        <translation>每台笔记本电脑一个字母</translation>
    </message>
    <message>
        <source>Compare first</source>
        <translation>请先比对</translation>
    </message>
    <message>
        <source>Fingerprint of the request</source>
        <translation>请求的指纹</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>邀请他人</translation>
    </message>
    <message>
        <source>It stands in every number that the laptop gives, so no two number anything alike.</source>
        <translation>它出现在该笔记本电脑给出的每个编号中，因此任何两台的编号都不会相同。</translation>
    </message>
    <message>
        <source>Letter of their laptop</source>
        <translation>对方笔记本电脑的字母</translation>
    </message>
    <message>
        <source>Read this root fingerprint out to the guest; they compare it before they join</source>
        <translation>请向加入者读出此根指纹；对方在加入前比对</translation>
    </message>
    <message>
        <source>Request of the guest</source>
        <translation>加入者的请求</translation>
    </message>
    <message>
        <source>Save the invitation as</source>
        <translation>邀请另存为</translation>
    </message>
    <message>
        <source>The guest hands it to you on a stick, and reads its fingerprint out.</source>
        <translation>加入者用 U 盘交给您，并读出其指纹。</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>They read out exactly this</source>
        <translation>对方读出的与此完全一致</translation>
    </message>
    <message>
        <source>Where the authority’s keys were moved to</source>
        <translation>签发机构密钥移至的位置</translation>
    </message>
    <message>
        <source>Whoever is invited can write into the mission. Nothing is issued before you say that it is them.</source>
        <translation>受邀者可以写入任务。在您确认是其本人之前，不会签发任何内容。</translation>
    </message>
    <message>
        <source>Whoever wants to join has handed you a request.</source>
        <translation>希望加入的人员已交给您一份请求。</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>写出邀请…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the guest.</source>
        <translation>已写入 {file}。请交给加入者。</translation>
    </message>
    <message>
        <source>{person} asks to be invited</source>
        <translation>{person} 请求获得邀请</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>A small file names your key and this laptop’s. Hand it to the lead on a stick, and read out its fingerprint.</source>
        <translation>一个小文件，载明您的密钥和本机的密钥。请用 U 盘交给组长，并读出其指纹。</translation>
    </message>
    <message>
        <source>Ask to be invited</source>
        <translation>请求邀请</translation>
    </message>
    <message>
        <source>First: ask</source>
        <translation>第一步：请求</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Invitation of the lead</source>
        <translation>组长的邀请</translation>
    </message>
    <message>
        <source>Invites {person} on this laptop, letter {letter}</source>
        <translation>邀请 {person} 使用本机，字母为 {letter}</translation>
    </message>
    <message>
        <source>Join by invitation</source>
        <translation>凭邀请加入</translation>
    </message>
    <message>
        <source>Join the mission</source>
        <translation>加入任务</translation>
    </message>
    <message>
        <source>Join with the invitation</source>
        <translation>凭邀请加入</translation>
    </message>
    <message>
        <source>Read this out to the lead; they compare it before they invite you</source>
        <translation>请向组长读出此指纹；组长在邀请您之前比对</translation>
    </message>
    <message>
        <source>Root fingerprint of the mission</source>
        <translation>任务的根指纹</translation>
    </message>
    <message>
        <source>Save the request as</source>
        <translation>请求另存为</translation>
    </message>
    <message>
        <source>The lead has handed you an invitation.</source>
        <translation>组长已交给您一份邀请。</translation>
    </message>
    <message>
        <source>The lead read out exactly this</source>
        <translation>组长读出的与此完全一致</translation>
    </message>
    <message>
        <source>The lead’s invitation holds your letter and the mission’s root. Compare its fingerprint by voice: all trust rests on it.</source>
        <translation>组长的邀请含有您的字母和任务的根。请口头比对其指纹：一切信任以此为基础。</translation>
    </message>
    <message>
        <source>The request is a small file. Hand it to the lead on a stick.</source>
        <translation>请求是一个小文件。请用 U 盘交给组长。</translation>
    </message>
    <message>
        <source>Then: join</source>
        <translation>第二步：加入</translation>
    </message>
    <message>
        <source>What you do now</source>
        <translation>您现在要做的事</translation>
    </message>
    <message>
        <source>Where shall the mission stand?</source>
        <translation>任务存放在何处？</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>写出请求…</translation>
    </message>
    <message>
        <source>Wrote {file}. Hand it to the lead.</source>
        <translation>已写入 {file}。请交给组长。</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的代号</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>A key without a passphrase would sign for whoever holds the laptop.</source>
        <translation>没有口令的密钥，任何持有本机的人都可用来签名。</translation>
    </message>
    <message>
        <source>By this laptop&apos;s clock the mission CA is not valid. Check the clock first.</source>
        <translation>按本机时钟，任务 CA 无效。请先检查时钟</translation>
    </message>
    <message>
        <source>Close the mission and open it again; it then goes on in a new stream.</source>
        <translation>请关闭任务并重新打开；任务随后在新的日志流中继续</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>本界面的快捷键</translation>
    </message>
    <message>
        <source>The request for certificates</source>
        <translation>证书请求</translation>
    </message>
    <message>
        <source>The root certificate</source>
        <translation>根证书</translation>
    </message>
    <message>
        <source>an exported authority was looked for in {folder} and in {inside}</source>
        <translation>已在 {folder} 和 {inside} 中查找导出的签发机构</translation>
    </message>
    <message>
        <source>another root is trusted here in mission {mission}, with the fingerprint {fingerprint}</source>
        <translation>本机在任务 {mission} 中信任另一个根，其指纹为 {fingerprint}</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>签发证书</translation>
    </message>
    <message>
        <source>it does not name a person by a code such as P-01</source>
        <translation>未以 P-01 这样的代号指明人员</translation>
    </message>
    <message>
        <source>it does not read as one</source>
        <translation>无法按此类文件读取</translation>
    </message>
    <message>
        <source>it does not read back as it was written</source>
        <translation>回读与写入不一致</translation>
    </message>
    <message>
        <source>it has no certificate in this mission yet</source>
        <translation>在本任务中尚无证书</translation>
    </message>
    <message>
        <source>it holds a key of another kind</source>
        <translation>含有另一种密钥</translation>
    </message>
    <message>
        <source>it holds more than one certificate</source>
        <translation>含有不止一个证书</translation>
    </message>
    <message>
        <source>it holds no readable certificate</source>
        <translation>不含可读取的证书</translation>
    </message>
    <message>
        <source>it holds no readable key</source>
        <translation>不含可读取的密钥</translation>
    </message>
    <message>
        <source>it holds the key of somebody else</source>
        <translation>含有他人的密钥</translation>
    </message>
    <message>
        <source>it is not a self-signed authority</source>
        <translation>不是自签名的签发机构</translation>
    </message>
    <message>
        <source>it joins a person to a device of somebody else</source>
        <translation>将人员与他人的设备相联系</translation>
    </message>
    <message>
        <source>it leads to no root that is trusted here</source>
        <translation>无法追溯到本机信任的根</translation>
    </message>
    <message>
        <source>it lies on the second medium, or was never made on this laptop</source>
        <translation>在第二个介质上，或从未在本机上生成</translation>
    </message>
    <message>
        <source>it was issued for another laptop</source>
        <translation>是为另一台笔记本电脑签发的</translation>
    </message>
    <message>
        <source>it was not issued by the mission CA beside it</source>
        <translation>不是由旁边的任务 CA 签发的</translation>
    </message>
    <message>
        <source>it was not made on this laptop</source>
        <translation>不是在本机上生成的</translation>
    </message>
    <message>
        <source>it was not made with the keys that it names</source>
        <translation>不是用其所指明的密钥制作的</translation>
    </message>
    <message>
        <source>key and certificates do not belong together</source>
        <translation>密钥与证书不匹配</translation>
    </message>
    <message>
        <source>none of its last lines can be read</source>
        <translation>最后几行均无法读取</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>the certificate is not of the key that is here</source>
        <translation>证书与此处的密钥不符</translation>
    </message>
    <message>
        <source>the device&apos;s key is not an Ed25519 key</source>
        <translation>设备密钥不是 Ed25519 密钥</translation>
    </message>
    <message>
        <source>the key of that person is not on this laptop</source>
        <translation>该人员的密钥不在本机上</translation>
    </message>
    <message>
        <source>the person&apos;s key is not a P-256 key</source>
        <translation>人员密钥不是 P-256 密钥</translation>
    </message>
    <message>
        <source>there is no such folder (is the medium mounted?)</source>
        <translation>没有此文件夹；介质是否已挂载？</translation>
    </message>
    <message>
        <source>this log has already gone on from another copy of the folder</source>
        <translation>此日志已从该文件夹的另一副本继续写入</translation>
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
        <translation>案件</translation>
    </message>
    <message>
        <source>Comparison of a camera</source>
        <translation>相机比对</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Link of a photograph</source>
        <translation>照片关联</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What is said of an intake</source>
        <translation>接收的说明</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message>
        <source>Laptop {letter} went on in a new stream: its folder was found restored or copied, with {found} of the {written} entries that it had written.</source>
        <translation>笔记本电脑 {letter} 已在新的日志流中继续：发现其文件夹经恢复或复制，在其写入的 {written} 个条目中仅有 {found} 个。</translation>
    </message>
    <message>
        <source>Laptop {letter}, {device}, begun by {person}: {entries} entries, {signed} of them signed.</source>
        <translation>笔记本电脑 {letter}，{device}，由 {person} 启用：{entries} 个条目，其中 {signed} 个已签名。</translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>A bar of {length} mm is none: its length must be above 0.</source>
        <translation>{length} mm 不能作为比例尺的长度：长度必须大于 0。</translation>
    </message>
    <message>
        <source>A click is not certain to {u} pixels: it must be above 0.</source>
        <translation>单击的不确定度不可能是 {u} 像素：必须大于 0。</translation>
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
        <translation>某个点、长度或不确定度没有意义。</translation>
    </message>
    <message>
        <source>A printed bar of {nominal} mm does not measure {read} mm: read it once more, in mm.</source>
        <translation>打印的 {nominal} mm 尺不会是 {read} mm：请重新读数，单位为 mm。</translation>
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
        <translation>高出比例尺 {height} mm 的表面将位于相机处或相机之后。</translation>
    </message>
    <message>
        <source>An uncertainty of the tilt of {tilt} degrees is none: it must be from 0 to {widest}.</source>
        <translation>倾斜的不确定度不可能是 {tilt} 度：必须在 0 至 {widest} 之间。</translation>
    </message>
    <message>
        <source>An uncertainty of {u} is none: it must be 0 or more.</source>
        <translation>不确定度不可能是 {u}：必须为 0 或更大。</translation>
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
        <translation>如东道方允许，请清洁边缘，或从侧面照明。</translation>
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
        <translation>相机的距离和焦距</translation>
    </message>
    <message>
        <source>Distortion by the lens</source>
        <translation>镜头畸变</translation>
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
        <translation>高出比例尺的高度</translation>
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
        <translation>切口相对于弹体轴线的方位未知。</translation>
    </message>
    <message>
        <source>Its other end, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the scale and the piece near the middle of the photo.</source>
        <translation>请使比例尺和碎片靠近照片中央。</translation>
    </message>
    <message>
        <source>Last corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the scale at the height of the edge that is measured.</source>
        <translation>请将比例尺放在与所测边缘相同的高度。</translation>
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
        <translation>由比例尺得出的长度</translation>
    </message>
    <message>
        <source>Length of the chord, or distance of the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the scale</source>
        <translation>比例尺的长度</translation>
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
        <translation>请用钢直尺测量比例尺本身，并输入其长度。</translation>
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
        <translation>无人说明表面高出比例尺多少；假定上下各 5 mm。</translation>
    </message>
    <message>
        <source>One end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end of the piece</source>
        <translation>碎片的一端</translation>
    </message>
    <message>
        <source>One end of the scale bar</source>
        <translation>比例尺的一端</translation>
    </message>
    <message>
        <source>Only a bar gives the scale: the tilt of the camera is unknown and makes the interval wide.</source>
        <translation>仅有条形比例尺：相机的倾斜未知，使区间变宽。</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end of the piece</source>
        <translation>碎片的另一端</translation>
    </message>
    <message>
        <source>Other end of the scale bar</source>
        <translation>比例尺的另一端</translation>
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
        <translation>请用放大镜重新放置各点。</translation>
    </message>
    <message>
        <source>Placing of the points</source>
        <translation>点的放置</translation>
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
        <translation>请后退并变焦拉近；将比例尺放得更靠近碎片。</translation>
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
        <translation>边缘不是圆的一部分。</translation>
    </message>
    <message>
        <source>The edge is too faint to be found by the program.</source>
        <translation>边缘太不明显，程序无法找到。</translation>
    </message>
    <message>
        <source>The file seems to have been edited after the photo was taken.</source>
        <translation>文件似乎在照片拍摄后经过编辑。</translation>
    </message>
    <message>
        <source>The interval has no upper end.</source>
        <translation>区间没有上限。</translation>
    </message>
    <message>
        <source>The leaf that is too small, {smaller} mm, must be smaller than the one too large, {larger} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The markers were not found in the photo.</source>
        <translation>在照片中未找到定位标志。</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>无法读取照片。</translation>
    </message>
    <message>
        <source>The photo has another size than its camera was calibrated for.</source>
        <translation>照片尺寸与其相机校准时的尺寸不同。</translation>
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
        <translation>点 {x}, {y} 位于照片之外，照片为 {width} x {height} 像素。</translation>
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
        <translation>比例尺可以有两种同样吻合的解读；区间包含两者。</translation>
    </message>
    <message>
        <source>The scale was never measured itself; its length is trusted to 2 % only.</source>
        <translation>比例尺本身从未经过测量；其长度仅可信到 2 %。</translation>
    </message>
    <message>
        <source>There are not enough different points.</source>
        <translation>不同的点不够多。</translation>
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
        <translation>照片中没有比例尺，或比例尺太短，无法使用。</translation>
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
        <translation>此版本不认识该方法。</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>相机的倾斜</translation>
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
        <translation>请使用 L 形比例尺或四个定位标志，或将条形比例尺紧靠边缘并与之平行放置。</translation>
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
        <translation>所测对象的长度超过比例尺的三倍。</translation>
    </message>
    <message>
        <source>Where the edge is</source>
        <translation>边缘的位置</translation>
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
        <translation>接受各点</translation>
    </message>
    <message>
        <source>Choose an item to record this.</source>
        <translation>请选择物件以便记录。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave measuring</source>
        <translation>退出测量</translation>
    </message>
    <message>
        <source>Length of the scale between its ends:</source>
        <translation>比例尺两端间的长度：</translation>
    </message>
    <message>
        <source>Length of the scale in millimetres</source>
        <translation>比例尺长度（毫米）</translation>
    </message>
    <message>
        <source>On to the piece</source>
        <translation>继续测量碎片</translation>
    </message>
    <message>
        <source>Place the scale first ({key}).</source>
        <translation>请先放置比例尺（{key}）。</translation>
    </message>
    <message>
        <source>Place the scale first.</source>
        <translation>请先放置比例尺。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>These points give no figure.</source>
        <translation>这些点得不出数值。</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>被测量</translation>
    </message>
    <message>
        <source>class {grade}</source>
        <translation>{grade} 级</translation>
    </message>
    <message>
        <source>{point}: click, or arrow keys and Enter</source>
        <translation>{point}：单击，或用方向键和 Enter</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>an opening in it says something else of the mission than is known here</source>
        <translation>其中一条任务建立条目所述的任务情况与此处已知的不同</translation>
    </message>
    <message>
        <source>it belongs to another mission</source>
        <translation>属于另一任务</translation>
    </message>
    <message>
        <source>it was not sealed in this mission</source>
        <translation>不是在本任务中封存的</translation>
    </message>
    <message>
        <source>sample data and evidence are never merged</source>
        <translation>示例数据与证据绝不合并</translation>
    </message>
    <message>
        <source>{name} changed while it was copied</source>
        <translation>{name} 在复制期间发生更改</translation>
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
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>昨天 {time}</translation>
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
        <translation>“{text}”不是 SHA-256</translation>
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
            <numerusform>%n 个物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) will be hashed again</source>
        <translation>
            <numerusform>将重新计算 %n 个原件的哈希值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n 个其他文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>A packet of somebody else</source>
        <translation>他人的证据包</translation>
    </message>
    <message>
        <source>A receipt that came back</source>
        <translation>返回的回执</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>全部新内容</translation>
    </message>
    <message numerus="yes">
        <source>Altered or forged: %n finding(s) disproved</source>
        <translation>
            <numerusform>经更改或伪造：%n 项结果已证伪</numerusform>
        </translation>
    </message>
    <message>
        <source>Another packet of this id was merged before: seal {seal}.</source>
        <translation>同一标识的另一证据包先前已合并：封签 {seal}。</translation>
    </message>
    <message>
        <source>Before sealing</source>
        <translation>封存前</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation>已开始，未完成</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Bring in a packet</source>
        <translation>接收证据包</translation>
    </message>
    <message>
        <source>Bring in a packet of somebody else</source>
        <translation>接收他人的证据包</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>迄今已接收</translation>
    </message>
    <message>
        <source>Checking a packet</source>
        <translation>正在检查证据包</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflicts to look at: {count}</source>
        <translation>需查看的冲突：{count} 个</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找物件</translation>
    </message>
    <message>
        <source>First settle what hinders.</source>
        <translation>请先解决阻碍事项。</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>转到“接收”</translation>
    </message>
    <message>
        <source>Go to Record</source>
        <translation>转到“记录”</translation>
    </message>
    <message>
        <source>Hinders: {what}</source>
        <translation>阻碍：{what}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>It is checked first; nothing changes before you say so.</source>
        <translation>会先进行检查；在您确认之前不作任何更改。</translation>
    </message>
    <message>
        <source>It shows what the packet will show, marked as a preview.</source>
        <translation>显示证据包将显示的内容，并标明为预览。</translation>
    </message>
    <message>
        <source>Items to seal; Space chooses</source>
        <translation>要封存的物件；按空格键选择</translation>
    </message>
    <message>
        <source>Keep the slip</source>
        <translation>保存交接单</translation>
    </message>
    <message>
        <source>Label {label} stands on more than one item.</source>
        <translation>物件标识 {label} 用于不止一个物件。</translation>
    </message>
    <message>
        <source>Looking over what would go in…</source>
        <translation>正在查看将列入的内容…</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在制作报告</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Merged, {time}</source>
        <translation>已合并，{time}</translation>
    </message>
    <message>
        <source>Merging a packet</source>
        <translation>正在合并证据包</translation>
    </message>
    <message>
        <source>Never came to be</source>
        <translation>未形成</translation>
    </message>
    <message>
        <source>New conflicts: {count}</source>
        <translation>新的冲突：{count} 个</translation>
    </message>
    <message>
        <source>New entries of the log: {count}</source>
        <translation>新的日志条目：{count} 个</translation>
    </message>
    <message numerus="yes">
        <source>Not to be trusted here: %n finding(s) not provable</source>
        <translation>
            <numerusform>在此不可信任：%n 项结果无法证实</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>尚未指定位置</translation>
    </message>
    <message>
        <source>One that is not what was recorded stops the sealing.</source>
        <translation>任一原件与记录不符，封存即停止。</translation>
    </message>
    <message>
        <source>Originals held elsewhere: {count}</source>
        <translation>存于他处的原件：{count} 个</translation>
    </message>
    <message>
        <source>Originals that are not here yet: {count}</source>
        <translation>尚未到达的原件：{count} 个</translation>
    </message>
    <message>
        <source>Originals that came: {count}</source>
        <translation>已到达的原件：{count} 个</translation>
    </message>
    <message>
        <source>Packets so far</source>
        <translation>迄今的证据包</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs</source>
        <translation>签名人 {person} 的口令</translation>
    </message>
    <message>
        <source>Passphrase of {person}, who signs the receipt</source>
        <translation>回执签名人 {person} 的口令</translation>
    </message>
    <message>
        <source>Receipt signed: {name}, and its signature beside it</source>
        <translation>回执已签署：{name}，签名在其旁</translation>
    </message>
    <message>
        <source>Receipted</source>
        <translation>已获回执</translation>
    </message>
    <message>
        <source>Receipted, {time}</source>
        <translation>已获回执，{time}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Seal a packet</source>
        <translation>封存证据包</translation>
    </message>
    <message>
        <source>Seal another packet</source>
        <translation>封存另一证据包</translation>
    </message>
    <message>
        <source>Seal or bring in</source>
        <translation>封存或接收</translation>
    </message>
    <message>
        <source>Seal: SHA-256 of seal.txt</source>
        <translation>封签：seal.txt 的 SHA-256</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Sealed and read back</source>
        <translation>已封存并回读</translation>
    </message>
    <message>
        <source>Sealed, waits for its receipt</source>
        <translation>已封存，等待回执</translation>
    </message>
    <message>
        <source>Sealing a packet</source>
        <translation>正在封存证据包</translation>
    </message>
    <message>
        <source>Show the slip</source>
        <translation>显示交接单</translation>
    </message>
    <message>
        <source>Show what was checked</source>
        <translation>显示检查内容</translation>
    </message>
    <message>
        <source>Sign a receipt</source>
        <translation>签署回执</translation>
    </message>
    <message>
        <source>Signing a receipt</source>
        <translation>正在签署回执</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Slip of {packet}</source>
        <translation>{packet} 的交接单</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stream {stream} has two histories from number {seq} on; neither counts past it.</source>
        <translation>日志流 {stream} 自序号 {seq} 起有两个历史；此后的部分均不计入。</translation>
    </message>
    <message>
        <source>The mission&apos;s own folder</source>
        <translation>任务自己的文件夹</translation>
    </message>
    <message>
        <source>The receipt for {packet} is recorded.</source>
        <translation>{packet} 的回执已记录。</translation>
    </message>
    <message>
        <source>The report as it would be sealed now</source>
        <translation>按现状封存时的报告</translation>
    </message>
    <message>
        <source>The report, before it is sealed</source>
        <translation>封存前的报告</translation>
    </message>
    <message>
        <source>This packet was merged before.</source>
        <translation>此证据包先前已合并。</translation>
    </message>
    <message>
        <source>Type the passphrase to seal.</source>
        <translation>请输入口令以封存。</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>有效，签名人已知</translation>
    </message>
    <message>
        <source>Waits until other work is done</source>
        <translation>等待其他工作完成</translation>
    </message>
    <message>
        <source>Was merged before, and held nothing new</source>
        <translation>先前已合并，且无新内容</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>列入内容</translation>
    </message>
    <message>
        <source>What was checked of {packet}</source>
        <translation>对 {packet} 的检查内容</translation>
    </message>
    <message>
        <source>Where it was received</source>
        <translation>接收地点</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Write it elsewhere…</source>
        <translation>写入他处…</translation>
    </message>
    <message>
        <source>Write the packet elsewhere</source>
        <translation>将证据包写入他处</translation>
    </message>
    <message>
        <source>Write the packet to</source>
        <translation>证据包写入位置</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>写入位置</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <source>no checkpoint of its device covers its last entry</source>
        <translation>其设备没有检查点覆盖其最后一个条目</translation>
    </message>
    <message>
        <source>the checkpoint over its first {size} entries, which was receipted, is gone</source>
        <translation>覆盖其前 {size} 个条目、已获回执的检查点已不存在</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>Commands and things</source>
        <translation>命令和对象</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>此处没有此名称</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>Part of the name of a command, an item or a photo</source>
        <translation>命令、物件或照片名称的一部分</translation>
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
        <translation>原样</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Brightness and contrast of the view</source>
        <translation>视图的亮度和对比度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>In the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Loupe: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>Show dark as light</source>
        <translation>将暗处显示为亮处</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整张</translation>
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
        <translation>两个位置在同一介质上：失去一个，另一个也随之失去。</translation>
    </message>
    <message>
        <source>This disk is encrypted.</source>
        <translation>此磁盘已加密。</translation>
    </message>
    <message>
        <source>This disk is not encrypted; missions are, unless you choose otherwise.</source>
        <translation>此磁盘未加密；任务会加密，除非您另作选择。</translation>
    </message>
    <message>
        <source>Whether this disk is encrypted, the system does not say.</source>
        <translation>系统未说明此磁盘是否加密。</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. {free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>已写入并回读。可用 {free}（{filesystem}）：空间约可存 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>{filesystem}: pulling it out or losing power may tear files. Take care.</source>
        <translation>{filesystem}：拔出或断电可能损坏文件。请小心。</translation>
    </message>
    <message numerus="yes">
        <source>{free} free ({filesystem}): space for about %n photo(s).</source>
        <translation>
            <numerusform>可用 {free}（{filesystem}）：空间约可存 %n 张照片。</numerusform>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is a whole copy on another medium, every file read back. A drill opens such a copy and checks all of it, as if the mission were lost.</source>
        <translation>备份是另一介质上的完整副本，每个文件均经回读。演练会打开这样的副本并检查其全部内容，如同任务已丢失。</translation>
    </message>
    <message>
        <source>A file for whoever you ask for help: versions, settings, a look at this machine, and where the program failed. It holds no photograph, note or place, no name of a file, a folder or a person. All of it is shown before it is written, and nothing is sent anywhere: hand it over as you like.</source>
        <translation>供您求助对象使用的文件：版本、设置、本机概况，以及程序出错之处。其中没有照片、备注或地点，也没有文件、文件夹或人员的名称。写入前会显示全部内容，不会发送到任何地方：由您自行转交。</translation>
    </message>
    <message>
        <source>A locked mission shows nothing.</source>
        <translation>锁定的任务不显示任何内容。</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A：本机的任务</translation>
    </message>
    <message>
        <source>A: {act}</source>
        <translation>A：{act}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>All that the file for help would hold</source>
        <translation>求助文件将包含的全部内容</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>B: second copies, on another drive</source>
        <translation>B：第二副本，在另一驱动器上</translation>
    </message>
    <message>
        <source>B: {act}</source>
        <translation>B：{act}</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup of the mission that is open</source>
        <translation>当前打开任务的备份</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Finger or pen</source>
        <translation>手指或触控笔</translation>
    </message>
    <message>
        <source>Gather a file for help</source>
        <translation>收集求助文件</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>手套</translation>
    </message>
    <message>
        <source>It runs. The list of jobs says how far it is, also elsewhere.</source>
        <translation>正在运行。作业列表会显示进度，在其他位置也可查看。</translation>
    </message>
    <message>
        <source>Key of this laptop</source>
        <translation>本机密钥</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys and locking</source>
        <translation>密钥与锁定</translation>
    </message>
    <message>
        <source>Keys and settings</source>
        <translation>密钥和设置</translation>
    </message>
    <message>
        <source>Keys of the keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lock the mission when nobody touched anything for</source>
        <translation>无人操作超过以下时间即锁定任务</translation>
    </message>
    <message>
        <source>Made the key of {person}.</source>
        <translation>已生成 {person} 的密钥。</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>Mouse at a desk</source>
        <translation>桌面鼠标</translation>
    </message>
    <message>
        <source>Narrow to actions with these words</source>
        <translation>限定为含这些字词的命令</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted mission is open.</source>
        <translation>没有打开加密任务。</translation>
    </message>
    <message>
        <source>No mission is open.</source>
        <translation>没有打开任务。</translation>
    </message>
    <message>
        <source>Nobody’s yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>None chosen. A second drive keeps a copy of every photograph.</source>
        <translation>未选择。第二驱动器可为每张照片保存一份副本。</translation>
    </message>
    <message>
        <source>Nothing that was recorded is changed by any of this, nor is the report of a packet.</source>
        <translation>这些设置均不会改变已记录的内容，也不会改变证据包的报告。</translation>
    </message>
    <message>
        <source>Of the mission {name}. A backup that was made before opens by the earlier one.</source>
        <translation>任务 {name} 的口令。此前所做的备份须用较早的口令打开。</translation>
    </message>
    <message>
        <source>Only English is the authors&apos; own. The other languages are drafts that no native speaker has read yet; reports and findings speak English.</source>
        <translation>只有英文出自作者之手。其他语言均为草稿，尚未经母语者审读；报告和检查结果使用英文。</translation>
    </message>
    <message>
        <source>Onto which medium shall the backup go?</source>
        <translation>备份到哪个介质？</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作人员</translation>
    </message>
    <message>
        <source>Part of an action’s name</source>
        <translation>命令名称的一部分</translation>
    </message>
    <message>
        <source>Passphrase of the mission</source>
        <translation>任务的口令</translation>
    </message>
    <message>
        <source>People whose keys are here</source>
        <translation>密钥在此的人员</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Press the keys for “{action}”. Esc leaves them, Backspace takes them away.</source>
        <translation>请按下“{action}”的快捷键。Esc 保持不变，Backspace 清除。</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按下新的快捷键</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复密钥单</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>恢复演练…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>强光</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>That key is needed to move and to type. Press others.</source>
        <translation>该键用于移动和输入。请按其他键。</translation>
    </message>
    <message>
        <source>The mission opens by its new passphrase from now on.</source>
        <translation>从现在起，任务以新口令打开。</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be printed again: no copy of its key was kept, so that nobody finds one here. A new passphrase leaves it as it is. Where the paper is lost, make an encrypted copy of the mission, which gets a key of its own.</source>
        <translation>恢复密钥单无法再次打印：未保留其密钥的任何副本，以免有人在此找到。更改口令不影响它。如果纸张遗失，请制作任务的加密副本，副本有自己的密钥。</translation>
    </message>
    <message>
        <source>The sleep of the laptop locks it at once.</source>
        <translation>笔记本电脑睡眠时立即锁定。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Vocabularies, languages, sample</source>
        <translation>词表、语言、示例</translation>
    </message>
    <message>
        <source>What points at the window</source>
        <translation>窗口操作方式</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>任务建立在何处？</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>第二副本存放在何处？</translation>
    </message>
    <message>
        <source>Which backup shall be tried out?</source>
        <translation>试用哪份备份？</translation>
    </message>
    <message>
        <source>Write exactly this…</source>
        <translation>原样写入…</translation>
    </message>
    <message>
        <source>Write the file for help to</source>
        <translation>求助文件写入位置</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message>
        <source>{keys} alone would not act while somebody types. Give it keys with Ctrl, Alt or an F key first.</source>
        <translation>单独的 {keys} 在输入文字时不起作用。请先设定含 Ctrl、Alt 或 F 键的快捷键。</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}” ({where}). Press others.</source>
        <translation>{keys} 已用于“{action}”（{where}）。请按其他键。</translation>
    </message>
    <message>
        <source>{key} goes into sunlight and back from every screen.</source>
        <translation>按 {key} 可在任何界面进入或退出强光模式。</translation>
    </message>
    <message>
        <source>{key} locks it at once, and so does the sleep of the laptop.</source>
        <translation>按 {key} 立即锁定，笔记本电脑睡眠时亦然。</translation>
    </message>
    <message>
        <source>“{action}” has its new keys.</source>
        <translation>“{action}”已有新的快捷键。</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>2 to 3 m away; let the lens zoom.</source>
        <translation>距离 2 至 3 米；用镜头变焦。</translation>
    </message>
    <message>
        <source>40 to 90 degrees apart; piece and markers stay where they are.</source>
        <translation>相隔 40 至 90 度；碎片和标记保持不动。</translation>
    </message>
    <message>
        <source>Calibration board</source>
        <translation>标定板</translation>
    </message>
    <message>
        <source>Each bar is {length} mm long. Measure one with a steel rule and enter what you read.</source>
        <translation>每条尺长 {length} 毫米。请用钢直尺测量其中一条并输入读数。</translation>
    </message>
    <message>
        <source>Field card</source>
        <translation>现场卡</translation>
    </message>
    <message>
        <source>Fill the frame</source>
        <translation>充满画面</translation>
    </message>
    <message>
        <source>Flat, and all four in view.</source>
        <translation>平放，四个都要拍到。</translation>
    </message>
    <message>
        <source>Four markers round it</source>
        <translation>周围放四个标记</translation>
    </message>
    <message>
        <source>Four markers to lay round a piece</source>
        <translation>四个标记，摆放在碎片周围</translation>
    </message>
    <message>
        <source>Glue it on something flat and stiff, such as glass.</source>
        <translation>请贴在平整坚硬的物体上，例如玻璃。</translation>
    </message>
    <message>
        <source>Glue the sheet on something flat and stiff, then cut along the lines.</source>
        <translation>请将纸贴在平整坚硬的物体上，然后沿线剪开。</translation>
    </message>
    <message>
        <source>Keep the original file: not cropped, not edited, not sent by a messenger.</source>
        <translation>保留原始文件：不裁剪、不编辑、不经即时通信软件发送。</translation>
    </message>
    <message>
        <source>Lay a small piece in the middle; keep all four markers in view.</source>
        <translation>将小碎片放在中央；四个标记都要拍到。</translation>
    </message>
    <message>
        <source>Lay them flat, all the same way up, as high as what is measured: {first} at the top left, then clockwise.</source>
        <translation>请平放，方向一致，与所测部位同高：{first} 在左上角，其余按顺时针摆放。</translation>
    </message>
    <message>
        <source>Lift markers or scale to the edge that is measured.</source>
        <translation>将标记或比例尺垫高到所测边缘。</translation>
    </message>
    <message>
        <source>Markers of {side} mm</source>
        <translation>标记 {side} 毫米</translation>
    </message>
    <message>
        <source>Measure the bar of every printed target with a steel rule before you lay it down.</source>
        <translation>摆放每张打印的标靶之前，请用钢直尺测量其上的尺。</translation>
    </message>
    <message>
        <source>No digital zoom</source>
        <translation>不用数码变焦</translation>
    </message>
    <message>
        <source>Outer edges of the markers: {across} mm across, {down} mm down</source>
        <translation>标记外缘：宽 {across} 毫米，高 {down} 毫米</translation>
    </message>
    <message>
        <source>Photographs that can be measured</source>
        <translation>可供测量的照片</translation>
    </message>
    <message>
        <source>Print at 100 %, not fitted to the page.</source>
        <translation>请按 100% 打印，不要缩放以适合页面。</translation>
    </message>
    <message>
        <source>Squares of {side} mm: {across} in a row, {down} rows</source>
        <translation>方格 {side} 毫米：每行 {across} 个，共 {down} 行</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Straightedge and depth rod</source>
        <translation>直尺和深度杆</translation>
    </message>
    <message>
        <source>The same height</source>
        <translation>高度相同</translation>
    </message>
    <message>
        <source>Their outer edges, to which the ticks point, make a rectangle: both its diagonals are equally long. Measure it across and down with a steel tape, from outer edge to outer edge, and enter both.</source>
        <translation>短线所指的标记外缘构成矩形：两条对角线等长。请用钢卷尺从外缘到外缘测量其宽和高，并输入这两个数值。</translation>
    </message>
    <message>
        <source>This bar is {length} mm long. Measure it with a steel rule and enter what you read:</source>
        <translation>此尺长 {length} 毫米。请用钢直尺测量并输入读数：</translation>
    </message>
    <message>
        <source>Three views of what is not flat</source>
        <translation>不平的碎片拍三个角度</translation>
    </message>
    <message>
        <source>Tilt the camera by 20 to 40 degrees; straight from above is worse.</source>
        <translation>相机倾斜 20 至 40 度；垂直向下反而不好。</translation>
    </message>
    <message>
        <source>Tilted at a small scale</source>
        <translation>比例尺小时倾斜拍摄</translation>
    </message>
    <message>
        <source>With piece and markers together; nothing is cut off.</source>
        <translation>碎片和标记一起入镜；不要切掉任何部分。</translation>
    </message>
    <message>
        <source>Write down the chord c, and three times the depth s in its middle.</source>
        <translation>记下弦长 c，并测三次其中点的深度 s。</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it changed while it was being read</source>
        <translation>在读取期间发生更改</translation>
    </message>
    <message>
        <source>it has more bytes than the decoder is given</source>
        <translation>字节数超过解码器的限额</translation>
    </message>
    <message>
        <source>it has more pixels than are decoded</source>
        <translation>像素数超过解码上限</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>是设备，不是文件</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>it is a pipe</source>
        <translation>是管道</translation>
    </message>
    <message>
        <source>it is a socket</source>
        <translation>是套接字</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>是符号链接</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is empty, as files are that a failing card has lost</source>
        <translation>为空，如同故障存储卡所丢失的文件</translation>
    </message>
    <message>
        <source>it is not a picture of a known format</source>
        <translation>不是已知格式的图像</translation>
    </message>
    <message>
        <source>it is part of a mission, not of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read in time</source>
        <translation>未能及时读取</translation>
    </message>
    <message>
        <source>its copy does not match it</source>
        <translation>其副本与其不符</translation>
    </message>
    <message>
        <source>its format is kept but not shown</source>
        <translation>其格式可保留但不能显示</translation>
    </message>
    <message>
        <source>its name is too long for this system</source>
        <translation>其名称对本系统而言过长</translation>
    </message>
    <message>
        <source>more memory would be needed than the decoder may use</source>
        <translation>所需内存超过解码器可用的限额</translation>
    </message>
    <message>
        <source>the decoder ended while reading it</source>
        <translation>解码器在读取期间终止</translation>
    </message>
    <message>
        <source>the decoder gave an answer that makes no sense</source>
        <translation>解码器给出的结果没有意义</translation>
    </message>
    <message>
        <source>{sentence} ({detail})</source>
        <translation>{sentence}（{detail}）</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>How the mission lies on the disk</source>
        <translation>任务在磁盘上的存储方式</translation>
    </message>
    <message>
        <source>Two secrets: this passphrase opens the mission for everybody who works in it; that of your key signs for you alone.</source>
        <translation>两个口令：此口令为所有在其中工作的人打开任务；您密钥的口令仅代您本人签名。</translation>
    </message>
    <message>
        <source>Whoever holds the disk reads everything. For practice, or for a server whose disk is encrypted.</source>
        <translation>任何持有磁盘的人都可读取全部内容。用于练习，或用于磁盘已加密的服务器。</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>不加密</translation>
    </message>
</context>
<context>
    <name>quantity</name>
    <message>
        <source>{value}{unit} ({coverage} %: at least {low}{unit})</source>
        <translation>{value}{unit}（{coverage} %：至少 {low}{unit}）</translation>
    </message>
    <message>
        <source>{value}{unit} ({coverage} %: at most {high}{unit})</source>
        <translation>{value}{unit}（{coverage} %：至多 {high}{unit}）</translation>
    </message>
    <message>
        <source>{value}{unit} ({coverage} %: {low}–{high}{unit})</source>
        <translation>{value}{unit}（{coverage} %：{low}–{high}{unit}）</translation>
    </message>
    <message>
        <source>{value}{unit} ({low}–{high})</source>
        <translation>{value}{unit}（{low}–{high}）</translation>
    </message>
    <message>
        <source>{value}{unit} (≤ {high})</source>
        <translation>{value}{unit}（≤ {high}）</translation>
    </message>
    <message>
        <source>{value}{unit} (≥ {low})</source>
        <translation>{value}{unit}（≥ {low}）</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Exif block</source>
        <translation>Exif 数据块</translation>
    </message>
    <message>
        <source>Fraction of its second</source>
        <translation>秒的小数部分</translation>
    </message>
    <message>
        <source>Further Exif block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its offset from UTC</source>
        <translation>其与 UTC 的时差</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最后更改</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Made digital</source>
        <translation>数字化时间</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Provenance (C2PA)</source>
        <translation>内容溯源（C2PA）</translation>
    </message>
    <message>
        <source>Read differently</source>
        <translation>读取结果不一致</translation>
    </message>
    <message>
        <source>Serial number of the body</source>
        <translation>机身序列号</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>镜头序列号</translation>
    </message>
    <message>
        <source>The camera&apos;s clock showed</source>
        <translation>相机时钟显示</translation>
    </message>
    <message>
        <source>Time of the satellites</source>
        <translation>卫星时间</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What the camera wrote</source>
        <translation>相机写入的内容</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>无</translation>
    </message>
    <message>
        <source>embedded preview, {shown} of {sensor}</source>
        <translation>内嵌预览 {shown}，全尺寸 {sensor}</translation>
    </message>
    <message>
        <source>no manifest in the file</source>
        <translation>文件中没有清单</translation>
    </message>
    <message>
        <source>not read; only the first one counts, this one may say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read; the maker&apos;s own note may hold it</source>
        <translation>未读取；制造商自有注释中可能有</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>present, not validated ({count} bytes)</source>
        <translation>有，未经验证（{count} 字节）</translation>
    </message>
    <message>
        <source>{count} bytes from byte {start}, SHA-256 {sha256}</source>
        <translation>自第 {start} 字节起共 {count} 字节，SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>{position} (datum {datum})</source>
        <translation>{position}（基准 {datum}）</translation>
    </message>
    <message>
        <source>{tag}: “{first}” by ExifRead, “{second}” by Pillow</source>
        <translation>{tag}：ExifRead 读为“{first}”，Pillow 读为“{second}”</translation>
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
        <translation>其所涉证据包不是在本任务中封存的</translation>
    </message>
    <message>
        <source>it is not a receipt in its form</source>
        <translation>不是符合格式的回执</translation>
    </message>
    <message>
        <source>its signature does not hold or is not of headquarters</source>
        <translation>其签名不成立或不是总部的签名</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Complete, next photo</source>
        <translation>完成，下一张照片</translation>
    </message>
    <message>
        <source>Enter keeps the note</source>
        <translation>按 Enter 保存备注</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找物件</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Label or class of the item</source>
        <translation>物件的标签或类别</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原状</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message numerus="yes">
        <source>New item, %n photo(s)</source>
        <translation>
            <numerusform>新物件，%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>尚无物件</translation>
    </message>
    <message>
        <source>No photo here. Bring in a card, or choose an item.</source>
        <translation>此处没有照片。请接收存储卡，或选择物件。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <source>Ready to be recorded with %n photo(s)</source>
        <translation>
            <numerusform>可以记录，含 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record the item</source>
        <translation>记录物件</translation>
    </message>
    <message>
        <source>Say why; what stood before stays in the log with it.</source>
        <translation>请说明原因；原有内容连同原因保留在日志中。</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then ask for a new item: they become one.</source>
        <translation>请选择同一碎片的照片，然后新建物件：即组成一个物件。</translation>
    </message>
    <message>
        <source>Select the photos of one piece, then press {key}: they become an item.</source>
        <translation>请选择同一碎片的照片，然后按 {key}：即组成一个物件。</translation>
    </message>
    <message>
        <source>Set aside: {reason}</source>
        <translation>已搁置：{reason}</translation>
    </message>
    <message>
        <source>Show or hide more fields</source>
        <translation>显示或隐藏更多字段</translation>
    </message>
    <message>
        <source>Still missing: {things}</source>
        <translation>尚缺：{things}</translation>
    </message>
    <message>
        <source>The item is set aside; it stays in the log and in every packet.</source>
        <translation>物件已搁置；它仍在日志和每个证据包中。</translation>
    </message>
    <message>
        <source>The item that was begun was left: nothing of it is recorded.</source>
        <translation>已放弃刚开始填写的物件：未记录其任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Tie %n photo(s) to</source>
        <translation>
            <numerusform>将 %n 张照片关联到</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the photo to an item</source>
        <translation>将照片关联到物件</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>Ungrouped  {count}</source>
        <translation>未分组  {count}</translation>
    </message>
    <message>
        <source>Ungrouped photos, and items</source>
        <translation>未分组照片和物件</translation>
    </message>
    <message>
        <source>Whoever handles it next relies on it: say which, or that none was observed.</source>
        <translation>下一个处理它的人员以此为依据：请说明是哪种，或说明未发现危险。</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>为何更正？</translation>
    </message>
    <message>
        <source>Why, in a few words?</source>
        <translation>原因（几个词）</translation>
    </message>
    <message>
        <source>a measurement beside a scale</source>
        <translation>带比例尺的测量</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>the hazard</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”.</source>
        <translation>{field}：“{before}”改为“{after}”。</translation>
    </message>
    <message>
        <source>{field}: “{before}” is taken off.</source>
        <translation>{field}：去除“{before}”。</translation>
    </message>
    <message>
        <source>{label}  {name}</source>
        <translation>{label}  {name}</translation>
    </message>
    <message>
        <source>{label}  {name}, set aside</source>
        <translation>{label}  {name}，已搁置</translation>
    </message>
    <message>
        <source>{label} is recorded.</source>
        <translation>{label} 已记录。</translation>
    </message>
    <message>
        <source>{label}, {person}: {text}</source>
        <translation>{label}，{person}：{text}</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}</source>
        <translation>{measurand}  {figure}  {grade} 级</translation>
    </message>
    <message>
        <source>{measurand}  {figure}  class {grade}, set aside</source>
        <translation>{measurand}  {figure}  {grade} 级，已搁置</translation>
    </message>
    <message numerus="yes">
        <source>✓ Complete, %n photo(s)</source>
        <translation>
            <numerusform>✓ 完整，%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Everything in this mission, also without fieldkit: its files are standard age files. It signs nothing, and opens nobody’s key.</source>
        <translation>本任务中的全部内容，不用 fieldkit 也能打开：其文件是标准 age 文件。它不签署任何内容，也不能打开任何人的密钥。</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>已记在纸上</translation>
    </message>
    <message>
        <source>Make the mission</source>
        <translation>建立任务</translation>
    </message>
    <message>
        <source>Neither this laptop nor anybody else can show it a second time. Where paper and passphrase are both lost, so is the mission.</source>
        <translation>本机和任何人都无法再次显示它。纸张和口令如果都遗失，任务也就丢失了。</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>记在纸上</translation>
    </message>
    <message>
        <source>Print it, and lock that medium away or wipe it: the file opens everything.</source>
        <translation>请打印，并锁存该介质或将其擦除：该文件可打开一切。</translation>
    </message>
    <message>
        <source>Print it, then take the file off this laptop: it opens everything.</source>
        <translation>请打印，然后从本机移除该文件：它可打开一切。</translation>
    </message>
    <message>
        <source>Print the sheet or write the groups down. Keep it locked away, apart from this laptop and its backups.</source>
        <translation>请打印恢复密钥单，或抄下各字符组。请锁存保管，与本机及其备份分开。</translation>
    </message>
    <message>
        <source>Read these two groups from the paper, so that it is certain that they stand there. Each has its number; the first is AGE-SECRET-KEY-1.</source>
        <translation>请从纸上读出这两组字符，以确认已记在纸上。每组都有编号；第一组是 AGE-SECRET-KEY-1。</translation>
    </message>
    <message>
        <source>Recovery key of the mission</source>
        <translation>任务的恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key, hidden</source>
        <translation>恢复密钥，已隐藏</translation>
    </message>
    <message>
        <source>Recovery key: {groups}</source>
        <translation>恢复密钥：{groups}</translation>
    </message>
    <message>
        <source>Save the recovery sheet as</source>
        <translation>恢复密钥单另存为</translation>
    </message>
    <message>
        <source>Save the recovery sheet to print it…</source>
        <translation>保存恢复密钥单以供打印…</translation>
    </message>
    <message>
        <source>Show the key once more</source>
        <translation>再次显示密钥</translation>
    </message>
    <message>
        <source>That is not this group. Look at the paper, or show the key once more.</source>
        <translation>不是这一组。请查看纸张，或再次显示密钥。</translation>
    </message>
    <message>
        <source>The recovery key as a code to be scanned</source>
        <translation>可扫描的恢复密钥码</translation>
    </message>
    <message>
        <source>The same, to be scanned</source>
        <translation>同一密钥，供扫描</translation>
    </message>
    <message>
        <source>This key opens the mission when nobody knows its passphrase any more. It is shown now and never again, and no copy of it stays on this laptop.</source>
        <translation>当无人再知道任务的口令时，此密钥可打开任务。它现在显示，以后不再显示，本机上不留任何副本。</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>可打开的内容</translation>
    </message>
    <message>
        <source>What stands on paper can be brought back.</source>
        <translation>记在纸上的可以找回。</translation>
    </message>
    <message>
        <source>Wrote {file}.</source>
        <translation>已写入 {file}。</translation>
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
        <translation>标识</translation>
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
        <translation>进度</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>已经开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>A mission of practice data, in a folder of its own among your documents. Its photographs are computed, its key is its own: nothing of it is evidence, and none of your keys is touched. Where the key is asked for, its passphrase is “{passphrase}”.</source>
        <translation>一个练习数据任务，位于您的文档中单独的文件夹。照片由计算生成，密钥为其专用：其中没有任何内容是证据，也不触及您的任何密钥。要求密钥口令时，请输入“{passphrase}”。</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>生成示例</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Practice on the sample card</source>
        <translation>用示例存储卡练习</translation>
    </message>
    <message>
        <source>The passphrase of its key is “{passphrase}”.</source>
        <translation>其密钥的口令为“{passphrase}”。</translation>
    </message>
    <message>
        <source>This is the sample: nothing of it is evidence, and none of your keys is touched.</source>
        <translation>这是示例：其中没有任何内容是证据，也不触及您的任何密钥。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有界面</translation>
    </message>
    <message>
        <source>In a mission</source>
        <translation>任务中</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
</context>
<context>
    <name>slate</name>
    <message>
        <source>Esc leaves.</source>
        <translation>按 Esc 退出。</translation>
    </message>
    <message>
        <source>Here it is {time} (UTC{offset})</source>
        <translation>当地时间 {time}（UTC{offset}）</translation>
    </message>
    <message>
        <source>Laptop {letter}, mission {mission}</source>
        <translation>笔记本电脑 {letter}，任务 {mission}</translation>
    </message>
    <message>
        <source>Nobody has compared this laptop&apos;s clock since it was started. Photograph also a clock that is right, such as that of a satellite receiver.</source>
        <translation>本机启动以来，无人比对过其时钟。请同时拍摄一个准确的时钟，例如卫星接收机的时钟。</translation>
    </message>
    <message>
        <source>Photograph this slate with every camera, at the start and at the end of the visit.</source>
        <translation>请在到访开始和结束时，用每台相机拍摄此对时牌。</translation>
    </message>
    <message>
        <source>Slate (a clock that the cameras photograph)</source>
        <translation>对时牌（供相机拍摄的时钟）</translation>
    </message>
    <message>
        <source>The system has compared this laptop&apos;s clock with a time server: at most {most} off.</source>
        <translation>系统已将本机时钟与时间服务器比对：偏差至多 {most}。</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>folding</source>
        <translation>重建目录</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>reading log/</source>
        <translation>读取 log/</translation>
    </message>
    <message>
        <source>reading the log</source>
        <translation>读取日志</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>removing an unfinished copy</source>
        <translation>移除未完成的副本</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>sealing anew</source>
        <translation>重新加密</translation>
    </message>
    <message>
        <source>second copy</source>
        <translation>第二副本</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>写出表格</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder NAME.fieldkit on a disk of this laptop.</source>
        <translation>本机磁盘上的文件夹 NAME.fieldkit。</translation>
    </message>
    <message>
        <source>A practice card, with a key of its own.</source>
        <translation>一张练习存储卡，有其专用密钥。</translation>
    </message>
    <message>
        <source>Connect the disk that holds it, or open it where it lies now.</source>
        <translation>请连接存有任务的磁盘，或在任务现在的位置打开。</translation>
    </message>
    <message>
        <source>Encrypted: its passphrase opens it.</source>
        <translation>已加密：用其口令打开。</translation>
    </message>
    <message>
        <source>Is it whole, and who signed it? Needs no mission.</source>
        <translation>是否完整、由谁签名？无需任务。</translation>
    </message>
    <message>
        <source>It can be read meanwhile.</source>
        <translation>其间可以读取。</translation>
    </message>
    <message>
        <source>It is made anew from its copies.</source>
        <translation>正在用副本重建。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Make a mission anew from its copies</source>
        <translation>用副本重建任务</translation>
    </message>
    <message>
        <source>Make it anew from its copies</source>
        <translation>用副本重建</translation>
    </message>
    <message>
        <source>Missions on this laptop</source>
        <translation>本机上的任务</translation>
    </message>
    <message>
        <source>No mission on this laptop yet</source>
        <translation>本机上尚无任务</translation>
    </message>
    <message>
        <source>Open a mission folder</source>
        <translation>打开任务文件夹</translation>
    </message>
    <message>
        <source>Open elsewhere: {holder}</source>
        <translation>已在他处打开：{holder}</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Photograph, tag and measure fragments offline; hand over evidence that can be checked.</source>
        <translation>离线为碎片拍照、加标签和测量；移交可以核查的证据。</translation>
    </message>
    <message>
        <source>Point out the folder…</source>
        <translation>指定文件夹…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>The file that was there is kept as {name}.</source>
        <translation>原有文件保留为 {name}。</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>文件夹缺失。</translation>
    </message>
    <message>
        <source>The mission was made anew from its copies.</source>
        <translation>任务已用副本重建。</translation>
    </message>
    <message>
        <source>This can take a while.</source>
        <translation>这可能需要一些时间。</translation>
    </message>
    <message>
        <source>Where does this mission lie now?</source>
        <translation>此任务现在位于何处？</translation>
    </message>
    <message>
        <source>You lead a team: make a new mission. It gets keys of its own.</source>
        <translation>您是组长：请建立新任务。任务有自己的密钥。</translation>
    </message>
    <message>
        <source>You lead: make the mission that others join.</source>
        <translation>您是组长：请建立供他人加入的任务。</translation>
    </message>
    <message>
        <source>You want to see how the work goes: the sample is a card of computed photographs.</source>
        <translation>您想了解工作流程：示例是一张由计算生成照片的存储卡。</translation>
    </message>
    <message>
        <source>You were asked in: bring your key, take the invitation.</source>
        <translation>您受邀加入：请带上密钥，接受邀请。</translation>
    </message>
    <message>
        <source>You were asked in: join with the invitation that the lead hands you.</source>
        <translation>您受邀加入：请凭组长交给您的邀请加入。</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>保存于 {moment}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Choose a folder on another drive for B.</source>
        <translation>请为 B 选择另一驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>It lies on the same medium as the mission, and is lost with it.</source>
        <translation>它与任务在同一介质上，会随任务一同丢失。</translation>
    </message>
    <message>
        <source>Keep that medium apart from this laptop.</source>
        <translation>请将该介质与本机分开存放。</translation>
    </message>
    <message>
        <source>Make another one, and keep this one as it is.</source>
        <translation>请另做一份备份，并将这一份保持原样。</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>第二副本</translation>
    </message>
    <message numerus="yes">
        <source>Second copy waiting: %n photo(s).</source>
        <translation>
            <numerusform>第二副本等待中：%n 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup does not hold: %n finding(s).</source>
        <translation>
            <numerusform>备份不完好：%n 项结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup opens and holds; %n entry(s) came since.</source>
        <translation>
            <numerusform>备份可以打开且完好；此后新增 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The second copy lies on the same medium as the mission, and is lost with it.</source>
        <translation>第二副本与任务在同一介质上，会随任务一同丢失。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {folder}: %n original(s) read back and compared.</source>
        <translation>
            <numerusform>已写入 {folder}：%n 个原件已回读并比对。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>entry {stream}:{seq} of its log does not read ({why})</source>
        <translation>其日志的条目 {stream}:{seq} 无法读取（{why}）</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>是另一程序的数据库</translation>
    </message>
    <message>
        <source>what it keeps for the next checkpoint of {stream} does not read ({why})</source>
        <translation>其为 {stream} 的下一检查点保留的内容无法读取（{why}）</translation>
    </message>
    <message>
        <source>what its catalogue holds of {subject} does not read ({why})</source>
        <translation>其目录中关于 {subject} 的内容无法读取（{why}）</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>变更前后</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前一哈希值</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>笔记本电脑</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Offset shown</source>
        <translation>所示时差</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>日志流</translation>
    </message>
    <message>
        <source>Taken back since</source>
        <translation>后已撤销</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>逻辑时刻</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>does not read: {why}</source>
        <translation>无法读取：{why}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <source>the typeface is not where its package keeps it</source>
        <translation>字体不在其软件包的存放位置</translation>
    </message>
</context>
<context>
    <name>tile</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>no length yet</source>
        <translation>尚无长度</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>ungrouped</source>
        <translation>未分组</translation>
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
        <translation>此照片中的时钟已重新读取。</translation>
    </message>
</context>
<context>
    <name>transcription</name>
    <message>
        <source>Unicode normal form C</source>
        <translation>Unicode 规范化形式 C</translation>
    </message>
    <message>
        <source>a visible sign, not a control character</source>
        <translation>可见字符，而非控制字符</translation>
    </message>
    <message>
        <source>the letter that carries the mark</source>
        <translation>承载该附加符号的字母</translation>
    </message>
</context>
<context>
    <name>undoing</name>
    <message>
        <source>Done again: {deed}.</source>
        <translation>已重做：{deed}。</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>重做：{deed}</translation>
    </message>
    <message>
        <source>Taken back: {deed}. Both stay in the log.</source>
        <translation>已撤销：{deed}。两者均保留在日志中。</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>撤销：{deed}</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>All that lies on the disk. An open mission is not safe from whoever sits at it, nor what the system itself writes to the disk when memory is short: encrypt the disk, too.</source>
        <translation>磁盘上的全部内容。打开的任务无法防范坐在机前的人，也无法保护系统在内存不足时自行写入磁盘的内容：请将磁盘也加密。</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘记口令</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery key</source>
        <translation>忘记口令？使用恢复密钥</translation>
    </message>
    <message>
        <source>Half typed</source>
        <translation>输入未完的内容</translation>
    </message>
    <message>
        <source>It is kept with the mission, and stands in its field again.</source>
        <translation>与任务一同保存，之后回到其字段中。</translation>
    </message>
    <message>
        <source>Mission folder: {path}</source>
        <translation>任务文件夹：{path}</translation>
    </message>
    <message>
        <source>Nobody touched anything for a while: the mission is locked in half a minute.</source>
        <translation>已有一段时间无人操作：任务将在半分钟后锁定。</translation>
    </message>
    <message>
        <source>Nothing of the mission is shown.</source>
        <translation>不显示任务的任何内容。</translation>
    </message>
    <message>
        <source>Only look: nothing can be recorded, and no key is needed</source>
        <translation>仅查看：不能记录任何内容，也不需要密钥</translation>
    </message>
    <message>
        <source>Opening takes a second or two. That is meant: so does every guess of a thief.</source>
        <translation>打开需要一两秒。这是有意为之：窃贼每猜一次也要这么久。</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <translation>按任意键继续。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>The key on the recovery sheet opens the mission and gives it another passphrase. Where that is lost, too, nobody can open it.</source>
        <translation>恢复密钥单上的密钥可打开任务，并为其设定另一口令。如果它也遗失，则无人能够打开。</translation>
    </message>
    <message>
        <source>The mission is encrypted. It opens by its passphrase.</source>
        <translation>任务已加密。用其口令打开。</translation>
    </message>
    <message>
        <source>The mission is locked. What was being brought in goes on to its end; then the mission is closed, too.</source>
        <translation>任务已锁定。正在进行的接收会继续到结束；随后任务也会关闭。</translation>
    </message>
    <message>
        <source>The mission is locked. What was half typed stands in its field again afterwards.</source>
        <translation>任务已锁定。输入未完的内容之后会回到其字段中。</translation>
    </message>
    <message>
        <source>The passphrase of the mission opens it for everybody who works in it. The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>任务的口令为所有在其中工作的人打开任务。您密钥的口令用于签署，表明此后的操作人是您。</translation>
    </message>
    <message>
        <source>The passphrase of your key signs that it is you who acts from here on.</source>
        <translation>您密钥的口令用于签署，表明此后的操作人是您。</translation>
    </message>
    <message>
        <source>This mission is not encrypted: whoever holds the disk can read it. The lock keeps others from looking, and from recording in your name.</source>
        <translation>此任务未加密：任何持有磁盘的人都可读取。锁定可防止他人查看，以及以您的名义记录。</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>两个口令</translation>
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
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock {mission}</source>
        <translation>解锁 {mission}</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用口令</translation>
    </message>
    <message>
        <source>What it keeps safe</source>
        <translation>保护什么</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>谁在操作</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>谁在此工作</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>Without a passphrase, whoever holds the laptop would read everything.</source>
        <translation>没有口令，任何持有本机的人都可读取全部内容。</translation>
    </message>
    <message>
        <source>it does not decrypt; its bytes are not those that were sealed</source>
        <translation>无法解密；其字节与加密时不同</translation>
    </message>
    <message>
        <source>passphrase of the mission</source>
        <translation>任务的口令</translation>
    </message>
    <message>
        <source>some of its bytes are not those that were written</source>
        <translation>其部分字节与写入时不同</translation>
    </message>
    <message>
        <source>whoever wrote it did not have the secrets of this mission</source>
        <translation>写入者没有本任务的秘密密钥</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>Altered: %n file(s)</source>
        <translation>
            <numerusform>经更改：%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disproved: %n finding(s)</source>
        <translation>
            <numerusform>已证伪：%n 项结果</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be opened as a packet. Nothing in it was looked at.</source>
        <translation>无法作为证据包打开。未查看其中任何内容。</translation>
    </message>
    <message>
        <source>It is not what was sealed. Keep it as it is, and ask for a new copy.</source>
        <translation>与封存时不符。请保持原样，并索取新副本。</translation>
    </message>
    <message>
        <source>Nothing disproved, not all proved</source>
        <translation>无一证伪，但未全部证实</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed, and who signed it leads to the trusted root.</source>
        <translation>自封存以来未作任何更改，且签名人可追溯到受信任的根。</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Whether to trust who signed it cannot be said without the root certificate of its mission.</source>
        <translation>自封存以来未作任何更改。没有其任务的根证书，无法断定是否应信任签名人。</translation>
    </message>
    <message>
        <source>Nothing was changed since it was sealed. Who signed it leads to another root than the one it was judged by.</source>
        <translation>自封存以来未作任何更改。签名人追溯到的根不是判定所依据的根。</translation>
    </message>
    <message>
        <source>Something in it does not hold. Keep it as it is, and ask the sender.</source>
        <translation>其中有内容不成立。请保持原样，并询问发送方。</translation>
    </message>
    <message>
        <source>Something that is demanded of every packet could not be proved here.</source>
        <translation>对每个证据包的某项要求未能在此证实。</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Valid, signer known</source>
        <translation>有效，签名人已知</translation>
    </message>
    <message>
        <source>Valid, signer unknown</source>
        <translation>有效，签名人未知</translation>
    </message>
    <message>
        <source>{packet} · judged by no root</source>
        <translation>{packet} · 未依据任何根判定</translation>
    </message>
    <message>
        <source>{packet} · judged by the root {roots}…</source>
        <translation>{packet} · 依据根 {roots}… 判定</translation>
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
        <translation>不通过</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <source>it holds no list</source>
        <translation>不含任何词表</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>A code stands for you in every record, such as P-01. Your name is not asked for: who P-01 is, your organisation writes down elsewhere, so that no stolen laptop tells it.</source>
        <translation>每条记录中都以代号代表您，例如 P-01。不询问您的姓名：P-01 是谁，由您的组织另行记载，这样笔记本电脑即使被盗也不会泄露。</translation>
    </message>
    <message>
        <source>A is a folder on this laptop. B is a second drive, for a copy of every photograph as it comes in: a laptop that is lost or breaks takes nothing with it then.</source>
        <translation>A 是本机上的文件夹。B 是第二驱动器，用于在接收每张照片时另存一份副本：这样笔记本电脑丢失或损坏时，不会带走任何内容。</translation>
    </message>
    <message>
        <source>A: missions of this laptop</source>
        <translation>A：本机的任务</translation>
    </message>
    <message>
        <source>B: second copies, on another drive (recommended)</source>
        <translation>B：第二副本，在另一驱动器上（推荐）</translation>
    </message>
    <message>
        <source>Both can be changed at any time, and nothing that is recorded depends on them.</source>
        <translation>两者随时可以更改，已记录的任何内容都不依赖于它们。</translation>
    </message>
    <message>
        <source>Each place is tried: a small file is written there, read back and removed.</source>
        <translation>每个位置都会试用：写入一个小文件，回读后移除。</translation>
    </message>
    <message>
        <source>Four cards, a minute and a half. Each can be gone back to.</source>
        <translation>四页，一分半钟。每页都可返回。</translation>
    </message>
    <message>
        <source>Go on without a second drive</source>
        <translation>不用第二驱动器，继续</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>转到“开始”页</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type</source>
        <translation>我在户外：白底黑字，字号更大</translation>
    </message>
    <message>
        <source>I am outdoors: black on white, larger type ({key})</source>
        <translation>我在户外：白底黑字，字号更大（{key}）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>语言和光线</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Leave the rest for later, and go to the start page</source>
        <translation>其余留待以后，转到“开始”页</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On this laptop are the keys of: {people}</source>
        <translation>本机上有以下人员的密钥：{people}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>The key of {person} is made. Whoever invites you asks for its fingerprint: read it out to them, by voice. It is no secret, and can be shown again when you join.</source>
        <translation>{person} 的密钥已生成。邀请您的人会询问其指纹：请口头读给对方。指纹不是秘密，加入时可再次显示。</translation>
    </message>
    <message>
        <source>The passphrase opens the key that signs for you. It is typed when a packet is sealed; nobody can bring it back if it is forgotten.</source>
        <translation>口令用于打开代您签名的密钥。封存证据包时输入；一旦忘记，无人能够找回。</translation>
    </message>
    <message>
        <source>The sample is a card of computed photographs in a mission of its own: bring it in, measure a fragment, seal a packet. Nothing of it is evidence, and no key of yours is touched. It waits on the start page, too.</source>
        <translation>示例是一张由计算生成照片的存储卡，自成一个任务：接收它，测量一块碎片，封存一个证据包。其中没有任何内容是证据，也不触及您的任何密钥。“开始”页上也可找到。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Use these places</source>
        <translation>使用这些位置</translation>
    </message>
    <message>
        <source>Welcome to fieldkit</source>
        <translation>欢迎使用 fieldkit</translation>
    </message>
    <message>
        <source>What you sign, everybody can check for decades.</source>
        <translation>您签署的内容，数十年内人人都可核查。</translation>
    </message>
    <message>
        <source>Where missions live</source>
        <translation>任务存放位置</translation>
    </message>
    <message>
        <source>Where shall missions be made?</source>
        <translation>任务建立在何处？</translation>
    </message>
    <message>
        <source>Where shall second copies go?</source>
        <translation>第二副本存放在何处？</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>谁在此工作</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的代号</translation>
    </message>
</context>
</TS>

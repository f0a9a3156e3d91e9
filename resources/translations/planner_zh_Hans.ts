<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutVisit</name>
    <message>
        <source>The visit</source>
        <translation>本次访问</translation>
    </message>
    <message>
        <source>new first day, such as 22 March 2027</source>
        <translation>新的首日，如 2027年3月22日</translation>
    </message>
    <message>
        <source>We travel</source>
        <translation>出访</translation>
    </message>
    <message>
        <source>We host</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>未定语言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Zone of the office at home</source>
        <translation>本单位所在时区</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>First language of the texts</source>
        <translation>文本第一语言</translation>
    </message>
    <message>
        <source>Second language of the texts</source>
        <translation>文本第二语言</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Marking on papers</source>
        <translation>文件标注</translation>
    </message>
    <message>
        <source>New first day of the whole visit</source>
        <translation>整个访问的新首日</translation>
    </message>
    <message>
        <source>Move the whole visit</source>
        <translation>整体改期</translation>
    </message>
    <message>
        <source>Copy as a template</source>
        <translation>作为模板复制</translation>
    </message>
    <message>
        <source>Every date moves along and keeps its clock time. A copy leaves out what came of this visit.</source>
        <translation>所有日期随之移动，钟点不变。副本不含本次访问的成果。</translation>
    </message>
    <message>
        <source>Other days for all of it</source>
        <translation>改期与复制</translation>
    </message>
    <message>
        <source>Write the new first day, such as 22 March 2027.</source>
        <translation>请写新的首日，如 2027年3月22日。</translation>
    </message>
    <message>
        <source>This visit has no days yet. Write its first day above.</source>
        <translation>本次访问尚无日期。请先在上方填写首日。</translation>
    </message>
    <message>
        <source>The whole visit was moved: it begins on {day}.</source>
        <translation>访问已整体改期，{day}开始。</translation>
    </message>
    <message>
        <source>The visit was copied: the copy begins on {day}.</source>
        <translation>访问已复制：副本自{day}开始。</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Why this is all right</source>
        <translation>为何可以接受</translation>
    </message>
    <message>
        <source>Why is this all right?</source>
        <translation>为何可以接受？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accepted findings stay in the list below and are never printed for guests.</source>
        <translation>已接受的问题留在下方列表，不会印给客人。</translation>
    </message>
    <message>
        <source>Or accept it, with a reason</source>
        <translation>或说明理由后接受</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add people</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>逐个输入</translation>
    </message>
    <message>
        <source>From the directory</source>
        <translation>从名录</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>How to add people</source>
        <translation>添加方式</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet, with the heads of the columns, and paste them here.</source>
        <translation>在表格中复制各行，连同表头，粘贴到这里。</translation>
    </message>
    <message>
        <source>The list as text</source>
        <translation>名单文本</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>读取名单</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>导入日程</translation>
    </message>
</context>
<context>
    <name>AdviceCards</name>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>习俗</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开出处</translation>
    </message>
</context>
<context>
    <name>Arrangement</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Coaches and groups</source>
        <translation>车辆与分组</translation>
    </message>
    <message>
        <source>At right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Counterparts</source>
        <translation>对方人员</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>场合：</translation>
    </message>
    <message>
        <source>At which item</source>
        <translation>在哪个事项</translation>
    </message>
    <message>
        <source>the whole visit</source>
        <translation>整个访问</translation>
    </message>
    <message>
        <source>= marks an equal rank. The same order is used in every paper.</source>
        <translation>= 表示并列。各种文件都用同一顺序。</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Import visit files</source>
        <translation>导入访问文件</translation>
    </message>
    <message>
        <source>Visit files (*.visit.json *.json)</source>
        <translation>访问文件 (*.visit.json *.json)</translation>
    </message>
    <message>
        <source>Lists of people and programmes (*.xlsx *.xlsm *.csv *.tsv *.txt *.vcf)</source>
        <translation>人员名单和日程表 (*.xlsx *.xlsm *.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>This file was not imported</source>
        <translation>该文件未导入</translation>
    </message>
    <message>
        <source>Some files were not imported</source>
        <translation>部分文件未导入</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>此操作未执行</translation>
    </message>
    <message>
        <source>{count} visits imported</source>
        <translation>已导入{count}项访问</translation>
    </message>
    <message>
        <source>“{title}” brought up to the file</source>
        <translation>“{title}”已按文件更新</translation>
    </message>
    <message>
        <source>“{title}” imported</source>
        <translation>已导入“{title}”</translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message>
        <source>takes part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主人</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>greeter</source>
        <translation>迎接人</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>escort</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>1 delegate</source>
        <translation>代表团1人</translation>
    </message>
    <message>
        <source>{count} delegates</source>
        <translation>代表团{count}人</translation>
    </message>
    <message>
        <source>1 of the other side</source>
        <translation>对方1人</translation>
    </message>
    <message>
        <source>New delegate “{name}”</source>
        <translation>新增代表团成员“{name}”</translation>
    </message>
    <message>
        <source>New counterpart “{name}”</source>
        <translation>新增对方人员“{name}”</translation>
    </message>
    <message>
        <source>{count} of the other side</source>
        <translation>对方{count}人</translation>
    </message>
    <message>
        <source>N.N., a delegate to be named</source>
        <translation>待定（代表团成员）</translation>
    </message>
    <message>
        <source>N.N., a counterpart to be named</source>
        <translation>待定（对方人员）</translation>
    </message>
    <message>
        <source>{position}, name missing</source>
        <translation>{position}，姓名待定</translation>
    </message>
    <message>
        <source>{name} · {role}</source>
        <comment>a chip</comment>
        <translation>{name} · {role}</translation>
    </message>
    <message>
        <source>group of {count}</source>
        <translation>分组，{count}人</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>AttendeeChip</name>
    <message>
        <source>Space chooses the role, Del takes off, Alt with Left or Right moves</source>
        <translation>空格选择角色，Del移除，Alt加左右箭头移动</translation>
    </message>
    <message>
        <source>Take off this item</source>
        <translation>不参加本事项</translation>
    </message>
</context>
<context>
    <name>Attendees</name>
    <message>
        <source>Whole delegation</source>
        <translation>代表团全体</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add who attends</source>
        <translation>添加参加人员</translation>
    </message>
    <message>
        <source>Name of a person or a group</source>
        <translation>人员或分组名称</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
    <message>
        <source>Role of somebody who attends</source>
        <translation>出席者的角色</translation>
    </message>
    <message>
        <source>Take somebody off the item</source>
        <translation>将某人移出该事项</translation>
    </message>
    <message>
        <source>Earlier or later among those who attend</source>
        <translation>在出席者中前移或后移</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>When the planner was opened</source>
        <translation>打开程序时</translation>
    </message>
    <message>
        <source>When the planner was closed</source>
        <translation>关闭程序时</translation>
    </message>
    <message>
        <source>Before a newer planner changed the database</source>
        <translation>新版程序升级数据库之前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>What was there before a restore</source>
        <translation>恢复之前的内容</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>A damaged database, kept as it was found</source>
        <translation>已损坏的数据库，按发现时的状态保留</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>备份原因</translation>
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
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Examine the database</source>
        <translation>检查数据库</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>This office is on a database server. Its administrator backs it up, restores and examines it.</source>
        <translation>本办公室的数据存放在数据库服务器上，备份、恢复和检查由服务器管理员负责。</translation>
    </message>
    <message>
        <source>Whatever is there now is kept as a backup before another takes its place.</source>
        <translation>恢复之前，现有内容将先作为备份保留。</translation>
    </message>
    <message>
        <source>A backup is made whenever the planner opens or closes. There is none yet.</source>
        <translation>程序每次打开和关闭时自动备份。目前尚无备份。</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1份备份</translation>
    </message>
    <message>
        <source>{count} backups</source>
        <translation>{count}份备份</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>已完成备份</translation>
    </message>
    <message>
        <source>Restore a file</source>
        <translation>从文件恢复</translation>
    </message>
    <message>
        <source>Office databases (*.sqlite)</source>
        <translation>办公室数据库 (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>How much is written</source>
        <translation>已写出的部分</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message>
        <source>Whole delegation</source>
        <translation>代表团全体</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{leader} · {people}</source>
        <translation>{leader} · {people}</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>会见方：{people}</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count}个分项</translation>
    </message>
    <message>
        <source>A step stays on the day and in the group of its item.</source>
        <translation>分项随所属事项的日期和组别，不能单独移走。</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>备选</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>时间未定</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>step</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>{times} at home</source>
        <translation>国内时间 {times}</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>New item</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>Edit in programme</source>
        <translation>在日程中编辑</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>5 minutes earlier</source>
        <translation>提前5分钟</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>推后5分钟</translation>
    </message>
    <message>
        <source>5 minutes shorter</source>
        <translation>缩短5分钟</translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>延长5分钟</translation>
    </message>
    <message>
        <source>Take the time away</source>
        <translation>去掉时间</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>去掉日期</translation>
    </message>
    <message>
        <source>To the group at left</source>
        <translation>移到左侧的组</translation>
    </message>
    <message>
        <source>To the group at right</source>
        <translation>移到右侧的组</translation>
    </message>
    <message>
        <source>To the day before</source>
        <translation>移到前一天</translation>
    </message>
    <message>
        <source>To the day after</source>
        <translation>移到后一天</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose or leave out</source>
        <translation>选取或取消</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>第一项</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>最后一项</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Usual zoom</source>
        <translation>默认缩放</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>BoardArea</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>1 day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>两天</translation>
    </message>
    <message>
        <source>Whole stop</source>
        <translation>整站</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>BoardDoing</name>
    <message>
        <source>Title of the item</source>
        <translation>事项标题</translation>
    </message>
    <message>
        <source>“{title}” removed</source>
        <translation>已移除“{title}”</translation>
    </message>
    <message>
        <source>{count} items removed</source>
        <translation>已移除{count}项</translation>
    </message>
    <message>
        <source>There are no items to paste. Copy some with Ctrl+C first.</source>
        <translation>没有可粘贴的事项。请先用 Ctrl+C 复制。</translation>
    </message>
</context>
<context>
    <name>BoardInspector</name>
    <message>
        <source>Edit in programme</source>
        <translation>在日程中编辑</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Every item has a day. Drag one here, or press Shift+T, and it waits in the tray.</source>
        <translation>每一项都有日期。把某项拖到这里，或按 Shift+T，它就在时间轴上方等待。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{groups} · {items} · Zoom {zoom} % · N new, Enter edit, Alt+↑↓ move</source>
        <translation>{groups} · {items} · 缩放 {zoom}% · N 新建，Enter 编辑，Alt+↑↓ 移动</translation>
    </message>
</context>
<context>
    <name>BoardSidebar</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>To the next item in that direction</source>
        <translation>转到该方向的下一项</translation>
    </message>
    <message>
        <source>The same, and keep what is chosen</source>
        <translation>同上，并保留已选内容</translation>
    </message>
</context>
<context>
    <name>BudgetView</name>
    <message>
        <source>Write an amount with its currency, such as CNY 2000. A rank&apos;s budget is for one gift.</source>
        <translation>请写金额和币种，例如CNY 2000。级别预算指每件礼品。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>受赠人</translation>
    </message>
    <message>
        <source>May be spent</source>
        <translation>可用金额</translation>
    </message>
    <message>
        <source>Planned or spent</source>
        <translation>已计划或已支出</translation>
    </message>
    <message>
        <source>The whole visit</source>
        <translation>整个访问</translation>
    </message>
    <message>
        <source>Budget: {what}</source>
        <translation>预算：{what}</translation>
    </message>
    <message>
        <source>{amount}: more than the budget</source>
        <translation>{amount}：超出预算</translation>
    </message>
    <message>
        <source>{amount}, {count} without a cost in this currency</source>
        <translation>{amount}，{count}件没有该币种的费用</translation>
    </message>
    <message>
        <source>Write an amount with its currency, such as CNY 2000.</source>
        <translation>请写金额和币种，例如CNY 2000。</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Who receives the head of delegation?</source>
        <translation>谁来接待团长？</translation>
    </message>
    <message>
        <source>Drop a counterpart here, or press P</source>
        <translation>把对方人员拖到这里，或按 P</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>姓在前</translation>
    </message>
    <message>
        <source>{count} × {part}</source>
        <translation>{part} {count}人</translation>
    </message>
    <message>
        <source>name missing</source>
        <translation>姓名待补</translation>
    </message>
    <message>
        <source>not in the newest list</source>
        <translation>不在最新名单中</translation>
    </message>
    <message>
        <source>{count} named</source>
        <translation>有姓名{count}人</translation>
    </message>
    <message>
        <source>{count} equal ranks</source>
        <translation>并列{count}人</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>CellEditing</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>CheckDoing</name>
    <message>
        <source>1 finding mended</source>
        <translation>已修正1个问题</translation>
    </message>
    <message>
        <source>{count} findings mended</source>
        <translation>已修正{count}个问题</translation>
    </message>
    <message>
        <source>Accepted: it stays in the list below</source>
        <translation>已接受，保留在下方列表</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>已重新提出</translation>
    </message>
</context>
<context>
    <name>CheckInspector</name>
    <message>
        <source>The chosen finding</source>
        <translation>选中的问题</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>前往该项</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>One click mends it</source>
        <translation>一键修正</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>How this rule is set</source>
        <translation>规则设置</translation>
    </message>
    <message>
        <source>{reason} {by}</source>
        <translation>{reason} {by}</translation>
    </message>
    <message>
        <source>It was accepted: “{reason}” Since then the plan around it has changed.</source>
        <translation>曾被接受：“{reason}”。此后相关安排已有变动。</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>“{reason}”</source>
        <translation>“{reason}”</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>已不再出现</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>前往该事项</translation>
    </message>
    <message>
        <source>Mend it the first, second or third way</source>
        <translation>按第一、第二或第三种办法修正</translation>
    </message>
    <message>
        <source>Accept it with a reason</source>
        <translation>说明理由后接受</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Mend the simple ones</source>
        <translation>修正简单问题</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Find in the checks</source>
        <translation>在检查中查找</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Looking at the plan…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Checked {time}, after every change</source>
        <translation>{time}检查，每次更改后自动进行</translation>
    </message>
    <message>
        <source>Mend the simple one</source>
        <translation>修正1个简单问题</translation>
    </message>
    <message>
        <source>↑↓ walk · 1–3 mend · Enter go · A accept</source>
        <translation>↑↓ 移动 · 1–3 修正 · Enter 前往 · A 接受</translation>
    </message>
    <message>
        <source>{open} open · {accepted} accepted</source>
        <translation>未决{open}项 · 已接受{accepted}项</translation>
    </message>
    <message>
        <source>Mend the {count} simple ones</source>
        <translation>修正{count}个简单问题</translation>
    </message>
    <message>
        <source>No finding has these words</source>
        <translation>没有含这些字的问题</translation>
    </message>
    <message>
        <source>{rules} rules looked at {items} items, and look again after every change.</source>
        <translation>{rules}条规则已检查{items}个事项，每次更改后再查。</translation>
    </message>
    <message>
        <source>Nothing clashes, and nothing is missing</source>
        <translation>没有冲突，也没有缺漏</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>Personal copies</source>
        <translation>个人日程</translation>
    </message>
    <message>
        <source>one for each person</source>
        <translation>每人一份</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>one for each group</source>
        <translation>每组一份</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>以上全部</translation>
    </message>
    <message>
        <source>The office itself</source>
        <translation>本办公室</translation>
    </message>
    <message>
        <source>internal only</source>
        <translation>仅限内部</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>PDF programme</source>
        <translation>PDF日程</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>日历（.ics）</translation>
    </message>
    <message>
        <source>Visit file</source>
        <translation>访问文件</translation>
    </message>
    <message>
        <source>for another office</source>
        <translation>供其他办公室使用</translation>
    </message>
    <message>
        <source>Leave internal fields out</source>
        <translation>不含内部字段</translation>
    </message>
    <message>
        <source>A6 card</source>
        <translation>A6 卡片</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A pocket card: one day a page, with the names of the venues alone</source>
        <translation>袖珍卡：每天一页，只列场所名称</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>发放对象</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>密级标识</translation>
    </message>
</context>
<context>
    <name>CityField</name>
    <message>
        <source>City, by any of its names</source>
        <translation>城市，任何名称均可</translation>
    </message>
    <message>
        <source>{zone} · of an earlier visit</source>
        <translation>{zone} · 来自以前的访问</translation>
    </message>
    <message>
        <source>“{name}” typed by hand…</source>
        <translation>手工录入“{name}”…</translation>
    </message>
</context>
<context>
    <name>CityWords</name>
    <message>
        <source>{region}, {country} · {zone}</source>
        <translation>{country} {region} · {zone}</translation>
    </message>
    <message>
        <source>{country} · {zone}</source>
        <translation>{country} · {zone}</translation>
    </message>
</context>
<context>
    <name>ClashBoard</name>
    <message>
        <source>The plan at that time</source>
        <translation>当时的安排</translation>
    </message>
</context>
<context>
    <name>CoachSplit</name>
    <message>
        <source>Split into coaches</source>
        <translation>分车</translation>
    </message>
    <message>
        <source>Fill the coaches</source>
        <translation>按此分车</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation>车辆数</translation>
    </message>
    <message>
        <source>Seats for them in each</source>
        <translation>每车可坐人数</translation>
    </message>
    <message>
        <source>One number for all coaches, or one for each, such as 45, 33</source>
        <translation>所有车辆填一个数，或每车各填一个，如45、33</translation>
    </message>
    <message>
        <source>Organisations together</source>
        <translation>同单位同车</translation>
    </message>
    <message>
        <source>Spread them</source>
        <translation>分散乘坐</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Who rides in a coach already stays there</source>
        <translation>已在车上的人员不动</translation>
    </message>
    <message>
        <source>Write how many coaches and how many seats, in figures, such as 2 and 45.</source>
        <translation>请用数字填写车辆数和座位数，例如 2 和 45。</translation>
    </message>
    <message>
        <source>{count} more are counted and not listed: they have a seat once they are listed.</source>
        <translation>另有{count}人已计入但未列名，列入名单后才安排座位。</translation>
    </message>
    <message>
        <source>1 more is counted and not listed: they have a seat once they are listed.</source>
        <translation>另有1人只计人数未列名：列名后即有座位。</translation>
    </message>
    <message>
        <source>No seat for: {people}</source>
        <translation>没有座位：{people}</translation>
    </message>
    <message>
        <source>Without their wish: {people}</source>
        <translation>未能如愿：{people}</translation>
    </message>
    <message>
        <source>In another coach than before: {people}</source>
        <translation>换乘他车：{people}</translation>
    </message>
    <message>
        <source>Nobody rides in {coach} any more.</source>
        <translation>{coach}不再有人乘坐。</translation>
    </message>
    <message>
        <source>Leads: {leader} · interprets: {interpreter}</source>
        <translation>领队：{leader} · 翻译：{interpreter}</translation>
    </message>
    <message>
        <source>Mobility: {people}</source>
        <translation>行动不便：{people}</translation>
    </message>
    <message>
        <source>{name} (wishes: {wish})</source>
        <translation>{name}（希望：{wish}）</translation>
    </message>
    <message>
        <source>Nobody of the delegation is listed yet.</source>
        <translation>代表团名单中还没有人。</translation>
    </message>
    <message>
        <source>In several coaches: {houses}</source>
        <translation>分乘多车：{houses}</translation>
    </message>
    <message>
        <source>{count} of {seats} seats · boards in {minutes} min</source>
        <translation>{seats}座坐{count}人 · 上车约{minutes}分钟</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Sheet whose columns are shown</source>
        <translation>显示哪张工作表的列</translation>
    </message>
    <message>
        <source>Columns of “{sheet}”</source>
        <translation>“{sheet}”的列</translation>
    </message>
    <message>
        <source>Columns of “{sheet}” and “{other}”</source>
        <translation>“{sheet}”和“{other}”的列</translation>
    </message>
    <message>
        <source>Columns of “{sheet}” and {count} more sheets</source>
        <translation>“{sheet}”及另外 {count} 张工作表的列</translation>
    </message>
</context>
<context>
    <name>ContactsSection</name>
    <message>
        <source>Contacts</source>
        <translation>联络人</translation>
    </message>
    <message>
        <source>Whom a delegate calls stands here: duty officer, embassy, emergency. Nobody yet.</source>
        <translation>代表团成员可致电的人列在这里：值班员、使馆、紧急联系人。目前没有。</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新联络人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>For what, such as duty officer</source>
        <translation>事由，如值班员</translation>
    </message>
    <message>
        <source>From earlier visits…</source>
        <translation>从以前的访问…</translation>
    </message>
    <message>
        <source>No other visit has contacts that are not here yet.</source>
        <translation>其他访问没有这里还没有的联系人。</translation>
    </message>
    <message>
        <source>name missing</source>
        <translation>姓名待补</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>无电话</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>值班员</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy of the office database</source>
        <translation>另存办公室数据库副本</translation>
    </message>
    <message>
        <source>Office databases (*.sqlite)</source>
        <translation>办公室数据库 (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>A copy was saved as {file}</source>
        <translation>副本已存为{file}</translation>
    </message>
</context>
<context>
    <name>CopyNote</name>
    <message>
        <source>1 item</source>
        <translation>1项</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}项</translation>
    </message>
    <message>
        <source>The plan of “{title}” is copied: {items}, with stops, places, people and groups. Every date moves so that the visit begins on the first day you write. What came of it stays behind: outcomes, actual times, gifts received.</source>
        <translation>将复制“{title}”的计划：{items}，连同停留、地点、人员和分组。所有日期随之移动，使访问从您填写的首日开始。已发生的内容不复制：成果、实际时间、收到的礼品。</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>This time cannot be read, so it was not stored. Write it as 9:30, 0930 or morning.</source>
        <translation>无法识别该时间，因此未保存。请写作 9:30、0930 或“上午”。</translation>
    </message>
    <message>
        <source>This day cannot be read, so it was not stored. Write it as 24 Sep or 2018-09-24.</source>
        <translation>无法识别这个日期，因此没有保存。请写成 9月24日 或 2018-09-24。</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose a name such as Europe/Brussels.</source>
        <translation>没有这个时区。请选择一个名称，例如 Europe/Brussels。</translation>
    </message>
    <message>
        <source>Write the number of nights in figures, up to 365.</source>
        <translation>请用数字写入住晚数，最多 365。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a span in one month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last day of it</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of it</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a span in one year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span in one year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a span over years</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}小时{minutes}分钟</translation>
    </message>
    <message>
        <source>{city} is {length} ahead</source>
        <translation>{city}早{length}</translation>
    </message>
    <message>
        <source>{city} is {length} behind</source>
        <translation>{city}晚{length}</translation>
    </message>
</context>
<context>
    <name>DayCounts</name>
    <message>
        <source>1 item</source>
        <translation>1项</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}项</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>抵达</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至{time}</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>such as 22 March 2027</source>
        <translation>如 2027年3月22日</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it as 22 March 2027.</source>
        <translation>无法识别此日期。请写成 2027年3月22日。</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1个问题</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count}个问题</translation>
    </message>
</context>
<context>
    <name>DayNames</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Again {day}, after the date line</source>
        <translation>{day}（第二次，越过日期变更线后）</translation>
    </message>
    <message>
        <source>{day} · {place}</source>
        <translation>{day} · {place}</translation>
    </message>
    <message>
        <source>in the tray</source>
        <translation>在时间轴上方</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>日期待定</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1项</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}项</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1个组</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count}个组</translation>
    </message>
    <message>
        <source>{day} again</source>
        <translation>又 {day}</translation>
    </message>
</context>
<context>
    <name>DayVerbs</name>
    <message>
        <source>This date is lived twice. Move its items one by one, or several on the board.</source>
        <translation>这个日期要过两次。请逐项移动，或在看板上一起移动几项。</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>移到后一天</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>移到前一天</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Earlier by</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>与另一天互换</translation>
    </message>
    <message>
        <source>The two days changed places</source>
        <translation>这两天已互换</translation>
    </message>
    <message>
        <source>The day was moved</source>
        <translation>已移动当天安排</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Make tasks from the rules</source>
        <translation>按规则生成任务</translation>
    </message>
    <message>
        <source>Rules advise, you decide</source>
        <translation>规则仅供参考，由您决定</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>Overdue and today</source>
        <translation>逾期与今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}项</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>车辆待定</translation>
    </message>
    <message>
        <source>Programme of</source>
        <translation>所属日程</translation>
    </message>
    <message>
        <source>Everyone&apos;s programme</source>
        <translation>全体日程</translation>
    </message>
    <message>
        <source>Number, booking, vehicle</source>
        <translation>班次、预订与车辆</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>步行</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>轿车</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>火车</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>船</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>预订号</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>前往路程</translation>
    </message>
    <message>
        <source>Minutes on the way</source>
        <translation>路上所需分钟</translation>
    </message>
    <message>
        <source>How one gets there</source>
        <translation>前往方式</translation>
    </message>
    <message>
        <source>Minutes kept free before it</source>
        <translation>之前预留分钟</translation>
    </message>
    <message>
        <source>Objective and talking points</source>
        <translation>目的与谈话要点</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Dress, interpretation, host</source>
        <translation>着装、口译、接待方</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>着装</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>口译</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Seating and notes</source>
        <translation>座位安排与备注</translation>
    </message>
    <message>
        <source>Documents, seating and notes</source>
        <translation>文件、座位安排与备注</translation>
    </message>
    <message>
        <source>{word} ({language})</source>
        <translation>{word}（{language}）</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Write minutes in figures, such as 20; a day has 1440.</source>
        <translation>请用数字写分钟数，例如20；一天有1440分钟。</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运方</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>班次号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes in the second language</source>
        <translation>备注（第二语言）</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>仅限本办公室</translation>
    </message>
</context>
<context>
    <name>DirectoryLink</name>
    <message>
        <source>Not this entry of the directory</source>
        <translation>不是名录中的此人</translation>
    </message>
    <message>
        <source>Enter in the directory</source>
        <translation>录入名录</translation>
    </message>
    <message>
        <source>The same as in the directory</source>
        <translation>与名录中的某人相同</translation>
    </message>
    <message>
        <source>The same as in the directory…</source>
        <translation>与名录中的某人相同…</translation>
    </message>
</context>
<context>
    <name>DirectoryList</name>
    <message>
        <source>Choose or leave out</source>
        <translation>选取或取消</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Protocol office</source>
        <translation>礼宾办公室</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Name, position, organisation</source>
        <translation>姓名、职务、单位</translation>
    </message>
    <message>
        <source>Look through the directory</source>
        <translation>查找名录</translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>查看哪一类</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>From a visit…</source>
        <translation>来自访问…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Nothing in the directory fits.</source>
        <translation>名录中没有符合的条目。</translation>
    </message>
    <message>
        <source>Nobody yet. Enter people from the people page of a visit, or make an entry.</source>
        <translation>还没有人员。可在访问的人员页录入，或在此新建。</translation>
    </message>
    <message>
        <source>No organisation yet. Those of people come with them, or make an entry.</source>
        <translation>还没有单位。录入人员时会带入其单位，也可在此新建。</translation>
    </message>
    <message>
        <source>No place yet. Bring in those of a visit, or make an entry.</source>
        <translation>还没有地点。可从访问带入，或在此新建。</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1条</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count}条</translation>
    </message>
    <message>
        <source>Merge {count} entries</source>
        <translation>合并{count}条</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>DirectoryPanel</name>
    <message>
        <source>Look through the directory</source>
        <translation>查找名录</translation>
    </message>
    <message>
        <source>Name in any script, position, organisation</source>
        <translation>姓名、拼音、职务、单位</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>The directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Nobody in the directory fits. People of visits are entered from their people page.</source>
        <translation>名录中没有符合的人。访问中的人员可在其人员页录入名录。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>1 person from the directory</source>
        <translation>从名录添加1人</translation>
    </message>
    <message>
        <source>{count} people from the directory</source>
        <translation>从名录添加{count}人</translation>
    </message>
    <message>
        <source>Add 1 person</source>
        <translation>添加1人</translation>
    </message>
    <message>
        <source>Add {count} people</source>
        <translation>添加{count}人</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>“{name}” removed</source>
        <translation>已移除“{name}”</translation>
    </message>
    <message>
        <source>{count} new in the directory; who was there already is linked</source>
        <translation>名录新增{count}人；已有的已建立关联</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>“{name}” removed from the directory</source>
        <translation>已从名录移除“{name}”</translation>
    </message>
    <message>
        <source>Merged into “{name}”</source>
        <translation>已合并到“{name}”</translation>
    </message>
    <message>
        <source>Told apart: they are not offered as doubles again</source>
        <translation>已区分：以后不再列为疑似重复</translation>
    </message>
    <message>
        <source>They may be one again</source>
        <translation>可再次视为同一</translation>
    </message>
    <message>
        <source>Added to “{title}”</source>
        <translation>已加入“{title}”</translation>
    </message>
    <message>
        <source>{count} new places of “{title}”; what was there already is linked</source>
        <translation>“{title}”中新录入{count}个地点；已有的已建立关联</translation>
    </message>
    <message>
        <source>1 new place of “{title}”; what was there already is linked</source>
        <translation>“{title}”新增1个地点；已有的已关联</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>the same name</source>
        <translation>姓名或名称相同</translation>
    </message>
    <message>
        <source>the same sound, one organisation</source>
        <translation>读音相同，单位相同</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>the same mail</source>
        <translation>电子邮箱相同</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>是两个人</translation>
    </message>
    <message>
        <source>Two organisations</source>
        <translation>是两个单位</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>是两个地点</translation>
    </message>
    <message>
        <source>Looking through the directory…</source>
        <translation>正在查找名录…</translation>
    </message>
    <message>
        <source>What the kept entry lacks it takes from the others; what they say differently goes into its notes. Visits follow. Who is not one is told apart, and is not offered again.</source>
        <translation>保留的条目从其他条目补全所缺；说法不同之处记入其备注，访问随之更新。并非同一的可予区分，以后不再列为疑似重复。</translation>
    </message>
    <message>
        <source>No two entries look like the same person, organisation or place.</source>
        <translation>没有看起来相同的人员、单位或地点。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}组</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>已区分</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1次访问</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count}次访问</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>合并{name}</translation>
    </message>
    <message>
        <source>Tell apart</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Tell {name} apart</source>
        <translation>区分{name}</translation>
    </message>
    <message>
        <source>All of these are different</source>
        <translation>这些全都不同</translation>
    </message>
    <message>
        <source>None of the others is “{name}”</source>
        <translation>其他的都不是“{name}”</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>重新列为疑似</translation>
    </message>
    <message>
        <source>Offer {name} again</source>
        <translation>将{name}重新列为疑似</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the details beside the list  Alt+Enter</source>
        <translation>在列表旁显示详情  Alt+Enter</translation>
    </message>
    <message>
        <source>The details are shown</source>
        <translation>详情已显示</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>{day} is lived on the other side of the date line. Give “{title}” a city there: then it stands on it.</source>
        <translation>{day}是在日期变更线另一侧度过的。请为“{title}”填写那边的城市，它就会列在那一天。</translation>
    </message>
    <message>
        <source>“{title}” moved to {day}</source>
        <translation>“{title}”已移到{day}</translation>
    </message>
    <message>
        <source>{count} items moved</source>
        <translation>已移动{count}项</translation>
    </message>
    <message>
        <source>“{title}” on {day}</source>
        <translation>“{title}”，{day}</translation>
    </message>
</context>
<context>
    <name>EncodingWords</name>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>中欧</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊文</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其文</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来文</translation>
    </message>
    <message>
        <source>Baltic languages</source>
        <translation>波罗的海语言</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>{language} ({encoding})</source>
        <translation>{language}（{encoding}）</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Internal: only in the office&apos;s own papers</source>
        <translation>内部信息：仅用于本办公室文件</translation>
    </message>
    <message>
        <source>In these visits</source>
        <translation>参加的访问</translation>
    </message>
    <message>
        <source>Add to a visit…</source>
        <translation>加入访问…</translation>
    </message>
    <message>
        <source>{number} cannot be a phone number; look again. It is kept as typed.</source>
        <translation>{number}不可能是电话号码，请核对。已按输入保留。</translation>
    </message>
    <message>
        <source>Remove from the directory</source>
        <translation>从名录移除</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>In none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>EntryLines</name>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>What it is, such as ministry or company</source>
        <translation>性质，如部委、企业</translation>
    </message>
    <message>
        <source>Gift rules that bind its people</source>
        <translation>约束其人员的礼品规则</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>地点类别</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Open, as Mo-Fr 09:00-17:00</source>
        <translation>开放时间，如 Mo-Fr 09:00-17:00</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Contact on the spot</source>
        <translation>现场联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>ExchangedLine</name>
    <message>
        <source>Given</source>
        <translation>赠出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
</context>
<context>
    <name>ExchangedList</name>
    <message>
        <source>Between us and {name}</source>
        <translation>我方与{name}的往来</translation>
    </message>
    <message>
        <source>{given} given, {received} received.</source>
        <translation>赠出{given}件，收到{received}件。</translation>
    </message>
    <message>
        <source>They gave more than we did.</source>
        <translation>对方赠送较多。</translation>
    </message>
    <message>
        <source>We gave more than they did.</source>
        <translation>我方赠送较多。</translation>
    </message>
    <message>
        <source>Both gave as often.</source>
        <translation>双方赠送次数相当。</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>生成1个文件</translation>
    </message>
    <message>
        <source>Write {count} files</source>
        <translation>生成{count}个文件</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Writing {number} of {total}…</source>
        <translation>正在生成第 {number} 个，共 {total} 个…</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>Language of the PDF</source>
        <translation>PDF语言</translation>
    </message>
    <message>
        <source>Nil returns too</source>
        <translation>包括零申报</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>返回登记册</translation>
    </message>
    <message>
        <source>A register in the columns of others is for publishing. Notes of the office never go into it.</source>
        <translation>按他方格式导出的登记册供公布使用，不含本办公室备注。</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation>通用清单</translation>
    </message>
    <message>
        <source>the columns of an exchanged list, and the office&apos;s own PDF</source>
        <translation>交换清单的栏目，以及本单位的PDF</translation>
    </message>
    <message>
        <source>UK ministers</source>
        <translation>英国大臣</translation>
    </message>
    <message>
        <source>minister, date, gift, from or to, value, outcome</source>
        <translation>大臣、日期、礼品、来自或赠予、价值、处理</translation>
    </message>
    <message>
        <source>US listing</source>
        <translation>美国清单</translation>
    </message>
    <message>
        <source>as in the Federal Register</source>
        <translation>与《联邦公报》一致</translation>
    </message>
    <message>
        <source>List for the luggage</source>
        <translation>行李清单</translation>
    </message>
    <message>
        <source>for customs: what travels, and who carries it</source>
        <translation>供报关：随行礼品及携带人</translation>
    </message>
    <message>
        <source>Luggage labels</source>
        <translation>行李标签</translation>
    </message>
    <message>
        <source>one label for each gift, as a PDF</source>
        <translation>每件礼品一张标签，PDF格式</translation>
    </message>
    <message>
        <source>Write gifts</source>
        <translation>导出礼品</translation>
    </message>
    <message>
        <source>{file} was written: 1 line.</source>
        <translation>已导出{file}：1行。</translation>
    </message>
    <message>
        <source>{file} was written: {count} lines.</source>
        <translation>已导出{file}：{count}行。</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Visit file</source>
        <translation>访问文件</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>{kind}, {whom}</source>
        <translation>{kind}，{whom}</translation>
    </message>
    <message>
        <source>{kind}, {file}: {state}</source>
        <translation>{kind}，{file}：{state}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已生成</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>{what}: {choices}</source>
        <translation>{what}：{choices}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To give</source>
        <translation>待赠</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>赠出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>赠受</translation>
    </message>
    <message>
        <source>Gift, giver, recipient</source>
        <translation>礼品、赠送人、受赠人</translation>
    </message>
    <message>
        <source>Find gifts</source>
        <translation>查找礼品</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find or do anything</source>
        <translation>查找或执行</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Next field, or the one before</source>
        <translation>下一个输入处，或上一个</translation>
    </message>
    <message>
        <source>Other rooms, in the rail</source>
        <translation>左侧栏中的其他页面</translation>
    </message>
    <message>
        <source>What can be done with what is chosen</source>
        <translation>对所选内容可做的操作</translation>
    </message>
    <message>
        <source>Next part of the page, or the one before</source>
        <translation>页面的下一部分，或上一部分</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>cannot happen as planned</source>
        <translation>照此无法实施</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>will probably go wrong</source>
        <translation>很可能出问题</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>worth a thought</source>
        <translation>值得斟酌</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>stays listed, and returns if the plan around it changes</source>
        <translation>保留在列；相关安排有变即重新提出</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1处错误</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count}处错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1处警告</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count}处警告</translation>
    </message>
    <message>
        <source>{count} advice</source>
        <translation>{count}条建议</translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation>已接受 {count}</translation>
    </message>
    <message>
        <source>Error {number} of {count}</source>
        <translation>错误 {number}/{count}</translation>
    </message>
    <message>
        <source>Warning {number} of {count}</source>
        <translation>警告 {number}/{count}</translation>
    </message>
    <message>
        <source>Advice {number} of {count}</source>
        <translation>建议 {number}/{count}</translation>
    </message>
    <message>
        <source>Whole visit</source>
        <translation>整个访问</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{day}, {start}–{end}</source>
        <translation>{day} {start}–{end}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}项</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Start a new visit</source>
        <translation>新建访问</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Plan a delegation visit from the first draft to the issued programme</source>
        <translation>从初稿到正式印发，统筹代表团访问日程</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Start with your own visit, or open a story and change anything in it: nothing can break.</source>
        <translation>所有内容只保存在本机。可新建访问，也可打开示例随意修改，不会造成任何损失。</translation>
    </message>
    <message>
        <source>Three published visits, each showing a different part of the work. What was not printed is made up, and marked so.</source>
        <translation>三次公开报道的访问，各有侧重。报道未载明的内容为虚构，并已注明。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新建访问</translation>
    </message>
    <message>
        <source>Type the journey as one line, such as “Brussels 22–26 March, Abu Dhabi 27–29 March”. Days and time zones are laid out for you.</source>
        <translation>用一行写出行程，例如“布鲁塞尔3月22日至26日、阿布扎比3月27日至29日”，日期与时区即自动排好。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Drop it here, or choose it: a visit file from another office. A file that cannot be taken is refused whole, with the reason.</source>
        <translation>将其他办公室的访问文件拖到此处，或点击选择。无法接收的文件整体不予导入，并说明原因。</translation>
    </message>
    <message>
        <source>Or open a story visit</source>
        <translation>或打开示例访问</translation>
    </message>
    <message>
        <source>Add all three</source>
        <translation>全部添加</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open the story {title}</source>
        <translation>打开示例：{title}</translation>
    </message>
    <message>
        <source>A first look: two sides, a courtesy call with a gift exchange, a flight that lands before it left.</source>
        <translation>入门示例：宾主双方、礼节性拜会与互赠礼品，以及当地到达时刻早于起飞时刻的航班。</translation>
    </message>
    <message>
        <source>Two groups in two coaches, a night an hour short, Ramadan office hours, unnamed counterparts.</source>
        <translation>两组两车、夏令时少一小时的夜晚、斋月办公时间、尚未列名的对方人员。</translation>
    </message>
    <message>
        <source>Seventy people, eighteen presentations to the minute, two parks in turn.</source>
        <translation>七十人参加，十八场推介精确到分钟，两个园区轮流参观。</translation>
    </message>
</context>
<context>
    <name>FoundCards</name>
    <message>
        <source>{count} more in the checks</source>
        <translation>检查中另有{count}个</translation>
    </message>
    <message>
        <source>See checks</source>
        <translation>查看检查</translation>
    </message>
</context>
<context>
    <name>FoundOnPages</name>
    <message>
        <source>1 finding is open</source>
        <translation>1个问题未决</translation>
    </message>
    <message>
        <source>{count} findings are open</source>
        <translation>{count}个问题未决</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>此操作未执行</translation>
    </message>
</context>
<context>
    <name>FoundPlaces</name>
    <message>
        <source>{region}, {country}</source>
        <translation>{country}{region}</translation>
    </message>
</context>
<context>
    <name>GiftDoing</name>
    <message>
        <source>New gift</source>
        <translation>新礼品</translation>
    </message>
    <message>
        <source>“{gift}” was removed.</source>
        <translation>已移除“{gift}”。</translation>
    </message>
    <message>
        <source>It has changed hands.</source>
        <translation>礼品已交接。</translation>
    </message>
    <message>
        <source>It was declined, and stays in the register.</source>
        <translation>已谢绝，仍保留在登记册中。</translation>
    </message>
    <message>
        <source>The state of the gift was changed.</source>
        <translation>礼品状态已更改。</translation>
    </message>
    <message>
        <source>The usual reason was written down.</source>
        <translation>已写入惯用理由。</translation>
    </message>
    <message>
        <source>Taken from the stock.</source>
        <translation>已从库存取用。</translation>
    </message>
    <message>
        <source>Back in the stock.</source>
        <translation>已退回库存。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>已重新打开。</translation>
    </message>
    <message>
        <source>1 task was made.</source>
        <translation>已生成1项任务。</translation>
    </message>
    <message>
        <source>{count} tasks were made.</source>
        <translation>已生成{count}项任务。</translation>
    </message>
    <message>
        <source>Every duty has its task already.</source>
        <translation>各项义务均已有任务。</translation>
    </message>
</context>
<context>
    <name>GiftForm</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>添加受赠人</translation>
    </message>
    <message>
        <source>The usual reason</source>
        <translation>惯用理由</translation>
    </message>
    <message>
        <source>For</source>
        <translation>受赠人</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>A gift needs a description.</source>
        <translation>礼品须有名称。</translation>
    </message>
</context>
<context>
    <name>GiftLines</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Our cost</source>
        <translation>我方成本</translation>
    </message>
    <message>
        <source>Value for the recipient</source>
        <translation>对受赠方的价值</translation>
    </message>
    <message>
        <source>How it was valued</source>
        <translation>估值方法</translation>
    </message>
    <message>
        <source>Rate of exchange</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Rate of the day</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>赠受</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>赠送人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>“{name}” as text</source>
        <translation>按文字登记“{name}”</translation>
    </message>
    <message>
        <source>Position of the giver</source>
        <translation>赠送人职务</translation>
    </message>
    <message>
        <source>Recipient as text</source>
        <translation>受赠人（文字）</translation>
    </message>
    <message>
        <source>Position of the recipient</source>
        <translation>受赠人职务</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>携带人</translation>
    </message>
    <message>
        <source>Changes hands at</source>
        <translation>交接场合</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>尚无事项</translation>
    </message>
    <message>
        <source>Day, or a part of it</source>
        <translation>日期（可不完整）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交接人</translation>
    </message>
    <message>
        <source>Taken away by</source>
        <translation>取走人</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>是否拆封</translation>
    </message>
    <message>
        <source>Photographed</source>
        <translation>是否拍照</translation>
    </message>
    <message>
        <source>Category or material</source>
        <translation>类别或材质</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理去向</translation>
    </message>
    <message>
        <source>What became of it, in words</source>
        <translation>处理去向（文字）</translation>
    </message>
    <message>
        <source>Why it was taken</source>
        <translation>接受理由</translation>
    </message>
    <message>
        <source>Source in the register</source>
        <translation>登记册出处</translation>
    </message>
    <message>
        <source>Notes, only for the office</source>
        <translation>备注（仅限内部）</translation>
    </message>
</context>
<context>
    <name>GiftRows</name>
    <message>
        <source>Register without a visit</source>
        <translation>不属于访问的登记</translation>
    </message>
    <message>
        <source>{value} there</source>
        <translation>当地值{value}</translation>
    </message>
    <message>
        <source>our cost</source>
        <translation>我方成本</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>预定{day}</translation>
    </message>
</context>
<context>
    <name>GiftTable</name>
    <message>
        <source>Direction</source>
        <translation>赠受</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>赠受双方</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not valued</source>
        <translation>未估值</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
</context>
<context>
    <name>GiftWords</name>
    <message>
        <source>1 gift</source>
        <translation>1件礼品</translation>
    </message>
    <message>
        <source>{count} gifts</source>
        <translation>{count}件礼品</translation>
    </message>
    <message>
        <source>1 nil return</source>
        <translation>1项零申报</translation>
    </message>
    <message>
        <source>{count} nil returns</source>
        <translation>{count}项零申报</translation>
    </message>
    <message>
        <source>To give</source>
        <translation>待赠</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Kept on payment</source>
        <translation>付款后留用</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已上交</translation>
    </message>
    <message>
        <source>On display</source>
        <translation>陈列</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Donated</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>{name}, {position}</source>
        <translation>{name}，{position}</translation>
    </message>
    <message>
        <source>{count} × {gift}</source>
        <translation>{gift} × {count}</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Nothing in return yet</source>
        <translation>尚无回赠</translation>
    </message>
    <message>
        <source>A set for each meeting</source>
        <translation>每场会见各备一份</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>曾赠同类</translation>
    </message>
    <message>
        <source>Custom, high</source>
        <translation>习俗：高</translation>
    </message>
    <message>
        <source>Custom, medium</source>
        <translation>习俗：中</translation>
    </message>
    <message>
        <source>Custom, low</source>
        <translation>习俗：低</translation>
    </message>
    <message>
        <source>Declare by {day}</source>
        <translation>{day}前申报</translation>
    </message>
    <message>
        <source>Value it by {day}</source>
        <translation>{day}前估值</translation>
    </message>
    <message>
        <source>No value known</source>
        <translation>价值不明</translation>
    </message>
    <message>
        <source>Not certain, ask</source>
        <translation>不确定，请询问</translation>
    </message>
    <message>
        <source>Reaches the figure</source>
        <translation>达到限额</translation>
    </message>
    <message>
        <source>No figure known, ask</source>
        <translation>限额不明，请询问</translation>
    </message>
    <message>
        <source>Below the figure</source>
        <translation>低于限额</translation>
    </message>
    <message>
        <source>At any value</source>
        <translation>不论价值</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>核对于{day}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未核对</translation>
    </message>
</context>
<context>
    <name>GiftsPage</name>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Nil returns</source>
        <translation>零申报</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Record a gift</source>
        <translation>登记礼品</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Gift register</source>
        <translation>礼品登记册</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All coaches and groups</source>
        <translation>全部车辆与分组</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>移除此分组</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>分团</translation>
    </message>
    <message>
        <source>Coach load</source>
        <translation>同车人员</translation>
    </message>
    <message>
        <source>A programme of its own</source>
        <translation>单独日程</translation>
    </message>
    <message>
        <source>Press</source>
        <comment>a group</comment>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>同桌</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>分组类别</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>未分类别</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Everyone of</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Members by name</source>
        <translation>按姓名列出</translation>
    </message>
    <message>
        <source>Number of people, where they are not all named</source>
        <translation>人数（未逐一列名时）</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>车辆待定</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>Name of the group, {language}</source>
        <translation>分组名称，{language}</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>分组人数</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>去掉这一组</translation>
    </message>
</context>
<context>
    <name>GroupVerbs</name>
    <message>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
    <message>
        <source>1 coach filled</source>
        <translation>已分好1辆车</translation>
    </message>
    <message>
        <source>{count} coaches filled</source>
        <translation>已分好{count}辆车</translation>
    </message>
</context>
<context>
    <name>GroupsEditor</name>
    <message>
        <source>Groups with a programme or a coach of their own</source>
        <translation>有单独日程或用车的分组</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加分组</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Parties, coaches and programmes of their own stand here. Make the first group above.</source>
        <translation>分团、同车人员和单独日程列在这里。请在上方新建第一组。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Everyone of the delegation</source>
        <translation>代表团全体</translation>
    </message>
    <message>
        <source>Everyone of the hosts</source>
        <translation>接待方全体</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>What really happened</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>{filled} of {all} filled</source>
        <translation>已填{filled}/{all}项</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>实际开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>实际结束</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encoding: found by itself</source>
        <translation>编码：自动识别</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>赠受双方</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>处理去向</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Import a register of gifts</source>
        <translation>导入礼品登记册</translation>
    </message>
    <message>
        <source>Registers (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>登记册 (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>{file} is being read…</source>
        <translation>正在读取{file}…</translation>
    </message>
    <message>
        <source>{file}: {gifts} and {nil} are new, {known} known already.</source>
        <translation>{file}：新增{gifts}、{nil}，已有{known}项。</translation>
    </message>
    <message>
        <source>Nothing was read from this file, and nothing was stored.</source>
        <translation>未从该文件读取任何内容，也未保存。</translation>
    </message>
    <message>
        <source>{gifts} and {nil} were stored.</source>
        <translation>已存入{gifts}和{nil}。</translation>
    </message>
    <message>
        <source>Store {count} rows</source>
        <translation>保存{count}行</translation>
    </message>
    <message>
        <source>Store 1 row</source>
        <translation>保存1行</translation>
    </message>
    <message>
        <source>Above the heads: {lines}</source>
        <translation>表头以上：{lines}</translation>
    </message>
    <message>
        <source>Set aside, for they are no row: lines {lines}</source>
        <translation>不是数据行而另置：第{lines}行</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>New nil return</source>
        <translation>新零申报</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No gift was declared</source>
        <translation>申报无礼品</translation>
    </message>
</context>
<context>
    <name>IncomingTable</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Name or activity</source>
        <translation>姓名或活动</translation>
    </message>
    <message>
        <source>Position, time, place</source>
        <translation>职务、时间、地点</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <translation>变化与说明</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>名单各行</translation>
    </message>
    <message>
        <source>Choose a file, drop one here, or paste a list: nothing is stored before you have seen it.</source>
        <translation>选择文件、拖放到这里或粘贴名单：您看过之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}：{before} → {after}</translation>
    </message>
    <message>
        <source>Perhaps {name}</source>
        <translation>可能是{name}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the venue</source>
        <translation>编辑地点</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>入住晚数</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>As the item it belongs to</source>
        <translation>同所属事项</translation>
    </message>
    <message>
        <source>Whole delegation</source>
        <translation>代表团全体</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>标题（{language}）</translation>
    </message>
</context>
<context>
    <name>ItemTelling</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>国内时间</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>着装</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>口译</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{kind} · step</source>
        <translation>{kind} · 分项</translation>
    </message>
    <message>
        <source>{count} items chosen</source>
        <translation>已选{count}项</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>No days yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>Draw over an empty slot to make an item. Drag items to move them, their edges to make them longer. Hold Ctrl and turn the wheel to zoom.</source>
        <translation>在空白处拖画即可新建事项。拖动事项可移动，拖动边缘可改变时长。按住 Ctrl 滚动滚轮可缩放。</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>看板操作</translation>
    </message>
    <message>
        <source>This visit has no days yet. Give it its first and last day on the page Journey, or make its first item in the programme: its days stand here then.</source>
        <translation>此次访问尚无日期。请在“行程”页填写首日和末日，或在日程中新增第一个事项，日期随后即列于此处。</translation>
    </message>
</context>
<context>
    <name>ItemVerbs</name>
    <message>
        <source>New item</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新增分项</translation>
    </message>
</context>
<context>
    <name>JoinQuestion</name>
    <message>
        <source>{name} into “{group}”</source>
        <translation>{name}加入“{group}”</translation>
    </message>
    <message>
        <source>Add to the group</source>
        <translation>加入分组</translation>
    </message>
    <message>
        <source>No item is added to what they attend.</source>
        <translation>其参加的事项不会增加。</translation>
    </message>
    <message>
        <source>Gains 1 item:</source>
        <translation>将增加1项：</translation>
    </message>
    <message>
        <source>Gains {count} items:</source>
        <translation>将增加{count}项：</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}项</translation>
    </message>
    <message>
        <source>Leaves “{coach}”.</source>
        <translation>离开“{coach}”。</translation>
    </message>
    <message>
        <source>{heads} people for {seats} seats.</source>
        <translation>{heads}人，{seats}个座位。</translation>
    </message>
</context>
<context>
    <name>JourneyCards</name>
    <message>
        <source>Leaves</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>车站</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>港口</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到达地</translation>
    </message>
    <message>
        <source>City of departure</source>
        <translation>出发城市</translation>
    </message>
    <message>
        <source>City of arrival</source>
        <translation>到达城市</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>航站楼</translation>
    </message>
    <message>
        <source>Terminal of arrival</source>
        <translation>到达航站楼</translation>
    </message>
    <message>
        <source>Terminal, tbc</source>
        <translation>航站楼，待填</translation>
    </message>
    <message>
        <source>Edit the place it leaves from</source>
        <translation>编辑出发地点</translation>
    </message>
    <message>
        <source>Edit the place it arrives at</source>
        <translation>编辑到达地点</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>~{hours} h {minutes}
by distance</source>
        <translation>约{hours}时{minutes}分
按距离</translation>
    </message>
    <message>
        <source>~{minutes} min
by distance</source>
        <translation>约{minutes}分钟
按距离</translation>
    </message>
</context>
<context>
    <name>JourneyEditor</name>
    <message>
        <source>The journey in one line</source>
        <translation>一行写行程</translation>
    </message>
    <message>
        <source>Brussels 22–26 Mar, Abu Dhabi 26–29 Mar</source>
        <translation>布鲁塞尔3月22日至26日、阿布扎比3月26日至29日</translation>
    </message>
    <message>
        <source>The journey in one line, then Enter</source>
        <translation>一行写行程，然后按回车</translation>
    </message>
    <message>
        <source>Stops: city, arrival, departure, hotel</source>
        <translation>停留：城市、抵达、离开、酒店</translation>
    </message>
    <message>
        <source>“{name}” (not found: its zone is asked)</source>
        <translation>“{name}”（未找到，需填时区）</translation>
    </message>
    <message>
        <source>{city} ({where})</source>
        <translation>{city}（{where}）</translation>
    </message>
    <message>
        <source>Places of the directory and of earlier visits to use again</source>
        <translation>名录和以前访问中可再用的地点</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>在名录中</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>本次访问</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>1 stop</source>
        <translation>停留1处</translation>
    </message>
    <message>
        <source>{count} stops</source>
        <translation>停留{count}处</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>地点1处</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>地点{count}处</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>关闭快捷键列表</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Meeting</source>
        <translation>会见</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>参观</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>仪式</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>推介</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>招待会</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转场</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>航班</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>列车</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>乘船</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>自由活动</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>内部会</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>中午</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>About</source>
        <translation>约</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>tbc</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>不显示</translation>
    </message>
</context>
<context>
    <name>LayingAside</name>
    <message>
        <source>“{title}” has no day now</source>
        <translation>“{title}”现在没有日期</translation>
    </message>
    <message>
        <source>{count} items have no day now</source>
        <translation>{count}项现在没有日期</translation>
    </message>
    <message>
        <source>“{title}” has no time now</source>
        <translation>“{title}”现在没有时间</translation>
    </message>
    <message>
        <source>{count} items have no time now</source>
        <translation>{count}项现在没有时间</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Talks and calls</source>
        <translation>会谈与拜会</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>仪式</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>参观</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Private time</source>
        <translation>自由时间</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>A list of people</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>A programme</source>
        <translation>日程表</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>名单内容</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Side of those who are new</source>
        <translation>新人员属于哪一方</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.tsv *.txt *.vcf)</source>
        <translation>名单 (*.xlsx *.xlsm *.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Store 1 row</source>
        <translation>保存1行</translation>
    </message>
    <message>
        <source>Store {count} rows</source>
        <translation>保存{count}行</translation>
    </message>
    <message>
        <source>Store the list</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>The sheets ticked below</source>
        <translation>下方勾选的工作表</translation>
    </message>
    <message>
        <source>All sheets with a programme</source>
        <translation>所有含日程的工作表</translation>
    </message>
</context>
<context>
    <name>LodgingBox</name>
    <message>
        <source>Sleeps in</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Elsewhere than the others…</source>
        <translation>另住他处…</translation>
    </message>
    <message>
        <source>Room in {place}</source>
        <translation>{place}的房间</translation>
    </message>
    <message>
        <source>Room number</source>
        <translation>房间号</translation>
    </message>
</context>
<context>
    <name>MappingBox</name>
    <message>
        <source>(no head)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>What “{head}” means</source>
        <translation>“{head}”的含义</translation>
    </message>
    <message>
        <source>kept as typed</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Marking ({language})</source>
        <translation>密级标识（{language}）</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>密级标识</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>Form of address</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Courtesy title</source>
        <translation>尊称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>姓名及职务</translation>
    </message>
    <message>
        <source>Name in their own script</source>
        <translation>本国文字姓名</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>姓名后缀</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Position, other language</source>
        <translation>职务（另一语言）</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organisation, other language</source>
        <translation>单位（另一语言）</translation>
    </message>
    <message>
        <source>Country of the organisation</source>
        <translation>单位所在国</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Part in the visit</source>
        <translation>在访问中的角色</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>行动需求</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>护照有效期</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>签证</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>姓名顺序</translation>
    </message>
    <message>
        <source>In the list again</source>
        <translation>重新列入名单</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出发地</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到达地</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activity, other language</source>
        <translation>活动（另一语言）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place, other language</source>
        <translation>地点（另一语言）</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>着装</translation>
    </message>
    <message>
        <source>Flight or train</source>
        <translation>航班或车次</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待定夺</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不在名单</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>新增1行</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新增{count}</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>更新1行</translation>
    </message>
    <message>
        <source>{count} updates</source>
        <translation>更新{count}行</translation>
    </message>
    <message>
        <source>1 unchanged</source>
        <translation>1行无变化</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count}行无变化</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1行待定夺</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count}行待定夺</translation>
    </message>
    <message>
        <source>1 listed twice</source>
        <translation>1行重复</translation>
    </message>
    <message>
        <source>{count} listed twice</source>
        <translation>{count}行重复</translation>
    </message>
    <message>
        <source>1 heading</source>
        <translation>标题1行</translation>
    </message>
    <message>
        <source>{count} headings</source>
        <translation>标题{count}行</translation>
    </message>
    <message>
        <source>1 not readable</source>
        <translation>1行无法读取</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count}行无法读取</translation>
    </message>
    <message>
        <source>1 not in this list any more</source>
        <translation>1项已不在此名单中</translation>
    </message>
    <message>
        <source>{count} not in this list any more</source>
        <translation>{count}人已不在此名单中</translation>
    </message>
</context>
<context>
    <name>MendWords</name>
    <message>
        <source>Leave at {time}</source>
        <translation>改为{time}出发</translation>
    </message>
    <message>
        <source>Begin at {time}</source>
        <translation>改为{time}开始</translation>
    </message>
    <message>
        <source>End at {time}</source>
        <translation>改为{time}结束</translation>
    </message>
    <message>
        <source>Add a ride of ~{minutes} min</source>
        <translation>加约{minutes}分钟车程</translation>
    </message>
    <message>
        <source>Cancel what is tentative</source>
        <translation>取消暂定项</translation>
    </message>
    <message>
        <source>Use local time</source>
        <translation>按当地时间</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>由{before}改为{after}</translation>
    </message>
    <message>
        <source>{start} to {end}; what follows begins {minutes} min later</source>
        <translation>{start}至{end}；其后一项推迟{minutes}分钟</translation>
    </message>
    <message>
        <source>It stays in the plan, struck out</source>
        <translation>仍留在日程中，加删除线</translation>
    </message>
    <message>
        <source>instead of {place}</source>
        <translation>原为{place}</translation>
    </message>
    <message>
        <source>For every night of this stop</source>
        <translation>用于本站每一晚</translation>
    </message>
    <message>
        <source>The hour stays as it was typed</source>
        <translation>所填钟点不变</translation>
    </message>
    <message>
        <source>{times}; runs into “{item}” at {time}</source>
        <translation>{times}；与{time}的“{item}”冲突</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>Say when it ends…</source>
        <translation>填写结束时间…</translation>
    </message>
    <message>
        <source>Say where…</source>
        <translation>填写地点…</translation>
    </message>
    <message>
        <source>Name the host…</source>
        <translation>填写接待方…</translation>
    </message>
    <message>
        <source>Say who attends…</source>
        <translation>填写参加人…</translation>
    </message>
    <message>
        <source>Name one…</source>
        <translation>指定译员…</translation>
    </message>
    <message>
        <source>Say how…</source>
        <translation>填写翻译方式…</translation>
    </message>
    <message>
        <source>Name the head…</source>
        <translation>指定团长…</translation>
    </message>
    <message>
        <source>Choose a hotel…</source>
        <translation>选择酒店…</translation>
    </message>
    <message>
        <source>Choose the item…</source>
        <translation>选择事项…</translation>
    </message>
    <message>
        <source>Note the diet…</source>
        <translation>注明饮食…</translation>
    </message>
    <message>
        <source>Add a meal…</source>
        <translation>安排用餐…</translation>
    </message>
    <message>
        <source>Add a break…</source>
        <translation>安排休息…</translation>
    </message>
    <message>
        <source>Open the people</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Open the gifts</source>
        <translation>打开礼品</translation>
    </message>
    <message>
        <source>Open the journey</source>
        <translation>打开行程</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>打开该项</translation>
    </message>
    <message>
        <source>Open the programme</source>
        <translation>打开日程</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>This was not done</source>
        <translation>此操作未执行</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>This is a fault of the planner, not yours. Whatever was saved before stays saved.</source>
        <translation>这是本程序的故障，并非您的操作所致。此前已保存的内容不受影响。</translation>
    </message>
    <message>
        <source>{reason} A report without any of your data is in {file}.</source>
        <translation>{reason}不含您任何数据的报告已存于{file}。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现故障</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>{what}: day</source>
        <translation>{what}：日期</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>{what}: time</source>
        <translation>{what}：时间</translation>
    </message>
    <message>
        <source>such as 930</source>
        <translation>如 930</translation>
    </message>
    <message>
        <source>Told in {city}, {offset}. Use the zone of the city</source>
        <translation>按{city}时间（{offset}）填写，改用当地时区</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it as 22 March 2027.</source>
        <translation>无法识别此日期。请写成 2027年3月22日。</translation>
    </message>
    <message>
        <source>This time cannot be read. Write it as 9:30 or 0930.</source>
        <translation>无法识别此时间。请写成 9:30 或 0930。</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept {name}</source>
        <translation>接受{name}</translation>
    </message>
</context>
<context>
    <name>NamesBox</name>
    <message>
        <source>Move up {name}</source>
        <translation>上移{name}</translation>
    </message>
    <message>
        <source>Take away {name}</source>
        <translation>去掉{name}</translation>
    </message>
</context>
<context>
    <name>NewVisitDrafts</name>
    <message>
        <source>Begin empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>What you typed before stands here again.</source>
        <translation>您之前填写的内容仍在这里。</translation>
    </message>
    <message>
        <source>What you typed is kept. It stands on the page New visit again.</source>
        <translation>您填写的内容已保留，再次打开“新建访问”时仍在。</translation>
    </message>
</context>
<context>
    <name>NewVisitPage</name>
    <message>
        <source>Protocol office</source>
        <translation>礼宾办公室</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新建访问</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>标题（{language}）</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>We travel</source>
        <translation>出访</translation>
    </message>
    <message>
        <source>We host</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>本单位所在地</translation>
    </message>
    <message>
        <source>such as 10 Dec</source>
        <translation>例如12月10日</translation>
    </message>
    <message>
        <source>People travelling</source>
        <translation>出行人数</translation>
    </message>
    <message>
        <source>such as 12</source>
        <translation>如 12</translation>
    </message>
    <message>
        <source>Like an earlier visit</source>
        <translation>参照以往访问</translation>
    </message>
    <message>
        <source>from nothing</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create the visit</source>
        <translation>建立访问</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>首日与末日</translation>
    </message>
    <message>
        <source>Home, a city or a zone</source>
        <translation>本单位所在地（城市或时区）</translation>
    </message>
    <message>
        <source>A visit needs a title. Everything else can wait.</source>
        <translation>请填写访问标题，其余内容可稍后补充。</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it as 10 December 2026.</source>
        <translation>无法识别该日期，请写作2026年12月10日。</translation>
    </message>
    <message>
        <source>The visit would end before it begins. Correct one of the two days.</source>
        <translation>访问结束早于开始。请改正其中一个日期。</translation>
    </message>
    <message>
        <source>Write a number in figures, such as 12.</source>
        <translation>请用数字填写，如 12。</translation>
    </message>
    <message>
        <source>Write how many are in a group in figures, such as 7.</source>
        <translation>请用数字填写分组人数，如 7。</translation>
    </message>
</context>
<context>
    <name>NightsField</name>
    <message>
        <source>Nights</source>
        <translation>入住晚数</translation>
    </message>
</context>
<context>
    <name>NilView</name>
    <message>
        <source>Who had no gift</source>
        <translation>未收礼者</translation>
    </message>
    <message>
        <source>For when</source>
        <translation>所属期间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Nil returns</source>
        <translation>零申报</translation>
    </message>
    <message>
        <source>Who declares that there was no gift stands here. Registers that are imported bring theirs.</source>
        <translation>声明未收礼品者列于此处；导入登记册时会一并带入。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>New nil return</source>
        <translation>新建零申报</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The nil return of {who} was taken back.</source>
        <translation>已撤回{who}的零申报。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Write degrees in figures, such as 50.8503, or −4.35 for south and west.</source>
        <translation>请用数字填写度数，如 50.8503，南纬和西经写作 −4.35。</translation>
    </message>
    <message>
        <source>Write a number in figures, such as 12.</source>
        <translation>请用数字填写，如 12。</translation>
    </message>
</context>
<context>
    <name>OddTimeCard</name>
    <message>
        <source>{city} {time}</source>
        <translation>{city} {time}</translation>
    </message>
    <message>
        <source>There is no {time} in {city} this night</source>
        <translation>{city}当晚没有{time}</translation>
    </message>
    <message>
        <source>{time} comes twice in {city} this night</source>
        <translation>{city}当晚有两个{time}</translation>
    </message>
    <message>
        <source>The clocks go forward and skip it. It stays as it is until you choose.</source>
        <translation>时钟拨快，跳过了这一时刻。选定之前保持原样。</translation>
    </message>
    <message>
        <source>The clocks go back. Say which of the two is meant; it stays as it is until you choose.</source>
        <translation>时钟拨慢。请说明是两次中的哪一次；选定之前保持原样。</translation>
    </message>
    <message>
        <source>{offset} · {time}</source>
        <comment>of an answer</comment>
        <translation>{offset} · {time}</translation>
    </message>
    <message>
        <source>Use {time}</source>
        <translation>改为{time}</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>第二个</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>This may take some seconds where the server is far away.</source>
        <translation>服务器较远时可能需要几秒钟。</translation>
    </message>
    <message>
        <source>Connecting to the database server…</source>
        <translation>正在连接数据库服务器…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Restore the last good backup</source>
        <translation>恢复最近一份完好备份</translation>
    </message>
    <message>
        <source>The last good backup was made on {day}. Restoring it keeps what is there now.</source>
        <translation>最近一份完好备份的时间为{day}。恢复时，现有内容将予以保留。</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as a backup.</source>
        <translation>备份已恢复。恢复前的内容已作为备份保留。</translation>
    </message>
    <message>
        <source>The database was opened, but read this first</source>
        <translation>数据库已打开，但请先阅读以下内容</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>备份未能恢复</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Protocol office</source>
        <translation>礼宾办公室</translation>
    </message>
</context>
<context>
    <name>OfficeRanks</name>
    <message>
        <source>1  Head of state</source>
        <translation>1  国家元首</translation>
    </message>
    <message>
        <source>2  Head of government</source>
        <translation>2  政府首脑</translation>
    </message>
    <message>
        <source>3  Their deputies</source>
        <translation>3  副元首、副首脑</translation>
    </message>
    <message>
        <source>4  Minister, governor</source>
        <translation>4  部长、省长</translation>
    </message>
    <message>
        <source>5  Deputy minister, mayor</source>
        <translation>5  副部长、市长</translation>
    </message>
    <message>
        <source>6  Director-general</source>
        <translation>6  司局长</translation>
    </message>
    <message>
        <source>7  Director</source>
        <translation>7  处长</translation>
    </message>
    <message>
        <source>8  Head of section</source>
        <translation>8  科长</translation>
    </message>
</context>
<context>
    <name>OpenFindings</name>
    <message>
        <source>See checks</source>
        <translation>查看检查</translation>
    </message>
    <message>
        <source>1 error stays open</source>
        <translation>1个错误未决</translation>
    </message>
    <message>
        <source>{count} errors stay open</source>
        <translation>{count}个错误未决</translation>
    </message>
    <message>
        <source>1 warning stays open</source>
        <translation>1个警告未决</translation>
    </message>
    <message>
        <source>{count} warnings stay open</source>
        <translation>{count}个警告未决</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}个</translation>
    </message>
    <message>
        <source>Papers can be written all the same; that of the office lists what is open.</source>
        <translation>文件仍可生成；办公室用稿列出未决问题。</translation>
    </message>
</context>
<context>
    <name>OrganizationsSection</name>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Authorities, companies and chambers of both sides stand here. Make the first one above.</source>
        <translation>双方的主管部门、企业和商会列在这里。请在上方新建第一个。</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>What it is, such as ministry or company</source>
        <translation>性质，如部委、企业</translation>
    </message>
    <message>
        <source>Gift rules that bind its people</source>
        <translation>约束其人员的礼品规则</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>1 outcome</source>
        <translation>1项成果</translation>
    </message>
    <message>
        <source>{count} outcomes</source>
        <translation>{count}项成果</translation>
    </message>
</context>
<context>
    <name>OutcomesSection</name>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>What was agreed, promised or asked stands here, and who follows it up. Begin with New outcome.</source>
        <translation>本次访问达成、承诺或对方提出的事项及其跟进人列于此处。请从“新成果”开始。</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>新成果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Kind of outcome</source>
        <translation>成果类别</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>未分类别</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Came of the item</source>
        <translation>来自事项</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>无对应事项</translation>
    </message>
    <message>
        <source>Who follows it up</source>
        <translation>由谁跟进</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>添加相关方</translation>
    </message>
    <message>
        <source>Add a person, group or office</source>
        <translation>添加人员、分组或单位</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>{day}前</translation>
    </message>
    <message>
        <source>{owner}, by {day}</source>
        <translation>{owner}，{day}前</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Coaches and groups</source>
        <translation>车辆与分组</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>分车…</translation>
    </message>
    <message>
        <source>Split into coaches</source>
        <translation>分车</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新分组…</translation>
    </message>
    <message>
        <source>All {count} groups</source>
        <translation>全部{count}个分组</translation>
    </message>
    <message>
        <source>Parties and coaches stand here. Split the delegation into coaches, or make a group.</source>
        <translation>分组和车辆显示在这里。可为代表团分车，或新建分组。</translation>
    </message>
    <message>
        <source>{count} more are counted and not listed</source>
        <translation>另有{count}人已计入但未列名</translation>
    </message>
    <message>
        <source>1 more is counted and not listed</source>
        <translation>另有1人只计人数、未列名</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>List them as one line</source>
        <translation>列为一行</translation>
    </message>
    <message>
        <source>1 name to check</source>
        <translation>1个姓名待核对</translation>
    </message>
    <message>
        <source>{count} names to check</source>
        <translation>{count}个姓名待核对</translation>
    </message>
    <message>
        <source>Filled: the family name. Click words to change it. It is printed as it was written.</source>
        <translation>实心为姓氏，点击词可更改。按原写法印刷。</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>尚无领队</translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name}领队</translation>
    </message>
    <message>
        <source>{count} of {seats} seats</source>
        <translation>{seats}座坐{count}人</translation>
    </message>
    <message>
        <source>seats not said</source>
        <translation>座位数未注明</translation>
    </message>
    <message>
        <source>boards in {minutes} min</source>
        <translation>上车约{minutes}分钟</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>No visit lies in these days.</source>
        <translation>这段日期内没有访问。</translation>
    </message>
    <message>
        <source>Visits over the months</source>
        <translation>各月访问</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}及另外{count}人</translation>
    </message>
    <message>
        <source>Also elsewhere: {names}</source>
        <translation>同时另有行程：{names}</translation>
    </message>
</context>
<context>
    <name>PairQuestion</name>
    <message>
        <source>Whom does {name} meet?</source>
        <translation>{name}与谁会见？</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对方人员</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Add “{name}” and pair</source>
        <translation>添加“{name}”并配对</translation>
    </message>
    <message>
        <source>Note on their meeting</source>
        <translation>会面备注</translation>
    </message>
    <message>
        <source>Note on their meeting, such as who else is there</source>
        <translation>会面备注，例如还有谁在场</translation>
    </message>
    <message>
        <source>Nobody of the other side is listed yet: type a name.</source>
        <translation>对方尚无人员：请输入姓名。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do anything</source>
        <translation>查找或执行</translation>
    </message>
    <message>
        <source>Find a visit, person, place or item, or something to do</source>
        <translation>查找访问、人员、地点、事项或操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Nothing written yet</source>
        <translation>尚未生成文件</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>{count} written</source>
        <translation>已生成{count}个</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>all written</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Not everything was written</source>
        <translation>未能全部生成</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1份文件</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count}份文件</translation>
    </message>
    <message>
        <source>Folder for papers</source>
        <translation>文件保存位置</translation>
    </message>
</context>
<context>
    <name>ParityWords</name>
    <message>
        <source>unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>It is not said who this is.</source>
        <translation>没有说明这是谁。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The rank of one of the offices is not known. Set it at right.</source>
        <translation>其中一方的职级未知，可在右侧设置。</translation>
    </message>
    <message>
        <source>Read from the words of the offices; set the rank at right to be sure.</source>
        <translation>根据职务文字推断；如需确定，请在右侧设置职级。</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>对等</translation>
    </message>
    <message>
        <source>one above</source>
        <translation>高一级</translation>
    </message>
    <message>
        <source>one below</source>
        <translation>低一级</translation>
    </message>
    <message>
        <source>{count} above</source>
        <translation>高{count}级</translation>
    </message>
    <message>
        <source>{count} below</source>
        <translation>低{count}级</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>未配对</translation>
    </message>
</context>
<context>
    <name>PartAll</name>
    <message>
        <source>Keep people who share a row together</source>
        <translation>同一行的人员仍合为一行</translation>
    </message>
    <message>
        <source>Split 1 row into its people</source>
        <translation>将1行按人员拆分</translation>
    </message>
    <message>
        <source>Split {count} rows into their people</source>
        <translation>将{count}行按人员拆分</translation>
    </message>
</context>
<context>
    <name>PeopleIntake</name>
    <message>
        <source>{count} new</source>
        <translation>新增{count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>更新{count}</translation>
    </message>
    <message>
        <source>{count} not in this list any more</source>
        <translation>{count}人已不在此名单中</translation>
    </message>
    <message>
        <source>1 group made</source>
        <translation>新建 1 个分组</translation>
    </message>
    <message>
        <source>{count} groups made</source>
        <translation>新建 {count} 个分组</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>略去{count}行</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who travels and whom they meet stands here. Add people, or paste a list.</source>
        <translation>出访人员和会见对象显示在这里。可添加人员或粘贴名单。</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, characters, organisation</source>
        <translation>姓名、汉字、单位</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>粘贴名单…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Alt+↑↓ move · R place · = same rank · P pair</source>
        <translation>Alt+↑↓ 移动 · R 位次 · = 同级 · P 配对</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1个组</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count}个组</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name, position, organisation</source>
        <translation>姓名、职务、单位</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>车号</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>对等</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Delegation and counterparts</source>
        <translation>代表团与对方人员</translation>
    </message>
    <message>
        <source>To the delegation, or to the counterparts</source>
        <translation>转到代表团一侧，或对方一侧</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Their programme</source>
        <translation>个人日程</translation>
    </message>
    <message>
        <source>Into a group</source>
        <translation>加入分组</translation>
    </message>
    <message>
        <source>Into a group…</source>
        <translation>加入分组…</translation>
    </message>
    <message>
        <source>Sleeps in</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Groups and coaches</source>
        <translation>分组与车辆</translation>
    </message>
    <message>
        <source>Internal: only in the office&apos;s own papers</source>
        <translation>内部信息：仅用于本办公室文件</translation>
    </message>
    <message>
        <source>In the directory of the office</source>
        <translation>在本单位名录中</translation>
    </message>
    <message>
        <source>{number} cannot be a phone number; look again. It is kept as typed.</source>
        <translation>{number}不可能是电话号码，请核对。已按输入保留。</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New organisation “{name}”</source>
        <translation>新单位“{name}”</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Part in the visit</source>
        <translation>在访问中的角色</translation>
    </message>
    <message>
        <source>The part in words, as it is printed</source>
        <translation>在访问中的身份（按印刷文字）</translation>
    </message>
    <message>
        <source>Number of people, for a line without names</source>
        <translation>人数（用于无姓名的一行）</translation>
    </message>
    <message>
        <source>Wishes to ride with, or in</source>
        <translation>希望同乘的人或车</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
</context>
<context>
    <name>PersonLines</name>
    <message>
        <source>Family name first</source>
        <translation>姓在前</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>名在前</translation>
    </message>
    <message>
        <source>Name, as it is printed</source>
        <translation>姓名（按印刷形式）</translation>
    </message>
    <message>
        <source>Family name, the part that is marked</source>
        <translation>姓氏（突出显示的部分）</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>姓名顺序</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Courtesy title</source>
        <translation>尊称</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Read from the position</source>
        <translation>根据职务推断</translation>
    </message>
    <message>
        <source>Rank of the office</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>会说的语言</translation>
    </message>
    <message>
        <source>Phones, one a line</source>
        <translation>电话，每行一个</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>行动需求</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Passport expires</source>
        <translation>护照有效期</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>签证</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Photograph of the gift</source>
        <translation>礼品照片</translation>
    </message>
    <message>
        <source>Choose a photograph…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read, or it is far too large. Choose a JPEG or PNG.</source>
        <translation>{file}不是可读取的图片，或尺寸过大。请选择JPEG或PNG。</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp *.webp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>Which are shown</source>
        <translation>显示哪些</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Kind of place</source>
        <translation>地点类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Contact on the spot</source>
        <translation>现场联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>所在建筑</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>a house or a place around it</source>
        <translation>所在的建筑或场所</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Contact on the spot and phone</source>
        <translation>现场联系人及电话</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>添加会议室</translation>
    </message>
    <message>
        <source>Rooms: {names}</source>
        <translation>会议室：{names}</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose a name such as Europe/Brussels.</source>
        <translation>没有这个时区。请选择一个名称，例如 Europe/Brussels。</translation>
    </message>
    <message>
        <source>Write the number of seats in figures, such as 120.</source>
        <translation>请用数字填写座位数，例如120。</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>No place yet</source>
        <translation>地点待定</translation>
    </message>
    <message>
        <source>New city “{name}”…</source>
        <translation>新增城市“{name}”…</translation>
    </message>
    <message>
        <source>New airport or station “{name}”…</source>
        <translation>新增机场或车站“{name}”…</translation>
    </message>
    <message>
        <source>New venue “{name}”…</source>
        <translation>新增场所“{name}”…</translation>
    </message>
</context>
<context>
    <name>PlaceKinds</name>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>车站</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>At which place does {name} stand?</source>
        <translation>{name}排第几位？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>From 1 to {count}; now {now}. Those below follow.</source>
        <translation>1至{count}；现为{now}。其后的人员顺延。</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>位次</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Venue</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>车站</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>{place}, {city}</source>
        <translation>{place}（{city}）</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>{kind} in {city} · {origin}</source>
        <translation>{city}的{kind} · {origin}</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Cities, venues, hotels, airports and rooms stand here. Make the first one above.</source>
        <translation>城市、场所、酒店、机场和会议室列在这里。请在上方新建第一个。</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>新场所</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>车站</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>地点类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No city yet</source>
        <translation>尚无城市</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>所在建筑</translation>
    </message>
    <message>
        <source>a house or a place around it</source>
        <translation>所在的建筑或场所</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Contact on the spot</source>
        <translation>现场联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Open, as Mo-Fr 09:00-17:00</source>
        <translation>开放时间，如 Mo-Fr 09:00-17:00</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>国家（两个字母）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation>纬度（北纬，度）</translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation>经度（东经，度）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>添加会议室</translation>
    </message>
    <message>
        <source>From the directory and earlier visits…</source>
        <translation>从名录和以前的访问…</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Neither the directory nor another visit has more places in these cities.</source>
        <translation>名录和其他访问在这些城市都没有更多地点。</translation>
    </message>
    <message>
        <source>In no city yet</source>
        <translation>尚无所在城市</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>Size of the page: {size}</source>
        <translation>页面显示大小：{size}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>袖珍卡</translation>
    </message>
    <message>
        <source>for the office</source>
        <translation>办公室用</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>供{name}使用</translation>
    </message>
    <message>
        <source>for the delegation</source>
        <translation>代表团用</translation>
    </message>
    <message>
        <source>{whom}, {languages}</source>
        <translation>{whom}，{languages}</translation>
    </message>
    <message>
        <source>The paper could not be made</source>
        <translation>未能生成文件</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
</context>
<context>
    <name>ProgrammeIntake</name>
    <message>
        <source>{count} items new</source>
        <translation>新增{count}项</translation>
    </message>
    <message>
        <source>1 item new</source>
        <translation>新增1项</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>更新{count}</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>略去{count}行</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Find in this programme</source>
        <translation>在本日程中查找</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束查找</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新增分项</translation>
    </message>
    <message>
        <source>Make it a step of the item above</source>
        <translation>设为上一事项的分项</translation>
    </message>
    <message>
        <source>Make it an item of its own</source>
        <translation>设为独立事项</translation>
    </message>
    <message>
        <source>Duplicate this item</source>
        <translation>复制此事项</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>移除此事项</translation>
    </message>
    <message>
        <source>Cancel or restore this item</source>
        <translation>取消或恢复此事项</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>就地编辑</translation>
    </message>
    <message>
        <source>Paste an agenda…</source>
        <translation>粘贴日程…</translation>
    </message>
    <message>
        <source>“{title}” removed</source>
        <translation>已移除“{title}”</translation>
    </message>
</context>
<context>
    <name>ProgrammeRows</name>
    <message>
        <source>No day yet</source>
        <translation>日期待定</translation>
    </message>
    <message>
        <source>{day} · {place}</source>
        <translation>{day} · {place}</translation>
    </message>
    <message>
        <source>Again {day}, after the date line</source>
        <translation>{day}（第二次，越过日期变更线后）</translation>
    </message>
    <message>
        <source>{day} again</source>
        <translation>又 {day}</translation>
    </message>
    <message>
        <source>from {city} {zone}</source>
        <translation>抵{city}后 {zone}</translation>
    </message>
    <message>
        <source>{zone} · {difference}</source>
        <translation>{zone} · {difference}</translation>
    </message>
    <message>
        <source>{before} until {time}, then {after}</source>
        <translation>{time}前为{before}，之后为{after}</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>备选</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1个分项</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count}个分项</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>{people}</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
</context>
<context>
    <name>ProgrammeTable</name>
    <message>
        <source>Programme by day</source>
        <translation>按日日程</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>The programme stands here by day. Press N for the first item, paste an agenda with Ctrl+V, or drop one on the window.</source>
        <translation>日程按日列在此处。按 N 新建第一项，按 Ctrl+V 粘贴日程，或将日程文件拖入窗口。</translation>
    </message>
    <message>
        <source>Nothing fits what you asked to see. Empty the search field with Esc, or choose everyone, and all kinds and statuses, at the left.</source>
        <translation>没有符合所选条件的事项。请按 Esc 清空查找框，或在左侧选择全部人员、全部类别和全部状态。</translation>
    </message>
    <message>
        <source>To the fields of the item</source>
        <translation>进入该事项的输入栏</translation>
    </message>
    <message>
        <source>Close and open its steps</source>
        <translation>收起或展开其步骤</translation>
    </message>
    <message>
        <source>5 minutes earlier or later</source>
        <translation>提前或推后5分钟</translation>
    </message>
    <message>
        <source>A step up or down among the steps</source>
        <translation>步骤上移或下移</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>国内时间</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Rooms</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>No time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>{length} later</source>
        <translation>再过{length}</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>{days} days later</source>
        <translation>{days}天后</translation>
    </message>
    <message>
        <source>{time}, {later}</source>
        <translation>{time}，{later}</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>约{time}</translation>
    </message>
    <message>
        <source>{time}, to be confirmed</source>
        <translation>{time}（待定）</translation>
    </message>
    <message>
        <source>{time}, hidden on papers</source>
        <translation>{time}（文件中不显示）</translation>
    </message>
    <message>
        <source>{time}, exact</source>
        <translation>{time}（准确）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>打印为</translation>
    </message>
    <message>
        <source>You can also type</source>
        <translation>还可输入</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>{city} {time}</source>
        <translation>{city} {time}</translation>
    </message>
    <message>
        <source>{time}, {weekday}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>This is not a time that can be read</source>
        <translation>无法识别该时间</translation>
    </message>
</context>
<context>
    <name>RecentVisits</name>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open recent visit {number}</source>
        <translation>打开最近的访问 {number}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Record a gift</source>
        <translation>登记礼品</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开出处</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>The register is being read…</source>
        <translation>正在读取登记册…</translation>
    </message>
    <message>
        <source>What is given and received stands here. Record the first gift, or import a register.</source>
        <translation>赠送和收到的礼品列于此处。请登记第一件礼品，或导入登记册。</translation>
    </message>
    <message>
        <source>No gift is like that. Ask for fewer words, or for all directions.</source>
        <translation>没有符合的礼品。请减少检索词，或选择全部方向。</translation>
    </message>
    <message>
        <source>{given} given, {received} received, {to_give} to give</source>
        <translation>赠出{given}件，收到{received}件，待赠{to_give}件</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Head of delegation</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>副团长</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>团员</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安保</translation>
    </message>
    <message>
        <source>Press</source>
        <comment>a person</comment>
        <translation>记者</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>赠出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已备妥</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已赠送</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>an outcome</comment>
        <translation>建立联系</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已搁置</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>New visit</source>
        <translation>新建访问</translation>
    </message>
    <message>
        <source>Bring in a visit file…</source>
        <translation>导入访问文件…</translation>
    </message>
    <message>
        <source>Add people, or import a list or an agenda…</source>
        <translation>添加人员，或导入名单、日程…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The settings were not stored</source>
        <translation>设置未能保存</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>此操作未执行</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <translation>所有改动已于{time}保存</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>所有改动均已保存</translation>
    </message>
    <message>
        <source>{city} {time} ({zone})</source>
        <translation>{city} {time} ({zone})</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>It is a person</source>
        <translation>这是一个人</translation>
    </message>
    <message>
        <source>It heads the rows below</source>
        <translation>这是下面各行的标题</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <translation>恢复原来的读法</translation>
    </message>
    <message>
        <source>It is {name}: update</source>
        <translation>就是{name}：更新</translation>
    </message>
    <message>
        <source>It is somebody new</source>
        <translation>是新人员</translation>
    </message>
    <message>
        <source>It is new</source>
        <translation>是新事项</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>略去此行</translation>
    </message>
    <message>
        <source>They are {count} people: {names}</source>
        <translation>是{count}个人：{names}</translation>
    </message>
</context>
<context>
    <name>RuleBlock</name>
    <message>
        <source>This visit</source>
        <translation>本次访问</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>所有访问</translation>
    </message>
    <message>
        <source>For which visits</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>As it comes with the planner: {level}</source>
        <translation>程序自带：{level}</translation>
    </message>
    <message>
        <source>As the office has it: {level}</source>
        <translation>随本办公室设置：{level}</translation>
    </message>
    <message>
        <source>Set for every visit</source>
        <translation>已为所有访问设置</translation>
    </message>
    <message>
        <source>Set for this visit</source>
        <translation>已为本次访问设置</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>恢复自带</translation>
    </message>
    <message>
        <source>As the office has it</source>
        <translation>随本办公室</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>People for one minute more</source>
        <translation>每多一分钟的人数</translation>
    </message>
    <message>
        <source>Minutes of rest</source>
        <translation>休息分钟数</translation>
    </message>
    <message>
        <source>Free minutes that are enough to eat</source>
        <translation>足够用餐的空闲分钟</translation>
    </message>
    <message>
        <source>Minutes that may be lacking</source>
        <translation>可容许的差额分钟</translation>
    </message>
    <message>
        <source>Fastest on the ground, km/h</source>
        <translation>地面最快速度（公里/小时）</translation>
    </message>
    <message>
        <source>Fastest in the air, km/h</source>
        <translation>空中最快速度（公里/小时）</translation>
    </message>
    <message>
        <source>Type a number from 0 to {most}.</source>
        <translation>请输入0至{most}之间的数。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>RuleLines</name>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Countries, as codes such as US</source>
        <translation>国家代码，例如US</translation>
    </message>
    <message>
        <source>Words in the names of organisations</source>
        <translation>单位名称中的字词</translation>
    </message>
    <message>
        <source>Holds from the day</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Currency, such as USD</source>
        <translation>币种，例如USD</translation>
    </message>
    <message>
        <source>Is it sure</source>
        <translation>是否确认</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核对日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>出处网址</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>第{number}档</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>计算范围</translation>
    </message>
    <message>
        <source>For gifts to</source>
        <translation>受赠对象</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>天数内</translation>
    </message>
    <message>
        <source>Or months</source>
        <translation>或月数</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>over</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>at or over</source>
        <translation>达到或超过</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>不论价值</translation>
    </message>
    <message>
        <source>no figure known, ask</source>
        <translation>限额不明，请询问</translation>
    </message>
    <message>
        <source>one gift</source>
        <translation>单件礼品</translation>
    </message>
    <message>
        <source>total of 12 months from one source</source>
        <translation>同一来源12个月累计</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>from receipt</source>
        <translation>自收到之日起</translation>
    </message>
    <message>
        <source>from the return home</source>
        <translation>自回国之日起</translation>
    </message>
    <message>
        <source>from receipt, abroad from the return home</source>
        <translation>自收到之日起，在国外的自回国之日起</translation>
    </message>
    <message>
        <source>{figure} in 12 months</source>
        <translation>12个月内{figure}</translation>
    </message>
    <message>
        <source>{count} days {start}</source>
        <translation>{start}{count}天</translation>
    </message>
    <message>
        <source>1 month {start}</source>
        <translation>{start}1个月</translation>
    </message>
    <message>
        <source>{count} months {start}</source>
        <translation>{start}{count}个月</translation>
    </message>
</context>
<context>
    <name>RulerWords</name>
    <message>
        <source>no time</source>
        <translation>未定时</translation>
    </message>
    <message>
        <source>clocks change</source>
        <translation>时钟调整</translation>
    </message>
</context>
<context>
    <name>RulesTable</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>设置范围</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Set of rules</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>From which value</source>
        <translation>起算价值</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Source and check</source>
        <translation>出处与核对</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sets of rules</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Correct it: make it the office&apos;s own</source>
        <translation>更正：设为本单位规则</translation>
    </message>
    <message>
        <source>Remove the office&apos;s own</source>
        <translation>移除本单位规则</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新规则集</translation>
    </message>
    <message>
        <source>Rules advise, you decide. The organisation of a recipient names its set.</source>
        <translation>规则仅供参考，由您决定。受赠人所属单位指定其规则集。</translation>
    </message>
    <message>
        <source>“{name}” stays with the planner. The office&apos;s own holds in its place already.</source>
        <translation>“{name}”由本程序自带，不能删除；本办公室自己的规则已代替它。</translation>
    </message>
    <message>
        <source>“{name}” stays with the planner. Correct it, and the office&apos;s own holds in its place.</source>
        <translation>“{name}”由本程序自带，不能删除。如需改动，请更正它，本办公室自己的规则即代替它。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>of the office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>核对于{day}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>New set of rules</source>
        <translation>新规则集</translation>
    </message>
    <message>
        <source>The office&apos;s own set was removed.</source>
        <translation>已移除本单位规则集。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>{filled} of {all} filled</source>
        <translation>已填{filled}/{all}项</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>已移除“{name}”。</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>已移除。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Delegation Planner</source>
        <translation>代表团日程</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>{scale} %</source>
        <translation>{scale}%</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>文字和控件大小</translation>
    </message>
    <message>
        <source>Home zone</source>
        <translation>本国时区</translation>
    </message>
    <message>
        <source>such as Asia/Shanghai</source>
        <translation>例如 Asia/Shanghai</translation>
    </message>
    <message>
        <source>Folder for papers</source>
        <translation>文件保存位置</translation>
    </message>
    <message>
        <source>The zone of the office: its time stands beside the local one.</source>
        <translation>办公室所在时区，其时间显示在当地时间旁。</translation>
    </message>
    <message>
        <source>Takes effect when the planner is started next.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>Copies of the whole office, and the way back to each.</source>
        <translation>整个办公室数据的副本，可恢复至任一备份。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Making the paper…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>文件预览</translation>
    </message>
</context>
<context>
    <name>SheetStrip</name>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Side of those in “{sheet}”</source>
        <translation>“{sheet}”中人员所属的一方</translation>
    </message>
    <message>
        <source>Part as each row says</source>
        <translation>身份以各行为准</translation>
    </message>
    <message>
        <source>Part of those in “{sheet}”</source>
        <translation>“{sheet}”中人员的身份</translation>
    </message>
    <message>
        <source>Group of those in “{sheet}”</source>
        <translation>“{sheet}”中人员的分组</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无分组</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Delegation Planner</source>
        <translation>代表团日程</translation>
    </message>
    <message>
        <source>The office database could not be opened</source>
        <translation>无法打开办公室数据库</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Steps</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>Home time</source>
        <translation>国内时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Whose programme</source>
        <translation>谁的日程</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加分项</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已备妥</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>谢绝</translation>
    </message>
</context>
<context>
    <name>StockBox</name>
    <message>
        <source>From the stock</source>
        <translation>取自库存</translation>
    </message>
    <message>
        <source>Not from the stock</source>
        <translation>不取自库存</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>1 left</source>
        <translation>余1件</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>余{count}件</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Our cost</source>
        <translation>我方成本</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Standard gifts stand here with their number. Put the first one on the shelf.</source>
        <translation>常备礼品及数量列于此处。请添加第一件。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>New standard gift</source>
        <translation>新常备礼品</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>How many are left</source>
        <translation>剩余数量</translation>
    </message>
    <message>
        <source>Category or material</source>
        <translation>类别或材质</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>已无存货</translation>
    </message>
    <message>
        <source>A standard gift needs a name.</source>
        <translation>常备礼品须有名称。</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>已移除“{name}”。</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>抵达</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>New hotel “{name}”</source>
        <translation>新酒店“{name}”</translation>
    </message>
    <message>
        <source>Take this stop away</source>
        <translation>去掉此站</translation>
    </message>
    <message>
        <source>Names and zone by hand</source>
        <translation>手工填写名称和时区</translation>
    </message>
    <message>
        <source>Name of the city, {language}</source>
        <translation>城市名称，{language}</translation>
    </message>
    <message>
        <source>Time zone of the city</source>
        <translation>城市所在时区</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>“{name}” was not found. Choose a city of the list, or type it by hand.</source>
        <translation>未找到“{name}”。请从列表中选择城市，或手工录入。</translation>
    </message>
    <message>
        <source>This city needs a time zone. Write a larger city in the same zone.</source>
        <translation>此城市需要时区。请写同一时区的较大城市。</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it as 22 March 2027.</source>
        <translation>无法识别此日期。请写成 2027年3月22日。</translation>
    </message>
    <message>
        <source>One would leave before one arrives. Correct one of the two days.</source>
        <translation>离开早于抵达。请改正其中一个日期。</translation>
    </message>
</context>
<context>
    <name>StopsSection</name>
    <message>
        <source>Stops</source>
        <translation>停留地</translation>
    </message>
    <message>
        <source>The cities of the journey stand here, with their zones. Find the first one above.</source>
        <translation>行程中的城市及其时区列在这里。请在上方查找第一个城市。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>No hotel yet</source>
        <translation>尚无酒店</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add a city to the journey</source>
        <translation>为行程添加城市</translation>
    </message>
    <message>
        <source>Add a city, by any of its names in any script</source>
        <translation>添加城市，任何文字的名称均可</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>无时区</translation>
    </message>
    <message>
        <source>New hotel “{name}”…</source>
        <translation>新酒店“{name}”…</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>{dates} · {count} items</source>
        <translation>{dates} · {count}项</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>{minutes} min planned</source>
        <translation>已安排{minutes}分钟</translation>
    </message>
    <message>
        <source>{minutes} of {all} min planned</source>
        <translation>已安排{minutes}/{all}分钟</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1项</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}项</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{items} · {people}</source>
        <translation>{items} · {people}</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>This day cannot be read. Write it as 22 March 2027.</source>
        <translation>无法识别此日期。请写成 2027年3月22日。</translation>
    </message>
    <message>
        <source>Write T−7 for a week before, T+7 for a week after the visit.</source>
        <translation>访问前一周写T−7，访问后一周写T+7。</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>任务须有标题。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a task</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a task</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a task</comment>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Due on a day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Or counted from the visit</source>
        <translation>或按访问日推算</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>“{name}” as text</source>
        <translation>按文字登记“{name}”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Item of the programme</source>
        <translation>日程事项</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>无对应事项</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>No gift</source>
        <translation>无礼品</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Open</source>
        <comment>tasks</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>With those done</source>
        <translation>含已完成</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Tasks of this visit stand here. Make the checklist, or a task of your own.</source>
        <translation>本次访问的任务列于此处。请生成任务清单，或新建任务。</translation>
    </message>
    <message>
        <source>No task is open. Each visit has its own tasks; its checklist is made there.</source>
        <translation>没有未完成任务。每次访问各有任务，清单在访问内生成。</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>“{task}” is done.</source>
        <translation>“{task}”已完成。</translation>
    </message>
    <message>
        <source>“{task}” is open again.</source>
        <translation>“{task}”已重新打开。</translation>
    </message>
    <message>
        <source>“{task}” was removed.</source>
        <translation>已移除“{task}”。</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tick the task, or take the tick away</source>
        <translation>勾选任务，或取消勾选</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tasks</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}逾期</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>逾期1天</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>逾期{count}天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>TasksDue</name>
    <message>
        <source>Tasks due</source>
        <translation>到期任务</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>该任务</translation>
    </message>
    <message>
        <source>All {count} tasks</source>
        <translation>全部{count}项任务</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>{visit} · Gift</source>
        <translation>{visit} · 礼品</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Make the checklist</source>
        <translation>生成任务清单</translation>
    </message>
    <message>
        <source>Tasks from gifts</source>
        <translation>由礼品生成任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>1 open task</source>
        <translation>1项未完成任务</translation>
    </message>
    <message>
        <source>{count} open tasks</source>
        <translation>{count}项未完成任务</translation>
    </message>
    <message>
        <source>1 task was made.</source>
        <translation>已生成1项任务。</translation>
    </message>
    <message>
        <source>{count} tasks were made.</source>
        <translation>已生成{count}项任务。</translation>
    </message>
    <message>
        <source>There is nothing to add: every one has its task already.</source>
        <translation>无需添加：各项均已有任务。</translation>
    </message>
</context>
<context>
    <name>ThingLinks</name>
    <message>
        <source>What it is about</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}项</translation>
    </message>
</context>
<context>
    <name>TimeBlock</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Zone of the start</source>
        <translation>开始时区</translation>
    </message>
    <message>
        <source>Zone of the end</source>
        <translation>结束时区</translation>
    </message>
    <message>
        <source>Another zone</source>
        <translation>其他时区</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>准确程度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>无时区</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a button without one</comment>
        <translation>时区</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>约{length}</translation>
    </message>
</context>
<context>
    <name>TimeSentences</name>
    <message>
        <source>{city}: {day} {time}</source>
        <translation>{city}：{day} {time}</translation>
    </message>
    <message>
        <source>Ends {day} at {time} by the clock there now; as it stood, that was before the start.</source>
        <translation>现按当地时间{day}{time}结束；原来的写法会早于开始。</translation>
    </message>
    <message>
        <source>By the local clocks it arrives before it leaves. That is right: {length} lie between the two clocks.</source>
        <translation>按当地时间，到达早于出发。这没有错：两地时差{length}。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>until {time}</source>
        <translation>至{time}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>至{day}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Today, {day} · {place}</source>
        <translation>今天，{day} · {place}</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
</context>
<context>
    <name>TypePanel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>另一文字姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Position, other language</source>
        <translation>职务（另一语言）</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New organisation “{name}”</source>
        <translation>新单位“{name}”</translation>
    </message>
    <message>
        <source>Part in the visit, in words</source>
        <translation>在访问中的身份</translation>
    </message>
    <message>
        <source>Number of people, for a line without names</source>
        <translation>人数（用于无姓名的一行）</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>所属方</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A name, “N.N.”, or a line such as “3 officials”. Only what you know: the rest can wait.</source>
        <translation>填写姓名、“N.N.”或“3名官员”这样的一行。只填已知内容，其余可以后补。</translation>
    </message>
    <message>
        <source>Write the number of people in figures, such as 12.</source>
        <translation>请用数字填写人数，例如 12。</translation>
    </message>
    <message>
        <source>Write a name, a position or a number of people.</source>
        <translation>请填写姓名、职务或人数。</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>已添加{name}</translation>
    </message>
</context>
<context>
    <name>Undrawn</name>
    <message>
        <source>Some letters cannot be printed</source>
        <translation>部分文字无法印出</translation>
    </message>
</context>
<context>
    <name>VehiclesSection</name>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Cars and coaches with their drivers stand here. Make the first one above.</source>
        <translation>车辆和司机列在这里。请在上方新建第一辆。</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>新车辆</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Driver and phone</source>
        <translation>司机和电话</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>司机</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>尚无分组</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Add people…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Enter all in the directory</source>
        <translation>全部录入名录</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>移到最后</translation>
    </message>
    <message>
        <source>Move to a place…</source>
        <translation>移到某位…</translation>
    </message>
    <message>
        <source>Same rank as above</source>
        <translation>与上一位并列</translation>
    </message>
    <message>
        <source>Rank all by part and office</source>
        <translation>按职责和职务全部排序</translation>
    </message>
    <message>
        <source>Count the ranks anew</source>
        <translation>重新编排次序</translation>
    </message>
    <message>
        <source>Pair with a counterpart…</source>
        <translation>与对方人员配对…</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>粘贴名单…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>In the whole visit</source>
        <translation>整个访问期间</translation>
    </message>
    <message>
        <source>At: {item}</source>
        <translation>场合：{item}</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>{count} people written to {file}</source>
        <translation>已将{count}人写入{file}</translation>
    </message>
    <message>
        <source>1 person written to {file}</source>
        <translation>已将1人写入{file}</translation>
    </message>
    <message>
        <source>Ranked by part and office; look at those whose office says no rank</source>
        <translation>已按职责和职务排序；请查看职务未显示级别的人员</translation>
    </message>
    <message>
        <source>{name} moved from {before} to {now}</source>
        <translation>{name}从第{before}位移到第{now}位</translation>
    </message>
</context>
<context>
    <name>VisitCaption</name>
    <message>
        <source>{title}, {dates}</source>
        <translation>{title} · {dates}</translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>日期待定</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>出访</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}处</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1处错误</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count}处错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1处警告</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count}处警告</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>dates to be confirmed</source>
        <translation>日期待确认</translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>第{day}天，共{days}天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days}天后</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>人员待定</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1项</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count}项</translation>
    </message>
    <message>
        <source>{items}, {count} tentative</source>
        <translation>{items}，{count}项暂定</translation>
    </message>
    <message>
        <source>{items} · {count} groups</source>
        <translation>{items} · {count}个分组</translation>
    </message>
    <message>
        <source>No head of delegation named</source>
        <translation>未列团长</translation>
    </message>
    <message>
        <source>Head of delegation: N.N.</source>
        <translation>团长：待定</translation>
    </message>
    <message>
        <source>{name}, {position}</source>
        <translation>{name}，{position}</translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Visit and head of delegation</source>
        <translation>访问与团长</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停留地</translation>
    </message>
    <message>
        <source>People and items</source>
        <translation>人员与事项</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>VisitVerbs</name>
    <message>
        <source>Delete this visit</source>
        <translation>删除此访问</translation>
    </message>
    <message>
        <source>Duplicate this visit</source>
        <translation>复制此访问</translation>
    </message>
    <message>
        <source>New visit like this one…</source>
        <translation>参照此访问新建…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>推后一天</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>提前一天</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>推后一周</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>提前一周</translation>
    </message>
    <message>
        <source>To another first day…</source>
        <translation>改到另一首日…</translation>
    </message>
    <message>
        <source>“{title}” was copied.</source>
        <translation>已复制“{title}”。</translation>
    </message>
    <message>
        <source>“{title}” was moved.</source>
        <translation>已移动“{title}”。</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>已删除“{title}”。</translation>
    </message>
</context>
<context>
    <name>VisitsMenu</name>
    <message>
        <source>There is no visit yet</source>
        <translation>还没有访问</translation>
    </message>
</context>
<context>
    <name>VisitsOverview</name>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示的日期</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{year}</source>
        <comment>all of a year</comment>
        <translation>{year}年</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Protocol office</source>
        <translation>礼宾办公室</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新建访问</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1项访问</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation>{count}项访问</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>任务已完成。</translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translation>任务已重新打开。</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>The office database is out of reach</source>
        <translation>无法访问办公室数据库</translation>
    </message>
    <message>
        <source>The database server is silent</source>
        <translation>数据库服务器没有响应</translation>
    </message>
    <message>
        <source>It does not answer just now. The planner asks again by itself; what you do meanwhile waits.</source>
        <translation>服务器暂时没有响应。程序会自动重试；其间的操作需要等待。</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <translation>副本未能保存</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two cities</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Open the visit that it belongs to, then drop the list there: {file}</source>
        <translation>请先打开所属的访问，再把名单拖到那里：{file}</translation>
    </message>
    <message>
        <source>A list belongs to a visit</source>
        <translation>名单属于某个访问</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Another person or group</source>
        <translation>其他人员或分组</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>人员或分组</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>N.N.</source>
        <translation>人员待定</translation>
    </message>
</context>
<context>
    <name>ZoneButton</name>
    <message>
        <source>As the place says</source>
        <translation>按地点</translation>
    </message>
    <message>
        <source>Another zone…</source>
        <translation>其他时区…</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>a city, or a name such as Europe/Brussels</source>
        <translation>城市，或时区名称如 Europe/Brussels</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>无时区</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>such as Europe/Brussels</source>
        <translation>例如 Europe/Brussels</translation>
    </message>
</context>
<context>
    <name>_Night</name>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Alt+Shift with Up or Down changes the order</source>
        <translation>Alt+Shift加上下箭头调整顺序</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1个问题</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count}个问题</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>本次访问</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>所有访问</translation>
    </message>
</context>
</TS>

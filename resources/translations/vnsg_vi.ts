<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About VNSG Viewer</source>
        <translation>Giới thiệu VNSG Viewer</translation>
    </message>
    <message>
        <source>Turns news articles into a chronicle of diplomatic contacts. Your articles stay on this computer.</source>
        <translation>Biến các bài báo thành biên niên những tiếp xúc ngoại giao. Các bài báo của bạn không rời khỏi máy tính này.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Chỉnh sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i tới</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Mở thư mục…</translation>
    </message>
    <message>
        <source>Open the &amp;sample articles</source>
        <translation>Mở các &amp;bài mẫu</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Thư mục &amp;gần đây</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Đọc &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>&amp;Hủy đọc</translation>
    </message>
    <message>
        <source>Pro&amp;blems…</source>
        <translation>&amp;Vấn đề…</translation>
    </message>
    <message>
        <source>&amp;Print summary…</source>
        <translation>&amp;In bản tóm tắt…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Xem t&amp;rước khi in…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Clear &amp;selection</source>
        <translation>&amp;Bỏ chọn</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Dòng thời gian</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Danh &amp;sách</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>&amp;Cam kết</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Th&amp;u nhỏ</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Vừa khung</translation>
    </message>
    <message>
        <source>&amp;Dim what is filtered out</source>
        <translation>Làm &amp;mờ phần bị lọc</translation>
    </message>
    <message>
        <source>&amp;Remember folder, filter and view</source>
        <translation>N&amp;hớ thư mục, bộ lọc và khung nhìn</translation>
    </message>
    <message>
        <source>L&amp;anes</source>
        <translation>&amp;Làn</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Màu &amp;giao diện</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Filter &amp;panel</source>
        <translation>&amp;Bảng lọc</translation>
    </message>
    <message>
        <source>&amp;Event panel</source>
        <translation>Bảng sự &amp;kiện</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Lùi</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Tiến</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Sự kiện &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Sự kiện t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Bàn phím</translation>
    </message>
    <message>
        <source>&amp;About VNSG Viewer</source>
        <translation>&amp;Giới thiệu VNSG Viewer</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Bài báo</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Remove filter {label}</source>
        <translation>Bỏ bộ lọc {label}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n}/{total}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>đến {day}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Mở một thư mục bài báo</translation>
    </message>
</context>
<context>
    <name>CommitmentList</name>
    <message>
        <source>Commitments</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>No commitment was found in the reports.</source>
        <translation>Không tìm thấy cam kết nào trong các bài tường thuật.</translation>
    </message>
</context>
<context>
    <name>CommitmentModel</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bên nêu</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
</context>
<context>
    <name>CommitmentTable</name>
    <message>
        <source>Commitments</source>
        <translation>Cam kết</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Reading {folder}…</source>
        <translation>Đang đọc {folder}…</translation>
    </message>
    <message>
        <source>{folder} · read {articles} in {seconds} s</source>
        <translation>{folder} · đã đọc {articles} trong {seconds} giây</translation>
    </message>
    <message>
        <source>{read} · filter and view as you left them</source>
        <translation>{read} · bộ lọc và khung nhìn như lần trước</translation>
    </message>
    <message>
        <source>Open a folder of news articles, or drop one here. Nothing leaves this computer.</source>
        <translation>Hãy mở một thư mục bài báo hoặc thả vào đây. Không có gì rời khỏi máy tính này.</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Chưa mở thư mục nào</translation>
    </message>
    <message>
        <source>There is no article in {folder} that could be read.</source>
        <translation>Trong {folder} không có bài báo nào đọc được.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more…</source>
        <translation>
            <numerusform>Và %n mục khác…</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>Ở đây không có bài báo</translation>
    </message>
    <message>
        <source>The articles were read, but none of them reports a contact between officials.</source>
        <translation>Đã đọc các bài báo, nhưng không bài nào tường thuật một cuộc tiếp xúc giữa các quan chức.</translation>
    </message>
    <message>
        <source>No events found</source>
        <translation>Không tìm thấy sự kiện</translation>
    </message>
    <message>
        <source>None of {events} passes the filter.</source>
        <translation>Bộ lọc không cho sự kiện nào qua (tổng cộng {events}).</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Không có kết quả</translation>
    </message>
    <message>
        <source>Filter: {n} of {events}</source>
        <translation>Lọc: {n} trên {events}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>An error in VNSG Viewer</source>
        <translation>Lỗi trong VNSG Viewer</translation>
    </message>
    <message>
        <source>The program made a mistake. Your articles are untouched. The report is kept in {file}.</source>
        <translation>Chương trình đã gặp lỗi. Các bài báo của bạn vẫn nguyên vẹn. Báo cáo được lưu trong {file}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Mở thư mục chứa</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Why? All {n} reasons</source>
        <translation>Vì sao? Cả {n} lý do</translation>
    </message>
</context>
<context>
    <name>EventHead</name>
    <message>
        <source>Part of: {title}</source>
        <translation>Thuộc: {title}</translation>
    </message>
    <message>
        <source>Show where the article names this participant. Rule: {rule}</source>
        <translation>Xem chỗ bài báo nêu tên người tham dự này. Quy tắc: {rule}</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Cam kết</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Bài tường thuật</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Choose an event to see who met, what was said and where it is written.</source>
        <translation>Chọn một sự kiện để xem ai đã gặp ai, đã nói gì và điều đó được viết ở đâu.</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Các phần của sự kiện</translation>
    </message>
    <message>
        <source>Commitments {n}</source>
        <translation>Cam kết {n}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài báo</translation>
    </message>
    <message>
        <source>Reports {n}</source>
        <translation>Bài tường thuật {n}</translation>
    </message>
    <message>
        <source>Threads {n}</source>
        <translation>Mạch {n}</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Tìm…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Tìm một giá trị</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>{n} more…</source>
        <translation>Thêm {n}…</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lanes</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Lanes: {kind}</source>
        <translation>Làn: {kind}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Timeline: move</source>
        <translation>Dòng thời gian: di chuyển</translation>
    </message>
    <message>
        <source>Timeline: zoom</source>
        <translation>Dòng thời gian: thu phóng</translation>
    </message>
    <message>
        <source>Timeline: fit what is filtered</source>
        <translation>Dòng thời gian: vừa khung phần đã lọc</translation>
    </message>
    <message>
        <source>Timeline: centre the event; again, zoom to it</source>
        <translation>Dòng thời gian: đưa sự kiện vào giữa; lần nữa: phóng to</translation>
    </message>
    <message>
        <source>Timeline: first and last event</source>
        <translation>Dòng thời gian: sự kiện đầu và cuối</translation>
    </message>
    <message>
        <source>Open the event in the side panel</source>
        <translation>Mở sự kiện trong bảng bên</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Ministries</source>
        <translation>Bộ, ngành</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Quan chức</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Loại sự kiện</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không chia</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>From the next start, VNSG Viewer is in English.</source>
        <translation>Từ lần khởi động sau, VNSG Viewer sẽ dùng tiếng Việt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Ngôn ngữ sẽ thay đổi khi khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Reading</source>
        <translation>Đang đọc</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Toàn cảnh</translation>
    </message>
</context>
<context>
    <name>PeriodGroup</name>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>Events from this year, month or day</source>
        <translation>Sự kiện từ năm, tháng hoặc ngày này</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Events up to this year, month or day</source>
        <translation>Sự kiện đến hết năm, tháng hoặc ngày này</translation>
    </message>
    <message>
        <source>Write 2023, 2023-02 or 2023-02-09.</source>
        <translation>Hãy viết 2023, 2023-02 hoặc 2023-02-09.</translation>
    </message>
    <message>
        <source>A year, a month or a day: 2023, 2023-02 or 2023-02-09</source>
        <translation>Một năm, tháng hoặc ngày: 2023, 2023-02 hoặc 2023-02-09</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print summary</source>
        <translation>In bản tóm tắt</translation>
    </message>
    <message>
        <source>See whether the printer is ready.</source>
        <translation>Hãy xem máy in đã sẵn sàng chưa.</translation>
    </message>
    <message>
        <source>The pages could not be printed: {}.</source>
        <translation>Không in được các trang: {}.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Xem trước khi in</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Chép tất cả</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing is lost: the other articles are shown. These files or findings need a look.</source>
        <translation>Không mất gì cả: các bài khác vẫn được hiển thị. Hãy xem lại những tệp hoặc phát hiện này.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Reports</source>
        <translation>Bài tường thuật</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>Reports</source>
        <translation>Bài tường thuật</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Which events?</source>
        <translation>Những sự kiện nào?</translation>
    </message>
    <message>
        <source>Which events shall it hold?</source>
        <translation>Cần đưa vào những sự kiện nào?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Filtered events</source>
        <translation>Sự kiện đã &amp;lọc</translation>
    </message>
    <message>
        <source>&amp;Selected event</source>
        <translation>Sự kiện đang &amp;chọn</translation>
    </message>
    <message>
        <source>&amp;All events</source>
        <translation>&amp;Tất cả sự kiện</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Tìm kiếm (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search text, people, topics</source>
        <translation>Tìm văn bản, người, chủ đề</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What could not be read, and what is doubtful</source>
        <translation>Những gì không đọc được và những gì còn ngờ</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>As the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Threads</source>
        <translation>Mạch</translation>
    </message>
    <message>
        <source>No commitment of this event is taken up elsewhere.</source>
        <translation>Không cam kết nào của sự kiện này được nhắc lại ở nơi khác.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Others</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Copy as picture</source>
        <translation>Chép thành ảnh</translation>
    </message>
    <message>
        <source>Save picture of this view…</source>
        <translation>Lưu ảnh phần đang xem…</translation>
    </message>
    <message>
        <source>Save picture of the whole range…</source>
        <translation>Lưu ảnh toàn bộ thời gian…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Đưa vào giữa</translation>
    </message>
    <message>
        <source>Open lane</source>
        <translation>Mở làn</translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <translation>Thu gọn làn</translation>
    </message>
    <message>
        <source>Move lane up</source>
        <translation>Đưa làn lên</translation>
    </message>
    <message>
        <source>Move lane down</source>
        <translation>Đưa làn xuống</translation>
    </message>
    <message>
        <source>Collapse all lanes</source>
        <translation>Thu gọn mọi làn</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>Mở mọi làn</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Lưu ảnh</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Còn %n sự kiện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndatedTray</name>
    <message>
        <source>Events without a date</source>
        <translation>Sự kiện không có ngày</translation>
    </message>
    <message numerus="yes">
        <source>Without a date: %n</source>
        <translation>
            <numerusform>Không có ngày: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Rule: {rule}</source>
        <translation>Quy tắc: {rule}</translation>
    </message>
</context>
</TS>

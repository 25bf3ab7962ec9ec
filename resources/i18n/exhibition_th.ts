<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">การช่วยการเข้าถึง</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">สี</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">คอนทราสต์สูง</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished">ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished">100%</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation type="unfinished">125%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished">150%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished">ลดการเคลื่อนไหว</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished">ถูกกล่าวถึง</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation type="unfinished">ข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation type="unfinished">ตัวอย่าง</translation>
    </message>
    <message>
        <source>Market sample</source>
        <translation type="unfinished">ตัวอย่างจากตลาด</translation>
    </message>
    <message>
        <source>Illustrative price</source>
        <translation type="unfinished">ราคาตัวอย่าง</translation>
    </message>
    <message>
        <source>Illustrative plan</source>
        <translation type="unfinished">ผังตัวอย่าง</translation>
    </message>
    <message>
        <source>On air now</source>
        <translation type="unfinished">กำลังออกอากาศ</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Search in any language</source>
        <translation type="unfinished">ค้นหาได้ทุกภาษา</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished">หมวด</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">หน้าแรก</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">สินค้า</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation type="unfinished">ผู้จัดแสดง</translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished">ไลฟ์</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">แผนผัง</translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished">รายการของฉัน</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>%1, home</source>
        <translation type="unfinished">%1 หน้าแรก</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished">เกี่ยวกับ %1</translation>
    </message>
</context>
<context>
    <name>BrowseHeader</name>
    <message>
        <source>Nothing is written exactly so. Showing what “%1” finds.</source>
        <translation type="unfinished">ไม่พบคำที่ตรงกันทุกตัวอักษร แสดงผลของ “%1” แทน</translation>
    </message>
</context>
<context>
    <name>BrowseState</name>
    <message>
        <source>No listing has “%1” in any of its languages with these filters.</source>
        <translation type="unfinished">ไม่มีรายการใดที่มี “%1” ในภาษาใดเลยเมื่อใช้ตัวกรองเหล่านี้</translation>
    </message>
    <message>
        <source>No listing fits all of these filters.</source>
        <translation type="unfinished">ไม่มีรายการที่ตรงกับตัวกรองทั้งหมดนี้</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">ไม่พบรายการ</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">ใช้งานไม่ได้ชั่วคราว</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished">ล้างการค้นหาและตัวกรอง</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter %1</source>
        <translation type="unfinished">นำตัวกรอง %1 ออก</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Chosen filters</source>
        <translation type="unfinished">ตัวกรองที่เลือก</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished">ล้างทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ClaimStatus</name>
    <message>
        <source>reported</source>
        <translation type="unfinished">ตามรายงาน</translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished">อนุมาน</translation>
    </message>
    <message>
        <source>from a reference work</source>
        <translation type="unfinished">จากเอกสารอ้างอิง</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation type="unfinished">ตัวอย่าง</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation type="unfinished">แหล่งที่มาไม่ตรงกัน</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 countries</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;รายการจาก %2&#xa0;ประเทศ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 themes</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;รายใน %2&#xa0;หัวข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s)</source>
        <translation type="unfinished">
            <numerusform>สินค้า&#xa0;%1&#xa0;รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exhibitor(s)</source>
        <translation type="unfinished">
            <numerusform>ผู้จัดแสดง&#xa0;%1&#xa0;ราย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 livestream(s)</source>
        <translation type="unfinished">
            <numerusform>ไลฟ์สตรีม&#xa0;%1&#xa0;รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countries</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;ประเทศ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 today and tomorrow</source>
        <translation type="unfinished">
            <numerusform>%1 รายการวันนี้และพรุ่งนี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hall(s)</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;ฮอลล์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the Belt and Road list</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;ประเทศในหนึ่งแถบหนึ่งเส้นทาง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) with sources</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;ตัวเลขพร้อมแหล่งที่มา</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished">แสดงทั้งหมด %1 รายการ</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished">ทั้งหมด %1</translation>
    </message>
</context>
<context>
    <name>CountriesHead</name>
    <message>
        <source>Countries</source>
        <translation type="unfinished">ประเทศ</translation>
    </message>
    <message>
        <source>Belt and Road members</source>
        <translation type="unfinished">สมาชิกหนึ่งแถบหนึ่งเส้นทาง</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation type="unfinished">ค้นหาประเทศ</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>No country of the fair or of the Belt and Road list is called “%1”.</source>
        <translation type="unfinished">ไม่มีประเทศชื่อ “%1” ในงานหรือในรายชื่อหนึ่งแถบหนึ่งเส้นทาง</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">ไม่พบรายการ</translation>
    </message>
    <message>
        <source>Show all countries</source>
        <translation type="unfinished">แสดงทุกประเทศ</translation>
    </message>
</context>
<context>
    <name>CountryCard</name>
    <message>
        <source>Belt and Road member</source>
        <translation type="unfinished">สมาชิกหนึ่งแถบหนึ่งเส้นทาง</translation>
    </message>
</context>
<context>
    <name>CoverageCards</name>
    <message>
        <source>Reach</source>
        <translation type="unfinished">ขอบเขตบริการ</translation>
    </message>
</context>
<context>
    <name>DayPart</name>
    <message>
        <source>morning</source>
        <translation type="unfinished">ช่วงเช้า</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished">ช่วงบ่าย</translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished">ช่วงค่ำ</translation>
    </message>
</context>
<context>
    <name>DetailHeading</name>
    <message>
        <source>Illustrative price</source>
        <translation type="unfinished">ราคาตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Close %1</source>
        <translation type="unfinished">ปิด %1</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation type="unfinished">บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">บันทึก</translation>
    </message>
    <message>
        <source>Remove %1 from my list</source>
        <translation type="unfinished">นำ %1 ออกจากรายการของฉัน</translation>
    </message>
    <message>
        <source>Save %1 to my list</source>
        <translation type="unfinished">บันทึก %1 ในรายการของฉัน</translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">ย้อนกลับ</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong in this program. Your list is safe. Please tell the staff.</source>
        <translation type="unfinished">โปรแกรมเกิดข้อผิดพลาด รายการของคุณยังอยู่ครบ โปรดแจ้งเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file is gone. What is on screen still works. Tell the staff.</source>
        <translation type="unfinished">ไฟล์แคตตาล็อกหายไป สิ่งที่อยู่บนจอยังใช้ได้ โปรดแจ้งเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>The catalogue was changed since it was opened. This may be out of date.</source>
        <translation type="unfinished">แคตตาล็อกถูกแก้ไขหลังจากเปิด ข้อมูลนี้อาจไม่เป็นปัจจุบัน</translation>
    </message>
    <message>
        <source>No network. Everything works but watching livestreams.</source>
        <translation type="unfinished">ไม่มีเครือข่าย ใช้งานได้ทุกอย่างยกเว้นการชมไลฟ์สตรีม</translation>
    </message>
    <message>
        <source>This can&apos;t be shown just now. Your list is safe. Please tell the staff: %1</source>
        <translation type="unfinished">ขณะนี้แสดงไม่ได้ รายการของคุณยังอยู่ครบ โปรดแจ้งเจ้าหน้าที่: %1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Reported</source>
        <translation type="unfinished">มีรายงาน</translation>
    </message>
    <message>
        <source>Market sample</source>
        <translation type="unfinished">ตัวอย่างจากตลาด</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation type="unfinished">ข้อมูลตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>ExhibitorForm</name>
    <message>
        <source>Company</source>
        <translation type="unfinished">บริษัท</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">องค์กร</translation>
    </message>
    <message>
        <source>National pavilion</source>
        <translation type="unfinished">ศาลาจัดแสดงประจำชาติ</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Belt and Road</source>
        <translation type="unfinished">หนึ่งแถบหนึ่งเส้นทาง</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">หมวดหมู่</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation type="unfinished">ผู้จัดแสดง</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">ราคา</translation>
    </message>
    <message>
        <source>Livestream</source>
        <translation type="unfinished">ไลฟ์สตรีม</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished">ที่มาของข้อมูล</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ประเภท</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation type="unfinished">รูปแบบการเข้าร่วม</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">หัวข้อ</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished">ขอบเขตบริการ</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation type="unfinished">วิธีชำระเงิน</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">วัน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ตอนนี้</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">แหล่งกำเนิด</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">ประเทศ</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Search in %1</source>
        <translation type="unfinished">ค้นหาใน%1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished">แสดงน้อยลง</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">แสดงเพิ่มเติม</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Took part as</source>
        <translation type="unfinished">รูปแบบการเข้าร่วม</translation>
    </message>
    <message>
        <source>At the fair</source>
        <translation type="unfinished">ในงาน</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">เวลา</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">ผู้จัด</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation type="unfinished">ผู้จัดแสดง</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">แหล่งกำเนิด</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">ประเทศ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">สถานที่จัดงาน</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">สถานที่</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation type="unfinished">บูธ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">โซน</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">หัวข้อ</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished">แบรนด์</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation type="unfinished">วิธีชำระเงิน</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">บริการ</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation type="unfinished">โซลูชัน</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished">ตลาด</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished">จุดเน้น</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished">สินค้า</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">วาระสำคัญ</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation type="unfinished">เป้าหมาย</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished">การขยายธุรกิจ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">สินค้า</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation type="unfinished">พิกัด HS</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation type="unfinished">GTIN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">ราคา</translation>
    </message>
    <message>
        <source>Belt and Road</source>
        <translation type="unfinished">หนึ่งแถบหนึ่งเส้นทาง</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">ประเภท</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">ภูมิภาค</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished">เข้าร่วมเมื่อ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">หมวดหมู่</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">ค่า</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation type="unfinished">คิดเป็นดอลลาร์สหรัฐ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">เรื่อง</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">บริษัท</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">พิธีเปิด</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">วันสุดท้าย</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">หัวข้อ</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation type="unfinished">ไลฟ์สตรีม</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">รายงาน</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation type="unfinished">ข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation type="unfinished">แหล่งที่มา %1</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished">ข้อมูล</translation>
    </message>
</context>
<context>
    <name>FairRow</name>
    <message>
        <source>About the fair</source>
        <translation type="unfinished">เกี่ยวกับงาน</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>over %1</source>
        <translation type="unfinished">มากกว่า %1</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters · %1</source>
        <translation type="unfinished">ตัวกรอง · %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">ตัวกรอง</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished">ตัวกรอง</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished">ตัวกรอง</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished">แสดง %1 รายการ</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Halls</source>
        <translation type="unfinished">ฮอลล์</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation type="unfinished">ช่วงเวลาอื่น</translation>
    </message>
    <message>
        <source>The fair</source>
        <translation type="unfinished">งานแสดงสินค้า</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished">นำมาโดย</translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation type="unfinished">จัดโดย</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">สินค้า</translation>
    </message>
    <message>
        <source>Livestreams and events</source>
        <translation type="unfinished">ไลฟ์สตรีมและกิจกรรม</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation type="unfinished">สินค้าที่แสดง</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation type="unfinished">แสดงในรายการ</translation>
    </message>
    <message>
        <source>From the same exhibitor</source>
        <translation type="unfinished">จากผู้จัดแสดงเดียวกัน</translation>
    </message>
    <message>
        <source>In the same category</source>
        <translation type="unfinished">ในหมวดหมู่เดียวกัน</translation>
    </message>
    <message>
        <source>Products of the country</source>
        <translation type="unfinished">สินค้าของประเทศ</translation>
    </message>
    <message>
        <source>Exhibitors of the country</source>
        <translation type="unfinished">ผู้จัดแสดงของประเทศ</translation>
    </message>
    <message>
        <source>Livestreams of the country</source>
        <translation type="unfinished">ไลฟ์สตรีมของประเทศ</translation>
    </message>
    <message>
        <source>Livestreams of the same theme</source>
        <translation type="unfinished">ไลฟ์สตรีมหัวข้อเดียวกัน</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished">เข้าถึงโดย</translation>
    </message>
    <message>
        <source>Events of the fair</source>
        <translation type="unfinished">กิจกรรมของงาน</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">บริษัท</translation>
    </message>
</context>
<context>
    <name>HallBooth</name>
    <message>
        <source>Booth %1, %2</source>
        <translation type="unfinished">บูธ %1, %2</translation>
    </message>
</context>
<context>
    <name>HallLine</name>
    <message>
        <source>%1, booth %2</source>
        <translation type="unfinished">%1 บูธ %2</translation>
    </message>
</context>
<context>
    <name>HallsPage</name>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished">แผนผังงาน</translation>
    </message>
    <message>
        <source>This catalogue has no plan of its halls. Exhibitors still say where they are.</source>
        <translation type="unfinished">แคตตาล็อกนี้ไม่มีแผนผังงาน แต่ข้อมูลผู้จัดแสดงยังบอกตำแหน่งอยู่</translation>
    </message>
    <message>
        <source>No floor plan</source>
        <translation type="unfinished">ไม่มีแผนผังงาน</translation>
    </message>
</context>
<context>
    <name>HeartButton</name>
    <message>
        <source>Remove %1 from my list</source>
        <translation type="unfinished">นำ %1 ออกจากรายการของฉัน</translation>
    </message>
    <message>
        <source>Save %1 to my list</source>
        <translation type="unfinished">บันทึก %1 ในรายการของฉัน</translation>
    </message>
</context>
<context>
    <name>HeroState</name>
    <message>
        <source>On air now</source>
        <translation type="unfinished">กำลังออกอากาศ</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation type="unfinished">รายการถัดไป</translation>
    </message>
</context>
<context>
    <name>HomeDoor</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>See details</source>
        <translation type="unfinished">ดูรายละเอียด</translation>
    </message>
    <message>
        <source>About the fair</source>
        <translation type="unfinished">เกี่ยวกับงาน</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation type="unfinished">ไลฟ์สตรีมทั้งหมด</translation>
    </message>
</context>
<context>
    <name>HomeNextRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished">%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation type="unfinished">ข้อมูลเชิงลึก</translation>
    </message>
    <message>
        <source>This catalogue holds no figures of trade.</source>
        <translation type="unfinished">แคตตาล็อกนี้ไม่มีตัวเลขการค้า</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation type="unfinished">ไม่มีตัวเลข</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>%1, draft translation</source>
        <translation type="unfinished">%1 คำแปลฉบับร่าง</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">คำแปลฉบับร่าง</translation>
    </message>
</context>
<context>
    <name>LinkGroup</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>LivePill</name>
    <message>
        <source>LIVE</source>
        <translation type="unfinished">สด</translation>
    </message>
</context>
<context>
    <name>Livestream</name>
    <message>
        <source>On air now</source>
        <translation type="unfinished">กำลังออกอากาศ</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished">เร็ว ๆ นี้</translation>
    </message>
    <message>
        <source>None to come</source>
        <translation type="unfinished">ไม่มีรายการต่อไป</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">คำแปลฉบับร่าง</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">ภาษา%1</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Regions</source>
        <translation type="unfinished">ภูมิภาค</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation type="unfinished">โซนพร้อมใช้งาน</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation type="unfinished">ประเทศและภูมิภาค</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation type="unfinished">สกุลเงิน</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished">ตลาด</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Belt and Road country</source>
        <translation type="unfinished">ประเทศหนึ่งแถบหนึ่งเส้นทาง</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation type="unfinished">ประเทศอื่น</translation>
    </message>
    <message>
        <source>On the Belt and Road list</source>
        <translation type="unfinished">อยู่ในรายชื่อหนึ่งแถบหนึ่งเส้นทาง</translation>
    </message>
    <message>
        <source>On the Belt and Road list, not confirmed by all sources</source>
        <translation type="unfinished">อยู่ในรายชื่อหนึ่งแถบหนึ่งเส้นทาง แต่ยังไม่ยืนยันจากทุกแหล่ง</translation>
    </message>
    <message>
        <source>Left the Belt and Road</source>
        <translation type="unfinished">ออกจากหนึ่งแถบหนึ่งเส้นทางแล้ว</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>My list</source>
        <translation type="unfinished">รายการของฉัน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">เลิกทำ</translation>
    </message>
    <message>
        <source>Touch the heart on anything you want to find again. The list stays on this screen until it is left.</source>
        <translation type="unfinished">แตะหัวใจที่สิ่งที่คุณอยากกลับมาดูอีก รายการจะอยู่บนจอนี้จนกว่าคุณจะออกไป</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation type="unfinished">ยังไม่มีรายการที่บันทึก</translation>
    </message>
    <message>
        <source>Look at the products</source>
        <translation type="unfinished">ดูสินค้า</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Exhibitor on site</source>
        <translation type="unfinished">ผู้จัดแสดงในงาน</translation>
    </message>
    <message>
        <source>Online exhibitor</source>
        <translation type="unfinished">ผู้จัดแสดงออนไลน์</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">ผู้จัดงาน</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished">ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>Goods shown</source>
        <translation type="unfinished">มีสินค้าจัดแสดง</translation>
    </message>
    <message>
        <source>Goods mentioned</source>
        <translation type="unfinished">มีการกล่าวถึงสินค้า</translation>
    </message>
    <message>
        <source>Mentioned only</source>
        <translation type="unfinished">ถูกกล่าวถึงเท่านั้น</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation type="unfinished">ตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Alipay</source>
        <translation type="unfinished">Alipay</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation type="unfinished">WeChat Pay</translation>
    </message>
    <message>
        <source>e-CNY</source>
        <translation type="unfinished">หยวนดิจิทัล (e-CNY)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished">บัตร</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished">เงินสด</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>No price</source>
        <translation type="unfinished">ไม่มีราคา</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished">%1 ขึ้นไป</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Original</source>
        <translation type="unfinished">ต้นฉบับ</translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished">ทางการ</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished">เผยแพร่ซ้ำ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">สำเนา</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">แหล่งอ้างอิง</translation>
    </message>
    <message>
        <source>Made up for this sample</source>
        <translation type="unfinished">แต่งขึ้นเพื่อเป็นตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">ล้างการค้นหา</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">หน้าแรก</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">สินค้า</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation type="unfinished">ผู้จัดแสดง</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation type="unfinished">ไลฟ์สตรีม</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">ประเทศ</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished">ข้อมูลเชิงลึก</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished">แผนผังงาน</translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished">รายการของฉัน</translation>
    </message>
</context>
<context>
    <name>SectionTab</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished">หมวด</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">สินค้า</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation type="unfinished">ผู้จัดแสดง</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation type="unfinished">ไลฟ์สตรีม</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">ประเทศ</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished">แผนผังงาน</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished">ข้อมูลเชิงลึก</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ย้อนกลับ</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Livestream</source>
        <translation type="unfinished">ไลฟ์สตรีม</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation type="unfinished">พิธีการ</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation type="unfinished">การประชุมสุดยอด</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished">เวทีเสวนา</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation type="unfinished">วันเปิดให้เข้าชม</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">การแสดง</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished">เวิร์กช็อป</translation>
    </message>
    <message>
        <source>Report release</source>
        <translation type="unfinished">การเปิดตัวรายงาน</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">วันนี้</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished">เร็ว ๆ นี้</translation>
    </message>
    <message>
        <source>On air</source>
        <translation type="unfinished">กำลังออกอากาศ</translation>
    </message>
    <message>
        <source>To watch again</source>
        <translation type="unfinished">ดูย้อนหลังได้</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">จบแล้ว</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished">ไม่มีให้ชม</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation type="unfinished">ในช่วงวันเหล่านี้</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">ปิด</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Best match</source>
        <translation type="unfinished">ตรงที่สุด</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ชื่อ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">ราคา</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">เวลา</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished">เรียงตาม%1</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished">แหล่งที่มา</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Preparing the search: %1</source>
        <translation type="unfinished">กำลังเตรียมการค้นหา: %1</translation>
    </message>
</context>
<context>
    <name>Ticker</name>
    <message>
        <source>On air now: %1, until %2</source>
        <translation type="unfinished">กำลังออกอากาศ: %1 ถึง %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished">ถึง %1</translation>
    </message>
    <message>
        <source>Next at %1: %2</source>
        <translation type="unfinished">ถัดไปเวลา %1: %2</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation type="unfinished">ถัดไป %1</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>On air until %1</source>
        <translation type="unfinished">ออกอากาศถึง %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished">จบ %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished">ณ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished">แถบด้านบน</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ย้อนกลับ</translation>
    </message>
    <message>
        <source>Search products, exhibitors, livestreams — any language</source>
        <translation type="unfinished">ค้นหาสินค้า ผู้จัดแสดง ไลฟ์สตรีม ได้ทุกภาษา</translation>
    </message>
    <message>
        <source>My list · %1</source>
        <translation type="unfinished">รายการของฉัน · %1</translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished">รายการของฉัน</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">การช่วยการเข้าถึง</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Digital trade</source>
        <translation type="unfinished">การค้าดิจิทัล</translation>
    </message>
    <message>
        <source>The fair in figures</source>
        <translation type="unfinished">งานในตัวเลข</translation>
    </message>
    <message>
        <source>Reach of companies</source>
        <translation type="unfinished">ขอบเขตของบริษัท</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation type="unfinished">ข้อมูลอ้างอิง</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation type="unfinished">ตัวเลขอื่น ๆ</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>m²</source>
        <translation type="unfinished">ตร.ม.</translation>
    </message>
</context>
<context>
    <name>UnreadNotice</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">ใช้งานไม่ได้ชั่วคราว</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Without any filter</source>
        <translation type="unfinished">ไม่ใช้ตัวกรอง</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation type="unfinished">ไม่รวม %1</translation>
    </message>
    <message>
        <source>Look in %1</source>
        <translation type="unfinished">ค้นหาใน%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished">حجم الخط</translation>
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
        <translation type="unfinished">تقليل الحركة</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished">مذكور</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation type="unfinished">عيّنة توضيحية</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation type="unfinished">توضيحي</translation>
    </message>
    <message>
        <source>Market sample</source>
        <translation type="unfinished">عيّنة من السوق</translation>
    </message>
    <message>
        <source>Illustrative price</source>
        <translation type="unfinished">سعر توضيحي</translation>
    </message>
    <message>
        <source>Illustrative plan</source>
        <translation type="unfinished">مخطط توضيحي</translation>
    </message>
    <message>
        <source>On air now</source>
        <translation type="unfinished">على الهواء الآن</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Search in any language</source>
        <translation type="unfinished">ابحث بأي لغة</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished">الأقسام</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">المنتجات</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation type="unfinished">العارضون</translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished">البث</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">المخطط</translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished">قائمتي</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>%1, home</source>
        <translation type="unfinished">%1، الرئيسية</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished">عن %1</translation>
    </message>
</context>
<context>
    <name>BrowseHeader</name>
    <message>
        <source>Nothing is written exactly so. Showing what “%1” finds.</source>
        <translation type="unfinished">لا يوجد تطابق تام. نعرض نتائج «%1».</translation>
    </message>
</context>
<context>
    <name>BrowseState</name>
    <message>
        <source>No listing has “%1” in any of its languages with these filters.</source>
        <translation type="unfinished">لا يرد «%1» في أي لغة ضمن عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>No listing fits all of these filters.</source>
        <translation type="unfinished">لا شيء يطابق كل عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">لا توجد نتائج</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">خارج الخدمة مؤقتًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished">مسح البحث والتصفية</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter %1</source>
        <translation type="unfinished">إزالة عامل التصفية: %1</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Chosen filters</source>
        <translation type="unfinished">عوامل التصفية المختارة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished">مسح الكل</translation>
    </message>
</context>
<context>
    <name>ClaimStatus</name>
    <message>
        <source>reported</source>
        <translation type="unfinished">وفق المصدر</translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished">مستنتج</translation>
    </message>
    <message>
        <source>from a reference work</source>
        <translation type="unfinished">من مرجع</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation type="unfinished">توضيحي</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation type="unfinished">المصادر متباينة</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation type="unfinished">
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%1&#xa0;نتائج</numerusform>
            <numerusform>%1&#xa0;نتيجة</numerusform>
            <numerusform>%1&#xa0;نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 countries</source>
        <translation type="unfinished">
            <numerusform>%1 من %2&#xa0;بلد</numerusform>
            <numerusform>%1 من بلد واحد</numerusform>
            <numerusform>%1 من بلدين</numerusform>
            <numerusform>%1 من %2&#xa0;بلدان</numerusform>
            <numerusform>%1 من %2&#xa0;بلدًا</numerusform>
            <numerusform>%1 من %2&#xa0;بلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 themes</source>
        <translation type="unfinished">
            <numerusform>%1 في %2&#xa0;محور</numerusform>
            <numerusform>%1 في محور واحد</numerusform>
            <numerusform>%1 في محورين</numerusform>
            <numerusform>%1 في %2&#xa0;محاور</numerusform>
            <numerusform>%1 في %2&#xa0;محورًا</numerusform>
            <numerusform>%1 في %2&#xa0;محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s)</source>
        <translation type="unfinished">
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%1&#xa0;منتجات</numerusform>
            <numerusform>%1&#xa0;منتجًا</numerusform>
            <numerusform>%1&#xa0;منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exhibitor(s)</source>
        <translation type="unfinished">
            <numerusform>لا عارضين</numerusform>
            <numerusform>عارض واحد</numerusform>
            <numerusform>عارضان</numerusform>
            <numerusform>%1&#xa0;عارضين</numerusform>
            <numerusform>%1&#xa0;عارضًا</numerusform>
            <numerusform>%1&#xa0;عارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 livestream(s)</source>
        <translation type="unfinished">
            <numerusform>لا بث مباشر</numerusform>
            <numerusform>بث مباشر واحد</numerusform>
            <numerusform>جلستا بث</numerusform>
            <numerusform>%1&#xa0;جلسات بث</numerusform>
            <numerusform>%1&#xa0;جلسة بث</numerusform>
            <numerusform>%1&#xa0;جلسة بث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countries</source>
        <translation type="unfinished">
            <numerusform>لا بلدان</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدان اثنان</numerusform>
            <numerusform>%1&#xa0;بلدان</numerusform>
            <numerusform>%1&#xa0;بلدًا</numerusform>
            <numerusform>%1&#xa0;بلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 today and tomorrow</source>
        <translation type="unfinished">
            <numerusform>لا شيء اليوم وغدًا</numerusform>
            <numerusform>جلسة واحدة اليوم وغدًا</numerusform>
            <numerusform>جلستان اليوم وغدًا</numerusform>
            <numerusform>%1&#xa0;جلسات اليوم وغدًا</numerusform>
            <numerusform>%1&#xa0;جلسة اليوم وغدًا</numerusform>
            <numerusform>%1&#xa0;جلسة اليوم وغدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hall(s)</source>
        <translation type="unfinished">
            <numerusform>لا قاعات</numerusform>
            <numerusform>قاعة واحدة</numerusform>
            <numerusform>قاعتان</numerusform>
            <numerusform>%1&#xa0;قاعات</numerusform>
            <numerusform>%1&#xa0;قاعة</numerusform>
            <numerusform>%1&#xa0;قاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the Belt and Road list</source>
        <translation type="unfinished">
            <numerusform>لا بلدان في قائمة الحزام والطريق</numerusform>
            <numerusform>بلد واحد في قائمة الحزام والطريق</numerusform>
            <numerusform>بلدان اثنان في قائمة الحزام والطريق</numerusform>
            <numerusform>%1&#xa0;بلدان في قائمة الحزام والطريق</numerusform>
            <numerusform>%1&#xa0;بلدًا في قائمة الحزام والطريق</numerusform>
            <numerusform>%1&#xa0;بلد في قائمة الحزام والطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) with sources</source>
        <translation type="unfinished">
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد بمصدره</numerusform>
            <numerusform>رقمان بمصادرهما</numerusform>
            <numerusform>%1&#xa0;أرقام بمصادرها</numerusform>
            <numerusform>%1&#xa0;رقمًا بمصادرها</numerusform>
            <numerusform>%1&#xa0;رقم بمصادرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished">عرض الكل (%1)</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished">الكل: %1</translation>
    </message>
</context>
<context>
    <name>CountriesHead</name>
    <message>
        <source>Countries</source>
        <translation type="unfinished">البلدان</translation>
    </message>
    <message>
        <source>Belt and Road members</source>
        <translation type="unfinished">أعضاء الحزام والطريق</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation type="unfinished">ابحث عن بلد</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>No country of the fair or of the Belt and Road list is called “%1”.</source>
        <translation type="unfinished">لا يوجد بلد باسم «%1» في المعرض ولا في قائمة الحزام والطريق.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">لا توجد نتائج</translation>
    </message>
    <message>
        <source>Show all countries</source>
        <translation type="unfinished">عرض كل البلدان</translation>
    </message>
</context>
<context>
    <name>CountryCard</name>
    <message>
        <source>Belt and Road member</source>
        <translation type="unfinished">عضو في الحزام والطريق</translation>
    </message>
</context>
<context>
    <name>CoverageCards</name>
    <message>
        <source>Reach</source>
        <translation type="unfinished">نطاق التغطية</translation>
    </message>
</context>
<context>
    <name>DayPart</name>
    <message>
        <source>morning</source>
        <translation type="unfinished">صباحًا</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished">بعد الظهر</translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished">مساءً</translation>
    </message>
</context>
<context>
    <name>DetailHeading</name>
    <message>
        <source>Illustrative price</source>
        <translation type="unfinished">سعر توضيحي</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Close %1</source>
        <translation type="unfinished">إغلاق %1</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation type="unfinished">في قائمتي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Remove %1 from my list</source>
        <translation type="unfinished">إزالة %1 من قائمتي</translation>
    </message>
    <message>
        <source>Save %1 to my list</source>
        <translation type="unfinished">حفظ %1 في قائمتي</translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong in this program. Your list is safe. Please tell the staff.</source>
        <translation type="unfinished">حدث خطأ في هذا البرنامج. قائمتك سليمة. يُرجى إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file is gone. What is on screen still works. Tell the staff.</source>
        <translation type="unfinished">اختفى ملف الدليل. ما على الشاشة لا يزال يعمل. يُرجى إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>The catalogue was changed since it was opened. This may be out of date.</source>
        <translation type="unfinished">تغيّر الدليل منذ فتحه. قد لا تكون هذه المعلومات محدَّثة.</translation>
    </message>
    <message>
        <source>No network. Everything works but watching livestreams.</source>
        <translation type="unfinished">لا توجد شبكة. يعمل كل شيء عدا مشاهدة البث المباشر.</translation>
    </message>
    <message>
        <source>This can&apos;t be shown just now. Your list is safe. Please tell the staff: %1</source>
        <translation type="unfinished">لا يمكن عرض هذا الآن. قائمتك سليمة. يُرجى إبلاغ الموظفين: %1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Reported</source>
        <translation type="unfinished">وارد في مصدر</translation>
    </message>
    <message>
        <source>Market sample</source>
        <translation type="unfinished">عيّنة من السوق</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation type="unfinished">عيّنة توضيحية</translation>
    </message>
</context>
<context>
    <name>ExhibitorForm</name>
    <message>
        <source>Company</source>
        <translation type="unfinished">شركة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">منظمة</translation>
    </message>
    <message>
        <source>National pavilion</source>
        <translation type="unfinished">جناح وطني</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Belt and Road</source>
        <translation type="unfinished">الحزام والطريق</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">الفئة</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation type="unfinished">العارض</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">السعر</translation>
    </message>
    <message>
        <source>Livestream</source>
        <translation type="unfinished">البث المباشر</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished">مصدر المعلومات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation type="unfinished">صفة المشاركة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">المحور</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished">نطاق التغطية</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation type="unfinished">وسائل الدفع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">المنشأ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">البلد</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Search in %1</source>
        <translation type="unfinished">بحث في %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished">عرض أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">عرض الكل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">عرض المزيد</translation>
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
        <translation type="unfinished">صفة المشاركة</translation>
    </message>
    <message>
        <source>At the fair</source>
        <translation type="unfinished">في المعرض</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الوقت</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">الجهة المستضيفة</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation type="unfinished">العارض</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">المنشأ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">البلد</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">المقر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation type="unfinished">الجناح</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">المحور</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished">العلامة التجارية</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation type="unfinished">وسائل الدفع</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">الخدمات</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation type="unfinished">الحلول</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished">الأسواق</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished">التركيز</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished">البضائع</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">الأولويات</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation type="unfinished">الأهداف</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished">التوسع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">المنتجات</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation type="unfinished">رمز النظام المنسق</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation type="unfinished">GTIN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">السعر</translation>
    </message>
    <message>
        <source>Belt and Road</source>
        <translation type="unfinished">الحزام والطريق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished">عضو منذ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">الفئة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation type="unfinished">بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">الموضوع</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">الشركة</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">الافتتاح</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">اليوم الأخير</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">الموضوعات</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation type="unfinished">البث المباشر</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">تقرير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
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
        <translation type="unfinished">عيّنة توضيحية</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation type="unfinished">المصدر %1</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished">معلومات</translation>
    </message>
</context>
<context>
    <name>FairRow</name>
    <message>
        <source>About the fair</source>
        <translation type="unfinished">عن المعرض</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>over %1</source>
        <translation type="unfinished">أكثر من %1</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters · %1</source>
        <translation type="unfinished">التصفية · %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">التصفية</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished">التصفية</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished">التصفية</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished">عرض %1</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Halls</source>
        <translation type="unfinished">القاعات</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation type="unfinished">في فترات أخرى</translation>
    </message>
    <message>
        <source>The fair</source>
        <translation type="unfinished">المعرض</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished">مقدَّم من</translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation type="unfinished">الجهة المستضيفة</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">المنتجات</translation>
    </message>
    <message>
        <source>Livestreams and events</source>
        <translation type="unfinished">البث المباشر والفعاليات</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation type="unfinished">المنتجات المعروضة</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation type="unfinished">يُعرض في</translation>
    </message>
    <message>
        <source>From the same exhibitor</source>
        <translation type="unfinished">من العارض نفسه</translation>
    </message>
    <message>
        <source>In the same category</source>
        <translation type="unfinished">من الفئة نفسها</translation>
    </message>
    <message>
        <source>Products of the country</source>
        <translation type="unfinished">منتجات البلد</translation>
    </message>
    <message>
        <source>Exhibitors of the country</source>
        <translation type="unfinished">عارضو البلد</translation>
    </message>
    <message>
        <source>Livestreams of the country</source>
        <translation type="unfinished">بث البلد المباشر</translation>
    </message>
    <message>
        <source>Livestreams of the same theme</source>
        <translation type="unfinished">بث مباشر في المحور نفسه</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished">عارضون يصلون إليه</translation>
    </message>
    <message>
        <source>Events of the fair</source>
        <translation type="unfinished">فعاليات المعرض</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">الشركة</translation>
    </message>
</context>
<context>
    <name>HallBooth</name>
    <message>
        <source>Booth %1, %2</source>
        <translation type="unfinished">الجناح %1، %2</translation>
    </message>
</context>
<context>
    <name>HallLine</name>
    <message>
        <source>%1, booth %2</source>
        <translation type="unfinished">%1، الجناح %2</translation>
    </message>
</context>
<context>
    <name>HallsPage</name>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished">مخطط القاعات</translation>
    </message>
    <message>
        <source>This catalogue has no plan of its halls. Exhibitors still say where they are.</source>
        <translation type="unfinished">لا يتضمن هذا الدليل مخططًا للقاعات، لكن صفحات العارضين تذكر أماكنهم.</translation>
    </message>
    <message>
        <source>No floor plan</source>
        <translation type="unfinished">لا يوجد مخطط للقاعات</translation>
    </message>
</context>
<context>
    <name>HeartButton</name>
    <message>
        <source>Remove %1 from my list</source>
        <translation type="unfinished">إزالة %1 من قائمتي</translation>
    </message>
    <message>
        <source>Save %1 to my list</source>
        <translation type="unfinished">حفظ %1 في قائمتي</translation>
    </message>
</context>
<context>
    <name>HeroState</name>
    <message>
        <source>On air now</source>
        <translation type="unfinished">على الهواء الآن</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation type="unfinished">التالي</translation>
    </message>
</context>
<context>
    <name>HomeDoor</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>See details</source>
        <translation type="unfinished">عرض التفاصيل</translation>
    </message>
    <message>
        <source>About the fair</source>
        <translation type="unfinished">عن المعرض</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation type="unfinished">كل البث المباشر</translation>
    </message>
</context>
<context>
    <name>HomeNextRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished">%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation type="unfinished">مؤشرات</translation>
    </message>
    <message>
        <source>This catalogue holds no figures of trade.</source>
        <translation type="unfinished">لا يتضمن هذا الدليل أرقامًا عن التجارة.</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation type="unfinished">لا أرقام</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>%1, draft translation</source>
        <translation type="unfinished">%1، مسودة ترجمة</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">مسودة ترجمة</translation>
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
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>LivePill</name>
    <message>
        <source>LIVE</source>
        <translation type="unfinished">مباشر</translation>
    </message>
</context>
<context>
    <name>Livestream</name>
    <message>
        <source>On air now</source>
        <translation type="unfinished">على الهواء الآن</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished">قريبًا</translation>
    </message>
    <message>
        <source>None to come</source>
        <translation type="unfinished">لا بث قادم</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">مسودة ترجمة</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">باللغة %1</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Regions</source>
        <translation type="unfinished">الأقاليم</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation type="unfinished">مناطق التوافر</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation type="unfinished">البلدان والمناطق</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation type="unfinished">العملات</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished">الأسواق</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Belt and Road country</source>
        <translation type="unfinished">بلد في الحزام والطريق</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation type="unfinished">بلد آخر</translation>
    </message>
    <message>
        <source>On the Belt and Road list</source>
        <translation type="unfinished">في قائمة الحزام والطريق</translation>
    </message>
    <message>
        <source>On the Belt and Road list, not confirmed by all sources</source>
        <translation type="unfinished">في قائمة الحزام والطريق، ولم تؤكده كل المصادر</translation>
    </message>
    <message>
        <source>Left the Belt and Road</source>
        <translation type="unfinished">انسحب من الحزام والطريق</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>My list</source>
        <translation type="unfinished">قائمتي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Touch the heart on anything you want to find again. The list stays on this screen until it is left.</source>
        <translation type="unfinished">المس القلب على ما تريد العودة إليه. تبقى القائمة على هذه الشاشة إلى أن تغادرها.</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation type="unfinished">لا شيء محفوظ بعد</translation>
    </message>
    <message>
        <source>Look at the products</source>
        <translation type="unfinished">تصفح المنتجات</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Exhibitor on site</source>
        <translation type="unfinished">عارض في الموقع</translation>
    </message>
    <message>
        <source>Online exhibitor</source>
        <translation type="unfinished">عارض عبر الإنترنت</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">جهة منظِّمة</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished">مشارك</translation>
    </message>
    <message>
        <source>Goods shown</source>
        <translation type="unfinished">بضائع معروضة</translation>
    </message>
    <message>
        <source>Goods mentioned</source>
        <translation type="unfinished">بضائع مذكورة</translation>
    </message>
    <message>
        <source>Mentioned only</source>
        <translation type="unfinished">مذكور فقط</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation type="unfinished">توضيحي</translation>
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
        <translation type="unfinished">اليوان الرقمي (e-CNY)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished">بطاقة</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished">نقدًا</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>No price</source>
        <translation type="unfinished">بلا سعر</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished">%1 فأكثر</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Original</source>
        <translation type="unfinished">مصدر أصلي</translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished">مصدر رسمي</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished">إعادة نشر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نسخة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">مرجع</translation>
    </message>
    <message>
        <source>Made up for this sample</source>
        <translation type="unfinished">مُبتكر لهذه العيّنة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">مسح البحث</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">المنتجات</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation type="unfinished">العارضون</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation type="unfinished">البث المباشر</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">البلدان</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished">مؤشرات</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished">مخطط القاعات</translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished">قائمتي</translation>
    </message>
</context>
<context>
    <name>SectionTab</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished">الأقسام</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">المنتجات</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation type="unfinished">العارضون</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation type="unfinished">البث المباشر</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">البلدان</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished">مخطط القاعات</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished">مؤشرات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Livestream</source>
        <translation type="unfinished">بث مباشر</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation type="unfinished">مراسم</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation type="unfinished">قمة</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished">منتدى</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation type="unfinished">يوم مفتوح</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">عرض فني</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished">ورشة عمل</translation>
    </message>
    <message>
        <source>Report release</source>
        <translation type="unfinished">إصدار تقرير</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished">قريبًا</translation>
    </message>
    <message>
        <source>On air</source>
        <translation type="unfinished">على الهواء</translation>
    </message>
    <message>
        <source>To watch again</source>
        <translation type="unfinished">متاح للإعادة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">انتهى</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished">غير متاح</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation type="unfinished">في هذه الأيام</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Best match</source>
        <translation type="unfinished">الأكثر صلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">السعر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الوقت</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished">الترتيب حسب: %1</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">‏%1‏، %2</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished">المصادر</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Preparing the search: %1</source>
        <translation type="unfinished">جارٍ تجهيز البحث: %1</translation>
    </message>
</context>
<context>
    <name>Ticker</name>
    <message>
        <source>On air now: %1, until %2</source>
        <translation type="unfinished">على الهواء الآن: %1، حتى %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished">حتى %1</translation>
    </message>
    <message>
        <source>Next at %1: %2</source>
        <translation type="unfinished">التالي في %1: %2</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation type="unfinished">التالي %1</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>On air until %1</source>
        <translation type="unfinished">على الهواء حتى %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished">ينتهي %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished">حتى %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished">الشريط العلوي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Search products, exhibitors, livestreams — any language</source>
        <translation type="unfinished">ابحث بأي لغة عن منتجات وعارضين وبث مباشر</translation>
    </message>
    <message>
        <source>My list · %1</source>
        <translation type="unfinished">قائمتي · %1</translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished">قائمتي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">تسهيلات الاستخدام</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Digital trade</source>
        <translation type="unfinished">التجارة الرقمية</translation>
    </message>
    <message>
        <source>The fair in figures</source>
        <translation type="unfinished">المعرض بالأرقام</translation>
    </message>
    <message>
        <source>Reach of companies</source>
        <translation type="unfinished">نطاق الشركات</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation type="unfinished">للمرجعية</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation type="unfinished">أرقام أخرى</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>m²</source>
        <translation type="unfinished">م²</translation>
    </message>
</context>
<context>
    <name>UnreadNotice</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">خارج الخدمة مؤقتًا</translation>
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
        <translation type="unfinished">بلا أي تصفية</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation type="unfinished">بدون %1</translation>
    </message>
    <message>
        <source>Look in %1</source>
        <translation type="unfinished">البحث في %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">«%1»</translation>
    </message>
</context>
</TS>

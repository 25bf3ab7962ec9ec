<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">Доступность</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Контрастные</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished">Размер текста</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished">100&#xa0;%</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation type="unfinished">125&#xa0;%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished">150&#xa0;%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished">Меньше анимации</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished">Упоминание</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation type="unfinished">Иллюстративный пример</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation type="unfinished">Условный пример</translation>
    </message>
    <message>
        <source>Market sample</source>
        <translation type="unfinished">Образец с рынка</translation>
    </message>
    <message>
        <source>Illustrative price</source>
        <translation type="unfinished">Условная цена</translation>
    </message>
    <message>
        <source>Illustrative plan</source>
        <translation type="unfinished">Условный план</translation>
    </message>
    <message>
        <source>On air now</source>
        <translation type="unfinished">Сейчас в эфире</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Search in any language</source>
        <translation type="unfinished">Поиск на любом языке</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished">Разделы</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Главная</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">Товары</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation type="unfinished">Экспоненты</translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished">Эфир</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">План</translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished">Мой список</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>%1, home</source>
        <translation type="unfinished">%1, на главную</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished">О %1</translation>
    </message>
</context>
<context>
    <name>BrowseHeader</name>
    <message>
        <source>Nothing is written exactly so. Showing what “%1” finds.</source>
        <translation type="unfinished">Точных совпадений нет. Показано найденное по запросу «%1».</translation>
    </message>
</context>
<context>
    <name>BrowseState</name>
    <message>
        <source>No listing has “%1” in any of its languages with these filters.</source>
        <translation type="unfinished">С этими фильтрами «%1» не встречается ни на одном языке.</translation>
    </message>
    <message>
        <source>No listing fits all of these filters.</source>
        <translation type="unfinished">Под все эти фильтры ничего не подходит.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Ничего не найдено</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">Временно не работает</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Повторить</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished">Сбросить поиск и фильтры</translation>
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
        <translation type="unfinished">Убрать фильтр: %1</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Chosen filters</source>
        <translation type="unfinished">Выбранные фильтры</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished">Сбросить всё</translation>
    </message>
</context>
<context>
    <name>ClaimStatus</name>
    <message>
        <source>reported</source>
        <translation type="unfinished">сообщается</translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished">выведено</translation>
    </message>
    <message>
        <source>from a reference work</source>
        <translation type="unfinished">по справочнику</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation type="unfinished">условно</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation type="unfinished">источники расходятся</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;результат</numerusform>
            <numerusform>%1&#xa0;результата</numerusform>
            <numerusform>%1&#xa0;результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 countries</source>
        <translation type="unfinished">
            <numerusform>%1 из %2&#xa0;страны</numerusform>
            <numerusform>%1 из %2&#xa0;стран</numerusform>
            <numerusform>%1 из %2&#xa0;стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 themes</source>
        <translation type="unfinished">
            <numerusform>%1 по %2&#xa0;теме</numerusform>
            <numerusform>%1 по %2&#xa0;темам</numerusform>
            <numerusform>%1 по %2&#xa0;темам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s)</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;товар</numerusform>
            <numerusform>%1&#xa0;товара</numerusform>
            <numerusform>%1&#xa0;товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exhibitor(s)</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;экспонент</numerusform>
            <numerusform>%1&#xa0;экспонента</numerusform>
            <numerusform>%1&#xa0;экспонентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 livestream(s)</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;трансляция</numerusform>
            <numerusform>%1&#xa0;трансляции</numerusform>
            <numerusform>%1&#xa0;трансляций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countries</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;страна</numerusform>
            <numerusform>%1&#xa0;страны</numerusform>
            <numerusform>%1&#xa0;стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 today and tomorrow</source>
        <translation type="unfinished">
            <numerusform>%1 сегодня и завтра</numerusform>
            <numerusform>%1 сегодня и завтра</numerusform>
            <numerusform>%1 сегодня и завтра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hall(s)</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;зал</numerusform>
            <numerusform>%1&#xa0;зала</numerusform>
            <numerusform>%1&#xa0;залов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the Belt and Road list</source>
        <translation type="unfinished">
            <numerusform>%1 в списке «Пояса и пути»</numerusform>
            <numerusform>%1 в списке «Пояса и пути»</numerusform>
            <numerusform>%1 в списке «Пояса и пути»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) with sources</source>
        <translation type="unfinished">
            <numerusform>%1&#xa0;цифра с источниками</numerusform>
            <numerusform>%1&#xa0;цифры с источниками</numerusform>
            <numerusform>%1&#xa0;цифр с источниками</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished">Показать все (%1)</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished">Всего %1</translation>
    </message>
</context>
<context>
    <name>CountriesHead</name>
    <message>
        <source>Countries</source>
        <translation type="unfinished">Страны</translation>
    </message>
    <message>
        <source>Belt and Road members</source>
        <translation type="unfinished">Участники «Пояса и пути»</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation type="unfinished">Найти страну</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>No country of the fair or of the Belt and Road list is called “%1”.</source>
        <translation type="unfinished">Ни на ярмарке, ни в списке «Пояса и пути» нет страны «%1».</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Ничего не найдено</translation>
    </message>
    <message>
        <source>Show all countries</source>
        <translation type="unfinished">Показать все страны</translation>
    </message>
</context>
<context>
    <name>CountryCard</name>
    <message>
        <source>Belt and Road member</source>
        <translation type="unfinished">участник «Пояса и пути»</translation>
    </message>
</context>
<context>
    <name>CoverageCards</name>
    <message>
        <source>Reach</source>
        <translation type="unfinished">Охват</translation>
    </message>
</context>
<context>
    <name>DayPart</name>
    <message>
        <source>morning</source>
        <translation type="unfinished">утром</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished">днём</translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished">вечером</translation>
    </message>
</context>
<context>
    <name>DetailHeading</name>
    <message>
        <source>Illustrative price</source>
        <translation type="unfinished">Условная цена</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Close %1</source>
        <translation type="unfinished">Закрыть: %1</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation type="unfinished">В моём списке</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сохранить</translation>
    </message>
    <message>
        <source>Remove %1 from my list</source>
        <translation type="unfinished">Убрать из моего списка: %1</translation>
    </message>
    <message>
        <source>Save %1 to my list</source>
        <translation type="unfinished">Сохранить в мой список: %1</translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong in this program. Your list is safe. Please tell the staff.</source>
        <translation type="unfinished">В программе произошла ошибка. Ваш список цел. Сообщите, пожалуйста, сотруднику.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file is gone. What is on screen still works. Tell the staff.</source>
        <translation type="unfinished">Файл каталога пропал. То, что на экране, ещё работает. Сообщите сотруднику.</translation>
    </message>
    <message>
        <source>The catalogue was changed since it was opened. This may be out of date.</source>
        <translation type="unfinished">Каталог изменился с момента открытия. Сведения могли устареть.</translation>
    </message>
    <message>
        <source>No network. Everything works but watching livestreams.</source>
        <translation type="unfinished">Нет сети. Работает всё, кроме просмотра трансляций.</translation>
    </message>
    <message>
        <source>This can&apos;t be shown just now. Your list is safe. Please tell the staff: %1</source>
        <translation type="unfinished">Сейчас это нельзя показать. Ваш список цел. Сообщите, пожалуйста, сотруднику: %1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Reported</source>
        <translation type="unfinished">По сообщениям</translation>
    </message>
    <message>
        <source>Market sample</source>
        <translation type="unfinished">Образец с рынка</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation type="unfinished">Иллюстративный пример</translation>
    </message>
</context>
<context>
    <name>ExhibitorForm</name>
    <message>
        <source>Company</source>
        <translation type="unfinished">Компания</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Организация</translation>
    </message>
    <message>
        <source>National pavilion</source>
        <translation type="unfinished">Национальный павильон</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Belt and Road</source>
        <translation type="unfinished">«Один пояс, один путь»</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Категория</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation type="unfinished">Экспонент</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">Цена</translation>
    </message>
    <message>
        <source>Livestream</source>
        <translation type="unfinished">Прямая трансляция</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished">Происхождение данных</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation type="unfinished">Форма участия</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Тема</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished">Охват</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation type="unfinished">Способы оплаты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">День</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Сейчас</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Происхождение</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Страна</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Search in %1</source>
        <translation type="unfinished">Поиск: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished">Свернуть</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Показать все</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Показать ещё</translation>
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
        <translation type="unfinished">Форма участия</translation>
    </message>
    <message>
        <source>At the fair</source>
        <translation type="unfinished">На ярмарке</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Время</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Проводит</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation type="unfinished">Экспонент</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Происхождение</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Страна</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">Площадка</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Место</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation type="unfinished">Стенд</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Зона</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Тема</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished">Бренд</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation type="unfinished">Способы оплаты</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Услуги</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation type="unfinished">Решения</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished">Рынки</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished">В центре внимания</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished">Товары</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Приоритеты</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation type="unfinished">Цели</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation type="unfinished">Расширение</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Языки</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">Товары</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation type="unfinished">Код ГС</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation type="unfinished">GTIN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">Цена</translation>
    </message>
    <message>
        <source>Belt and Road</source>
        <translation type="unfinished">«Один пояс, один путь»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Регион</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished">Участвует с</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Категория</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Значение</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation type="unfinished">В долларах США</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished">О чём это</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">Компания</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished">Открытие</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Последний день</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Темы</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation type="unfinished">Прямые трансляции</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Доклад</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Примечание</translation>
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
        <translation type="unfinished">Иллюстративный пример</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation type="unfinished">Источник: %1</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Факты</translation>
    </message>
</context>
<context>
    <name>FairRow</name>
    <message>
        <source>About the fair</source>
        <translation type="unfinished">О ярмарке</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>over %1</source>
        <translation type="unfinished">свыше %1</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters · %1</source>
        <translation type="unfinished">Фильтры · %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Фильтры</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Фильтры</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Фильтры</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished">Показать: %1</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Halls</source>
        <translation type="unfinished">Залы</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation type="unfinished">В другие периоды</translation>
    </message>
    <message>
        <source>The fair</source>
        <translation type="unfinished">Ярмарка</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation type="unfinished">Кто привёз</translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation type="unfinished">Проводит</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">Товары</translation>
    </message>
    <message>
        <source>Livestreams and events</source>
        <translation type="unfinished">Трансляции и события</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation type="unfinished">Показанные товары</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation type="unfinished">Где показывают</translation>
    </message>
    <message>
        <source>From the same exhibitor</source>
        <translation type="unfinished">От того же экспонента</translation>
    </message>
    <message>
        <source>In the same category</source>
        <translation type="unfinished">В той же категории</translation>
    </message>
    <message>
        <source>Products of the country</source>
        <translation type="unfinished">Товары страны</translation>
    </message>
    <message>
        <source>Exhibitors of the country</source>
        <translation type="unfinished">Экспоненты страны</translation>
    </message>
    <message>
        <source>Livestreams of the country</source>
        <translation type="unfinished">Трансляции страны</translation>
    </message>
    <message>
        <source>Livestreams of the same theme</source>
        <translation type="unfinished">Трансляции той же темы</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished">Чей охват включает страну</translation>
    </message>
    <message>
        <source>Events of the fair</source>
        <translation type="unfinished">События ярмарки</translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished">Компания</translation>
    </message>
</context>
<context>
    <name>HallBooth</name>
    <message>
        <source>Booth %1, %2</source>
        <translation type="unfinished">Стенд %1, %2</translation>
    </message>
</context>
<context>
    <name>HallLine</name>
    <message>
        <source>%1, booth %2</source>
        <translation type="unfinished">%1, стенд %2</translation>
    </message>
</context>
<context>
    <name>HallsPage</name>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished">План залов</translation>
    </message>
    <message>
        <source>This catalogue has no plan of its halls. Exhibitors still say where they are.</source>
        <translation type="unfinished">В этом каталоге нет плана залов. Место каждого экспонента указано в его карточке.</translation>
    </message>
    <message>
        <source>No floor plan</source>
        <translation type="unfinished">Плана залов нет</translation>
    </message>
</context>
<context>
    <name>HeartButton</name>
    <message>
        <source>Remove %1 from my list</source>
        <translation type="unfinished">Убрать из моего списка: %1</translation>
    </message>
    <message>
        <source>Save %1 to my list</source>
        <translation type="unfinished">Сохранить в мой список: %1</translation>
    </message>
</context>
<context>
    <name>HeroState</name>
    <message>
        <source>On air now</source>
        <translation type="unfinished">Сейчас в эфире</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation type="unfinished">Далее</translation>
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
        <translation type="unfinished">Подробнее</translation>
    </message>
    <message>
        <source>About the fair</source>
        <translation type="unfinished">О ярмарке</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation type="unfinished">Все трансляции</translation>
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
        <translation type="unfinished">Аналитика</translation>
    </message>
    <message>
        <source>This catalogue holds no figures of trade.</source>
        <translation type="unfinished">В этом каталоге нет показателей торговли.</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation type="unfinished">Показателей нет</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>%1, draft translation</source>
        <translation type="unfinished">%1, черновой перевод</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Черновой перевод</translation>
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
        <translation type="unfinished">ЭФИР</translation>
    </message>
</context>
<context>
    <name>Livestream</name>
    <message>
        <source>On air now</source>
        <translation type="unfinished">Сейчас в эфире</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished">Скоро в эфире</translation>
    </message>
    <message>
        <source>None to come</source>
        <translation type="unfinished">Больше не будет</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Черновой перевод</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">Язык: %1</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Regions</source>
        <translation type="unfinished">Регионы</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation type="unfinished">Зоны доступности</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation type="unfinished">Страны и регионы</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation type="unfinished">Валюты</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished">Рынки</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Belt and Road country</source>
        <translation type="unfinished">Страна «Пояса и пути»</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation type="unfinished">Другая страна</translation>
    </message>
    <message>
        <source>On the Belt and Road list</source>
        <translation type="unfinished">В списке «Пояса и пути»</translation>
    </message>
    <message>
        <source>On the Belt and Road list, not confirmed by all sources</source>
        <translation type="unfinished">В списке «Пояса и пути», но подтверждают не все источники</translation>
    </message>
    <message>
        <source>Left the Belt and Road</source>
        <translation type="unfinished">Вышла из «Пояса и пути»</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>My list</source>
        <translation type="unfinished">Мой список</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Отменить</translation>
    </message>
    <message>
        <source>Touch the heart on anything you want to find again. The list stays on this screen until it is left.</source>
        <translation type="unfinished">Коснитесь сердечка, чтобы потом найти нужное. Список хранится на этом экране, пока вы здесь.</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation type="unfinished">Пока ничего не сохранено</translation>
    </message>
    <message>
        <source>Look at the products</source>
        <translation type="unfinished">К товарам</translation>
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
        <translation type="unfinished">Экспонент на месте</translation>
    </message>
    <message>
        <source>Online exhibitor</source>
        <translation type="unfinished">Онлайн-экспонент</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">Организатор</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished">Участник</translation>
    </message>
    <message>
        <source>Goods shown</source>
        <translation type="unfinished">Товары показаны</translation>
    </message>
    <message>
        <source>Goods mentioned</source>
        <translation type="unfinished">Товары упомянуты</translation>
    </message>
    <message>
        <source>Mentioned only</source>
        <translation type="unfinished">Только упоминание</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation type="unfinished">Условный пример</translation>
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
        <translation type="unfinished">Цифровой юань (e-CNY)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished">Карта</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished">Наличные</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>No price</source>
        <translation type="unfinished">Без цены</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished">от %1</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Original</source>
        <translation type="unfinished">Первоисточник</translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished">Официальный</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished">Перепечатка</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Копия</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Справочный</translation>
    </message>
    <message>
        <source>Made up for this sample</source>
        <translation type="unfinished">Придумано для примера</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">Очистить поиск</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Главная</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">Товары</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation type="unfinished">Экспоненты</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation type="unfinished">Трансляции</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">Страны</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished">Аналитика</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished">План залов</translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished">Мой список</translation>
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
        <translation type="unfinished">Разделы</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">Товары</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation type="unfinished">Экспоненты</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation type="unfinished">Трансляции</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished">Страны</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished">План залов</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished">Аналитика</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Livestream</source>
        <translation type="unfinished">Прямая трансляция</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation type="unfinished">Церемония</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation type="unfinished">Саммит</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished">Форум</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation type="unfinished">День открытых дверей</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished">Выступление</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished">Мастер-класс</translation>
    </message>
    <message>
        <source>Report release</source>
        <translation type="unfinished">Презентация доклада</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сегодня</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished">Скоро</translation>
    </message>
    <message>
        <source>On air</source>
        <translation type="unfinished">В эфире</translation>
    </message>
    <message>
        <source>To watch again</source>
        <translation type="unfinished">В записи</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Завершено</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished">Недоступно</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation type="unfinished">В эти дни</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Best match</source>
        <translation type="unfinished">Релевантность</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Название</translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished">Цена</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Время</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished">Сортировка: %1</translation>
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
        <translation type="unfinished">Источники</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Preparing the search: %1</source>
        <translation type="unfinished">Поиск готовится: %1</translation>
    </message>
</context>
<context>
    <name>Ticker</name>
    <message>
        <source>On air now: %1, until %2</source>
        <translation type="unfinished">Сейчас в эфире: %1, до %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished">до %1</translation>
    </message>
    <message>
        <source>Next at %1: %2</source>
        <translation type="unfinished">Далее в %1: %2</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation type="unfinished">Далее в %1</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>On air until %1</source>
        <translation type="unfinished">В эфире до %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished">до %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished">на %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished">Верхняя панель</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Search products, exhibitors, livestreams — any language</source>
        <translation type="unfinished">Товары, экспоненты, трансляции — на любом языке</translation>
    </message>
    <message>
        <source>My list · %1</source>
        <translation type="unfinished">Мой список · %1</translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished">Мой список</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished">Доступность</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Digital trade</source>
        <translation type="unfinished">Цифровая торговля</translation>
    </message>
    <message>
        <source>The fair in figures</source>
        <translation type="unfinished">Ярмарка в цифрах</translation>
    </message>
    <message>
        <source>Reach of companies</source>
        <translation type="unfinished">Охват компаний</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation type="unfinished">Для справки</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation type="unfinished">Другие показатели</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>m²</source>
        <translation type="unfinished">м²</translation>
    </message>
</context>
<context>
    <name>UnreadNotice</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished">Временно не работает</translation>
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
        <translation type="unfinished">Без фильтров</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation type="unfinished">Без: %1</translation>
    </message>
    <message>
        <source>Look in %1</source>
        <translation type="unfinished">Раздел «%1»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">«%1»</translation>
    </message>
</context>
</TS>

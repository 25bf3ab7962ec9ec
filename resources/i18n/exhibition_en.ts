<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%1 from %2 countries</source>
        <translation>
            <numerusform>%1 from %2&#xa0;country</numerusform>
            <numerusform>%1 from %2&#xa0;countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 themes</source>
        <translation>
            <numerusform>%1 in %2&#xa0;theme</numerusform>
            <numerusform>%1 in %2&#xa0;themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1&#xa0;result</numerusform>
            <numerusform>%1&#xa0;results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s)</source>
        <translation>
            <numerusform>%1&#xa0;product</numerusform>
            <numerusform>%1&#xa0;products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exhibitor(s)</source>
        <translation>
            <numerusform>%1&#xa0;exhibitor</numerusform>
            <numerusform>%1&#xa0;exhibitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 livestream(s)</source>
        <translation>
            <numerusform>%1&#xa0;livestream</numerusform>
            <numerusform>%1&#xa0;livestreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countries</source>
        <translation>
            <numerusform>%1&#xa0;country</numerusform>
            <numerusform>%1&#xa0;countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 today and tomorrow</source>
        <translation>
            <numerusform>%1 today and tomorrow</numerusform>
            <numerusform>%1 today and tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hall(s)</source>
        <translation>
            <numerusform>%1&#xa0;hall</numerusform>
            <numerusform>%1&#xa0;halls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the Belt and Road list</source>
        <translation>
            <numerusform>%1 on the Belt and Road list</numerusform>
            <numerusform>%1 on the Belt and Road list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) with sources</source>
        <translation>
            <numerusform>%1&#xa0;figure with sources</numerusform>
            <numerusform>%1&#xa0;figures with sources</numerusform>
        </translation>
    </message>
</context>
</TS>

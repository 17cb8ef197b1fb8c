<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>frame</name>
    <message numerus="yes">
        <source>%n held elsewhere</source>
        <translation>
            <numerusform>%n held elsewhere</numerusform>
            <numerusform>%n held elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) ▸</source>
        <translation>
            <numerusform>%n job ▸</numerusform>
            <numerusform>%n jobs ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>record</name>
    <message numerus="yes">
        <source>Ready to be recorded with %n photo(s)</source>
        <translation>
            <numerusform>Ready to be recorded with %n photo</numerusform>
            <numerusform>Ready to be recorded with %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tie %n photo(s) to</source>
        <translation>
            <numerusform>Tie %n photo to</numerusform>
            <numerusform>Tie %n photos to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Complete, %n photo(s)</source>
        <translation>
            <numerusform>✓ Complete, %n photo</numerusform>
            <numerusform>✓ Complete, %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
</TS>

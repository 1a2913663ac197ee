<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Text</name>
    <message numerus="yes">
        <source>Node %1, database %2, %n plugin(s), answered in %3 ms</source>
        <translation>
            <numerusform>Node %1, database %2, %n plugin, answered in %3 ms</numerusform>
            <numerusform>Node %1, database %2, %n plugins, answered in %3 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) to create.</source>
        <translation>
            <numerusform>%n object to create.</numerusform>
            <numerusform>%n objects to create.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n developer(s)</source>
        <translation>
            <numerusform>%n developer</numerusform>
            <numerusform>%n developers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls for now: going on in %n second(s)</source>
        <translation>
            <numerusform>Too many calls for now: going on in %n second</numerusform>
            <numerusform>Too many calls for now: going on in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GatewayPage</name>
    <message numerus="yes">
        <source>Node %1, database %2, %Ln plugin(s) available.</source>
        <translation>
            <numerusform>Node %1, database %2, %Ln plugin available.</numerusform>
            <numerusform>Node %1, database %2, %Ln plugins available.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicesPage</name>
    <message numerus="yes">
        <source>%Ln service(s), 0 shown.</source>
        <translation>
            <numerusform>%Ln service, 0 shown.</numerusform>
            <numerusform>%Ln services, 0 shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
</context>
</TS>

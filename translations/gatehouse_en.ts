<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>It ends in %n day(s): have it renewed.</source>
        <translation>
            <numerusform>It ends in %n day: have it renewed.</numerusform>
            <numerusform>It ends in %n days: have it renewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We are %1, and %n right(s) are missing</source>
        <translation>
            <numerusform>We are %1, and %n right are missing</numerusform>
            <numerusform>We are %1, and %n rights are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, of %n workspace(s)</source>
        <translation>
            <numerusform>“%1”, of %n workspace</numerusform>
            <numerusform>“%1”, of %n workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s), without a word about their algorithm</source>
        <translation>
            <numerusform>%n signing key, without a word about their algorithm</numerusform>
            <numerusform>%n signing keys, without a word about their algorithm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s): %1</source>
        <translation>
            <numerusform>%n signing key: %1</numerusform>
            <numerusform>%n signing keys: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be used here.</source>
        <translation>
            <numerusform>%n more cannot be used here.</numerusform>
            <numerusform>%n more cannot be used here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access policies</source>
        <translation>
            <numerusform>%n access policy</numerusform>
            <numerusform>%n access policies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>Meant for %n audience(s)</source>
        <translation>
            <numerusform>Meant for %n audience</numerusform>
            <numerusform>Meant for %n audiences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) granted</source>
        <translation>
            <numerusform>%n scope granted</numerusform>
            <numerusform>%n scopes granted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message numerus="yes">
        <source>lacks %n character(s): %1</source>
        <translation>
            <numerusform>lacks %n character: %1</numerusform>
            <numerusform>lacks %n characters: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n character(s) too many: %1</source>
        <translation>
            <numerusform>has %n character too many: %1</numerusform>
            <numerusform>has %n characters too many: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>differs in %n character(s): %1 instead of %2</source>
        <translation>
            <numerusform>differs in %n character: %1 instead of %2</numerusform>
            <numerusform>differs in %n characters: %1 instead of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityChange</name>
    <message numerus="yes">
        <source>%Ln object(s) changed</source>
        <translation>
            <numerusform>%Ln object changed</numerusform>
            <numerusform>%Ln objects changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not: %2</source>
        <translation>
            <numerusform>%1, %n not: %2</numerusform>
            <numerusform>%1, %n not: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of %Ln object(s) is taken back</source>
        <translation>
            <numerusform>The change of %Ln object is taken back</numerusform>
            <numerusform>The change of %Ln objects is taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n object(s)…</source>
        <translation>
            <numerusform>Changing %n object…</numerusform>
            <numerusform>Changing %n objects…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityPages</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) deleted</source>
        <translation>
            <numerusform>%Ln service deleted</numerusform>
            <numerusform>%Ln services deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) brought back</source>
        <translation>
            <numerusform>%Ln service brought back</numerusform>
            <numerusform>%Ln services brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln route</numerusform>
            <numerusform>%Ln routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s) deleted</source>
        <translation>
            <numerusform>%Ln route deleted</numerusform>
            <numerusform>%Ln routes deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s) brought back</source>
        <translation>
            <numerusform>%Ln route brought back</numerusform>
            <numerusform>%Ln routes brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer(s)</source>
        <translation>
            <numerusform>%Ln consumer</numerusform>
            <numerusform>%Ln consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer(s) deleted</source>
        <translation>
            <numerusform>%Ln consumer deleted</numerusform>
            <numerusform>%Ln consumers deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer(s) brought back</source>
        <translation>
            <numerusform>%Ln consumer brought back</numerusform>
            <numerusform>%Ln consumers brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln plugin</numerusform>
            <numerusform>%Ln plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin(s) deleted</source>
        <translation>
            <numerusform>%Ln plugin deleted</numerusform>
            <numerusform>%Ln plugins deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin(s) brought back</source>
        <translation>
            <numerusform>%Ln plugin brought back</numerusform>
            <numerusform>%Ln plugins brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted</source>
        <translation>
            <numerusform>%Ln object deleted</numerusform>
            <numerusform>%Ln objects deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) brought back</source>
        <translation>
            <numerusform>%Ln object brought back</numerusform>
            <numerusform>%Ln objects brought back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityRemoval</name>
    <message numerus="yes">
        <source>%1, %n not: %2</source>
        <translation>
            <numerusform>%1, %n not: %2</numerusform>
            <numerusform>%1, %n not: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n object(s)…</source>
        <translation>
            <numerusform>Deleting %n object…</numerusform>
            <numerusform>Deleting %n objects…</numerusform>
        </translation>
    </message>
</context>
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
    <name>FlowWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln route</numerusform>
            <numerusform>%Ln routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer(s)</source>
        <translation>
            <numerusform>%Ln consumer</numerusform>
            <numerusform>%Ln consumers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln plugin</numerusform>
            <numerusform>%Ln plugins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln developer(s)</source>
        <translation>
            <numerusform>%Ln developer</numerusform>
            <numerusform>%Ln developers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s)</source>
        <translation>
            <numerusform>%Ln contract</numerusform>
            <numerusform>%Ln contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upstream(s)</source>
        <translation>
            <numerusform>%Ln upstream</numerusform>
            <numerusform>%Ln upstreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln target</numerusform>
            <numerusform>%Ln targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln certificate</numerusform>
            <numerusform>%Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA certificate(s)</source>
        <translation>
            <numerusform>%Ln CA certificate</numerusform>
            <numerusform>%Ln CA certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SNI(s)</source>
        <translation>
            <numerusform>%Ln SNI</numerusform>
            <numerusform>%Ln SNIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vault(s)</source>
        <translation>
            <numerusform>%Ln vault</numerusform>
            <numerusform>%Ln vaults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key set(s)</source>
        <translation>
            <numerusform>%Ln key set</numerusform>
            <numerusform>%Ln key sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group membership(s)</source>
        <translation>
            <numerusform>%Ln group membership</numerusform>
            <numerusform>%Ln group memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln JWT credential(s)</source>
        <translation>
            <numerusform>%Ln JWT credential</numerusform>
            <numerusform>%Ln JWT credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s)</source>
        <translation>
            <numerusform>%Ln API key</numerusform>
            <numerusform>%Ln API keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Basic credential(s)</source>
        <translation>
            <numerusform>%Ln Basic credential</numerusform>
            <numerusform>%Ln Basic credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln HMAC credential(s)</source>
        <translation>
            <numerusform>%Ln HMAC credential</numerusform>
            <numerusform>%Ln HMAC credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln OAuth 2 client(s)</source>
        <translation>
            <numerusform>%Ln OAuth 2 client</numerusform>
            <numerusform>%Ln OAuth 2 clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln OAuth 2 token(s)</source>
        <translation>
            <numerusform>%Ln OAuth 2 token</numerusform>
            <numerusform>%Ln OAuth 2 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer group(s)</source>
        <translation>
            <numerusform>%Ln consumer group</numerusform>
            <numerusform>%Ln consumer groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln workspace</numerusform>
            <numerusform>%Ln workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RBAC user(s)</source>
        <translation>
            <numerusform>%Ln RBAC user</numerusform>
            <numerusform>%Ln RBAC users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RBAC role(s)</source>
        <translation>
            <numerusform>%Ln RBAC role</numerusform>
            <numerusform>%Ln RBAC roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admin(s)</source>
        <translation>
            <numerusform>%Ln admin</numerusform>
            <numerusform>%Ln admins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audited request(s)</source>
        <translation>
            <numerusform>%Ln audited request</numerusform>
            <numerusform>%Ln audited requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audited change(s)</source>
        <translation>
            <numerusform>%Ln audited change</numerusform>
            <numerusform>%Ln audited changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s)</source>
        <translation>
            <numerusform>%Ln object</numerusform>
            <numerusform>%Ln objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n change(s) go back to what was before, last one first.</source>
        <translation>
            <numerusform>%n change go back to what was before, last one first.</numerusform>
            <numerusform>%n changes go back to what was before, last one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lose a secret that cannot be brought back.</source>
        <translation>
            <numerusform>%n of them loses a secret that cannot be brought back.</numerusform>
            <numerusform>%n of them lose a secret that cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be taken back and stay.</source>
        <translation>
            <numerusform>%n change cannot be taken back and stay.</numerusform>
            <numerusform>%n changes cannot be taken back and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n already so</numerusform>
            <numerusform>%n already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 and %n other(s)</source>
        <comment>objects</comment>
        <translation>
            <numerusform>Delete %1 and %n other</numerusform>
            <numerusform>Delete %1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n not</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Done, %n not</numerusform>
            <numerusform>Done, %n not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 and %n other(s)</source>
        <comment>objects</comment>
        <translation>
            <numerusform>Change %1 and %n other</numerusform>
            <numerusform>Change %1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message numerus="yes">
        <source>%1 with %2, one of %n that %3 publishes.</source>
        <translation>
            <numerusform>%1 with %2, the only key that %3 publishes.</numerusform>
            <numerusform>%1 with %2, one of %n that %3 publishes.</numerusform>
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
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <translation>
            <numerusform>%1 of %n object</numerusform>
            <numerusform>%1 of %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) left out: decK reads them from the environment.</source>
        <translation>
            <numerusform>%n secret left out: decK reads them from the environment.</numerusform>
            <numerusform>%n secrets left out: decK reads them from the environment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n object(s)</source>
        <translation>
            <numerusform>Imported: %n object</numerusform>
            <numerusform>Imported: %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActivityStrip</name>
    <message numerus="yes">
        <source>Tasks, %Ln running</source>
        <translation>
            <numerusform>Tasks, %Ln running</numerusform>
            <numerusform>Tasks, %Ln running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApplicationActions</name>
    <message numerus="yes">
        <source>Deciding over %n application(s)…</source>
        <translation>
            <numerusform>Deciding over %n application…</numerusform>
            <numerusform>Deciding over %n applications…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) decided</source>
        <translation>
            <numerusform>%n application decided</numerusform>
            <numerusform>%n applications decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n decision(s)…</source>
        <translation>
            <numerusform>Taking back %n decision…</numerusform>
            <numerusform>Taking back %n decisions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken back</source>
        <translation>
            <numerusform>%n decision taken back</numerusform>
            <numerusform>%n decisions taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApplicationInspector</name>
    <message numerus="yes">
        <source>%n application(s) chosen</source>
        <translation>
            <numerusform>%n application chosen</numerusform>
            <numerusform>%n applications chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %n waiting…</source>
        <translation>
            <numerusform>&amp;Approve %n waiting…</numerusform>
            <numerusform>&amp;Approve %n waiting…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApplicationsPage</name>
    <message numerus="yes">
        <source>%Ln application(s), 0 shown.</source>
        <translation>
            <numerusform>%Ln application, 0 shown.</numerusform>
            <numerusform>%Ln applications, 0 shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangePanel</name>
    <message numerus="yes">
        <source>Enable %n object(s)?</source>
        <translation>
            <numerusform>Enable %n object?</numerusform>
            <numerusform>Enable %n objects?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n object(s)?</source>
        <translation>
            <numerusform>Disable %n object?</numerusform>
            <numerusform>Disable %n objects?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n object(s)</source>
        <translation>
            <numerusform>Tags of %n object</numerusform>
            <numerusform>Tags of %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are so already.</source>
        <translation>
            <numerusform>%n of them is so already.</numerusform>
            <numerusform>%n of them are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read: %1</source>
        <translation>
            <numerusform>%n of them could not be read: %1</numerusform>
            <numerusform>%n of them could not be read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the objects were not changed</source>
        <translation>
            <numerusform>%n of the objects was not changed</numerusform>
            <numerusform>%n of the objects were not changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangesPane</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConflictNote</name>
    <message numerus="yes">
        <source>You and somebody else changed %Ln field(s) differently. Choose whose value each one is to have; nothing is written yet.</source>
        <translation>
            <numerusform>You and somebody else changed %Ln field differently. Choose whose value each one is to have; nothing is written yet.</numerusform>
            <numerusform>You and somebody else changed %Ln fields differently. Choose whose value each one is to have; nothing is written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionPanel</name>
    <message numerus="yes">
        <source>Approve %n request(s)?</source>
        <translation>
            <numerusform>Approve %n request?</numerusform>
            <numerusform>Approve %n requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeletePanel</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)?</source>
        <translation>
            <numerusform>Delete %n object?</numerusform>
            <numerusform>Delete %n objects?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Delete %n object</numerusform>
            <numerusform>Delete %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead to it: the gateway refuses to delete it until they are gone.</source>
        <translation>
            <numerusform>%n route lead to it: the gateway refuses to delete it until they are gone.</numerusform>
            <numerusform>%n routes lead to it: the gateway refuses to delete it until they are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have routes: the gateway refuses to delete those.</source>
        <translation>
            <numerusform>%n of them has routes: the gateway refuses to delete it.</numerusform>
            <numerusform>%n of them have routes: the gateway refuses to delete those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the objects were not deleted</source>
        <translation>
            <numerusform>%n of the objects was not deleted</numerusform>
            <numerusform>%n of the objects were not deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditFooter</name>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at</source>
        <translation>
            <numerusform>%Ln field must be looked at</numerusform>
            <numerusform>%Ln fields must be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) filled in</source>
        <translation>
            <numerusform>%Ln field filled in</numerusform>
            <numerusform>%Ln fields filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Discard %Ln change?</numerusform>
            <numerusform>Discard %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln field(s) by name or meaning</source>
        <translation>
            <numerusform>Search %Ln field by name or meaning</numerusform>
            <numerusform>Search %Ln fields by name or meaning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EntityInspector</name>
    <message numerus="yes">
        <source>%Ln object(s) chosen</source>
        <translation>
            <numerusform>%Ln object chosen</numerusform>
            <numerusform>%Ln objects chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the editor</source>
        <translation>
            <numerusform>%n more in the editor</numerusform>
            <numerusform>%n more in the editor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EntityMenu</name>
    <message numerus="yes">
        <source>&amp;Row(s)</source>
        <translation>
            <numerusform>&amp;Row</numerusform>
            <numerusform>&amp;Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %n object(s)…</source>
        <translation>
            <numerusform>Copying %n object…</numerusform>
            <numerusform>Copying %n objects…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) copied</source>
        <translation>
            <numerusform>%n object copied</numerusform>
            <numerusform>%n objects copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPane</name>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln exchange</numerusform>
            <numerusform>%Ln exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s), 0 shown.</source>
        <translation>
            <numerusform>%Ln exchange, 0 shown.</numerusform>
            <numerusform>%Ln exchanges, 0 shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FormView</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields that match. Type more to find others.</source>
        <translation>
            <numerusform>The first %Ln field that matches. Type more to find others.</numerusform>
            <numerusform>The first %Ln fields that match. Type more to find others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LoggedExchange</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastePanel</name>
    <message numerus="yes">
        <source>%n token(s) were found. Choose the one to look at.</source>
        <translation>
            <numerusform>%n token were found. Choose the one to look at.</numerusform>
            <numerusform>%n tokens were found. Choose the one to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanRun</name>
    <message numerus="yes">
        <source>Too many calls for now: going on in %n second(s)</source>
        <translation>
            <numerusform>Too many calls for now: going on in %n second</numerusform>
            <numerusform>Too many calls for now: going on in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanStep</name>
    <message numerus="yes">
        <source>%n step(s): %1</source>
        <translation>
            <numerusform>%n step: %1</numerusform>
            <numerusform>%n steps: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s) to go on</source>
        <translation>
            <numerusform>Settle %n conflict to go on</numerusform>
            <numerusform>Settle %n conflicts to go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProtectPage</name>
    <message numerus="yes">
        <source>&amp;Apply %n step(s)</source>
        <translation>
            <numerusform>&amp;Apply %n step</numerusform>
            <numerusform>&amp;Apply %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RawPane</name>
    <message numerus="yes">
        <source>Taken over, with %Ln correction(s)</source>
        <translation>
            <numerusform>Taken over, with %Ln correction</numerusform>
            <numerusform>Taken over, with %Ln corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RoutePanel</name>
    <message numerus="yes">
        <source>The proxy does not know this route yet. It reads its configuration every few seconds, so the call is repeated for up to %Ln more second(s).</source>
        <translation>
            <numerusform>The proxy does not know this route yet. It reads its configuration every few seconds, so the call is repeated for up to %Ln more second.</numerusform>
            <numerusform>The proxy does not know this route yet. It reads its configuration every few seconds, so the call is repeated for up to %Ln more seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StepDetail</name>
    <message numerus="yes">
        <source>&amp;Change %n field(s)</source>
        <translation>
            <numerusform>&amp;Change %n field</numerusform>
            <numerusform>&amp;Change %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TokenPanel</name>
    <message numerus="yes">
        <source>hidden, %Ln character(s)</source>
        <translation>
            <numerusform>hidden, %Ln character</numerusform>
            <numerusform>hidden, %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TokenTree</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedBar</name>
    <message numerus="yes">
        <source>%Ln plan(s) were not finished</source>
        <translation>
            <numerusform>%Ln plan were not finished</numerusform>
            <numerusform>%Ln plans were not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more will stand here when these are decided.</source>
        <translation>
            <numerusform>%Ln more will stand here when these are decided.</numerusform>
            <numerusform>%Ln more will stand here when these are decided.</numerusform>
        </translation>
    </message>
</context>
</TS>

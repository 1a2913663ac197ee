<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Capabilities</name>
    <message>
        <source>It runs without a database: its configuration comes from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are stored in its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its database cannot be reached at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this node: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugins are there, but nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect services with tokens of any OpenID provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the plugins jwt and acl, in every edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect services with OpenID Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the Enterprise plugin openid-connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect services with API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the plugins key-auth and acl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate teams by workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server is up and can be reached from here, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection could be made or kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the port, and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the certificate of its authority, or trust this one certificate after comparing its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the log of the server, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what its protocol promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address leads to the right server, with no login page or proxy between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is already there, or it was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again and decide which of the two shall stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name, the address and the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token or password, and that it has the rights for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer did not serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or unlock the keychain, or give the secret each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way, or a server that can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than a Kong Admin API answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the Admin API (port 8001 or 8444 as a rule), not that of the proxy or of Kong Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address leads straight to the server, with no login page or proxy between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address leads to the right server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway answered with something that is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of an Admin API; a proxy between may change its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway answered with something that is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway gave the same page of a list again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether a cache stands between this program and the gateway, and go around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has no workspace of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the workspaces it has, or leave it empty for the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway runs, but it cannot reach its database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the database of the gateway, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than this program takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing accepts connections at that address and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the host, and the name service of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, a VPN, and the firewall between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the server restarted, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ended in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the server or a proxy between ended it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network proxy did not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no web server answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; a port for TLS needs an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether a proxy between changes the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was not sent well-formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the far side or of this program: please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is signed by itself, so nobody vouches for it[ ({host})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the server; then trust it for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not known here[ ({host})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the certificate of that authority, or trust this one after comparing its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired[ ({host})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it renewed on the server; or trust this one after comparing its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet[ ({host})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks of both computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for another host than {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the host name that it names; or trust this one after comparing its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted[ ({host})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was renewed on purpose, compare the new fingerprint and trust it; otherwise somebody may be listening in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection could not be made[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and which versions the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That port does not speak TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use http instead of https, or the port for TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a certificate of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a client certificate and its key for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS settings cannot be used ({part})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give certificates and keys in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no TLS library that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be used[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole http or https address, such as http://127.0.0.1:8001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header “{name}” cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line breaks and characters outside ASCII from its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request cannot be sent ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of the Admin API, such as http://127.0.0.1:8001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address[: {url}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as scheme, host and port, such as https://kong.example:8444.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only http and https can be used[: {url}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the address with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address for this must not hold a question mark or a hash[: {url}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from there on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password stands in the address[ {url}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the address; credentials belong into their own field and into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was found in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file that holds “BEGIN CERTIFICATE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No id or name was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the object that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of the kind “{kind}” stand under another one, which was not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the object they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway describes its fields in a way that this program does not understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the version of the gateway; enter the object as JSON meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway stored something else than it was sent[: {paths}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both; a plugin or another person may have changed it at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile[: {paths}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again and decide what shall stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox program gatehouse-sandbox was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package anew; it must stand beside gatehouse or in ../libexec/gatehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox started but did not say where it listens[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if that does not help, start gatehouse-sandbox in a terminal and read what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox ended by itself[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again; what was made in it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line; indentation counts, tabs are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the format “{found}”[, this program reads {supported}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a version of this program that knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” is not known[; did you mean “{nearest}”?]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{key}” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” holds a secret in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write keychain:NAME, file:PATH or stdin instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it; --help lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not right[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help for what can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{key}”[; did you mean “{nearest}”?]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help for the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind “{key}”[; did you mean “{nearest}”?]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help for the kinds of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two secrets cannot both be read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer or file lacks something, or it has another type than promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address leads to the right server and the file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved state of the sandbox cannot be read or written[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file, or delete it to begin afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estate of the sandbox cannot be made like that[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as services=N,routes=N,plugins=N,consumers=N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fault of the sandbox cannot be set[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the login does not belong to this attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in once more, in one browser window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the answer of the browser[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the programs that use the redirect ports, or choose other ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect names the same parameter twice[: {parameter}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider mend its redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address must lead to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register one that begins with http://127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect lacks what it must bring[: {parameter}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole address of the last page, or log in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address from the browser, from http to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that was pasted belongs to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the page that the login ended on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address needs a path of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register one such as http://127.0.0.1:8765/callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “{parameter}” is set by the program itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not come back from the login in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in once more; check that the redirect address is registered at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is in use[: {port}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program that uses it, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the login names another issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on: it may be a mix-up attack. Check the settings of the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider calls itself differently[: {found}, expected was {expected}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the issuer exactly as the provider writes it, slashes included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer does not use https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address; http is accepted on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No OpenID or OAuth description was found at the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the issuer; its description stands below /.well-known/openid-configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer an endpoint that is needed[: {endpoint}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another way to log in, or have the provider switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login page could not be passed[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and password of the sample person and the pages of the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider lets nobody register applications[, so “{application}” cannot be made]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the application by hand and give its client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration of {client_id} cannot be changed: its management token is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete the application at the provider by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the application was registered[ (software_id {software_id})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for that software_id at the provider, and delete the application if it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has conflicts, so nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve each conflict that it names, then plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was rolled back before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan from the same protection file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored plan cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the store from its copy, or clean up by hand with what the journal shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan with this id is stored already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again; a new one gets a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id, or list the plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway is being changed by another program[ (process {pid} on {host}, since {since})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or end that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway runs without a database, so nothing can be changed through its Admin API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its declarative configuration, or use a gateway with a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not have the plugin “{plugin}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to “plugins” in kong.conf and restart the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway has no service “{service}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the service, or correct the name in the protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway cannot verify what the provider signs with[: {found}; it can verify {supported}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider sign with RS256 or ES256, or use a gateway with OpenID Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy “{strategy}” is not known[; known are {supported}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already and is different[: {paths}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of the two, or make them equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer with this name exists already for another application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the application, or delete the other consumer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another consumer has a credential with this key already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that credential, or use another client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential exists with another public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider may have changed its keys: decide which one counts, then plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that the plan needs is not in the keychain[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret again, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something the plan refers to does not exist yet[: {reference}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the plan back and plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was left behind[: {paths}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it by hand, and report this: it is a fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway still has objects of an earlier demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them or use a fresh sandbox, then run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a plan, or apply one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was answered with another status than expected[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the answer with the log of the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program[ (format {found}, known up to {known})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file could not be made[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists, may be written, and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copy beside it in its place, or start with a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file could not be used[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, put the copy beside it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with the same name or id is stored already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it belongs to is not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again; it may have been deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one is called “{name}” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved gateway is called “{id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or list the saved gateways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved provider is called “{id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or list the saved providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has nothing under {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer did not serve[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or unlock a keychain (such as GNOME Keyring or KWallet), or give the secret each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value, or leave the secret out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is too large[: {limit} bytes are allowed]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right file was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of certificates also holds a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give certificates alone; the private key has its own place in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signed token: it has {parts} parts instead of three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole token, from “eyJ” to its end; it may have been cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is too large: {bytes} bytes, {limit} are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that only the token was pasted; have the provider put less into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is damaged: a character that cannot stand there, or a part that was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, whole and without line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, whole; a part may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON names the same member twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the sender mend it; which of the two counts is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the token has “{member}” with a wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider mend its tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not say how it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider put “alg” into the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not signed (alg “none”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never accept such a token; have the provider sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is signed with “{alg}”, which is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider sign with RS256 or ES256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is signed with “{alg}”, which is not accepted here[; accepted are {allowed}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider sign with one that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token asks for extensions that are not known: {crit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider issue tokens without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the keys has the id “{kid}” that the token names[; known are {known}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider may have changed its keys: read them again, and check that the token comes from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not fit the signature ({alg})[: {member}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the keys belong to the provider that issued the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not match the token ({alg})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was changed, or it comes from another issuer: get a new one and compare the issuers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the private key is whole and fits the algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims of the token are not valid JSON[: {text}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim has a wrong type[: {expected} was expected]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider mend the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token comes from another issuer[: {found}, expected was {expected}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is meant for another audience[: {found}, expected was {expected}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a token with this audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not say when it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider put “exp” into its tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired[: it ended {found}, now it is {expected}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new one; if it is new, compare the clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not valid yet[: it begins {found}, now it is {expected}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or compare the clocks of both computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is damaged[: {member}, {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the keys of the provider again; if that does not help, have the provider mend them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this kind cannot be used[: {member} {value}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider offer an RSA, EC or Ed25519 key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of keys has no usable “keys”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the keys (jwks_uri) at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of this kind cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an RSA, EC or Ed25519 key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key is needed, this is a public one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared secret cannot be written as a public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an algorithm with a public key, such as RS256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in PEM form cannot be read[: {reason}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole block from “BEGIN” to “END”, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is no JWT, so its claims cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider issue JWT access tokens for this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no claim “{claim}”[; it has {present}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the provider put the claim into its access tokens, or choose another claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{claim}” is “{found}” instead of “{expected}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the claim that carries the client id of this provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was signed with another key than the gateway has[: {found} instead of {expected}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider changed its keys: plan the protection again, so that the gateway gets the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and the far side&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the change was made: look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, and where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of a day of another year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Text</name>
    <message>
        <source>Call an address with a token and show the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address behind the gateway&apos;s proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the token; - reads standard input; without it, no token is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a gateway what it is; --save keeps it under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the gateway under this name; its token goes into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kong Gateway %1 (%2) at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Node %1, database %2, %n plugin(s), answered in %3 ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Callers use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show header and claims of a token without trusting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was not checked; verify does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the main job from end to end on the built-in sandbox, and take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the service is protected: open-source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where callers reach the gateway; what it says of itself without this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who logs in at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the password of that user; the sandbox&apos;s own without this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one object of the gateway; secrets stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, or the name it goes by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent that it belongs to, such as the consumer of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List objects of the gateway, such as services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only objects with this tag; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of this parent, such as the consumer of a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what a protection file would change; writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the gateway and the provider as a protection file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done stands in the journal: resume goes on, rollback takes it back (plan %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what a plan made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a plan that was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token: client credentials, or a login in the browser with --login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with the browser (authorization code with PKCE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the address to open instead of starting a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the redirect URI on 127.0.0.1; may be repeated, the first free one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope to ask for; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the access token to this file (readable by its owner alone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the access token, for a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in a browser:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got a token of type %1, scope &quot;%2&quot;, valid until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a token&apos;s signature, issuer, audience and times with the provider&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience that the token must be for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim that must be there, or must have this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds by which clocks may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid: signed by key %1 (%2) of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already so: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the answer to a registration never came; if it exists, its software_id is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register the application %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mint a token for %1 and read its claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else stands there, different in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if its answer is lost, it can only be named, not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be taken back exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) to create.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registration may be left at %1; look there for software_id %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection file (gatehouse: protection/1); - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a keychain; what is registered cannot be taken back by a later run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the plan; the latest one that fits without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: gatehouse-cli COMMAND [options]
Command line of Gatehouse: protects the services of an API gateway with a provider&apos;s tokens.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
gatehouse-cli COMMAND --help tells more.
Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 denied, 5 conflict, 6 rejected, 7 network, 8 timeout, 9 TLS, 10 protocol, 11 rate limited, 12 storage, 13 keychain, 14 unsupported, 15 unknown outcome, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base address of the gateway&apos;s Admin API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the saved gateway of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace of the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the Admin API token; - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer of the OpenID provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with more roots for the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the token that lets register clients (RFC 7591).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the client&apos;s secret; - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client proves itself: basic, post or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with more roots for the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with our certificate for the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with its private key; - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the one certificate to accept from the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the token; without it, standard input is read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administration console for API gateways protected by OAuth 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActivityStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Bones</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CertificateChain</name>
    <message>
        <source>Certificate for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConnectionSwitcher</name>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gateway or try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this gateway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EnvironmentBar</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FirstRunPage</name>
    <message>
        <source>Protect APIs with the identity provider you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse configures the gateway and the provider together, tests the login, and explains every refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets stay in the keychain of this computer. No account, no telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway and an identity provider on this computer, with sample services. Nothing leaves the machine, and nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers like a real gateway, with its errors and its delays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity provider that really signs tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse here what you will do in production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to an Admin API. The check says what was found and what this program can do there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GatewayPage</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin API &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the gateway is configured, not where its callers call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this connection is called here. Empty: the host of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours the window, so that production is never mistaken for anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise only. Empty: the default workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as Kong-Admin-Token. Kept in the keychain of this computer, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CA certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, when the Admin API has a certificate of your own authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where callers reach the services. Empty: as the gateway says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the file of CA certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this gateway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kong Gateway %1 (%2) answered in %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Node %1, database %2, %Ln plugin(s) available.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rust this certificate for this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted for this connection: the certificate with this SHA-256 fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trusting &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address and its credential are deleted from this computer. Nothing changes on the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IdeaPicture</name>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login, consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application gets a token from a provider and calls a service through the gateway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>workspace and edition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration console for API gateways that are protected by OAuth 2.0 and OpenID Connect.

Apache License 2.0. Icons: Breeze, © KDE, LGPL 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (read from a file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the gateway again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SavedButton</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, address, path or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gateway has none in this workspace. What is made elsewhere appears after reading again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), 0 shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Capabilities</name>
    <message>
        <source>It runs without a database: its configuration comes from a file.</source>
        <translation>データベースなしで動作しており、設定はファイルから読み込まれます。</translation>
    </message>
    <message>
        <source>Changes are stored in its database.</source>
        <translation>変更はデータベースに保存されます。</translation>
    </message>
    <message>
        <source>Its database cannot be reached at the moment.</source>
        <translation>現在データベースに接続できません。</translation>
    </message>
    <message>
        <source>Change its configuration</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Not on this node: %1.</source>
        <translation>このノードにありません: %1</translation>
    </message>
    <message>
        <source>The plugins are there, but nothing can be written.</source>
        <translation>プラグインはありますが、書き込めません。</translation>
    </message>
    <message>
        <source>Protect services with tokens of any OpenID provider</source>
        <translation>任意の OpenID プロバイダーのトークンによるサービスの保護</translation>
    </message>
    <message>
        <source>With the plugins jwt and acl, in every edition.</source>
        <translation>プラグイン jwt と acl を使用。すべてのエディションで可能です。</translation>
    </message>
    <message>
        <source>Protect services with OpenID Connect</source>
        <translation>OpenID Connect によるサービスの保護</translation>
    </message>
    <message>
        <source>With the Enterprise plugin openid-connect.</source>
        <translation>Enterprise のプラグイン openid-connect を使用。</translation>
    </message>
    <message>
        <source>Protect services with API keys</source>
        <translation>API キーによるサービスの保護</translation>
    </message>
    <message>
        <source>With the plugins key-auth and acl.</source>
        <translation>プラグイン key-auth と acl を使用。</translation>
    </message>
    <message>
        <source>Separate teams by workspaces</source>
        <translation>ワークスペースによるチームの分離</translation>
    </message>
    <message>
        <source>This edition has none.</source>
        <translation>このエディションにはありません。</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked</source>
        <translation>指示どおり中止しました</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>Check that the server is up and can be reached from here, then try again.</source>
        <translation>サーバーが動作していてここから到達できるか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No connection could be made or kept</source>
        <translation>接続できないか、接続が切れました</translation>
    </message>
    <message>
        <source>Check the address, the port, and that the server is running.</source>
        <translation>アドレスとポート、サーバーが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>サーバーの証明書が信頼されていません</translation>
    </message>
    <message>
        <source>Give the certificate of its authority, or trust this one certificate after comparing its fingerprint.</source>
        <translation>認証局の証明書を指定するか、フィンガープリントを照合したうえでこの証明書を信頼してください。</translation>
    </message>
    <message>
        <source>The server answered with an error</source>
        <translation>サーバーがエラーを返しました</translation>
    </message>
    <message>
        <source>Look into the log of the server, then try again.</source>
        <translation>サーバーのログを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer is not what its protocol promises</source>
        <translation>応答がプロトコルに従っていません</translation>
    </message>
    <message>
        <source>Check that the address leads to the right server, with no login page or proxy between.</source>
        <translation>アドレスが正しいサーバーを指し、間にログイン画面やプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>サーバーが要求を拒否しました</translation>
    </message>
    <message>
        <source>Correct what it names and try again.</source>
        <translation>指摘された箇所を直し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something else is already there, or it was changed meanwhile</source>
        <translation>別のものがすでにあるか、その間に変更されました</translation>
    </message>
    <message>
        <source>Read it again and decide which of the two shall stay.</source>
        <translation>読み込み直して、どちらを残すか決めてください。</translation>
    </message>
    <message>
        <source>It does not exist there</source>
        <translation>そこには存在しません</translation>
    </message>
    <message>
        <source>Check its name, the address and the workspace.</source>
        <translation>名前、アドレス、ワークスペースを確認してください。</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Check the token or password, and that it has the rights for this.</source>
        <translation>トークンまたはパスワードと、その権限を確認してください。</translation>
    </message>
    <message>
        <source>The server asks to slow down</source>
        <translation>サーバーが要求の頻度を下げるよう求めています</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The local data could not be read or written</source>
        <translation>ローカルのデータを読み書きできません</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the data folder.</source>
        <translation>データフォルダーの空き容量と権限を確認してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not serve</source>
        <translation>このコンピューターのキーチェーンを利用できません</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, or give the secret each time.</source>
        <translation>キーチェーンを起動またはロック解除するか、秘密情報を毎回指定してください。</translation>
    </message>
    <message>
        <source>The input cannot be used</source>
        <translation>入力を使用できません</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not possible there</source>
        <translation>そこでは実行できません</translation>
    </message>
    <message>
        <source>Choose another way, or a server that can do it.</source>
        <translation>別の方法か、対応しているサーバーを選んでください。</translation>
    </message>
    <message>
        <source>Something else than a Kong Admin API answers there</source>
        <translation>そこで応答しているのは Kong の Admin API ではありません</translation>
    </message>
    <message>
        <source>Give the address of the Admin API (port 8001 or 8444 as a rule), not that of the proxy or of Kong Manager.</source>
        <translation>プロキシや Kong Manager ではなく、Admin API のアドレス (通常はポート 8001 または 8444) を指定してください。</translation>
    </message>
    <message>
        <source>A web page came instead of data</source>
        <translation>データの代わりに Web ページが返されました</translation>
    </message>
    <message>
        <source>Check that the address leads straight to the server, with no login page or proxy between.</source>
        <translation>アドレスがサーバーに直接つながり、間にログイン画面やプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>The answer is not JSON</source>
        <translation>応答が JSON ではありません</translation>
    </message>
    <message>
        <source>Check that the address leads to the right server.</source>
        <translation>アドレスが正しいサーバーを指しているか確認してください。</translation>
    </message>
    <message>
        <source>The gateway answered with something that is no list</source>
        <translation>ゲートウェイの応答が一覧ではありません</translation>
    </message>
    <message>
        <source>Check that the address is that of an Admin API; a proxy between may change its answers.</source>
        <translation>Admin API のアドレスか確認してください。途中のプロキシが応答を書き換えている可能性があります。</translation>
    </message>
    <message>
        <source>The gateway answered with something that is no object</source>
        <translation>ゲートウェイの応答がオブジェクトではありません</translation>
    </message>
    <message>
        <source>The gateway gave the same page of a list again and again</source>
        <translation>ゲートウェイが一覧の同じページを繰り返し返しました</translation>
    </message>
    <message>
        <source>Look whether a cache stands between this program and the gateway, and go around it.</source>
        <translation>ゲートウェイとの間にキャッシュがないか確認し、経由しないようにしてください。</translation>
    </message>
    <message>
        <source>The gateway has no workspace of that name</source>
        <translation>その名前のワークスペースはゲートウェイにありません</translation>
    </message>
    <message>
        <source>Choose one of the workspaces it has, or leave it empty for the default one.</source>
        <translation>存在するワークスペースを選ぶか、空欄にして既定のものを使ってください。</translation>
    </message>
    <message>
        <source>The gateway runs, but it cannot reach its database</source>
        <translation>ゲートウェイは動作していますが、データベースに接続できません</translation>
    </message>
    <message>
        <source>Start the database of the gateway, then try again.</source>
        <translation>ゲートウェイのデータベースを起動し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer is larger than this program takes</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>Nothing accepts connections at that address and port</source>
        <translation>そのアドレスとポートでは接続を受け付けていません</translation>
    </message>
    <message>
        <source>Check the port, and that the server is running.</source>
        <translation>ポートと、サーバーが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>The host name was not found</source>
        <translation>ホスト名が見つかりません</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and the name service of this computer.</source>
        <translation>ホスト名のつづりと、このコンピューターの名前解決を確認してください。</translation>
    </message>
    <message>
        <source>The host cannot be reached</source>
        <translation>ホストに到達できません</translation>
    </message>
    <message>
        <source>Check the network, a VPN, and the firewall between.</source>
        <translation>ネットワーク、VPN、途中のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The connection was lost in the middle</source>
        <translation>接続が途中で切れました</translation>
    </message>
    <message>
        <source>Look whether the server restarted, then try again.</source>
        <translation>サーバーが再起動していないか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer ended in the middle</source>
        <translation>応答が途中で終わりました</translation>
    </message>
    <message>
        <source>Look whether the server or a proxy between ended it, then try again.</source>
        <translation>サーバーや途中のプロキシが切断していないか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No whole answer came in time</source>
        <translation>時間内に応答が完了しませんでした</translation>
    </message>
    <message>
        <source>The network proxy did not connect</source>
        <translation>ネットワークプロキシに接続できません</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>Something that is no web server answers there</source>
        <translation>そこで応答しているのは Web サーバーではありません</translation>
    </message>
    <message>
        <source>Check the port; a port for TLS needs an https address.</source>
        <translation>ポートを確認してください。TLS のポートには https のアドレスが必要です。</translation>
    </message>
    <message>
        <source>The connection failed[: {text}]</source>
        <translation>接続に失敗しました[: {text}]</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read</source>
        <translation>応答の圧縮形式を読み取れません</translation>
    </message>
    <message>
        <source>Look whether a proxy between changes the answers.</source>
        <translation>途中のプロキシが応答を書き換えていないか確認してください。</translation>
    </message>
    <message>
        <source>The form was not sent well-formed</source>
        <translation>フォームの形式が正しくありません</translation>
    </message>
    <message>
        <source>This is a fault of the far side or of this program: please report it.</source>
        <translation>相手側またはこのプログラムの不具合です。ご報告ください。</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, so nobody vouches for it[ ({host})]</source>
        <translation>証明書が自己署名のため、保証する認証局がありません[ ({host})]</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one on the server; then trust it for this connection.</source>
        <translation>フィンガープリントをサーバー側のものと照合してから、この接続で信頼してください。</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that is not known here[ ({host})]</source>
        <translation>証明書がここでは知られていない認証局のものです[ ({host})]</translation>
    </message>
    <message>
        <source>Give the certificate of that authority, or trust this one after comparing its fingerprint.</source>
        <translation>その認証局の証明書を指定するか、フィンガープリントを照合したうえでこの証明書を信頼してください。</translation>
    </message>
    <message>
        <source>The certificate has expired[ ({host})]</source>
        <translation>証明書の有効期限が切れています[ ({host})]</translation>
    </message>
    <message>
        <source>Have it renewed on the server; or trust this one after comparing its fingerprint.</source>
        <translation>サーバーの証明書を更新するか、フィンガープリントを照合したうえでこの証明書を信頼してください。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet[ ({host})]</source>
        <translation>証明書がまだ有効になっていません[ ({host})]</translation>
    </message>
    <message>
        <source>Compare the clocks of both computers.</source>
        <translation>両方のコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate is for another host than {host}</source>
        <translation>証明書は {host} のものではありません</translation>
    </message>
    <message>
        <source>Use the host name that it names; or trust this one after comparing its fingerprint.</source>
        <translation>証明書にあるホスト名を使うか、フィンガープリントを照合したうえでこの証明書を信頼してください。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted[ ({host})]</source>
        <translation>信頼した証明書とは別の証明書が提示されました[ ({host})]</translation>
    </message>
    <message>
        <source>If it was renewed on purpose, compare the new fingerprint and trust it; otherwise somebody may be listening in.</source>
        <translation>意図した更新なら新しいフィンガープリントを照合して信頼してください。そうでなければ盗聴のおそれがあります。</translation>
    </message>
    <message>
        <source>The encrypted connection could not be made[: {text}]</source>
        <translation>暗号化された接続を確立できません[: {text}]</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and which versions the server allows.</source>
        <translation>ポートが TLS に対応しているか、サーバーが許可するバージョンを確認してください。</translation>
    </message>
    <message>
        <source>That port does not speak TLS</source>
        <translation>そのポートは TLS に対応していません</translation>
    </message>
    <message>
        <source>Use http instead of https, or the port for TLS.</source>
        <translation>https の代わりに http を使うか、TLS のポートを指定してください。</translation>
    </message>
    <message>
        <source>The server asks for a certificate of ours</source>
        <translation>サーバーがクライアント証明書を求めています</translation>
    </message>
    <message>
        <source>Give a client certificate and its key for this connection.</source>
        <translation>この接続にクライアント証明書と秘密鍵を指定してください。</translation>
    </message>
    <message>
        <source>The TLS settings cannot be used ({part})</source>
        <translation>TLS の設定を使用できません ({part})</translation>
    </message>
    <message>
        <source>Give certificates and keys in PEM form.</source>
        <translation>証明書と鍵を PEM 形式で指定してください。</translation>
    </message>
    <message>
        <source>This computer has no TLS library that can be used</source>
        <translation>このコンピューターには使用できる TLS ライブラリがありません</translation>
    </message>
    <message>
        <source>Install OpenSSL 3.</source>
        <translation>OpenSSL 3 をインストールしてください。</translation>
    </message>
    <message>
        <source>The address cannot be used[: {reason}]</source>
        <translation>アドレスを使用できません[: {reason}]</translation>
    </message>
    <message>
        <source>Give a whole http or https address, such as http://127.0.0.1:8001.</source>
        <translation>http://127.0.0.1:8001 のように完全な http または https のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The header “{name}” cannot be sent</source>
        <translation>ヘッダー「{name}」を送信できません</translation>
    </message>
    <message>
        <source>Remove line breaks and characters outside ASCII from its value.</source>
        <translation>値から改行と ASCII 以外の文字を取り除いてください。</translation>
    </message>
    <message>
        <source>This request cannot be sent ({text})</source>
        <translation>この要求は送信できません ({text})</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it.</source>
        <translation>プログラムの不具合です。ご報告ください。</translation>
    </message>
    <message>
        <source>An address is missing</source>
        <translation>アドレスが入力されていません</translation>
    </message>
    <message>
        <source>Give the address of the Admin API, such as http://127.0.0.1:8001.</source>
        <translation>http://127.0.0.1:8001 のように Admin API のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>This is not an address[: {url}]</source>
        <translation>アドレスではありません[: {url}]</translation>
    </message>
    <message>
        <source>Write it as scheme, host and port, such as https://kong.example:8444.</source>
        <translation>https://kong.example:8444 のように、スキーム、ホスト、ポートを書いてください。</translation>
    </message>
    <message>
        <source>Only http and https can be used[: {url}]</source>
        <translation>使用できるのは http と https だけです[: {url}]</translation>
    </message>
    <message>
        <source>Begin the address with http:// or https://.</source>
        <translation>アドレスを http:// または https:// で始めてください。</translation>
    </message>
    <message>
        <source>An address for this must not hold a question mark or a hash[: {url}]</source>
        <translation>このアドレスに疑問符やハッシュは使えません[: {url}]</translation>
    </message>
    <message>
        <source>Leave out everything from there on.</source>
        <translation>そこから後ろを取り除いてください。</translation>
    </message>
    <message>
        <source>A password stands in the address[ {url}]</source>
        <translation>アドレスにパスワードが含まれています[ {url}]</translation>
    </message>
    <message>
        <source>Take it out of the address; credentials belong into their own field and into the keychain.</source>
        <translation>アドレスから取り除いてください。認証情報は専用の欄とキーチェーンに入れます。</translation>
    </message>
    <message>
        <source>No certificate was found in {file}</source>
        <translation>{file} に証明書がありません</translation>
    </message>
    <message>
        <source>Choose a PEM file that holds “BEGIN CERTIFICATE”.</source>
        <translation>「BEGIN CERTIFICATE」を含む PEM ファイルを選んでください。</translation>
    </message>
    <message>
        <source>No id or name was given</source>
        <translation>ID も名前も指定されていません</translation>
    </message>
    <message>
        <source>Name the object that is meant.</source>
        <translation>対象のオブジェクトを指定してください。</translation>
    </message>
    <message>
        <source>Objects of the kind “{kind}” stand under another one, which was not named</source>
        <translation>「{kind}」は別のオブジェクトに属しますが、それが指定されていません</translation>
    </message>
    <message>
        <source>Name the object they belong to.</source>
        <translation>属するオブジェクトを指定してください。</translation>
    </message>
    <message>
        <source>The gateway describes its fields in a way that this program does not understand</source>
        <translation>ゲートウェイのフィールド定義をこのプログラムは理解できません</translation>
    </message>
    <message>
        <source>Check the version of the gateway; enter the object as JSON meanwhile.</source>
        <translation>ゲートウェイのバージョンを確認してください。当面はオブジェクトを JSON で入力してください。</translation>
    </message>
    <message>
        <source>The gateway stored something else than it was sent[: {paths}]</source>
        <translation>ゲートウェイが送信内容と異なるものを保存しました[: {paths}]</translation>
    </message>
    <message>
        <source>Compare both; a plugin or another person may have changed it at the same moment.</source>
        <translation>両方を比べてください。プラグインか別の人が同時に変更した可能性があります。</translation>
    </message>
    <message>
        <source>It was changed by somebody else meanwhile[: {paths}]</source>
        <translation>その間に別の人が変更しました[: {paths}]</translation>
    </message>
    <message>
        <source>Read it again and decide what shall stay.</source>
        <translation>読み込み直して、どれを残すか決めてください。</translation>
    </message>
    <message>
        <source>The sandbox program gatehouse-sandbox was not found</source>
        <translation>サンドボックスのプログラム gatehouse-sandbox が見つかりません</translation>
    </message>
    <message>
        <source>Install the package anew; it must stand beside gatehouse or in ../libexec/gatehouse.</source>
        <translation>パッケージを再インストールしてください。gatehouse と同じ場所か ../libexec/gatehouse に必要です。</translation>
    </message>
    <message>
        <source>The sandbox started but did not say where it listens[: {text}]</source>
        <translation>サンドボックスは起動しましたが、待ち受けアドレスを知らせませんでした[: {text}]</translation>
    </message>
    <message>
        <source>Try again; if that does not help, start gatehouse-sandbox in a terminal and read what it says.</source>
        <translation>もう一度お試しください。直らない場合は端末で gatehouse-sandbox を起動し、表示を確認してください。</translation>
    </message>
    <message>
        <source>The sandbox ended by itself[: {text}]</source>
        <translation>サンドボックスが終了しました[: {text}]</translation>
    </message>
    <message>
        <source>Start it again; what was made in it is gone.</source>
        <translation>もう一度起動してください。作成したものは失われました。</translation>
    </message>
    <message>
        <source>This is not valid YAML[: {text}]</source>
        <translation>正しい YAML ではありません[: {text}]</translation>
    </message>
    <message>
        <source>Correct the line; indentation counts, tabs are not allowed.</source>
        <translation>その行を直してください。字下げに意味があり、タブは使えません。</translation>
    </message>
    <message>
        <source>The file has the format “{found}”[, this program reads {supported}]</source>
        <translation>ファイルの形式は「{found}」です[。このプログラムが読めるのは {supported}]</translation>
    </message>
    <message>
        <source>Use a version of this program that knows it.</source>
        <translation>その形式に対応したバージョンを使ってください。</translation>
    </message>
    <message>
        <source>The key “{key}” is not known[; did you mean “{nearest}”?]</source>
        <translation>キー「{key}」は不明です[。「{nearest}」のことですか?]</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>直すか取り除いてください。</translation>
    </message>
    <message>
        <source>The key “{key}” is missing</source>
        <translation>キー「{key}」がありません</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>“{key}” must be {expected}</source>
        <translation>「{key}」は {expected} でなければなりません</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>値を直してください。</translation>
    </message>
    <message>
        <source>“{key}” cannot be “{value}”</source>
        <translation>「{key}」に「{value}」は使えません</translation>
    </message>
    <message>
        <source>The name “{name}” stands there twice</source>
        <translation>名前「{name}」が 2 回使われています</translation>
    </message>
    <message>
        <source>Rename one of the two.</source>
        <translation>どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>“{key}” holds a secret in clear</source>
        <translation>「{key}」に秘密情報がそのまま書かれています</translation>
    </message>
    <message>
        <source>Write keychain:NAME, file:PATH or stdin instead.</source>
        <translation>代わりに keychain:NAME、file:PATH、stdin のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>{option} is missing</source>
        <translation>{option} がありません</translation>
    </message>
    <message>
        <source>Add it; --help lists the options.</source>
        <translation>追加してください。オプションの一覧は --help で表示します。</translation>
    </message>
    <message>
        <source>The command line is not right[: {text}]</source>
        <translation>コマンドラインが正しくありません[: {text}]</translation>
    </message>
    <message>
        <source>See --help for what can be given.</source>
        <translation>指定できるものは --help で確認してください。</translation>
    </message>
    <message>
        <source>There is no command “{key}”[; did you mean “{nearest}”?]</source>
        <translation>コマンド「{key}」はありません[。「{nearest}」のことですか?]</translation>
    </message>
    <message>
        <source>See --help for the commands.</source>
        <translation>コマンドの一覧は --help で確認してください。</translation>
    </message>
    <message>
        <source>There is no kind “{key}”[; did you mean “{nearest}”?]</source>
        <translation>種類「{key}」はありません[。「{nearest}」のことですか?]</translation>
    </message>
    <message>
        <source>See --help for the kinds of objects.</source>
        <translation>オブジェクトの種類は --help で確認してください。</translation>
    </message>
    <message>
        <source>Two secrets cannot both be read from standard input</source>
        <translation>2 つの秘密情報を両方とも標準入力から読むことはできません</translation>
    </message>
    <message>
        <source>Give one of them as a file.</source>
        <translation>どちらかをファイルで指定してください。</translation>
    </message>
    <message>
        <source>The answer or file lacks something, or it has another type than promised</source>
        <translation>応答またはファイルに足りないものがあるか、型が規定と異なります</translation>
    </message>
    <message>
        <source>Check that the address leads to the right server and the file is whole.</source>
        <translation>アドレスが正しいサーバーを指し、ファイルが完全か確認してください。</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>名前を指定してください。</translation>
    </message>
    <message>
        <source>The saved state of the sandbox cannot be read or written[: {text}]</source>
        <translation>サンドボックスの保存済みの状態を読み書きできません[: {text}]</translation>
    </message>
    <message>
        <source>Name another file, or delete it to begin afresh.</source>
        <translation>別のファイルを指定するか、削除して新しく始めてください。</translation>
    </message>
    <message>
        <source>The estate of the sandbox cannot be made like that[: {text}]</source>
        <translation>サンドボックスの初期内容をそのようには作れません[: {text}]</translation>
    </message>
    <message>
        <source>Write it as services=N,routes=N,plugins=N,consumers=N.</source>
        <translation>services=N,routes=N,plugins=N,consumers=N の形で書いてください。</translation>
    </message>
    <message>
        <source>This fault of the sandbox cannot be set[: {text}]</source>
        <translation>サンドボックスにこの障害は設定できません[: {text}]</translation>
    </message>
    <message>
        <source>Correct its description.</source>
        <translation>記述を直してください。</translation>
    </message>
    <message>
        <source>The answer of the login does not belong to this attempt</source>
        <translation>ログインの応答がこの試行のものではありません</translation>
    </message>
    <message>
        <source>Log in once more, in one browser window only.</source>
        <translation>ブラウザーのウィンドウを 1 つだけ使い、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the answer of the browser[: {text}]</source>
        <translation>ブラウザーの応答を受けるポートを開けません[: {text}]</translation>
    </message>
    <message>
        <source>End the programs that use the redirect ports, or choose other ports.</source>
        <translation>リダイレクト用のポートを使っているプログラムを終了するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The redirect names the same parameter twice[: {parameter}]</source>
        <translation>リダイレクトに同じパラメーターが 2 つあります[: {parameter}]</translation>
    </message>
    <message>
        <source>Have the provider mend its redirect.</source>
        <translation>プロバイダー側でリダイレクトを直してください。</translation>
    </message>
    <message>
        <source>The redirect address must lead to this computer</source>
        <translation>リダイレクト先はこのコンピューターでなければなりません</translation>
    </message>
    <message>
        <source>Register one that begins with http://127.0.0.1.</source>
        <translation>http://127.0.0.1 で始まるものを登録してください。</translation>
    </message>
    <message>
        <source>The redirect lacks what it must bring[: {parameter}]</source>
        <translation>リダイレクトに必要なものが足りません[: {parameter}]</translation>
    </message>
    <message>
        <source>Paste the whole address of the last page, or log in once more.</source>
        <translation>最後のページのアドレス全体を貼り付けるか、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>What was pasted is not an address</source>
        <translation>貼り付けられたものはアドレスではありません</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser, from http to its end.</source>
        <translation>ブラウザーから、http から末尾までアドレス全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The address that was pasted belongs to another place</source>
        <translation>貼り付けられたアドレスは別の場所のものです</translation>
    </message>
    <message>
        <source>Copy the address of the page that the login ended on.</source>
        <translation>ログインが終わったページのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>The redirect address needs a path of its own</source>
        <translation>リダイレクト先のアドレスには専用のパスが必要です</translation>
    </message>
    <message>
        <source>Register one such as http://127.0.0.1:8765/callback.</source>
        <translation>http://127.0.0.1:8765/callback のようなアドレスを登録してください。</translation>
    </message>
    <message>
        <source>The parameter “{parameter}” is set by the program itself</source>
        <translation>パラメーター「{parameter}」はプログラムが自動で設定します</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>指定を取り除いてください。</translation>
    </message>
    <message>
        <source>The browser did not come back from the login in time</source>
        <translation>時間内にブラウザーがログインから戻りませんでした</translation>
    </message>
    <message>
        <source>Log in once more; check that the redirect address is registered at the provider.</source>
        <translation>もう一度ログインし、リダイレクト先がプロバイダーに登録されているか確認してください。</translation>
    </message>
    <message>
        <source>The port is in use[: {port}]</source>
        <translation>ポートが使用中です[: {port}]</translation>
    </message>
    <message>
        <source>End the program that uses it, or choose another port.</source>
        <translation>使用しているプログラムを終了するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The answer to the login names another issuer</source>
        <translation>ログインの応答が別の発行者を示しています</translation>
    </message>
    <message>
        <source>Do not go on: it may be a mix-up attack. Check the settings of the provider.</source>
        <translation>続行しないでください。すり替え攻撃の可能性があります。プロバイダーの設定を確認してください。</translation>
    </message>
    <message>
        <source>The provider calls itself differently[: {found}, expected was {expected}]</source>
        <translation>プロバイダーの名乗る発行者が異なります[: {found} (期待は {expected})]</translation>
    </message>
    <message>
        <source>Use the issuer exactly as the provider writes it, slashes included.</source>
        <translation>発行者はスラッシュも含め、プロバイダーの表記どおりに指定してください。</translation>
    </message>
    <message>
        <source>The issuer does not use https</source>
        <translation>発行者が https ではありません</translation>
    </message>
    <message>
        <source>Use an https address; http is accepted on this computer only.</source>
        <translation>https のアドレスを使ってください。http はこのコンピューター内でだけ使えます。</translation>
    </message>
    <message>
        <source>No OpenID or OAuth description was found at the issuer</source>
        <translation>発行者に OpenID や OAuth の記述が見つかりません</translation>
    </message>
    <message>
        <source>Check the issuer; its description stands below /.well-known/openid-configuration.</source>
        <translation>発行者を確認してください。記述は /.well-known/openid-configuration にあります。</translation>
    </message>
    <message>
        <source>The provider does not offer an endpoint that is needed[: {endpoint}]</source>
        <translation>プロバイダーが必要なエンドポイントを提供していません[: {endpoint}]</translation>
    </message>
    <message>
        <source>Choose another way to log in, or have the provider switch it on.</source>
        <translation>別のログイン方法を選ぶか、プロバイダー側で有効にしてください。</translation>
    </message>
    <message>
        <source>The login page could not be passed[: {text}]</source>
        <translation>ログイン画面を通過できません[: {text}]</translation>
    </message>
    <message>
        <source>Check the name and password of the sample person and the pages of the provider.</source>
        <translation>サンプルユーザーの名前とパスワード、プロバイダーの画面を確認してください。</translation>
    </message>
    <message>
        <source>The provider lets nobody register applications[, so “{application}” cannot be made]</source>
        <translation>プロバイダーがアプリケーションの登録を受け付けていません[。そのため「{application}」を作成できません]</translation>
    </message>
    <message>
        <source>Register the application by hand and give its client id.</source>
        <translation>アプリケーションを手動で登録し、クライアント ID を指定してください。</translation>
    </message>
    <message>
        <source>The registration of {client_id} cannot be changed: its management token is not known</source>
        <translation>{client_id} の管理トークンが不明なため、登録を変更できません</translation>
    </message>
    <message>
        <source>Change or delete the application at the provider by hand.</source>
        <translation>プロバイダーで手動で変更または削除してください。</translation>
    </message>
    <message>
        <source>It is not known whether the application was registered[ (software_id {software_id})]</source>
        <translation>アプリケーションが登録されたかどうか不明です[ (software_id {software_id})]</translation>
    </message>
    <message>
        <source>Look for that software_id at the provider, and delete the application if it is there.</source>
        <translation>プロバイダーでその software_id を探し、アプリケーションがあれば削除してください。</translation>
    </message>
    <message>
        <source>The plan has conflicts, so nothing was changed</source>
        <translation>プランに競合があるため、何も変更していません</translation>
    </message>
    <message>
        <source>Resolve each conflict that it names, then plan again.</source>
        <translation>示された競合をすべて解消し、計画し直してください。</translation>
    </message>
    <message>
        <source>The plan was rolled back before</source>
        <translation>プランはすでにロールバックされています</translation>
    </message>
    <message>
        <source>Make a new plan from the same protection file.</source>
        <translation>同じ保護ファイルから新しいプランを作ってください。</translation>
    </message>
    <message>
        <source>The stored plan cannot be read</source>
        <translation>保存されたプランを読み取れません</translation>
    </message>
    <message>
        <source>Restore the store from its copy, or clean up by hand with what the journal shows.</source>
        <translation>ストアを控えから復元するか、ジャーナルを見て手動で片付けてください。</translation>
    </message>
    <message>
        <source>A plan with this id is stored already</source>
        <translation>この ID のプランはすでに保存されています</translation>
    </message>
    <message>
        <source>Plan again; a new one gets a new id.</source>
        <translation>計画し直してください。新しいプランには新しい ID が付きます。</translation>
    </message>
    <message>
        <source>There is no such plan</source>
        <translation>そのプランはありません</translation>
    </message>
    <message>
        <source>Check the id, or list the plans.</source>
        <translation>ID を確認するか、プランの一覧を表示してください。</translation>
    </message>
    <message>
        <source>The gateway is being changed by another program[ (process {pid} on {host}, since {since})]</source>
        <translation>別のプログラムがゲートウェイを変更しています[ ({host} のプロセス {pid}、{since} から)]</translation>
    </message>
    <message>
        <source>Wait until it is done, or end that program.</source>
        <translation>終わるまで待つか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The lock file could not be made</source>
        <translation>ロックファイルを作成できません</translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the free space.</source>
        <translation>フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The gateway runs without a database, so nothing can be changed through its Admin API</source>
        <translation>ゲートウェイはデータベースなしで動作しているため、Admin API では変更できません</translation>
    </message>
    <message>
        <source>Change its declarative configuration, or use a gateway with a database.</source>
        <translation>宣言的設定を変更するか、データベースのあるゲートウェイを使ってください。</translation>
    </message>
    <message>
        <source>The gateway does not have the plugin “{plugin}”</source>
        <translation>ゲートウェイにプラグイン「{plugin}」がありません</translation>
    </message>
    <message>
        <source>Add it to “plugins” in kong.conf and restart the gateway.</source>
        <translation>kong.conf の「plugins」に追加し、ゲートウェイを再起動してください。</translation>
    </message>
    <message>
        <source>The gateway has no service “{service}”</source>
        <translation>ゲートウェイにサービス「{service}」がありません</translation>
    </message>
    <message>
        <source>Create the service, or correct the name in the protection.</source>
        <translation>サービスを作成するか、保護の中の名前を直してください。</translation>
    </message>
    <message>
        <source>The gateway cannot verify what the provider signs with[: {found}; it can verify {supported}]</source>
        <translation>プロバイダーの署名方式をゲートウェイが検証できません[: {found} (検証可能: {supported})]</translation>
    </message>
    <message>
        <source>Have the provider sign with RS256 or ES256, or use a gateway with OpenID Connect.</source>
        <translation>プロバイダー側で RS256 か ES256 を使うか、OpenID Connect に対応したゲートウェイを使ってください。</translation>
    </message>
    <message>
        <source>The strategy “{strategy}” is not known[; known are {supported}]</source>
        <translation>方式「{strategy}」は不明です[。使えるもの: {supported}]</translation>
    </message>
    <message>
        <source>Correct the strategy.</source>
        <translation>方式を直してください。</translation>
    </message>
    <message>
        <source>It exists already and is different[: {paths}]</source>
        <translation>すでに存在し、内容が異なります[: {paths}]</translation>
    </message>
    <message>
        <source>Rename one of the two, or make them equal.</source>
        <translation>どちらかの名前を変えるか、内容を同じにしてください。</translation>
    </message>
    <message>
        <source>A consumer with this name exists already for another application</source>
        <translation>この名前のコンシューマーが別のアプリケーション用にあります</translation>
    </message>
    <message>
        <source>Rename the application, or delete the other consumer.</source>
        <translation>アプリケーションの名前を変えるか、そのコンシューマーを削除してください。</translation>
    </message>
    <message>
        <source>Another consumer has a credential with this key already</source>
        <translation>別のコンシューマーがこのキーの認証情報を持っています</translation>
    </message>
    <message>
        <source>Delete that credential, or use another client id.</source>
        <translation>その認証情報を削除するか、別のクライアント ID を使ってください。</translation>
    </message>
    <message>
        <source>The credential exists with another public key</source>
        <translation>認証情報が別の公開鍵で存在します</translation>
    </message>
    <message>
        <source>The provider may have changed its keys: decide which one counts, then plan again.</source>
        <translation>プロバイダーが鍵を替えた可能性があります。どちらが正しいか決めて、計画し直してください。</translation>
    </message>
    <message>
        <source>A secret that the plan needs is not in the keychain[: {text}]</source>
        <translation>プランに必要な秘密情報がキーチェーンにありません[: {text}]</translation>
    </message>
    <message>
        <source>Give the secret again, then resume.</source>
        <translation>秘密情報を指定し直してから再開してください。</translation>
    </message>
    <message>
        <source>Something the plan refers to does not exist yet[: {reference}]</source>
        <translation>プランが参照するものがまだありません[: {reference}]</translation>
    </message>
    <message>
        <source>Roll the plan back and plan again.</source>
        <translation>プランをロールバックし、計画し直してください。</translation>
    </message>
    <message>
        <source>Something was left behind[: {paths}]</source>
        <translation>残ったものがあります[: {paths}]</translation>
    </message>
    <message>
        <source>Delete it by hand, and report this: it is a fault of the program.</source>
        <translation>手動で削除し、ご報告ください。プログラムの不具合です。</translation>
    </message>
    <message>
        <source>The gateway still has objects of an earlier demonstration</source>
        <translation>以前のデモのオブジェクトがゲートウェイに残っています</translation>
    </message>
    <message>
        <source>Delete them or use a fresh sandbox, then run it again.</source>
        <translation>削除するか新しいサンドボックスを使い、もう一度実行してください。</translation>
    </message>
    <message>
        <source>There is nothing to do</source>
        <translation>することがありません</translation>
    </message>
    <message>
        <source>Name a plan, or apply one first.</source>
        <translation>プランを指定するか、先に適用してください。</translation>
    </message>
    <message>
        <source>The call was answered with another status than expected[: {text}]</source>
        <translation>想定と異なるステータスが返されました[: {text}]</translation>
    </message>
    <message>
        <source>Compare the answer with the log of the gateway.</source>
        <translation>応答をゲートウェイのログと照合してください。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program[ (format {found}, known up to {known})]</source>
        <translation>データがより新しいバージョンのプログラムで書かれています[ (形式 {found}、対応は {known} まで)]</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder.</source>
        <translation>新しいバージョンをインストールするか、別のデータフォルダーで始めてください。</translation>
    </message>
    <message>
        <source>The data file could not be made[: {text}]</source>
        <translation>データファイルを作成できません[: {text}]</translation>
    </message>
    <message>
        <source>Check that its folder exists, may be written, and has free space.</source>
        <translation>フォルダーの有無、書き込み権限、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The data file is in use by another program</source>
        <translation>データファイルを別のプログラムが使用しています</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>そのプログラムを終了し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data file may not be written</source>
        <translation>データファイルに書き込めません</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>ファイルとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>データファイルが壊れています</translation>
    </message>
    <message>
        <source>Put the copy beside it in its place, or start with a fresh one.</source>
        <translation>隣にある控えと置き換えるか、新しく始めてください。</translation>
    </message>
    <message>
        <source>The disk is full, nothing was stored</source>
        <translation>ディスクがいっぱいで、何も保存されませんでした</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The data file could not be opened</source>
        <translation>データファイルを開けません</translation>
    </message>
    <message>
        <source>Check that its folder exists and may be read.</source>
        <translation>フォルダーの有無と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The data file could not be used[: {text}]</source>
        <translation>データファイルを使用できません[: {text}]</translation>
    </message>
    <message>
        <source>Try again; if it stays, put the copy beside it in its place.</source>
        <translation>もう一度お試しください。直らない場合は隣にある控えと置き換えてください。</translation>
    </message>
    <message>
        <source>Something with the same name or id is stored already</source>
        <translation>同じ名前または ID のものがすでに保存されています</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>What it belongs to is not stored</source>
        <translation>属する先が保存されていません</translation>
    </message>
    <message>
        <source>Read the list again; it may have been deleted meanwhile.</source>
        <translation>一覧を読み込み直してください。その間に削除された可能性があります。</translation>
    </message>
    <message>
        <source>Another one is called “{name}” already</source>
        <translation>「{name}」という名前はすでに使われています</translation>
    </message>
    <message>
        <source>No saved gateway is called “{id}”</source>
        <translation>「{id}」という保存済みのゲートウェイはありません</translation>
    </message>
    <message>
        <source>Check the name, or list the saved gateways.</source>
        <translation>名前を確認するか、保存済みのゲートウェイの一覧を表示してください。</translation>
    </message>
    <message>
        <source>No saved provider is called “{id}”</source>
        <translation>「{id}」という保存済みのプロバイダーはありません</translation>
    </message>
    <message>
        <source>Check the name, or list the saved providers.</source>
        <translation>名前を確認するか、保存済みのプロバイダーの一覧を表示してください。</translation>
    </message>
    <message>
        <source>The keychain has nothing under {key}</source>
        <translation>キーチェーンの {key} には何もありません</translation>
    </message>
    <message>
        <source>Give the secret again.</source>
        <translation>秘密情報を指定し直してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not serve[: {text}]</source>
        <translation>このコンピューターのキーチェーンを利用できません[: {text}]</translation>
    </message>
    <message>
        <source>Start or unlock a keychain (such as GNOME Keyring or KWallet), or give the secret each time.</source>
        <translation>キーチェーン (GNOME Keyring や KWallet など) を起動またはロック解除するか、秘密情報を毎回指定してください。</translation>
    </message>
    <message>
        <source>The secret is empty</source>
        <translation>秘密情報が空です</translation>
    </message>
    <message>
        <source>Give a value, or leave the secret out.</source>
        <translation>値を指定するか、秘密情報を省いてください。</translation>
    </message>
    <message>
        <source>The secret is too large[: {limit} bytes are allowed]</source>
        <translation>秘密情報が大きすぎます[: 上限 {limit} バイト]</translation>
    </message>
    <message>
        <source>Check that the right file was given.</source>
        <translation>正しいファイルを指定したか確認してください。</translation>
    </message>
    <message>
        <source>The file of certificates also holds a private key</source>
        <translation>証明書のファイルに秘密鍵も含まれています</translation>
    </message>
    <message>
        <source>Give certificates alone; the private key has its own place in the keychain.</source>
        <translation>証明書だけを指定してください。秘密鍵はキーチェーンに別に保存します。</translation>
    </message>
    <message>
        <source>{file} cannot be read[: {text}]</source>
        <translation>{file} を読み取れません[: {text}]</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>ファイルの名前と権限を確認してください。</translation>
    </message>
    <message>
        <source>{file} cannot be written[: {text}]</source>
        <translation>{file} に書き込めません[: {text}]</translation>
    </message>
    <message>
        <source>This is not a signed token, which has three parts; this text has {parts}</source>
        <translation>署名付きトークンではありません。3 つではなく {parts} つの部分からなります</translation>
    </message>
    <message>
        <source>Paste the whole token, from “eyJ” to its end; it may have been cut.</source>
        <translation>「eyJ」から末尾まで、トークン全体を貼り付けてください。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The token is too large: {bytes} bytes, {limit} are allowed</source>
        <translation>トークンが大きすぎます: {bytes} バイト (上限 {limit} バイト)</translation>
    </message>
    <message>
        <source>Check that only the token was pasted; have the provider put less into it.</source>
        <translation>トークンだけを貼り付けたか確認し、プロバイダー側で内容を減らしてください。</translation>
    </message>
    <message>
        <source>The token is damaged: a character that cannot stand there, or a part that was cut</source>
        <translation>トークンが壊れています。使えない文字があるか、途中で切れています</translation>
    </message>
    <message>
        <source>Copy the token again, whole and without line breaks.</source>
        <translation>改行を入れずに、トークン全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>This is not valid JSON[: {text}]</source>
        <translation>正しい JSON ではありません[: {text}]</translation>
    </message>
    <message>
        <source>Copy it again, whole; a part may be missing.</source>
        <translation>全体をコピーし直してください。一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The JSON names the same member twice</source>
        <translation>JSON に同じメンバーが 2 つあります</translation>
    </message>
    <message>
        <source>Have the sender mend it; which of the two counts is not defined.</source>
        <translation>送信側で直してください。どちらが有効かは定義されていません。</translation>
    </message>
    <message>
        <source>The header of the token has “{member}” with a wrong type</source>
        <translation>トークンのヘッダーで「{member}」の型が正しくありません</translation>
    </message>
    <message>
        <source>Have the provider mend its tokens.</source>
        <translation>プロバイダー側でトークンを直してください。</translation>
    </message>
    <message>
        <source>The token does not say how it is signed</source>
        <translation>トークンに署名方式が示されていません</translation>
    </message>
    <message>
        <source>Have the provider put “alg” into the header.</source>
        <translation>プロバイダー側でヘッダーに「alg」を入れてください。</translation>
    </message>
    <message>
        <source>The token is not signed (alg “none”)</source>
        <translation>トークンが署名されていません (alg「none」)</translation>
    </message>
    <message>
        <source>Never accept such a token; have the provider sign it.</source>
        <translation>このようなトークンは決して受け入れないでください。プロバイダー側で署名してください。</translation>
    </message>
    <message>
        <source>The token is signed with “{alg}”, which is not known</source>
        <translation>トークンが未知の方式「{alg}」で署名されています</translation>
    </message>
    <message>
        <source>Have the provider sign with RS256 or ES256.</source>
        <translation>プロバイダー側で RS256 または ES256 を使ってください。</translation>
    </message>
    <message>
        <source>The token is signed with “{alg}”, which is not accepted here[; accepted are {allowed}]</source>
        <translation>ここでは受け入れられない方式「{alg}」で署名されています[。受け入れ可能: {allowed}]</translation>
    </message>
    <message>
        <source>Have the provider sign with one that is accepted.</source>
        <translation>プロバイダー側で受け入れ可能な方式を使ってください。</translation>
    </message>
    <message>
        <source>The token asks for extensions that are not known: {crit}</source>
        <translation>トークンが未知の拡張を要求しています: {crit}</translation>
    </message>
    <message>
        <source>Have the provider issue tokens without them.</source>
        <translation>プロバイダー側でその拡張なしに発行してください。</translation>
    </message>
    <message>
        <source>None of the keys has the id “{kid}” that the token names[; known are {known}]</source>
        <translation>トークンが示す ID「{kid}」の鍵がありません[。既知の鍵: {known}]</translation>
    </message>
    <message>
        <source>The provider may have changed its keys: read them again, and check that the token comes from it.</source>
        <translation>プロバイダーが鍵を替えた可能性があります。鍵を読み込み直し、トークンの発行元を確認してください。</translation>
    </message>
    <message>
        <source>The key does not fit the signature ({alg})[: {member}]</source>
        <translation>鍵が署名 ({alg}) に合いません[: {member}]</translation>
    </message>
    <message>
        <source>Check that the keys belong to the provider that issued the token.</source>
        <translation>鍵がトークンを発行したプロバイダーのものか確認してください。</translation>
    </message>
    <message>
        <source>The signature does not match the token ({alg})</source>
        <translation>署名がトークンと一致しません ({alg})</translation>
    </message>
    <message>
        <source>The token was changed, or it comes from another issuer: get a new one and compare the issuers.</source>
        <translation>トークンが改変されたか、別の発行者のものです。新しく取得し、発行者を比べてください。</translation>
    </message>
    <message>
        <source>The token could not be signed</source>
        <translation>トークンに署名できません</translation>
    </message>
    <message>
        <source>Check that the private key is whole and fits the algorithm.</source>
        <translation>秘密鍵が完全で、アルゴリズムに合っているか確認してください。</translation>
    </message>
    <message>
        <source>The claims of the token are not valid JSON[: {text}]</source>
        <translation>トークンのクレームが正しい JSON ではありません[: {text}]</translation>
    </message>
    <message>
        <source>The claim has a wrong type[: {expected} was expected]</source>
        <translation>クレームの型が正しくありません[: 期待は {expected}]</translation>
    </message>
    <message>
        <source>Have the provider mend the claim.</source>
        <translation>プロバイダー側でクレームを直してください。</translation>
    </message>
    <message>
        <source>The token comes from another issuer[: {found}, expected was {expected}]</source>
        <translation>トークンの発行者が異なります[: {found} (期待は {expected})]</translation>
    </message>
    <message>
        <source>The token is meant for another audience[: {found}, expected was {expected}]</source>
        <translation>トークンの対象 (aud) が異なります[: {found} (期待は {expected})]</translation>
    </message>
    <message>
        <source>Ask the provider for a token with this audience.</source>
        <translation>この対象のトークンをプロバイダーに求めてください。</translation>
    </message>
    <message>
        <source>The token does not say when it ends</source>
        <translation>トークンに有効期限が示されていません</translation>
    </message>
    <message>
        <source>Have the provider put “exp” into its tokens.</source>
        <translation>プロバイダー側でトークンに「exp」を入れてください。</translation>
    </message>
    <message>
        <source>The token has expired[: it ended {found}, now it is {expected}]</source>
        <translation>トークンの有効期限が切れています[: 期限 {found}、現在 {expected}]</translation>
    </message>
    <message>
        <source>Get a new one; if it is new, compare the clocks.</source>
        <translation>新しく取得してください。新しいものなら時計を確認してください。</translation>
    </message>
    <message>
        <source>The token is not valid yet[: it begins {found}, now it is {expected}]</source>
        <translation>トークンはまだ有効ではありません[: 開始 {found}、現在 {expected}]</translation>
    </message>
    <message>
        <source>Wait, or compare the clocks of both computers.</source>
        <translation>待つか、両方のコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The key is damaged[: {member}, {reason}]</source>
        <translation>鍵が壊れています[: {member}、{reason}]</translation>
    </message>
    <message>
        <source>Read the keys of the provider again; if that does not help, have the provider mend them.</source>
        <translation>プロバイダーの鍵を読み込み直してください。直らない場合はプロバイダー側で修正が必要です。</translation>
    </message>
    <message>
        <source>Keys of this kind cannot be used[: {member} {value}]</source>
        <translation>この種類の鍵は使用できません[: {member} {value}]</translation>
    </message>
    <message>
        <source>Have the provider offer an RSA, EC or Ed25519 key.</source>
        <translation>プロバイダー側で RSA、EC、Ed25519 のいずれかの鍵を提供してください。</translation>
    </message>
    <message>
        <source>The list of keys has no usable “keys”</source>
        <translation>鍵の一覧に使用できる「keys」がありません</translation>
    </message>
    <message>
        <source>Check the address of the keys (jwks_uri) at the provider.</source>
        <translation>プロバイダーの鍵のアドレス (jwks_uri) を確認してください。</translation>
    </message>
    <message>
        <source>A key of this kind cannot be made</source>
        <translation>この種類の鍵は作成できません</translation>
    </message>
    <message>
        <source>Choose an RSA, EC or Ed25519 key.</source>
        <translation>RSA、EC、Ed25519 のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>A private key is needed, this is a public one</source>
        <translation>秘密鍵が必要ですが、これは公開鍵です</translation>
    </message>
    <message>
        <source>Give the private key.</source>
        <translation>秘密鍵を指定してください。</translation>
    </message>
    <message>
        <source>A shared secret cannot be written as a public key</source>
        <translation>共有秘密は公開鍵として書き出せません</translation>
    </message>
    <message>
        <source>Choose an algorithm with a public key, such as RS256.</source>
        <translation>RS256 のように公開鍵を使うアルゴリズムを選んでください。</translation>
    </message>
    <message>
        <source>The key in PEM form cannot be read[: {reason}]</source>
        <translation>PEM 形式の鍵を読み取れません[: {reason}]</translation>
    </message>
    <message>
        <source>Give the whole block from “BEGIN” to “END”, without a password.</source>
        <translation>「BEGIN」から「END」までの全体を、パスワードなしで指定してください。</translation>
    </message>
    <message>
        <source>The access token is no JWT, so its claims cannot be read</source>
        <translation>アクセストークンが JWT ではないため、クレームを読めません</translation>
    </message>
    <message>
        <source>Have the provider issue JWT access tokens for this API.</source>
        <translation>プロバイダー側で、この API には JWT のアクセストークンを発行してください。</translation>
    </message>
    <message>
        <source>The token has no claim “{claim}”[; it has {present}]</source>
        <translation>トークンにクレーム「{claim}」がありません[。あるもの: {present}]</translation>
    </message>
    <message>
        <source>Have the provider put the claim into its access tokens, or choose another claim.</source>
        <translation>プロバイダー側でアクセストークンにこのクレームを入れるか、別のクレームを選んでください。</translation>
    </message>
    <message>
        <source>“{claim}” is “{found}” instead of “{expected}”</source>
        <translation>「{claim}」が「{expected}」ではなく「{found}」です</translation>
    </message>
    <message>
        <source>Choose the claim that carries the client id of this provider.</source>
        <translation>このプロバイダーでクライアント ID を運ぶクレームを選んでください。</translation>
    </message>
    <message>
        <source>The token was signed with another key than the gateway has[: {found} instead of {expected}]</source>
        <translation>ゲートウェイが持つ鍵とは別の鍵で署名されています[: {expected} ではなく {found}]</translation>
    </message>
    <message>
        <source>The provider changed its keys: plan the protection again, so that the gateway gets the new one.</source>
        <translation>プロバイダーが鍵を替えました。保護を計画し直して、新しい鍵をゲートウェイに入れてください。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and the far side&apos;s own words</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the change was made: look before you repeat it.</source>
        <translation>変更が行われたかどうか不明です。繰り返す前に確認してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, and where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The provider redirects to another server[: from {from} to {to}]</source>
        <translation>プロバイダーが別のサーバーへリダイレクトしています[: {from} から {to}]</translation>
    </message>
    <message>
        <source>Give the address that it redirects to, if you trust it.</source>
        <translation>信頼できるなら、リダイレクト先のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The provider redirects in a circle</source>
        <translation>プロバイダーのリダイレクトが循環しています</translation>
    </message>
    <message>
        <source>Check the address; have the provider mend its redirects.</source>
        <translation>アドレスを確認し、プロバイダー側でリダイレクトを直してください。</translation>
    </message>
    <message>
        <source>The issuer differs from what was given only by the slash at its end[: {found}]</source>
        <translation>発行者の末尾のスラッシュだけが異なります[: {found}]</translation>
    </message>
    <message>
        <source>Give it exactly as the provider writes it.</source>
        <translation>プロバイダーの表記どおりに指定してください。</translation>
    </message>
    <message>
        <source>The provider stands for many tenants: its issuer is a pattern[: {found}]</source>
        <translation>プロバイダーは複数テナント用で、発行者がひな型です[: {found}]</translation>
    </message>
    <message>
        <source>Give the address of your own tenant.</source>
        <translation>自分のテナントのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The issuer is not an address that can be used[: {issuer}]</source>
        <translation>発行者のアドレスを使用できません[: {issuer}]</translation>
    </message>
    <message>
        <source>Give an https address without question mark and hash.</source>
        <translation>疑問符とハッシュのない https のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The provider names an endpoint that is no address[: {endpoint}]</source>
        <translation>プロバイダーの示すエンドポイントがアドレスではありません[: {endpoint}]</translation>
    </message>
    <message>
        <source>Have the provider mend its description.</source>
        <translation>プロバイダー側で記述を直してください。</translation>
    </message>
    <message>
        <source>The provider names an endpoint without https[: {endpoint}]</source>
        <translation>プロバイダーの示すエンドポイントが https ではありません[: {endpoint}]</translation>
    </message>
    <message>
        <source>Have the provider offer it over https.</source>
        <translation>プロバイダー側で https にしてください。</translation>
    </message>
    <message>
        <source>The browser could not be opened[: {url}]</source>
        <translation>ブラウザーを開けません[: {url}]</translation>
    </message>
    <message>
        <source>Open the address by hand, or set a default browser.</source>
        <translation>アドレスを手動で開くか、既定のブラウザーを設定してください。</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>クライアント ID がありません</translation>
    </message>
    <message>
        <source>Give the client id that the provider gave to the application.</source>
        <translation>プロバイダーがアプリケーションに与えたクライアント ID を指定してください。</translation>
    </message>
    <message>
        <source>The secret of the client is missing[: {client_id}]</source>
        <translation>クライアントのシークレットがありません[: {client_id}]</translation>
    </message>
    <message>
        <source>Give the secret, or choose a way to log in without one.</source>
        <translation>シークレットを指定するか、シークレット不要のログイン方法を選んでください。</translation>
    </message>
    <message>
        <source>The provider sent no ID token</source>
        <translation>プロバイダーが ID トークンを返しませんでした</translation>
    </message>
    <message>
        <source>Ask for the scope “openid”.</source>
        <translation>スコープ「openid」を求めてください。</translation>
    </message>
    <message>
        <source>The answer of the token endpoint is not as it must be</source>
        <translation>トークンエンドポイントの応答が規定どおりではありません</translation>
    </message>
    <message>
        <source>Check the address of the token endpoint, and the log of the provider.</source>
        <translation>トークンエンドポイントのアドレスとプロバイダーのログを確認してください。</translation>
    </message>
    <message>
        <source>The provider sent a token of a type that cannot be used[: {found}]</source>
        <translation>プロバイダーが使用できない種類のトークンを返しました[: {found}]</translation>
    </message>
    <message>
        <source>Have the provider issue Bearer tokens.</source>
        <translation>プロバイダー側で Bearer トークンを発行してください。</translation>
    </message>
    <message>
        <source>The provider signs its user information, which is not supported</source>
        <translation>プロバイダーがユーザー情報に署名していますが、対応していません</translation>
    </message>
    <message>
        <source>Have the provider send it as plain JSON.</source>
        <translation>プロバイダー側で通常の JSON として返してください。</translation>
    </message>
    <message>
        <source>The user information belongs to somebody else[: {found} instead of {expected}]</source>
        <translation>ユーザー情報が別の人のものです[: {expected} ではなく {found}]</translation>
    </message>
    <message>
        <source>Do not use it, and check the provider.</source>
        <translation>使用せず、プロバイダーを確認してください。</translation>
    </message>
    <message>
        <source>The access token is encrypted, so its claims cannot be read</source>
        <translation>アクセストークンが暗号化されているため、クレームを読めません</translation>
    </message>
    <message>
        <source>Have the provider issue signed JWT access tokens for this API.</source>
        <translation>プロバイダー側で、この API には署名付き JWT のアクセストークンを発行してください。</translation>
    </message>
    <message>
        <source>This is an {found} instead of an {expected}</source>
        <translation>これは {expected} ではなく {found} です</translation>
    </message>
    <message>
        <source>Use the other of the two tokens that the login brought.</source>
        <translation>ログインで得たもう一方のトークンを使ってください。</translation>
    </message>
    <message>
        <source>Several keys have the id “{kid}”</source>
        <translation>ID「{kid}」の鍵が複数あります</translation>
    </message>
    <message>
        <source>Have the provider give each key its own id.</source>
        <translation>プロバイダー側で鍵ごとに別の ID を付けてください。</translation>
    </message>
    <message>
        <source>The ID token was made for another client[: {found} instead of {expected}]</source>
        <translation>ID トークンは別のクライアント向けです[: {found} (期待は {expected})]</translation>
    </message>
    <message>
        <source>Check the client id.</source>
        <translation>クライアント ID を確認してください。</translation>
    </message>
    <message>
        <source>The access token does not belong to the ID token</source>
        <translation>アクセストークンが ID トークンと対応しません</translation>
    </message>
    <message>
        <source>Do not use it; log in once more.</source>
        <translation>使用せず、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The ID token does not belong to this login</source>
        <translation>ID トークンがこのログインのものではありません</translation>
    </message>
    <message>
        <source>The ID token does not say when it was made</source>
        <translation>ID トークンに発行時刻がありません</translation>
    </message>
    <message>
        <source>Have the provider put “iat” into its tokens.</source>
        <translation>プロバイダー側でトークンに「iat」を入れてください。</translation>
    </message>
    <message>
        <source>The ID token was made in the future[: {found}, now it is {expected}]</source>
        <translation>ID トークンの発行時刻が未来です[: {found}、現在 {expected}]</translation>
    </message>
    <message>
        <source>The ID token does not say who logged in</source>
        <translation>ID トークンにログインした人が示されていません</translation>
    </message>
    <message>
        <source>Have the provider put “sub” into its tokens.</source>
        <translation>プロバイダー側でトークンに「sub」を入れてください。</translation>
    </message>
    <message>
        <source>The provider does not offer this way to prove who the client is[: {method}]</source>
        <translation>プロバイダーがこのクライアント認証方式を提供していません[: {method}]</translation>
    </message>
    <message>
        <source>Choose one of the ways that the provider offers.</source>
        <translation>プロバイダーが提供する方式から選んでください。</translation>
    </message>
    <message>
        <source>The answer to the registration is not as it must be</source>
        <translation>登録の応答が規定どおりではありません</translation>
    </message>
    <message>
        <source>Look into the log of the provider, and whether the application was made.</source>
        <translation>プロバイダーのログと、アプリケーションが作成されたかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The application is registered already, with other settings</source>
        <translation>アプリケーションは別の設定で既に登録されています</translation>
    </message>
    <message>
        <source>Make the protection ask for what is registered, or take the earlier plan back first.</source>
        <translation>保護の内容を登録済みの設定に合わせるか、先に以前のプランを元に戻してください。</translation>
    </message>
    <message>
        <source>The object stays, because others hang on it[: {dependents}]</source>
        <translation>ほかのオブジェクトが依存しているため残しました[: {dependents}]</translation>
    </message>
    <message>
        <source>Remove what hangs on it, then roll back again.</source>
        <translation>依存しているものを削除してから、もう一度ロールバックしてください。</translation>
    </message>
    <message>
        <source>Another plan builds on this one[: {plan}]</source>
        <translation>別のプランがこのプランに依存しています[: {plan}]</translation>
    </message>
    <message>
        <source>Roll that plan back first.</source>
        <translation>先にそのプランをロールバックしてください。</translation>
    </message>
    <message>
        <source>The application is in the group of the callers already</source>
        <translation>アプリケーションは既に呼び出し元のグループに入っています</translation>
    </message>
    <message>
        <source>Take the plan that approved it back, or remove it from the group.</source>
        <translation>承認したプランを元に戻すか、グループから外してください。</translation>
    </message>
    <message>
        <source>The protection asks for the same object twice</source>
        <translation>保護が同じオブジェクトを 2 回求めています</translation>
    </message>
    <message>
        <source>Give each application a client and a name of its own.</source>
        <translation>アプリケーションごとに別のクライアントと名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>ServiceColumns</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a service</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>there is no option --%1, the nearest is --%2</source>
        <translation>--%1 というオプションはありません。近いものは --%2 です</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of a day of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>cli::Text</name>
    <message>
        <source>Call an address with a token and show the answer.</source>
        <translation>トークンを付けてアドレスを呼び出し、応答を表示します。</translation>
    </message>
    <message>
        <source>Address behind the gateway&apos;s proxy.</source>
        <translation>ゲートウェイのプロキシの先にあるアドレス。</translation>
    </message>
    <message>
        <source>File with the token; - reads standard input; without it, no token is sent.</source>
        <translation>トークンのファイル。- は標準入力。省略するとトークンを送りません。</translation>
    </message>
    <message>
        <source>HTTP method.</source>
        <translation>HTTP メソッド。</translation>
    </message>
    <message>
        <source>%1 answered with status %2</source>
        <translation>%1 がステータス %2 を返しました</translation>
    </message>
    <message>
        <source>Ask a gateway what it is; --save keeps it under a name.</source>
        <translation>ゲートウェイの情報を調べます。--save で名前を付けて保存します。</translation>
    </message>
    <message>
        <source>Save the gateway under this name; its token goes into the keychain.</source>
        <translation>この名前でゲートウェイを保存します。トークンはキーチェーンに入ります。</translation>
    </message>
    <message>
        <source>Kong Gateway %1 (%2) at %3</source>
        <translation>%3 の Kong Gateway %1 (%2)</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>オープンソース</translation>
    </message>
    <message numerus="yes">
        <source>Node %1, database %2, %n plugin(s), answered in %3 ms</source>
        <translation>
            <numerusform>ノード %1、データベース %2、プラグイン %n 個、応答時間 %3 ミリ秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Callers use %1</source>
        <translation>呼び出し先: %1</translation>
    </message>
    <message>
        <source>Show header and claims of a token without trusting it.</source>
        <translation>トークンを信頼せずに、ヘッダーとクレームを表示します。</translation>
    </message>
    <message>
        <source>Expired at %1.</source>
        <translation>%1 に期限切れになりました。</translation>
    </message>
    <message>
        <source>Expires at %1.</source>
        <translation>%1 に期限切れになります。</translation>
    </message>
    <message>
        <source>The signature was not checked; verify does that.</source>
        <translation>署名は検証していません。検証は verify で行います。</translation>
    </message>
    <message>
        <source>Do the main job from end to end on the built-in sandbox, and take it back.</source>
        <translation>内蔵のサンドボックスで主な作業を最初から最後まで行い、元に戻します。</translation>
    </message>
    <message>
        <source>How the service is protected: open-source.</source>
        <translation>サービスの保護方式: open-source。</translation>
    </message>
    <message>
        <source>Where callers reach the gateway; what it says of itself without this.</source>
        <translation>ゲートウェイの呼び出し先。省略するとゲートウェイ自身の設定に従います。</translation>
    </message>
    <message>
        <source>Who logs in at the provider.</source>
        <translation>プロバイダーにログインするユーザー。</translation>
    </message>
    <message>
        <source>File with the password of that user; the sandbox&apos;s own without this.</source>
        <translation>そのユーザーのパスワードのファイル。省略するとサンドボックスのものを使います。</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>%1 のいずれか。</translation>
    </message>
    <message>
        <source>Show one object of the gateway; secrets stay hidden.</source>
        <translation>ゲートウェイのオブジェクトを 1 つ表示します。秘密情報は表示しません。</translation>
    </message>
    <message>
        <source>Its id, or the name it goes by.</source>
        <translation>ID または名前。</translation>
    </message>
    <message>
        <source>The parent that it belongs to, such as the consumer of a group.</source>
        <translation>属する親。グループのコンシューマーなど。</translation>
    </message>
    <message>
        <source>List objects of the gateway, such as services.</source>
        <translation>サービスなど、ゲートウェイのオブジェクトを一覧します。</translation>
    </message>
    <message>
        <source>Only objects with this tag; may be repeated.</source>
        <translation>このタグを持つものだけ。複数回指定できます。</translation>
    </message>
    <message>
        <source>Only those of this parent, such as the consumer of a credential.</source>
        <translation>この親に属するものだけ。認証情報のコンシューマーなど。</translation>
    </message>
    <message>
        <source>Stop after so many.</source>
        <translation>この件数で打ち切ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>オブジェクト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what a protection file would change; writes nothing.</source>
        <translation>保護ファイルによる変更内容を表示します。何も書き込みません。</translation>
    </message>
    <message>
        <source>Make the gateway and the provider as a protection file says.</source>
        <translation>ゲートウェイとプロバイダーを保護ファイルのとおりにします。</translation>
    </message>
    <message>
        <source>What was done stands in the journal: resume goes on, rollback takes it back (plan %1).</source>
        <translation>行った内容はジャーナルにあります。resume で続行、rollback で取り消します (プラン %1)。</translation>
    </message>
    <message>
        <source>Take back what a plan made.</source>
        <translation>プランが作ったものを取り消します。</translation>
    </message>
    <message>
        <source>Go on with a plan that was interrupted.</source>
        <translation>中断したプランを続行します。</translation>
    </message>
    <message>
        <source>Get a token: client credentials, or a login in the browser with --login.</source>
        <translation>トークンを取得します。クライアントクレデンシャル、または --login でブラウザーからログインします。</translation>
    </message>
    <message>
        <source>Log in with the browser (authorization code with PKCE).</source>
        <translation>ブラウザーでログインします (PKCE 付き認可コード)。</translation>
    </message>
    <message>
        <source>Print the address to open instead of starting a browser.</source>
        <translation>ブラウザーを起動せず、開くアドレスを表示します。</translation>
    </message>
    <message>
        <source>Port of the redirect URI on 127.0.0.1; may be repeated, the first free one is taken.</source>
        <translation>127.0.0.1 上のリダイレクト URI のポート。複数回指定でき、最初に空いているものを使います。</translation>
    </message>
    <message>
        <source>Scope to ask for; may be repeated.</source>
        <translation>求めるスコープ。複数回指定できます。</translation>
    </message>
    <message>
        <source>Audience to ask for.</source>
        <translation>求める対象 (audience)。</translation>
    </message>
    <message>
        <source>Write the access token to this file (readable by its owner alone).</source>
        <translation>アクセストークンをこのファイルに書き込みます (所有者だけが読めます)。</translation>
    </message>
    <message>
        <source>Print the access token, for a pipe.</source>
        <translation>パイプ用にアクセストークンを出力します。</translation>
    </message>
    <message>
        <source>Open this address in a browser:
%1</source>
        <translation>次のアドレスをブラウザーで開いてください:
%1</translation>
    </message>
    <message>
        <source>Got a token of type %1, scope &quot;%2&quot;, valid until %3.</source>
        <translation>トークンを取得しました。種類 %1、スコープ「%2」、有効期限 %3。</translation>
    </message>
    <message>
        <source>Check a token&apos;s signature, issuer, audience and times with the provider&apos;s keys.</source>
        <translation>プロバイダーの鍵で、トークンの署名、発行者、対象、時刻を検証します。</translation>
    </message>
    <message>
        <source>Audience that the token must be for.</source>
        <translation>トークンが対象とすべき audience。</translation>
    </message>
    <message>
        <source>Claim that must be there, or must have this value.</source>
        <translation>必須のクレーム、またはその値。</translation>
    </message>
    <message>
        <source>Seconds by which clocks may differ.</source>
        <translation>許容する時計のずれ (秒)。</translation>
    </message>
    <message>
        <source>The token is valid: signed by key %1 (%2) of %3.</source>
        <translation>トークンは有効です。%3 の鍵 %1 (%2) で署名されています。</translation>
    </message>
    <message>
        <source>Already so: %1</source>
        <translation>すでにそのとおり: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Unknown: the answer to a registration never came; if it exists, its software_id is %1</source>
        <translation>不明: 登録の応答がありませんでした。存在する場合の software_id は %1 です</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消し済み: %1</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <translation>%3 用の %1 %2</translation>
    </message>
    <message>
        <source>register the application %1</source>
        <translation>アプリケーション %1 を登録</translation>
    </message>
    <message>
        <source>mint a token for %1 and read its claim</source>
        <translation>%1 のトークンを取得し、クレームを読む</translation>
    </message>
    <message>
        <source>something else stands there, different in %1</source>
        <translation>%1 が異なる別のものがあります</translation>
    </message>
    <message>
        <source>if its answer is lost, it can only be named, not found</source>
        <translation>応答が失われた場合、名指しはできますが探し出せません</translation>
    </message>
    <message>
        <source>cannot be taken back exactly</source>
        <translation>完全には取り消せません</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) to create.</source>
        <translation>
            <numerusform>作成するオブジェクト: %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 is taken back.</source>
        <translation>プラン %1 を取り消しました。</translation>
    </message>
    <message>
        <source>Plan %1 is done.</source>
        <translation>プラン %1 が完了しました。</translation>
    </message>
    <message>
        <source>A registration may be left at %1; look there for software_id %2.</source>
        <translation>%1 に登録が残っている可能性があります。software_id %2 を探してください。</translation>
    </message>
    <message>
        <source>Protection file (gatehouse: protection/1); - reads standard input.</source>
        <translation>保護ファイル (gatehouse: protection/1)。- は標準入力。</translation>
    </message>
    <message>
        <source>Go on without a keychain; what is registered cannot be taken back by a later run.</source>
        <translation>キーチェーンなしで続行します。登録したものは後の実行では取り消せません。</translation>
    </message>
    <message>
        <source>Id of the plan; the latest one that fits without it.</source>
        <translation>プランの ID。省略すると該当する最新のもの。</translation>
    </message>
    <message>
        <source>Usage: gatehouse-cli COMMAND [options]
Command line of Gatehouse: protects the services of an API gateway with a provider&apos;s tokens.

Commands:
</source>
        <translation>使い方: gatehouse-cli コマンド [オプション]
Gatehouse のコマンドライン。API ゲートウェイのサービスをプロバイダーのトークンで保護します。

コマンド:
</translation>
    </message>
    <message>
        <source>
gatehouse-cli COMMAND --help tells more.
Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 denied, 5 conflict, 6 rejected, 7 network, 8 timeout, 9 TLS, 10 protocol, 11 rate limited, 12 storage, 13 keychain, 14 unsupported, 15 unknown outcome, 130 cancelled.</source>
        <translation>
詳しくは gatehouse-cli コマンド --help をご覧ください。
終了コード: 0 完了、1 失敗、2 使い方の誤り、3 見つからない、4 拒否、5 競合、6 却下、7 ネットワーク、8 時間切れ、9 TLS、10 プロトコル、11 頻度制限、12 保存、13 キーチェーン、14 未対応、15 結果不明、130 中止。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Base address of the gateway&apos;s Admin API.</source>
        <translation>ゲートウェイの Admin API のアドレス。</translation>
    </message>
    <message>
        <source>Use the saved gateway of this name.</source>
        <translation>この名前の保存済みゲートウェイを使います。</translation>
    </message>
    <message>
        <source>Workspace of the gateway.</source>
        <translation>ゲートウェイのワークスペース。</translation>
    </message>
    <message>
        <source>File with the Admin API token; - reads standard input.</source>
        <translation>Admin API のトークンのファイル。- は標準入力。</translation>
    </message>
    <message>
        <source>Issuer of the OpenID provider.</source>
        <translation>OpenID プロバイダーの発行者。</translation>
    </message>
    <message>
        <source>PEM file with more roots for the provider.</source>
        <translation>プロバイダー用の追加ルート証明書の PEM ファイル。</translation>
    </message>
    <message>
        <source>File with the token that lets register clients (RFC 7591).</source>
        <translation>クライアント登録用トークンのファイル (RFC 7591)。</translation>
    </message>
    <message>
        <source>Client at the provider.</source>
        <translation>プロバイダーのクライアント。</translation>
    </message>
    <message>
        <source>File with the client&apos;s secret; - reads standard input.</source>
        <translation>クライアントのシークレットのファイル。- は標準入力。</translation>
    </message>
    <message>
        <source>How the client proves itself: basic, post or none.</source>
        <translation>クライアント認証方式: basic、post、none。</translation>
    </message>
    <message>
        <source>PEM file with more roots for the gateway.</source>
        <translation>ゲートウェイ用の追加ルート証明書の PEM ファイル。</translation>
    </message>
    <message>
        <source>PEM file with our certificate for the gateway.</source>
        <translation>ゲートウェイ用のクライアント証明書の PEM ファイル。</translation>
    </message>
    <message>
        <source>PEM file with its private key; - reads standard input.</source>
        <translation>その秘密鍵の PEM ファイル。- は標準入力。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the one certificate to accept from the gateway.</source>
        <translation>ゲートウェイから受け入れる唯一の証明書の SHA-256 フィンガープリント。</translation>
    </message>
    <message>
        <source>File with the token; without it, standard input is read.</source>
        <translation>トークンのファイル。省略すると標準入力から読みます。</translation>
    </message>
    <message>
        <source>--without-keychain goes on without it</source>
        <translation>--without-keychain を付けるとキーチェーンなしで続行します</translation>
    </message>
    <message>
        <source>%1; --without-keychain goes on without it</source>
        <translation>%1。--without-keychain を付けるとキーチェーンなしで続行します</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>引数「%1」は余分です</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administration console for API gateways protected by OAuth 2.0.</source>
        <translation>OAuth 2.0 で保護された API ゲートウェイの管理コンソール。</translation>
    </message>
    <message>
        <source>Start on the built-in sandbox.</source>
        <translation>組み込みのサンドボックスで開始します。</translation>
    </message>
</context>
<context>
    <name>ui::ActivityStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the running task</source>
        <translation>実行中のタスクの進捗</translation>
    </message>
</context>
<context>
    <name>ui::Bones</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>ui::CertificateChain</name>
    <message>
        <source>Certificate for</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionSwitcher</name>
    <message>
        <source>No connection</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Add a gateway or try the sandbox</source>
        <translation>ゲートウェイを追加するか、サンドボックスを試す</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>サンドボックスを試す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add a gateway…</source>
        <translation>ゲートウェイを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Leave this gateway</source>
        <translation>このゲートウェイから離れる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::EnvironmentBar</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
</context>
<context>
    <name>ui::FirstRunPage</name>
    <message>
        <source>Protect APIs with the identity provider you already have</source>
        <translation>今お使いの ID プロバイダーで API を保護</translation>
    </message>
    <message>
        <source>Gatehouse configures the gateway and the provider together, tests the login, and explains every refusal.</source>
        <translation>Gatehouse はゲートウェイとプロバイダーをまとめて設定し、ログインを試し、拒否の理由をすべて説明します。</translation>
    </message>
    <message>
        <source>Secrets stay in the keychain of this computer. No account, no telemetry.</source>
        <translation>秘密情報はこのコンピューターのキーチェーンにだけ保存されます。アカウントも利用状況の送信もありません。</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>No server needed</source>
        <translation>サーバー不要</translation>
    </message>
    <message>
        <source>A gateway and an identity provider on this computer, with sample services. Nothing leaves the machine, and nothing can break.</source>
        <translation>このコンピューター上のゲートウェイと ID プロバイダーに、サンプルのサービスを添えました。外部との通信はなく、何も壊れません。</translation>
    </message>
    <message>
        <source>Answers like a real gateway, with its errors and its delays</source>
        <translation>エラーも遅延も本物のゲートウェイと同じ応答</translation>
    </message>
    <message>
        <source>An identity provider that really signs tokens</source>
        <translation>実際にトークンへ署名する ID プロバイダー</translation>
    </message>
    <message>
        <source>Rehearse here what you will do in production</source>
        <translation>本番で行う作業をここで予行演習</translation>
    </message>
    <message>
        <source>&amp;Start the sandbox</source>
        <translation>サンドボックスを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Ends with this window</source>
        <translation>このウィンドウとともに終了します</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>ゲートウェイを追加</translation>
    </message>
    <message>
        <source>Connect to an Admin API. The check says what was found and what this program can do there.</source>
        <translation>Admin API に接続します。見つかったものと、このプログラムでできることを確認できます。</translation>
    </message>
    <message>
        <source>&amp;Add a gateway…</source>
        <translation>ゲートウェイを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Saved gateways</source>
        <translation>保存済みのゲートウェイ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
</context>
<context>
    <name>ui::GatewayPage</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Admin API &amp;URL</source>
        <translation>Admin API の URL(&amp;U)</translation>
    </message>
    <message>
        <source>Where the gateway is configured, not where its callers call.</source>
        <translation>呼び出し先ではなく、ゲートウェイを設定するためのアドレスです。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What this connection is called here. Empty: the host of the address.</source>
        <translation>この接続の呼び名です。空欄の場合はアドレスのホスト名になります。</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>Colours the window, so that production is never mistaken for anything else.</source>
        <translation>ウィンドウに色を付け、本番環境との取り違えを防ぎます。</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>ワークスペース(&amp;W)</translation>
    </message>
    <message>
        <source>Enterprise only. Empty: the default workspace.</source>
        <translation>Enterprise のみ。空欄の場合は既定のワークスペースです。</translation>
    </message>
    <message>
        <source>Admin to&amp;ken</source>
        <translation>管理トークン(&amp;K)</translation>
    </message>
    <message>
        <source>Sent as Kong-Admin-Token. Kept in the keychain of this computer, never in a file.</source>
        <translation>Kong-Admin-Token として送信します。ファイルではなく、このコンピューターのキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>&amp;CA certificates</source>
        <translation>CA 証明書(&amp;C)</translation>
    </message>
    <message>
        <source>A PEM file, when the Admin API has a certificate of your own authority.</source>
        <translation>Admin API が独自の認証局の証明書を使う場合の PEM ファイルです。</translation>
    </message>
    <message>
        <source>&amp;Proxy URL</source>
        <translation>プロキシの URL(&amp;P)</translation>
    </message>
    <message>
        <source>Where callers reach the services. Empty: as the gateway says.</source>
        <translation>サービスの呼び出し先です。空欄の場合はゲートウェイの設定に従います。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Chooses the file of CA certificates</source>
        <translation>CA 証明書のファイルを選択します</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Forget this gateway…</source>
        <translation>このゲートウェイを削除(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation>保存して開く(&amp;S)</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>ゲートウェイを追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>オープンソース</translation>
    </message>
    <message>
        <source>Kong Gateway %1 (%2) answered in %3 ms</source>
        <translation>Kong Gateway %1 (%2) が %3 ミリ秒で応答しました</translation>
    </message>
    <message numerus="yes">
        <source>Node %1, database %2, %Ln plugin(s) available.</source>
        <translation>
            <numerusform>ノード %1、データベース %2、利用できるプラグイン %Ln 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open without saving</source>
        <translation>保存せずに開く(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate for this connection</source>
        <translation>この接続でこの証明書を信頼(&amp;R)</translation>
    </message>
    <message>
        <source>Trusted for this connection: the certificate with this SHA-256 fingerprint</source>
        <translation>この接続で信頼している証明書の SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>Stop trusting &amp;it</source>
        <translation>信頼をやめる(&amp;I)</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its address and its credential are deleted from this computer. Nothing changes on the gateway.</source>
        <translation>アドレスと認証情報をこのコンピューターから削除します。ゲートウェイ側は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>削除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
</context>
<context>
    <name>ui::IdeaPicture</name>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>asks for a token</source>
        <translation>トークンを要求</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>signs it</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>checks it</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>login, consent</source>
        <translation>ログインと同意</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>An application gets a token from a provider and calls a service through the gateway</source>
        <translation>アプリケーションがプロバイダーからトークンを受け取り、ゲートウェイ経由でサービスを呼び出します</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>Gatehouse について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続しました</translation>
    </message>
    <message>
        <source>Enterprise %1</source>
        <translation>Enterprise %1</translation>
    </message>
    <message>
        <source>Open source %1</source>
        <translation>オープンソース %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>workspace and edition</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation>サービスを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) read</source>
        <translation>
            <numerusform>サービス %Ln 件を読み込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse について</translation>
    </message>
    <message>
        <source>Gatehouse %1</source>
        <translation>Gatehouse %1</translation>
    </message>
    <message>
        <source>Administration console for API gateways that are protected by OAuth 2.0 and OpenID Connect.

Apache License 2.0. Icons: Breeze, © KDE, LGPL 3 or later.</source>
        <translation>OAuth 2.0 と OpenID Connect で保護された API ゲートウェイの管理コンソール。

Apache License 2.0。アイコン: Breeze、© KDE、LGPL 3 以降。</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>none (read from a file)</source>
        <translation>なし (ファイルから読み込み)</translation>
    </message>
    <message>
        <source>%1, cannot be reached</source>
        <translation>%1 (接続できません)</translation>
    </message>
    <message>
        <source>Ask the gateway again</source>
        <translation>ゲートウェイに再度問い合わせる</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ここでできること</translation>
    </message>
    <message>
        <source>Plugins available</source>
        <translation>利用できるプラグイン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>エディション</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>オープンソース</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Node ID</source>
        <translation>ノード ID</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Callers use</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>Changes arrive</source>
        <translation>変更の反映</translation>
    </message>
    <message>
        <source>within %1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒以内</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
</context>
<context>
    <name>ui::SavedButton</name>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>ui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Filter by name, address, path or tag</source>
        <translation>名前、アドレス、パス、タグで絞り込み</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>サービスの絞り込み</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>This gateway has none in this workspace. What is made elsewhere appears after reading again.</source>
        <translation>このゲートウェイのこのワークスペースにはありません。ほかで作成したものは再読み込みすると表示されます。</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>絞り込みを解除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s), 0 shown.</source>
        <translation>
            <numerusform>サービス %Ln 件中、0 件を表示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>サービス %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
</TS>

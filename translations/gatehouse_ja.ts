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
    <message>
        <source>Sandbox (Okta)</source>
        <translation>サンドボックス (Okta)</translation>
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
    <message>
        <source>The gateway knows no application “{name}”[; did you mean “{nearest}”?]</source>
        <translation>ゲートウェイにアプリケーション「{name}」はありません[。「{nearest}」のことですか?]</translation>
    </message>
    <message>
        <source>List the applications, or register it with a protection.</source>
        <translation>アプリケーションの一覧を表示するか、保護を使って登録してください。</translation>
    </message>
    <message>
        <source>Several applications are called “{name}”[: clients {client_ids}]</source>
        <translation>「{name}」というアプリケーションが複数あります[: クライアント {client_ids}]</translation>
    </message>
    <message>
        <source>Name it by its client id.</source>
        <translation>クライアント ID で指定してください。</translation>
    </message>
    <message>
        <source>It is not clear which service is meant[: {services}]</source>
        <translation>どのサービスを指すのか特定できません[: {services}]</translation>
    </message>
    <message>
        <source>Name it with --service.</source>
        <translation>--service で指定してください。</translation>
    </message>
    <message>
        <source>No service has the plugin “{plugin}” that an application could be let in by</source>
        <translation>アプリケーションにアクセスを許可できるプラグイン「{plugin}」を持つサービスがありません</translation>
    </message>
    <message>
        <source>Protect a service first, with apply.</source>
        <translation>先に apply でサービスを保護してください。</translation>
    </message>
    <message>
        <source>The application {application} has no contract for the service {service}</source>
        <translation>アプリケーション {application} にはサービス {service} の契約がありません</translation>
    </message>
    <message>
        <source>There is nothing to take away; approve makes one.</source>
        <translation>取り消すものはありません。契約は approve で作成します。</translation>
    </message>
    <message>
        <source>The gateway says that {application} has a contract for {service} already, and does not show it</source>
        <translation>ゲートウェイは {application} にサービス {service} の契約がすでにあると応答しましたが、その契約を表示しません</translation>
    </message>
    <message>
        <source>Look at the contracts of the service, also in other workspaces, and remove the stray one.</source>
        <translation>ほかのワークスペースも含めてサービスの契約を確認し、不要なものを削除してください。</translation>
    </message>
    <message>
        <source>The developer {developer} is not approved[ ({status})], so a contract would have no effect</source>
        <translation>開発者 {developer} が承認されていない[ ({status})]ため、契約しても効力がありません</translation>
    </message>
    <message>
        <source>Approve the developer first: developers approve.</source>
        <translation>先に開発者を承認してください (developers approve)。</translation>
    </message>
    <message>
        <source>The portal knows no developer “{developer}”[; did you mean “{nearest}”?]</source>
        <translation>ポータルに開発者「{developer}」はいません[。「{nearest}」のことですか?]</translation>
    </message>
    <message>
        <source>List the developers, or add this one.</source>
        <translation>開発者の一覧を表示するか、この開発者を追加してください。</translation>
    </message>
    <message>
        <source>The developer {developer} has an account already[ ({status})]</source>
        <translation>開発者 {developer} のアカウントはすでにあります[ ({status})]</translation>
    </message>
    <message>
        <source>Approve it instead, where it is not approved yet.</source>
        <translation>まだ承認されていない場合は、追加せずに承認してください。</translation>
    </message>
    <message>
        <source>The gateway has no developer portal, so there are no developers</source>
        <translation>ゲートウェイに開発者ポータルがないため、開発者は存在しません</translation>
    </message>
    <message>
        <source>Use an Enterprise gateway with “portal = on”; without one, applications are consumers.</source>
        <translation>「portal = on」の Enterprise ゲートウェイを使ってください。ポータルがない場合、アプリケーションはコンシューマーとして扱われます。</translation>
    </message>
    <message>
        <source>Nothing was changed, because there is nobody to ask</source>
        <translation>確認に答える人がいないため、何も変更していません</translation>
    </message>
    <message>
        <source>Look at what would be changed, then repeat it with {option}.</source>
        <translation>変更内容を確認してから、{option} を付けてもう一度実行してください。</translation>
    </message>
    <message>
        <source>There is no action “{key}”[; did you mean “{nearest}”?]</source>
        <translation>操作「{key}」はありません[。「{nearest}」のことですか?]</translation>
    </message>
    <message>
        <source>See the list of actions with --help.</source>
        <translation>操作の一覧は --help で確認してください。</translation>
    </message>
    <message>
        <source>There is no flow “{key}”[; did you mean “{nearest}”?]</source>
        <translation>フロー「{key}」はありません[。「{nearest}」のことですか?]</translation>
    </message>
    <message>
        <source>See the list of flows with --help.</source>
        <translation>フローの一覧は --help で確認してください。</translation>
    </message>
    <message>
        <source>The provider does not offer the implicit flow[: {response_type} is not among {supported}]</source>
        <translation>プロバイダーがインプリシットフローを提供していません[: {response_type} は {supported} に含まれません]</translation>
    </message>
    <message>
        <source>Use the authorization code; it is safer besides.</source>
        <translation>認可コードを使ってください。そのほうが安全でもあります。</translation>
    </message>
    <message>
        <source>The gateway keeps the token of this flow to itself</source>
        <translation>このフローのトークンはゲートウェイの内部だけで保持されます</translation>
    </message>
    <message>
        <source>Get a token with --own-client to have it introspected.</source>
        <translation>イントロスペクションを行うには、--own-client を付けてトークンを取得してください。</translation>
    </message>
    <message>
        <source>The gateway set no session cookie</source>
        <translation>ゲートウェイがセッション Cookie を設定しませんでした</translation>
    </message>
    <message>
        <source>Add “session” to the plugin&apos;s auth_methods, if callers shall have sessions.</source>
        <translation>呼び出し元にセッションを使わせる場合は、プラグインの auth_methods に「session」を追加してください。</translation>
    </message>
    <message>
        <source>The gateway sends the caller to a login[ at {location}]</source>
        <translation>ゲートウェイが呼び出し元をログイン画面[ {location} ]へ誘導しています</translation>
    </message>
    <message>
        <source>List the ways that callers use in the plugin&apos;s auth_methods, and leave authorization_code out.</source>
        <translation>呼び出し元が使う方式をプラグインの auth_methods に列挙し、authorization_code を外してください。</translation>
    </message>
    <message>
        <source>The gateway did not accept the credential</source>
        <translation>ゲートウェイが認証情報を受け入れませんでした</translation>
    </message>
    <message>
        <source>Go through what it can mean; “applications show” follows the chain of the application.</source>
        <translation>考えられる原因を順に確認してください。「applications show」でアプリケーションの設定のつながりをたどれます。</translation>
    </message>
    <message>
        <source>The gateway knows the caller, or its token, and lets it not in</source>
        <translation>ゲートウェイは呼び出し元またはそのトークンを認識していますが、アクセスを許可しません</translation>
    </message>
    <message>
        <source>Nobody was asked at the provider</source>
        <translation>プロバイダーへの問い合わせは行っていません</translation>
    </message>
    <message>
        <source>Name it with --provider and its credential.</source>
        <translation>--provider とその認証情報で指定してください。</translation>
    </message>
    <message>
        <source>The provider tells nobody which clients it has[: {issuer}]</source>
        <translation>プロバイダーはどのクライアントがあるかを開示しません[: {issuer}]</translation>
    </message>
    <message>
        <source>Look into its own console for the client {client_id}.</source>
        <translation>プロバイダーの管理画面でクライアント {client_id} を確認してください。</translation>
    </message>
    <message>
        <source>The provider has no client {client_id}[ ({issuer})]</source>
        <translation>プロバイダーにクライアント {client_id} がありません[ ({issuer})]</translation>
    </message>
    <message>
        <source>Register it there, or write the right client id into the application.</source>
        <translation>プロバイダーに登録するか、アプリケーションに正しいクライアント ID を設定してください。</translation>
    </message>
    <message>
        <source>The service {service} has no plugin that reads tokens (openid-connect or jwt)</source>
        <translation>サービス {service} にトークンを読み取るプラグイン (openid-connect または jwt) がありません</translation>
    </message>
    <message>
        <source>Protect the service with apply, or switch its plugin on.</source>
        <translation>apply でサービスを保護するか、プラグインを有効にしてください。</translation>
    </message>
    <message>
        <source>The plugin {plugin} is not told which claim carries the client id</source>
        <translation>プラグイン {plugin} に、クライアント ID を運ぶクレームが設定されていません</translation>
    </message>
    <message>
        <source>Set consumer_claim to that claim, such as application_id.</source>
        <translation>consumer_claim にそのクレーム (application_id など) を設定してください。</translation>
    </message>
    <message>
        <source>The plugin does not look for consumers by custom_id[ but by {consumer_by}]</source>
        <translation>プラグインがコンシューマーを custom_id で検索していません[。検索方法: {consumer_by}]</translation>
    </message>
    <message>
        <source>Set consumer_by to custom_id.</source>
        <translation>consumer_by を custom_id に設定してください。</translation>
    </message>
    <message>
        <source>The plugin trusts another issuer[: {found}, the provider is {expected}]</source>
        <translation>プラグインが別の発行者を信頼しています[: {found} (プロバイダーは {expected})]</translation>
    </message>
    <message>
        <source>Correct the issuer of the plugin, or ask the provider that it names.</source>
        <translation>プラグインの発行者を直すか、プラグインが示すプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The provider puts no claim {claim} into access tokens[ ({issuer})]</source>
        <translation>プロバイダーがアクセストークンにクレーム {claim} を入れていません[ ({issuer})]</translation>
    </message>
    <message>
        <source>Create the claim at its authorization server, with the client id as its value.</source>
        <translation>プロバイダーの認可サーバーに、クライアント ID を値とするクレームを作成してください。</translation>
    </message>
    <message>
        <source>The claim {claim} is made in another way[: {paths} differ]</source>
        <translation>クレーム {claim} の設定が異なります[: 相違箇所 {paths}]</translation>
    </message>
    <message>
        <source>Give it the client id (app.clientId at Okta) in every access token.</source>
        <translation>すべてのアクセストークンで、値をクライアント ID (Okta では app.clientId) にしてください。</translation>
    </message>
    <message>
        <source>Whether tokens carry the claim {claim} can only be seen in one</source>
        <translation>トークンにクレーム {claim} が含まれるかどうかは、実際のトークンでしか確認できません</translation>
    </message>
    <message>
        <source>Get a token and decode it.</source>
        <translation>トークンを取得してデコードしてください。</translation>
    </message>
    <message>
        <source>No consumer has the client id {client_id} as its custom_id</source>
        <translation>クライアント ID {client_id} を custom_id とするコンシューマーがありません</translation>
    </message>
    <message>
        <source>Register the application with this client id, or correct its custom_id.</source>
        <translation>このクライアント ID でアプリケーションを登録するか、custom_id を直してください。</translation>
    </message>
    <message>
        <source>The client id is {client_id}, but the application has the custom_id “{application}” and its consumer “{consumer}”</source>
        <translation>クライアント ID は {client_id} ですが、custom_id はアプリケーションが「{application}」、コンシューマーが「{consumer}」です</translation>
    </message>
    <message>
        <source>Give both the client id: a custom_id that was changed later may not reach the consumer, so change it there too.</source>
        <translation>両方にクライアント ID を設定してください。後から変えた custom_id はコンシューマーに反映されないことがあるため、コンシューマー側も変更してください。</translation>
    </message>
    <message>
        <source>Another consumer has the client id {client_id} as its custom_id[: {consumer}]</source>
        <translation>別のコンシューマーがクライアント ID {client_id} を custom_id としています[: {consumer}]</translation>
    </message>
    <message>
        <source>Delete that consumer, or register it under another client id.</source>
        <translation>そのコンシューマーを削除するか、別のクライアント ID で登録してください。</translation>
    </message>
    <message>
        <source>The consumer has no jwt credential with the key {client_id}</source>
        <translation>コンシューマーにキー {client_id} の jwt 認証情報がありません</translation>
    </message>
    <message>
        <source>Apply the protection again; it makes the credential.</source>
        <translation>保護をもう一度適用してください。認証情報が作成されます。</translation>
    </message>
    <message>
        <source>The developer {developer} is not approved[ ({status})]</source>
        <translation>開発者 {developer} が承認されていません[ ({status})]</translation>
    </message>
    <message>
        <source>Approve the developer: developers approve.</source>
        <translation>開発者を承認してください (developers approve)。</translation>
    </message>
    <message>
        <source>{application} has no contract for the service {service}</source>
        <translation>{application} にはサービス {service} の契約がありません</translation>
    </message>
    <message>
        <source>Approve it: applications approve makes the contract.</source>
        <translation>承認してください。applications approve で契約が作成されます。</translation>
    </message>
    <message>
        <source>The contract of {application} for the service {service} waits for approval</source>
        <translation>{application} のサービス {service} の契約は承認待ちです</translation>
    </message>
    <message>
        <source>Approve it: applications approve.</source>
        <translation>承認してください (applications approve)。</translation>
    </message>
    <message>
        <source>The contract of {application} for the service {service} was rejected</source>
        <translation>{application} のサービス {service} の契約は却下されました</translation>
    </message>
    <message>
        <source>Approve it, if it was rejected by mistake: applications approve.</source>
        <translation>誤って却下した場合は、承認してください (applications approve)。</translation>
    </message>
    <message>
        <source>The contract of {application} for the service {service} was revoked</source>
        <translation>{application} のサービス {service} の契約は取り消されました</translation>
    </message>
    <message>
        <source>Approve it again, if it was revoked by mistake: applications approve.</source>
        <translation>誤って取り消した場合は、もう一度承認してください (applications approve)。</translation>
    </message>
    <message>
        <source>The contract of {application} for the service {service} is suspended</source>
        <translation>{application} のサービス {service} の契約は一時停止中です</translation>
    </message>
    <message>
        <source>Look whether its developer is approved; approving the developer lifts it.</source>
        <translation>開発者が承認されているか確認してください。開発者を承認すると一時停止が解除されます。</translation>
    </message>
    <message>
        <source>{application} is in none of the groups that the service {service} lets in[: {groups}]</source>
        <translation>{application} は、サービス {service} がアクセスを許可するどのグループにも入っていません[: {groups}]</translation>
    </message>
    <message>
        <source>Approve it: applications approve puts it into the group.</source>
        <translation>承認してください。applications approve でグループに入ります。</translation>
    </message>
    <message>
        <source>{application} is in a group that the service {service} keeps out[: {groups}]</source>
        <translation>{application} は、サービス {service} がアクセスを拒否するグループに入っています[: {groups}]</translation>
    </message>
    <message>
        <source>Take it out of that group.</source>
        <translation>そのグループから外してください。</translation>
    </message>
    <message>
        <source>The service {service} is switched off</source>
        <translation>サービス {service} が無効になっています</translation>
    </message>
    <message>
        <source>Enable it.</source>
        <translation>有効にしてください。</translation>
    </message>
    <message>
        <source>The service {service} has no plugin application-registration</source>
        <translation>サービス {service} にプラグイン application-registration がありません</translation>
    </message>
    <message>
        <source>Add the plugin; without it contracts mean nothing.</source>
        <translation>プラグインを追加してください。ないと契約は意味を持ちません。</translation>
    </message>
    <message>
        <source>The service {service} has no plugin acl, so it is not for groups</source>
        <translation>サービス {service} にプラグイン acl がないため、グループを使えません</translation>
    </message>
    <message>
        <source>Add the plugin with the group of the callers, or name another service.</source>
        <translation>呼び出し元のグループを指定してプラグインを追加するか、別のサービスを指定してください。</translation>
    </message>
    <message>
        <source>The service {service} has both acl and application-registration, which block each other&apos;s callers</source>
        <translation>サービス {service} に acl と application-registration の両方があり、互いの呼び出し元を遮断しています</translation>
    </message>
    <message>
        <source>Remove one of the two plugins.</source>
        <translation>2 つのプラグインのどちらかを削除してください。</translation>
    </message>
    <message>
        <source>No route leads to the service {service}</source>
        <translation>サービス {service} へのルートがありません</translation>
    </message>
    <message>
        <source>Give it a route.</source>
        <translation>ルートを追加してください。</translation>
    </message>
    <message>
        <source>Some questions have no answer yet[: {missing}]</source>
        <translation>まだ回答のない質問があります[: {missing}]</translation>
    </message>
    <message>
        <source>Answer them, then go on.</source>
        <translation>回答してから続行してください。</translation>
    </message>
    <message>
        <source>How shall the service be protected?</source>
        <translation>サービスをどのように保護しますか?</translation>
    </message>
    <message>
        <source>It decides which plugins are used and who lets applications in.</source>
        <translation>使用するプラグインと、アプリケーションにアクセスを許可する人が決まります。</translation>
    </message>
    <message>
        <source>Which service is it?</source>
        <translation>どのサービスですか?</translation>
    </message>
    <message>
        <source>One that the gateway has, or the name of a new one.</source>
        <translation>ゲートウェイにあるサービスか、新しいサービスの名前です。</translation>
    </message>
    <message>
        <source>Where does the gateway forward its requests to?</source>
        <translation>ゲートウェイは要求をどこへ転送しますか?</translation>
    </message>
    <message>
        <source>Leave it empty when the service is there already.</source>
        <translation>サービスがすでにある場合は空欄にします。</translation>
    </message>
    <message>
        <source>Which paths lead to it?</source>
        <translation>どのパスがサービスにつながりますか?</translation>
    </message>
    <message>
        <source>They become a route of the service.</source>
        <translation>サービスのルートになります。</translation>
    </message>
    <message>
        <source>What shall this protection be called?</source>
        <translation>この保護を何と呼びますか?</translation>
    </message>
    <message>
        <source>The file, the plan and the group of callers are named after it.</source>
        <translation>ファイル、プラン、呼び出し元のグループの名前になります。</translation>
    </message>
    <message>
        <source>Whose identity provider is it?</source>
        <translation>どのベンダーの ID プロバイダーですか?</translation>
    </message>
    <message>
        <source>Each vendor has its own way to register applications.</source>
        <translation>アプリケーションの登録方法はベンダーごとに異なります。</translation>
    </message>
    <message>
        <source>Which issuer gives out the tokens?</source>
        <translation>どの発行者がトークンを発行しますか?</translation>
    </message>
    <message>
        <source>Write it exactly as the provider does: it is compared letter by letter.</source>
        <translation>プロバイダーの表記どおりに入力してください。1 文字ずつ照合されます。</translation>
    </message>
    <message>
        <source>Where is the token of the provider’s management API?</source>
        <translation>プロバイダーの管理 API のトークンはどこにありますか?</translation>
    </message>
    <message>
        <source>It is read when it is needed and never stored in the file.</source>
        <translation>必要なときに読み取り、ファイルには保存しません。</translation>
    </message>
    <message>
        <source>Which claim carries the client id?</source>
        <translation>どのクレームがクライアント ID を運びますか?</translation>
    </message>
    <message>
        <source>By it the gateway finds out whose token it holds.</source>
        <translation>ゲートウェイはこれで誰のトークンかを判別します。</translation>
    </message>
    <message>
        <source>Which scopes does the gateway ask for?</source>
        <translation>ゲートウェイはどのスコープを求めますか?</translation>
    </message>
    <message>
        <source>It asks for them when it fetches a token with the credentials of an application.</source>
        <translation>アプリケーションの認証情報でトークンを取得するときに求めます。</translation>
    </message>
    <message>
        <source>Which ways in shall the gateway take?</source>
        <translation>ゲートウェイはどの認証方式を受け入れますか?</translation>
    </message>
    <message>
        <source>Each one more is one more way to be let in.</source>
        <translation>方式を 1 つ増やすたびに、アクセスできる経路が 1 つ増えます。</translation>
    </message>
    <message>
        <source>What shall the portal call the service?</source>
        <translation>ポータルでのサービスの名前は何ですか?</translation>
    </message>
    <message>
        <source>Developers see this name.</source>
        <translation>開発者にはこの名前が表示されます。</translation>
    </message>
    <message>
        <source>Shall the portal approve new contracts by itself?</source>
        <translation>新しい契約をポータルが自動で承認しますか?</translation>
    </message>
    <message>
        <source>Otherwise an administrator approves each of them.</source>
        <translation>しない場合は、管理者が 1 つずつ承認します。</translation>
    </message>
    <message>
        <source>Shall the portal show the issuer?</source>
        <translation>ポータルに発行者を表示しますか?</translation>
    </message>
    <message>
        <source>Developers need it to get tokens by themselves.</source>
        <translation>開発者が自分でトークンを取得するために必要です。</translation>
    </message>
    <message>
        <source>Which group may call the service?</source>
        <translation>どのグループがサービスを呼び出せますか?</translation>
    </message>
    <message>
        <source>Approving an application puts its consumer into this group.</source>
        <translation>アプリケーションを承認すると、そのコンシューマーがこのグループに入ります。</translation>
    </message>
    <message>
        <source>What is the application called?</source>
        <translation>アプリケーションの名前は何ですか?</translation>
    </message>
    <message>
        <source>It is registered at the provider under this name.</source>
        <translation>この名前でプロバイダーに登録されます。</translation>
    </message>
    <message>
        <source>What sort of application is it?</source>
        <translation>どの種類のアプリケーションですか?</translation>
    </message>
    <message>
        <source>It decides which grants it may use and whether it has a secret.</source>
        <translation>使えるグラントと、シークレットの有無が決まります。</translation>
    </message>
    <message>
        <source>How does it get its tokens?</source>
        <translation>トークンをどのように取得しますか?</translation>
    </message>
    <message>
        <source>Implicit and password are discouraged.</source>
        <translation>インプリシットとパスワードは推奨されません。</translation>
    </message>
    <message>
        <source>Is it registered already? Then what is its client id?</source>
        <translation>すでに登録済みの場合、クライアント ID は何ですか?</translation>
    </message>
    <message>
        <source>Leave it empty to have it registered.</source>
        <translation>空欄にすると新しく登録します。</translation>
    </message>
    <message>
        <source>Where does the provider send people back to?</source>
        <translation>プロバイダーはユーザーをどこへ戻しますか?</translation>
    </message>
    <message>
        <source>The addresses have to match exactly.</source>
        <translation>アドレスは完全に一致する必要があります。</translation>
    </message>
    <message>
        <source>Which scopes does the application ask for?</source>
        <translation>アプリケーションはどのスコープを求めますか?</translation>
    </message>
    <message>
        <source>“openid” tells it who has logged in.</source>
        <translation>「openid」を求めると、ログインした人がわかります。</translation>
    </message>
    <message>
        <source>Which developer does it belong to?</source>
        <translation>どの開発者のものですか?</translation>
    </message>
    <message>
        <source>The portal keeps applications by the developer’s e-mail address.</source>
        <translation>ポータルは開発者のメールアドレスでアプリケーションを管理します。</translation>
    </message>
    <message>
        <source>What is the developer’s name?</source>
        <translation>開発者の名前は何ですか?</translation>
    </message>
    <message>
        <source>It is needed when the developer has no account yet.</source>
        <translation>開発者のアカウントがまだない場合に必要です。</translation>
    </message>
    <message>
        <source>Shall it be let in at once?</source>
        <translation>すぐにアクセスを許可しますか?</translation>
    </message>
    <message>
        <source>Otherwise it is made, and somebody approves it later.</source>
        <translation>しない場合は作成だけを行い、後で誰かが承認します。</translation>
    </message>
    <message>
        <source>The issuer is the organization&apos;s own authorization server, which cannot carry a custom claim[: {issuer}]</source>
        <translation>発行者が組織自体の認可サーバーのため、カスタムクレームを入れられません[: {issuer}]</translation>
    </message>
    <message>
        <source>Give the issuer of a custom authorization server[, such as {example}].</source>
        <translation>カスタム認可サーバーの発行者を指定してください[ (例: {example})]。</translation>
    </message>
    <message>
        <source>The address is no issuer of Okta[: {issuer}]</source>
        <translation>アドレスが Okta の発行者ではありません[: {issuer}]</translation>
    </message>
    <message>
        <source>Give it as the authorization server shows it[, such as {example}].</source>
        <translation>認可サーバーに表示されているとおりに指定してください[ (例: {example})]。</translation>
    </message>
    <message>
        <source>Okta&apos;s API token is missing[ for {issuer}]</source>
        <translation>[{issuer} 用の ]Okta の API トークンがありません</translation>
    </message>
    <message>
        <source>Make one in Okta&apos;s administration under Security, API, Tokens, as an administrator who may manage applications and authorization servers, and give it here.</source>
        <translation>アプリケーションと認可サーバーを管理できる管理者として、Okta の管理画面の Security、API、Tokens で作成し、ここで指定してください。</translation>
    </message>
    <message>
        <source>Okta&apos;s answer is not as it must be[: expected was {expected}]</source>
        <translation>Okta の応答が規定どおりではありません[: 期待は {expected}]</translation>
    </message>
    <message>
        <source>Check that the issuer leads to Okta, with no login page or proxy between.</source>
        <translation>発行者が Okta を指し、間にログイン画面やプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>Okta continues its list at another address[: {link}]</source>
        <translation>Okta の一覧の続きが別のアドレスにあります[: {link}]</translation>
    </message>
    <message>
        <source>Give the issuer with that address: the API token is sent nowhere else.</source>
        <translation>そのアドレスの発行者を指定してください。API トークンはほかの場所には送信しません。</translation>
    </message>
    <message>
        <source>Okta&apos;s list does not end[ within {pages} pages]</source>
        <translation>Okta の一覧が[ {pages} ページ以内に]終わりません</translation>
    </message>
    <message>
        <source>Clear away what is not needed there, or give the object&apos;s id.</source>
        <translation>Okta で不要なものを整理するか、オブジェクトの ID を指定してください。</translation>
    </message>
    <message>
        <source>An id of Okta is not usable[: {path}]</source>
        <translation>Okta の ID を使用できません[: {path}]</translation>
    </message>
    <message>
        <source>Look the object up again by its name.</source>
        <translation>オブジェクトを名前で検索し直してください。</translation>
    </message>
    <message>
        <source>Okta puts “{claim}” into tokens itself, so no claim may be named so</source>
        <translation>「{claim}」は Okta 自身がトークンに入れるため、クレームの名前に使えません</translation>
    </message>
    <message>
        <source>Choose another name, such as “application_id”; Okta&apos;s own claim with the client id is “cid”.</source>
        <translation>「application_id」など別の名前を選んでください。クライアント ID を運ぶ Okta 独自のクレームは「cid」です。</translation>
    </message>
    <message>
        <source>The claim[ “{name}”] exists and says something else[ ({paths})]</source>
        <translation>クレーム[「{name}」]は別の内容ですでに存在します[ ({paths})]</translation>
    </message>
    <message>
        <source>Set its value to app.clientId, in the access token, always included and for any scope, or choose another claim name.</source>
        <translation>値を app.clientId にし、アクセストークンに、常に、すべてのスコープで含めるよう設定するか、別のクレーム名を選んでください。</translation>
    </message>
    <message>
        <source>The claim[ “{name}”] exists but is switched off</source>
        <translation>クレーム[「{name}」]は存在しますが、無効になっています</translation>
    </message>
    <message>
        <source>Activate it at the authorization server, or choose another claim name.</source>
        <translation>認可サーバーで有効にするか、別のクレーム名を選んでください。</translation>
    </message>
    <message>
        <source>The access policy[ “{name}”] exists for other clients[ ({paths})]</source>
        <translation>アクセスポリシー[「{name}」]は別のクライアント用に存在します[ ({paths})]</translation>
    </message>
    <message>
        <source>Assign it to this client alone, or rename or delete it if nobody needs it.</source>
        <translation>このクライアントだけに割り当てるか、誰も必要としない場合は名前を変えるか削除してください。</translation>
    </message>
    <message>
        <source>The access policy[ “{name}”] exists but is switched off</source>
        <translation>アクセスポリシー[「{name}」]は存在しますが、無効になっています</translation>
    </message>
    <message>
        <source>Activate it at the authorization server, or delete it if nobody needs it.</source>
        <translation>認可サーバーで有効にするか、誰も必要としない場合は削除してください。</translation>
    </message>
    <message>
        <source>The rule[ “{name}”] of the access policy lets other requests through[ ({paths})]</source>
        <translation>アクセスポリシーのルール[「{name}」]が別の要求を許可しています[ ({paths})]</translation>
    </message>
    <message>
        <source>Give it the grant types and scopes of the application and everyone who is assigned, or delete it.</source>
        <translation>アプリケーションのグラントタイプとスコープ、割り当て済みの全員をルールに設定するか、ルールを削除してください。</translation>
    </message>
    <message>
        <source>The rule[ “{name}”] of the access policy exists but is switched off</source>
        <translation>アクセスポリシーのルール[「{name}」]は存在しますが、無効になっています</translation>
    </message>
    <message>
        <source>Okta has no group “{group}”</source>
        <translation>Okta にグループ「{group}」がありません</translation>
    </message>
    <message>
        <source>Check the name; the API token&apos;s administrator must be allowed to see groups.</source>
        <translation>名前を確認してください。API トークンの管理者にはグループを参照する権限が必要です。</translation>
    </message>
    <message>
        <source>Okta has no application with that client id[: {client_id}]</source>
        <translation>Okta にそのクライアント ID のアプリケーションがありません[: {client_id}]</translation>
    </message>
    <message>
        <source>Check the client id and the organization; the application may have been deleted.</source>
        <translation>クライアント ID と組織を確認してください。アプリケーションが削除された可能性があります。</translation>
    </message>
    <message>
        <source>Okta answered for another client than was asked for[: {found} instead of {expected}]</source>
        <translation>Okta が別のクライアントについて応答しました[: {expected} ではなく {found}]</translation>
    </message>
    <message>
        <source>Look the application up again by its client id.</source>
        <translation>アプリケーションをクライアント ID で検索し直してください。</translation>
    </message>
    <message>
        <source>Okta cannot take this client id[: {client_id}]</source>
        <translation>Okta ではこのクライアント ID を使えません[: {client_id}]</translation>
    </message>
    <message>
        <source>Choose 6 to 100 letters, digits or $-_.+!*&apos;(), and not ALL_CLIENTS.</source>
        <translation>英数字または $-_.+!*&apos;() を 6〜100 文字で指定してください。ALL_CLIENTS は使えません。</translation>
    </message>
    <message>
        <source>Okta cannot take this client secret</source>
        <translation>Okta ではこのクライアントシークレットを使えません</translation>
    </message>
    <message>
        <source>Choose {least} to {most} printable ASCII characters without spaces.</source>
        <translation>空白を除く印字可能な ASCII 文字を {least}〜{most} 文字で指定してください。</translation>
    </message>
    <message>
        <source>Okta has no applications of the type “{found}”</source>
        <translation>Okta に種類「{found}」のアプリケーションはありません</translation>
    </message>
    <message>
        <source>Choose one of these: {supported}.</source>
        <translation>次のいずれかを選んでください: {supported}。</translation>
    </message>
    <message>
        <source>An application of the type “{application_type}” cannot use these grants[: {grants}]</source>
        <translation>種類「{application_type}」のアプリケーションではこれらのグラントを使えません[: {grants}]</translation>
    </message>
    <message>
        <source>Choose at least one of these, or another type: {allowed}.</source>
        <translation>次から 1 つ以上を選ぶか、別の種類を選んでください: {allowed}。</translation>
    </message>
    <message>
        <source>An application of the type “{application_type}” must have the grant “{grant}”</source>
        <translation>種類「{application_type}」のアプリケーションにはグラント「{grant}」が必要です</translation>
    </message>
    <message>
        <source>Add it, with a redirect URI.</source>
        <translation>リダイレクト URI とともに追加してください。</translation>
    </message>
    <message>
        <source>An application of the type “{application_type}” with these grants needs a redirect URI</source>
        <translation>種類「{application_type}」のアプリケーションでこれらのグラントを使うには、リダイレクト URI が必要です</translation>
    </message>
    <message>
        <source>Add one, such as http://127.0.0.1:8765/callback.</source>
        <translation>http://127.0.0.1:8765/callback のような URI を追加してください。</translation>
    </message>
    <message>
        <source>Client credentials need a secret, and this client has none[: {grants}]</source>
        <translation>クライアントクレデンシャルにはシークレットが必要ですが、このクライアントにはありません[: {grants}]</translation>
    </message>
    <message>
        <source>Let the client prove itself with its secret, or leave that grant out.</source>
        <translation>クライアントがシークレットで認証するようにするか、そのグラントを外してください。</translation>
    </message>
    <message>
        <source>Several have the name “{name}”[: {count}]</source>
        <translation>「{name}」という名前のものが複数あります[: {count} 件]</translation>
    </message>
    <message>
        <source>Rename all but one, or give the client id.</source>
        <translation>1 つを残してほかの名前を変えるか、クライアント ID を指定してください。</translation>
    </message>
    <message>
        <source>The provider does not tell the secret of {client_id}</source>
        <translation>プロバイダーは {client_id} のシークレットを開示しません</translation>
    </message>
    <message>
        <source>Give it yourself, or make a new one at the provider.</source>
        <translation>自分で指定するか、プロバイダーで新しく作成してください。</translation>
    </message>
    <message>
        <source>This provider does not offer that[: {what}]</source>
        <translation>このプロバイダーはその機能を提供していません[: {what}]</translation>
    </message>
    <message>
        <source>Set it up at the provider by hand.</source>
        <translation>プロバイダーで手動で設定してください。</translation>
    </message>
    <message>
        <source>There is no provider of the kind “{vendor}”</source>
        <translation>種類「{vendor}」のプロバイダーはありません</translation>
    </message>
    <message>
        <source>Okta refused the content: {text}[ ({causes})]</source>
        <translation>Okta が内容を拒否しました: {text}[ ({causes})]</translation>
    </message>
    <message>
        <source>Okta did not accept who we are</source>
        <translation>Okta での認証に失敗しました</translation>
    </message>
    <message>
        <source>Check the API token and that it belongs to this organization.</source>
        <translation>API トークンと、それがこの組織のものかを確認してください。</translation>
    </message>
    <message>
        <source>The administrator whose API token this is may not do that at Okta</source>
        <translation>この API トークンの管理者には、Okta でその操作を行う権限がありません</translation>
    </message>
    <message>
        <source>Give the administrator the rights over applications and authorization servers (API Access Management Administrator and Application Administrator), or use another token.</source>
        <translation>管理者にアプリケーションと認可サーバーの権限 (API Access Management Administrator と Application Administrator) を与えるか、別のトークンを使ってください。</translation>
    </message>
    <message>
        <source>Okta does not have it: {text}</source>
        <translation>Okta に存在しません: {text}</translation>
    </message>
    <message>
        <source>Check the authorization server in the issuer; the object may have been deleted.</source>
        <translation>発行者に含まれる認可サーバーを確認してください。オブジェクトが削除された可能性があります。</translation>
    </message>
    <message>
        <source>Okta does not know the API token</source>
        <translation>Okta がその API トークンを認識しません</translation>
    </message>
    <message>
        <source>Make a new one: a token ends 30 days after its last use and with the administrator who made it. Check that it is of this organization.</source>
        <translation>新しく作成してください。トークンは最後の使用から 30 日後、または作成した管理者が無効になったときに失効します。この組織のものかも確認してください。</translation>
    </message>
    <message>
        <source>The organization has no licence for this part of Okta</source>
        <translation>組織に Okta のこの機能のライセンスがありません</translation>
    </message>
    <message>
        <source>Custom authorization servers need API Access Management. Have it switched on: the organization&apos;s own server cannot carry the claim with the client id.</source>
        <translation>カスタム認可サーバーには API Access Management が必要です。有効にしてもらってください。組織自体の認可サーバーには、クライアント ID を運ぶクレームを入れられません。</translation>
    </message>
    <message>
        <source>Okta does not offer this call: {text}</source>
        <translation>Okta はこの呼び出しを提供していません: {text}</translation>
    </message>
    <message>
        <source>Check the issuer: it must be the address of the organization itself, not of its administration pages.</source>
        <translation>発行者を確認してください。管理画面ではなく、組織自体のアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>Okta&apos;s rate limit is used up</source>
        <translation>Okta のレート制限に達しました</translation>
    </message>
    <message>
        <source>Wait a minute, then go on; raise the token&apos;s share of the limit in Okta if this comes back.</source>
        <translation>1 分待ってから続行してください。再び発生する場合は、Okta でトークンに割り当てる制限の割合を増やしてください。</translation>
    </message>
    <message>
        <source>The person is assigned to the application already</source>
        <translation>ユーザーはすでにアプリケーションに割り当てられています</translation>
    </message>
    <message>
        <source>Go on: there is nothing left to do.</source>
        <translation>続行してください。ほかにすることはありません。</translation>
    </message>
    <message>
        <source>Something at Okta stands against it: {text}[ ({causes})]</source>
        <translation>Okta 側の状態により実行できません: {text}[ ({causes})]</translation>
    </message>
    <message>
        <source>Okta gave no token: no access policy of the authorization server lets this client in</source>
        <translation>Okta がトークンを発行しませんでした。認可サーバーのどのアクセスポリシーもこのクライアントを許可していません</translation>
    </message>
    <message>
        <source>Add an access policy for this client with a rule that names the grant type, the people (Everyone, for client credentials too) and every scope that is asked for.</source>
        <translation>このクライアント用のアクセスポリシーを追加し、グラントタイプ、対象者 (クライアントクレデンシャルでも Everyone)、求めるすべてのスコープをルールに指定してください。</translation>
    </message>
    <message>
        <source>The authorization server does not know one of the scopes</source>
        <translation>認可サーバーにないスコープが含まれています</translation>
    </message>
    <message>
        <source>Add the scope to this authorization server, or do not ask for it; “groups” is none of its own.</source>
        <translation>この認可サーバーにスコープを追加するか、求めないようにしてください。「groups」は認可サーバー自身のスコープではありません。</translation>
    </message>
    <message>
        <source>The organization&apos;s own authorization server knows no custom scopes</source>
        <translation>組織自体の認可サーバーではカスタムスコープを使えません</translation>
    </message>
    <message>
        <source>Use the issuer of a custom authorization server, ending in /oauth2/default or another id.</source>
        <translation>/oauth2/default または別の ID で終わる、カスタム認可サーバーの発行者を使ってください。</translation>
    </message>
    <message>
        <source>The person is not assigned to the application</source>
        <translation>ユーザーがアプリケーションに割り当てられていません</translation>
    </message>
    <message>
        <source>Assign the person, or the group Everyone, to the application in Okta, and log in once more.</source>
        <translation>Okta でユーザーまたはグループ Everyone をアプリケーションに割り当て、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The redirect address is not registered for the application exactly as it was sent</source>
        <translation>リダイレクト先のアドレスが、送信したとおりにはアプリケーションに登録されていません</translation>
    </message>
    <message>
        <source>Register it in the application letter for letter: http or https, host, port and a closing slash all count, on this computer too. Use one of the fixed redirect ports.</source>
        <translation>アプリケーションに一字一句同じに登録してください。このコンピューターのアドレスでも、http と https の別、ホスト、ポート、末尾のスラッシュがすべて区別されます。固定のリダイレクト用ポートのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>A service cannot ask for the scopes of OpenID: no person logs in</source>
        <translation>サービスは OpenID のスコープを求められません。ログインする人がいないためです</translation>
    </message>
    <message>
        <source>Take “openid” out of the scopes and ask for a custom scope, such as api.access.</source>
        <translation>スコープから「openid」を外し、api.access のようなカスタムスコープを求めてください。</translation>
    </message>
    <message>
        <source>No scope was asked for, and the authorization server has no default scope</source>
        <translation>スコープが求められておらず、認可サーバーに既定のスコープもありません</translation>
    </message>
    <message>
        <source>Ask for a scope by name, or mark one of the authorization server&apos;s scopes as default.</source>
        <translation>スコープを名前で求めるか、認可サーバーのスコープの 1 つを既定にしてください。</translation>
    </message>
    <message>
        <source>The rule of the access policy names nobody, or a grant type that Okta does not know</source>
        <translation>アクセスポリシーのルールに対象者がないか、Okta にないグラントタイプがあります</translation>
    </message>
    <message>
        <source>Add the group Everyone to the rule, and check how its grant types are spelt: client_credentials has an underscore.</source>
        <translation>ルールにグループ Everyone を追加し、グラントタイプのつづりを確認してください。client_credentials にはアンダースコアが入ります。</translation>
    </message>
    <message>
        <source>Okta took the request for one of a web page, which must use PKCE</source>
        <translation>Okta が要求を、PKCE が必須の Web ページからのものとみなしました</translation>
    </message>
    <message>
        <source>Use PKCE with S256, or send no Origin header.</source>
        <translation>S256 の PKCE を使うか、Origin ヘッダーを送らないでください。</translation>
    </message>
    <message>
        <source>The code belongs to another login than the one that redeems it</source>
        <translation>コードが、引き換えようとしているログインとは別のログインのものです</translation>
    </message>
    <message>
        <source>The client has two secrets already, and Okta allows no more</source>
        <translation>クライアントにはすでにシークレットが 2 つあり、Okta ではこれ以上追加できません</translation>
    </message>
    <message>
        <source>Deactivate and delete the older one when nothing uses it any more.</source>
        <translation>古いほうを使うものがなくなったら、無効にして削除してください。</translation>
    </message>
    <message>
        <source>It is the only secret of the client that works</source>
        <translation>クライアントの有効なシークレットはこれだけです</translation>
    </message>
    <message>
        <source>Add a new one and give it to the client first.</source>
        <translation>先に新しいものを追加し、クライアントに渡してください。</translation>
    </message>
    <message>
        <source>The secret is still active</source>
        <translation>シークレットがまだ有効です</translation>
    </message>
    <message>
        <source>Deactivate it first, when nothing uses it any more.</source>
        <translation>使うものがなくなったら、先に無効にしてください。</translation>
    </message>
    <message>
        <source>The gateway[ {version}] is the open-source edition, which has no developer portal</source>
        <translation>ゲートウェイ[ {version} ]はオープンソース版のため、開発者ポータルがありません</translation>
    </message>
    <message>
        <source>Choose the strategy “open-source”, or connect to an Enterprise gateway.</source>
        <translation>方式「open-source」を選ぶか、Enterprise のゲートウェイに接続してください。</translation>
    </message>
    <message>
        <source>The developer portal is switched off on this gateway[ ({version})]</source>
        <translation>このゲートウェイ[ ({version}) ]では開発者ポータルが無効です</translation>
    </message>
    <message>
        <source>Where it is part of the package (up to 3.4), set “{line}” in kong.conf, or {variable} in the environment of every node, and restart; otherwise choose the strategy “consumer”.</source>
        <translation>パッケージに含まれる場合 (3.4 まで) は、kong.conf に「{line}」を設定するか、全ノードの環境変数に {variable} を設定して再起動してください。含まれない場合は方式「consumer」を選んでください。</translation>
    </message>
    <message>
        <source>The developer portal is switched off in the workspace “{workspace}”</source>
        <translation>ワークスペース「{workspace}」では開発者ポータルが無効です</translation>
    </message>
    <message>
        <source>Switch it on in the settings of that workspace, or send {request} with {body}.</source>
        <translation>そのワークスペースの設定で有効にするか、{body} を付けて {request} を送信してください。</translation>
    </message>
    <message>
        <source>The portal lets applications log in at the gateway itself[ (portal_app_auth is {found})], not at a provider</source>
        <translation>ポータルのアプリケーションのログイン先が、プロバイダーではなくゲートウェイ自身になっています[ (portal_app_auth は {found})]</translation>
    </message>
    <message>
        <source>Set “{line}” in kong.conf, or {variable} in the environment of every node, and restart; it holds for all workspaces. No API can change it.</source>
        <translation>kong.conf に「{line}」を設定するか、全ノードの環境変数に {variable} を設定して再起動してください。すべてのワークスペースに適用されます。API では変更できません。</translation>
    </message>
    <message>
        <source>The portal of the workspace “{workspace}” has no login, so nobody can register applications</source>
        <translation>ワークスペース「{workspace}」のポータルにログイン方法がないため、誰もアプリケーションを登録できません</translation>
    </message>
    <message>
        <source>Choose a login in the portal settings of that workspace, or set “{line}” in kong.conf ({variable}), with portal_session_conf, and restart.</source>
        <translation>そのワークスペースのポータル設定でログイン方法を選ぶか、kong.conf に「{line}」({variable}) を portal_session_conf とともに設定し、再起動してください。</translation>
    </message>
    <message>
        <source>The gateway does not tell whether applications may log in at a third-party provider</source>
        <translation>アプリケーションが外部のプロバイダーでログインできるかどうか、ゲートウェイからは分かりません</translation>
    </message>
    <message>
        <source>Make sure that kong.conf has “portal_app_auth = external-oauth2” (KONG_PORTAL_APP_AUTH=external-oauth2); with another value calls will be refused although everything is there.</source>
        <translation>kong.conf に「portal_app_auth = external-oauth2」(KONG_PORTAL_APP_AUTH=external-oauth2) があるか確認してください。ほかの値では、すべてそろっていても呼び出しが拒否されます。</translation>
    </message>
    <message>
        <source>The settings of the workspace cannot be read, so it is not known whether its portal is on</source>
        <translation>ワークスペースの設定を読み取れないため、ポータルが有効かどうか不明です</translation>
    </message>
    <message>
        <source>Give the role of this token the right to read the workspace, or look there yourself.</source>
        <translation>このトークンのロールにワークスペースの読み取り権限を与えるか、ご自身で設定を確認してください。</translation>
    </message>
    <message>
        <source>The gateway does not tell how developers log in to the portal</source>
        <translation>開発者がポータルにログインする方法が、ゲートウェイからは分かりません</translation>
    </message>
    <message>
        <source>Make sure that portal_auth is set, in kong.conf or for the workspace.</source>
        <translation>kong.conf またはワークスペースで portal_auth が設定されているか確認してください。</translation>
    </message>
    <message>
        <source>The gateway does not know the token[ in the workspace “{workspace}”]</source>
        <translation>ゲートウェイ[ (ワークスペース「{workspace}」) ]がこのトークンを認識しません</translation>
    </message>
    <message>
        <source>Check the token of the connection, and that its user has a role in this workspace. Another workspace needs its own role.</source>
        <translation>接続のトークンと、そのユーザーがこのワークスペースでロールを持つかを確認してください。ワークスペースごとに別のロールが必要です。</translation>
    </message>
    <message>
        <source>[The user “{user}”: ]the right to {action} {path} is missing[ in the workspace “{workspace}”]</source>
        <translation>[ユーザー「{user}」: ]{path} への {action} 権限がありません[ (ワークスペース「{workspace}」)]</translation>
    </message>
    <message>
        <source>Have an administrator add the endpoint {path} with the action {action} to a role of this user, or use another token.</source>
        <translation>このユーザーのロールにエンドポイント {path} とアクション {action} を追加するよう管理者に依頼するか、別のトークンを使ってください。</translation>
    </message>
    <message>
        <source>Objects of this kind ({kind}) cannot be written at a chosen id</source>
        <translation>この種類 ({kind}) のオブジェクトは、ID を指定して書き込めません</translation>
    </message>
    <message>
        <source>Create them anew; the gateway chooses the id.</source>
        <translation>新しく作成してください。ID はゲートウェイが決めます。</translation>
    </message>
    <message>
        <source>There is no configuration in the text</source>
        <translation>テキストに設定が含まれていません</translation>
    </message>
    <message>
        <source>Paste the JSON of a plugin, or of its config.</source>
        <translation>プラグインまたはその config の JSON を貼り付けてください。</translation>
    </message>
    <message>
        <source>The text is too long for one plugin[ (at most {limit} characters)]</source>
        <translation>テキストが 1 つのプラグインとしては長すぎます[ (上限 {limit} 文字)]</translation>
    </message>
    <message>
        <source>Paste the JSON of one plugin alone.</source>
        <translation>1 つのプラグインの JSON だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>The text cannot be read at line {line}, column {column}: expected {expected}[, found {found}]</source>
        <translation>テキストの {line} 行 {column} 列を読み取れません: 期待は {expected}[、実際は {found}]</translation>
    </message>
    <message>
        <source>Correct that place, or paste the part from the first to the last brace.</source>
        <translation>その箇所を直すか、最初の波かっこから最後の波かっこまでを貼り付けてください。</translation>
    </message>
    <message>
        <source>The text is no plugin configuration[: it is {found}]</source>
        <translation>テキストがプラグインの設定ではありません[: 実際は {found}]</translation>
    </message>
    <message>
        <source>Paste the JSON object of a plugin, or of its config.</source>
        <translation>プラグインまたはその config の JSON オブジェクトを貼り付けてください。</translation>
    </message>
    <message>
        <source>The text is a list of {count} plugins</source>
        <translation>テキストは {count} 個のプラグインのリストです</translation>
    </message>
    <message>
        <source>Paste one plugin at a time.</source>
        <translation>プラグインを 1 つずつ貼り付けてください。</translation>
    </message>
    <message>
        <source>No plan of this computer has registered an application “{application}”[ at {issuer}]</source>
        <translation>このコンピューターのプランで登録されたアプリケーション「{application}」はありません[ (発行者 {issuer})]</translation>
    </message>
    <message>
        <source>See the plans with “plans”; a client that was registered elsewhere has its secret there.</source>
        <translation>プランは「plans」で確認してください。別の場所で登録したクライアントのシークレットはそこにあります。</translation>
    </message>
    <message>
        <source>The client {client_id} is public and has no secret</source>
        <translation>クライアント {client_id} は公開クライアントで、シークレットがありません</translation>
    </message>
    <message>
        <source>Let it log in with PKCE; there is nothing to hand over.</source>
        <translation>PKCE でログインさせてください。引き渡すものはありません。</translation>
    </message>
    <message>
        <source>The service “{service}” has the plugin “{plugin}”, which blocks the callers of this strategy</source>
        <translation>サービス「{service}」に、この方式の呼び出し元を妨げるプラグイン「{plugin}」があります</translation>
    </message>
    <message>
        <source>Remove or disable that plugin: “acl” and “application-registration” cannot guard one service together. Or choose the strategy that uses it.</source>
        <translation>そのプラグインを削除または無効にしてください。「acl」と「application-registration」で同じサービスを同時に保護することはできません。または、そのプラグインを使う方式を選んでください。</translation>
    </message>
    <message>
        <source>The plugin “{plugin}” is on the route “{route}” instead of the service “{service}”</source>
        <translation>プラグイン「{plugin}」がサービス「{service}」ではなくルート「{route}」にあります</translation>
    </message>
    <message>
        <source>Remove it from the route; the plan puts it on the service, where it has to be.</source>
        <translation>ルートから取り除いてください。プランが本来の場所であるサービスに追加します。</translation>
    </message>
    <message>
        <source>The client id “{custom_id}” belongs to something else already[: application “{application}”][: consumer “{consumer}”]</source>
        <translation>クライアント ID「{custom_id}」はすでに別のものに使われています[: アプリケーション「{application}」][: コンシューマー「{consumer}」]</translation>
    </message>
    <message>
        <source>Give each application a client of its own, or delete what has this one.</source>
        <translation>アプリケーションごとに別のクライアントを指定するか、この ID を使っているものを削除してください。</translation>
    </message>
    <message>
        <source>The application “{application}” has another reference id[: {custom_id}]</source>
        <translation>アプリケーション「{application}」の参照 ID が異なります[: {custom_id}]</translation>
    </message>
    <message>
        <source>Name that client id in the protection, or rename one of the two applications.</source>
        <translation>保護にそのクライアント ID を指定するか、どちらかのアプリケーションの名前を変えてください。</translation>
    </message>
    <message>
        <source>The developer {email} was refused[ ({status})]</source>
        <translation>開発者 {email} は却下されています[ ({status})]</translation>
    </message>
    <message>
        <source>Approve the developer first, or name another one.</source>
        <translation>先に開発者を承認するか、別の開発者を指定してください。</translation>
    </message>
    <message>
        <source>The developer {email} waits for approval</source>
        <translation>開発者 {email} は承認待ちです</translation>
    </message>
    <message>
        <source>Plan again: the new plan approves the developer.</source>
        <translation>計画し直してください。新しいプランが開発者を承認します。</translation>
    </message>
    <message>
        <source>The application “{application}” has no developer, and the portal needs one</source>
        <translation>アプリケーション「{application}」に、ポータルに必要な開発者が指定されていません</translation>
    </message>
    <message>
        <source>Add “developer” with an e-mail address to the application, or choose the strategy “consumer”.</source>
        <translation>アプリケーションにメールアドレスを指定した「developer」を追加するか、方式「consumer」を選んでください。</translation>
    </message>
    <message>
        <source>This portal wants more of a new developer than a name[: {members}]</source>
        <translation>このポータルでは、新しい開発者に名前以外の項目も必要です[: {members}]</translation>
    </message>
    <message>
        <source>Let {email} register at the portal, then plan again.</source>
        <translation>{email} にポータルで登録してもらい、計画し直してください。</translation>
    </message>
    <message>
        <source>The application “{application}” was refused for the service “{service}”[ ({status})]</source>
        <translation>アプリケーション「{application}」はサービス「{service}」について却下されています[ ({status})]</translation>
    </message>
    <message>
        <source>Approve it among the applications first, if that is what you want.</source>
        <translation>承認してよい場合は、先にアプリケーションの一覧で承認してください。</translation>
    </message>
    <message>
        <source>The application “{application}” is not to be approved, but the portal would approve it by itself</source>
        <translation>アプリケーション「{application}」は承認しない指定ですが、ポータルが自動的に承認します</translation>
    </message>
    <message>
        <source>Leave out “auto_approve”, or approve the application.</source>
        <translation>「auto_approve」を省くか、アプリケーションを承認してください。</translation>
    </message>
    <message>
        <source>The provider has no client “{client_id}”[ for the application “{application}”]</source>
        <translation>プロバイダーにクライアント「{client_id}」がありません[ (アプリケーション「{application}」用)]</translation>
    </message>
    <message>
        <source>Correct the client id, or leave it out to have the application registered.</source>
        <translation>クライアント ID を直すか、省いてアプリケーションを登録させてください。</translation>
    </message>
    <message>
        <source>The gateway cannot ask for “openid” with the credentials of an application[: {scopes}]</source>
        <translation>ゲートウェイはアプリケーションの認証情報で「openid」を要求できません[: {scopes}]</translation>
    </message>
    <message>
        <source>Take “openid” out of the scopes of the gateway and name a scope of your API.</source>
        <translation>ゲートウェイのスコープから「openid」を除き、API のスコープを指定してください。</translation>
    </message>
    <message>
        <source>The provider gives an application no token without a scope[ ({vendor})]</source>
        <translation>プロバイダーは、スコープの指定がないアプリケーションにトークンを発行しません[ ({vendor})]</translation>
    </message>
    <message>
        <source>Name a scope of your API, for example “api.access”; the plan creates it.</source>
        <translation>「api.access」など、API のスコープを指定してください。プランが作成します。</translation>
    </message>
    <message>
        <source>An application of the type “{type}” cannot use “{grant}”</source>
        <translation>種類「{type}」のアプリケーションは「{grant}」を使えません</translation>
    </message>
    <message>
        <source>Choose another type, or grants of this one: {allowed}.</source>
        <translation>別の種類を選ぶか、この種類で使えるグラントを選んでください: {allowed}。</translation>
    </message>
    <message>
        <source>The gateway cannot read the discovery document of the issuer[ {issuer}][: {text}]</source>
        <translation>ゲートウェイが発行者[ {issuer} ]のディスカバリードキュメントを読み取れません[: {text}]</translation>
    </message>
    <message>
        <source>Check that the gateway itself, not only this computer, reaches the issuer; then go on.</source>
        <translation>このコンピューターだけでなく、ゲートウェイ自身から発行者に到達できるか確認し、続行してください。</translation>
    </message>
    <message>
        <source>The wiring of “{application}” cannot be proved without somebody who logs in</source>
        <translation>「{application}」の連携は、誰かがログインしないと確認できません</translation>
    </message>
    <message>
        <source>Log in with the application once and read the claim in its token.</source>
        <translation>そのアプリケーションで一度ログインし、トークンのクレームを確認してください。</translation>
    </message>
    <message>
        <source>The client {client_id} is switched off at the provider[ ({issuer})]</source>
        <translation>クライアント {client_id} はプロバイダー[ ({issuer})] で無効になっています</translation>
    </message>
    <message>
        <source>Activate it there.</source>
        <translation>そこで有効にしてください。</translation>
    </message>
    <message>
        <source>The plan was made for {expected}, not for {found}, so nothing was touched</source>
        <translation>この計画は {found} ではなく {expected} のために作られたものなので、何も変更していません</translation>
    </message>
    <message>
        <source>Leave the option out, or name a plan of that place; “plans” lists them.</source>
        <translation>オプションを省くか、その場所の計画を指定してください。一覧は「plans」で表示できます。</translation>
    </message>
    <message>
        <source>The service {service} asks its callers for another proof already, by the plugin {plugin}[ on the route {route}]</source>
        <translation>サービス {service} は、すでにプラグイン {plugin}[ (ルート {route})] で呼び出し元に別の認証を求めています</translation>
    </message>
    <message>
        <source>Nobody has both: remove or disable that plugin, or protect another service.</source>
        <translation>両方を満たす呼び出し元はありません。そのプラグインを削除または無効にするか、別のサービスを保護してください。</translation>
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
    <name>SnippetText</name>
    <message>
        <source>“%1” is a slip of the guide for Okta: the plugin has no such field. The text beside it means “%2”, which must be off because Okta&apos;s discovery document does not list all it supports.</source>
        <translation>「%1」は Okta 向けガイドの誤記で、プラグインにそのフィールドはありません。併記された説明が指すのは「%2」です。Okta のディスカバリードキュメントには対応する機能がすべては載っていないため、無効にする必要があります。</translation>
    </message>
    <message>
        <source>“%1” was removed in version 3.2 and is left out.</source>
        <translation>「%1」はバージョン 3.2 で廃止されたため、省きました。</translation>
    </message>
    <message>
        <source>“%1” is called “%2” since version 3.2.</source>
        <translation>「%1」はバージョン 3.2 から「%2」という名前です。</translation>
    </message>
    <message>
        <source>“%1” is not a field of the plugin; documents that show it mean “%2”.</source>
        <translation>「%1」はプラグインのフィールドではありません。これを載せている文書が指すのは「%2」です。</translation>
    </message>
    <message>
        <source>The marks of a code block around the text were taken off.</source>
        <translation>テキストを囲むコードブロックの記号を取り除きました。</translation>
    </message>
    <message>
        <source>Comments were left out: JSON has none.</source>
        <translation>JSON にはコメントがないため、コメントを取り除きました。</translation>
    </message>
    <message>
        <source>Texts and names were put in double quotes, as JSON wants them.</source>
        <translation>JSON の規則に従い、文字列と名前を二重引用符で囲みました。</translation>
    </message>
    <message>
        <source>A comma with nothing behind it was taken out; the gateway refuses the whole text for it.</source>
        <translation>後ろに何もないコンマを取り除きました。残すとゲートウェイがテキスト全体を拒否します。</translation>
    </message>
    <message>
        <source>A missing comma was added.</source>
        <translation>足りないコンマを追加しました。</translation>
    </message>
    <message>
        <source>The outer braces were added.</source>
        <translation>外側の波かっこを追加しました。</translation>
    </message>
    <message>
        <source>“%1” stands there twice; the last one counts.</source>
        <translation>「%1」が 2 回書かれています。最後のものが有効です。</translation>
    </message>
    <message>
        <source>The plugin was taken out of its list.</source>
        <translation>プラグインをリストから取り出しました。</translation>
    </message>
    <message>
        <source>“%1” was moved into “config”, as JSON wants it.</source>
        <translation>JSON の規則に従い、「%1」を「config」の中に移しました。</translation>
    </message>
    <message>
        <source>The field takes a list, so the value was put into one.</source>
        <translation>フィールドがリスト型のため、値をリストに入れました。</translation>
    </message>
    <message>
        <source>The field takes a list: %1 became %2.</source>
        <translation>フィールドがリスト型のため、%1 を %2 にしました。</translation>
    </message>
    <message>
        <source>The field takes a list, so the text was split at its commas.</source>
        <translation>フィールドがリスト型のため、テキストをコンマで分割しました。</translation>
    </message>
    <message>
        <source>The field takes a list: %1 was split at its commas into %2.</source>
        <translation>フィールドがリスト型のため、%1 をコンマで分割して %2 にしました。</translation>
    </message>
    <message>
        <source>The value got the type that the field takes.</source>
        <translation>値をフィールドの型に合わせました。</translation>
    </message>
    <message>
        <source>The value got the type that the field takes: %1 became %2.</source>
        <translation>値をフィールドの型に合わせ、%1 を %2 にしました。</translation>
    </message>
    <message>
        <source>This gateway calls “%1” “%2”.</source>
        <translation>このゲートウェイでは「%1」は「%2」という名前です。</translation>
    </message>
    <message>
        <source>There is no field “%1”; it was taken for “%2”.</source>
        <translation>フィールド「%1」はないため、「%2」とみなしました。</translation>
    </message>
    <message>
        <source>The field does not take “%1”; it was taken for “%2”.</source>
        <translation>フィールドに「%1」は使えないため、「%2」とみなしました。</translation>
    </message>
    <message>
        <source>There is no field “%1”; it was left out.</source>
        <translation>フィールド「%1」はないため、省きました。</translation>
    </message>
    <message>
        <source>There is no field “%1”; it was left out. Did you mean “%2”?</source>
        <translation>フィールド「%1」はないため、省きました。「%2」のことですか?</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>line of a text, and what is wrong there</comment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: put a value in the place of %2; here it is probably “%3”.</source>
        <translation>%1: %2 の部分に値を入れてください。ここではおそらく「%3」です。</translation>
    </message>
    <message>
        <source>%1: put a value in the place of %2.</source>
        <translation>%1: %2 の部分に値を入れてください。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>there is no option --%1, the nearest is --%2</source>
        <translation>--%1 というオプションはありません。近いものは --%2 です</translation>
    </message>
    <message>
        <source>Open this address in a browser:
%1</source>
        <translation>ブラウザーで次のアドレスを開いてください:
%1</translation>
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
    <message>
        <source>suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>client at the provider</source>
        <translation>プロバイダーのクライアント</translation>
    </message>
    <message>
        <source>claim of the token</source>
        <translation>トークンのクレーム</translation>
    </message>
    <message>
        <source>consumer by custom_id</source>
        <translation>custom_id によるコンシューマー</translation>
    </message>
    <message>
        <source>credential of the consumer</source>
        <translation>コンシューマーの認証情報</translation>
    </message>
    <message>
        <source>application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>group of the consumer</source>
        <translation>コンシューマーのグループ</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>cannot be known</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>承認取り消し</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>契約なし</translation>
    </message>
    <message>
        <source>member</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>非所属</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>(consumer)</source>
        <translation>(コンシューマー)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>services</source>
        <translation>サービス</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>アプリケーション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (client %2) to the service %3:</source>
        <translation>%1 (クライアント %2) からサービス %3 まで:</translation>
    </message>
    <message>
        <source>link</source>
        <translation>確認箇所</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Nothing is broken.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Developer %1: %2 -&gt; %3</source>
        <translation>開発者 %1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>%1 in the group %2 of the service %3: %4 -&gt; %5</source>
        <translation>サービス %3 のグループ %2 での %1: %4 -&gt; %5</translation>
    </message>
    <message>
        <source>Contract of %1 for the service %2: %3 -&gt; %4</source>
        <translation>サービス %2 に対する %1 の契約: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>- %1 %2 at the provider</source>
        <translation>- %1 %2 (プロバイダー)</translation>
    </message>
    <message>
        <source>List applications, show where one is refused, approve, revoke or retire it.</source>
        <translation>アプリケーションを一覧し、拒否される箇所を示し、承認、取り消し、廃止を行います。</translation>
    </message>
    <message>
        <source>The application, by its name or its client id.</source>
        <translation>アプリケーションの名前またはクライアント ID。</translation>
    </message>
    <message>
        <source>The service that it is about, where there are several.</source>
        <translation>複数ある場合に対象とするサービス。</translation>
    </message>
    <message>
        <source>retire: also remove the client at the provider.</source>
        <translation>retire: プロバイダーのクライアントも削除します。</translation>
    </message>
    <message>
        <source>Change this?</source>
        <translation>変更しますか?</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Remove all of this?</source>
        <translation>これらをすべて削除しますか?</translation>
    </message>
    <message>
        <source>Removed: %1 %2</source>
        <translation>削除: %1 %2</translation>
    </message>
    <message>
        <source>Call an address with a token, or by a whole flow, and show the answer.</source>
        <translation>トークンまたは一連のフローでアドレスを呼び出し、応答を表示します。</translation>
    </message>
    <message>
        <source>How the service is protected: open-source, consumer or portal.</source>
        <translation>サービスの保護方式: open-source、consumer、portal。</translation>
    </message>
    <message>
        <source>Claim of access tokens that carries the client id; what is usual without this.</source>
        <translation>クライアント ID を運ぶアクセストークンのクレーム。省略すると通例のものを使います。</translation>
    </message>
    <message>
        <source>List the developers of the portal, add, approve or reject one.</source>
        <translation>ポータルの開発者を一覧し、追加、承認、却下を行います。</translation>
    </message>
    <message>
        <source>The developer.</source>
        <translation>開発者。</translation>
    </message>
    <message>
        <source>add: what the developer is called.</source>
        <translation>add: 開発者の名前。</translation>
    </message>
    <message>
        <source>add: file with the password (or key) for the portal; - reads standard input.</source>
        <translation>add: ポータル用のパスワード (またはキー) のファイル。- は標準入力。</translation>
    </message>
    <message>
        <source>email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ステータス</translation>
    </message>
    <message numerus="yes">
        <source>%n developer(s)</source>
        <translation>
            <numerusform>開発者 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>New developer: %1 (%2), approved</source>
        <translation>新しい開発者: %1 (%2)、承認済み</translation>
    </message>
    <message>
        <source>Make the account?</source>
        <translation>アカウントを作成しますか?</translation>
    </message>
    <message>
        <source>Put a plugin configuration from a document right, and say what was wrong.</source>
        <translation>文書にあるプラグインの設定を正しく直し、誤りを説明します。</translation>
    </message>
    <message>
        <source>The pasted text; standard input without it.</source>
        <translation>貼り付けたテキスト。省略すると標準入力から読みます。</translation>
    </message>
    <message>
        <source>Plugin that it is for, where the text does not say.</source>
        <translation>テキストに記載がない場合の対象プラグイン。</translation>
    </message>
    <message>
        <source>Let the gateway validate the result; writes nothing.</source>
        <translation>結果をゲートウェイに検証させます。何も書き込みません。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計画済み</translation>
    </message>
    <message>
        <source>unfinished: resume or rollback</source>
        <translation>未完了: resume または rollback</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>half taken back: rollback</source>
        <translation>取り消し途中: rollback</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>List the plans of the journal and where each stands.</source>
        <translation>ジャーナルにあるプランとそれぞれの状態を一覧します。</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>プラン %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the secret of a registered client to a file, to hand it over.</source>
        <translation>登録済みクライアントのシークレットを、引き渡し用にファイルへ書き込みます。</translation>
    </message>
    <message>
        <source>Application that a plan registered.</source>
        <translation>プランが登録したアプリケーション。</translation>
    </message>
    <message>
        <source>New file for the secret; readable by you alone.</source>
        <translation>シークレットを書き込む新しいファイル。実行者だけが読めます。</translation>
    </message>
    <message>
        <source>The secret of client %1 stands in %2.</source>
        <translation>クライアント %1 のシークレットは %2 にあります。</translation>
    </message>
    <message>
        <source>Do it without asking.</source>
        <translation>確認せずに実行します。</translation>
    </message>
    <message>
        <source>%1 Type yes to go on: </source>
        <translation>%1 続行するには yes と入力してください: </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>what a person types to agree</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>The provider gives this client no token: %1 %2</source>
        <translation>プロバイダーがこのクライアントにトークンを発行しません: %1 %2</translation>
    </message>
    <message>
        <source>Name and password go to the provider with the client %1 (discouraged: use authorization-code)</source>
        <translation>名前とパスワードをクライアント %1 でプロバイダーに送ります (非推奨: authorization-code を使ってください)</translation>
    </message>
    <message>
        <source>Logged in %1: the token came behind the # of %2 (discouraged: use authorization-code)</source>
        <translation>ログイン完了 %1: トークンは %2 の # の後ろで届きました (非推奨: authorization-code を使ってください)</translation>
    </message>
    <message>
        <source>Logged in %1: the code came to %2 and was exchanged with PKCE</source>
        <translation>ログイン完了 %1: コードが %2 に届き、PKCE でトークンと引き換えました</translation>
    </message>
    <message>
        <source>The answer set the cookie %1 (%2)</source>
        <translation>応答でクッキー %1 が設定されました (%2)</translation>
    </message>
    <message>
        <source>Call by this flow and tell each step: %1.</source>
        <translation>このフローで呼び出し、各段階を表示します: %1。</translation>
    </message>
    <message>
        <source>password: who logs in.</source>
        <translation>password: ログインするユーザー。</translation>
    </message>
    <message>
        <source>password: file with the password; - reads standard input.</source>
        <translation>password: パスワードのファイル。- は標準入力。</translation>
    </message>
    <message>
        <source>password: get the token with --client-id instead of the gateway&apos;s client.</source>
        <translation>password: ゲートウェイのクライアントではなく --client-id でトークンを取得します。</translation>
    </message>
    <message>
        <source>Claim that should carry the client id.</source>
        <translation>クライアント ID を運ぶべきクレーム。</translation>
    </message>
    <message>
        <source>Ask the provider what it knows of the token.</source>
        <translation>トークンについてプロバイダーに問い合わせます。</translation>
    </message>
    <message>
        <source>Call once more with nothing but the cookie that the gateway set.</source>
        <translation>ゲートウェイが設定したクッキーだけで、もう一度呼び出します。</translation>
    </message>
    <message>
        <source>The client id or its secret is wrong.</source>
        <translation>クライアント ID またはシークレットが正しくありません。</translation>
    </message>
    <message>
        <source>The provider gives this client no token: a policy, a scope or the grant is missing there.</source>
        <translation>プロバイダーがこのクライアントにトークンを発行しません。プロバイダー側でポリシー、スコープ、グラントのいずれかが足りません。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>名前またはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>The provider does not let the gateway&apos;s own client use passwords.</source>
        <translation>プロバイダーが、ゲートウェイ自身のクライアントにパスワードの使用を許可していません。</translation>
    </message>
    <message>
        <source>The token has expired, or is not of the issuer that the plugin trusts.</source>
        <translation>トークンの有効期限が切れているか、プラグインが信頼する発行者のものではありません。</translation>
    </message>
    <message>
        <source>The token is opaque, and introspection is not among the plugin&apos;s auth_methods.</source>
        <translation>トークンが不透明 (opaque) ですが、プラグインの auth_methods に introspection がありません。</translation>
    </message>
    <message>
        <source>The session is over, or the gateway has forgotten it.</source>
        <translation>セッションが終了したか、ゲートウェイがセッションを保持していません。</translation>
    </message>
    <message>
        <source>This way of calling is not among the plugin&apos;s auth_methods.</source>
        <translation>この呼び出し方法はプラグインの auth_methods にありません。</translation>
    </message>
    <message>
        <source>The plugin&apos;s auth_methods include authorization_code (all nine by default): it asks for a login.</source>
        <translation>プラグインの auth_methods に authorization_code が含まれるため (既定では 9 つすべて)、ログインが求められます。</translation>
    </message>
    <message>
        <source>The credential was tried and did not hold, so the plugin fell back to a login.</source>
        <translation>認証情報を試しましたが通らなかったため、プラグインがログインに切り替えました。</translation>
    </message>
    <message>
        <source>The gateway cannot reach the provider.</source>
        <translation>ゲートウェイがプロバイダーに到達できません。</translation>
    </message>
    <message>
        <source>The application has no approved contract for the service, or is not in its group.</source>
        <translation>アプリケーションにサービスに対する承認済みの契約がないか、サービスのグループに入っていません。</translation>
    </message>
    <message>
        <source>The token lacks the claim, or no application has the client id in it.</source>
        <translation>トークンにクレームがないか、そのクライアント ID を持つアプリケーションがありません。</translation>
    </message>
    <message>
        <source>All people come as the one application with the gateway&apos;s own client id: it must be there.</source>
        <translation>どのユーザーも、ゲートウェイ自身のクライアント ID を持つ 1 つのアプリケーションとして扱われます。そのアプリケーションが必要です。</translation>
    </message>
    <message>
        <source>The plugin demands a scope, audience or role that the token lacks.</source>
        <translation>プラグインが求めるスコープ、対象 (audience)、ロールのいずれかがトークンにありません。</translation>
    </message>
    <message>
        <source>The consumer that the plugin names as anonymous does not exist.</source>
        <translation>プラグインが anonymous に指定しているコンシューマーが存在しません。</translation>
    </message>
    <message>
        <source>%1 %2 with Basic: id and secret of the client %3; the gateway fetches the token itself</source>
        <translation>%1 %2 を Basic で呼び出し: クライアント %3 の ID とシークレット。トークンはゲートウェイ自身が取得します</translation>
    </message>
    <message>
        <source>%1 %2 with Basic: name and password of %3; the gateway fetches the token with its own client</source>
        <translation>%1 %2 を Basic で呼び出し: %3 の名前とパスワード。トークンはゲートウェイが自身のクライアントで取得します</translation>
    </message>
    <message>
        <source>%1 %2 with Bearer: the token of %3</source>
        <translation>%1 %2 を Bearer で呼び出し: %3 のトークン</translation>
    </message>
    <message>
        <source>%1 %2 with nothing but the cookie %3</source>
        <translation>%1 %2 をクッキー %3 だけで呼び出し</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>ステータス %1: %2</translation>
    </message>
    <message>
        <source>status %1, to %2</source>
        <translation>ステータス %1、転送先 %2</translation>
    </message>
    <message>
        <source>It can mean: %1</source>
        <translation>考えられる原因: %1</translation>
    </message>
    <message>
        <source>The claim %1 says %2; the gateway looks for the consumer by it</source>
        <translation>クレーム %1 は %2 です。ゲートウェイはこの値でコンシューマーを探します</translation>
    </message>
    <message>
        <source>The claim %1 says %2, and not %3</source>
        <translation>クレーム %1 が %3 ではなく %2 です</translation>
    </message>
    <message>
        <source>The token has no claim %1</source>
        <translation>トークンにクレーム %1 がありません</translation>
    </message>
    <message>
        <source>The provider says that the token is active, of the client %1</source>
        <translation>プロバイダーによると、トークンは有効で、クライアント %1 のものです</translation>
    </message>
    <message>
        <source>The provider says that the token is not active</source>
        <translation>プロバイダーによると、トークンは有効ではありません</translation>
    </message>
    <message>
        <source>A token, scope &quot;%1&quot;, valid until %2</source>
        <translation>トークン、スコープ「%1」、有効期限 %2</translation>
    </message>
    <message>
        <source>An opaque token, scope &quot;%1&quot;: only its provider can read it, so the gateway must introspect it</source>
        <translation>不透明な (opaque) トークン、スコープ「%1」: プロバイダーだけが読めるため、ゲートウェイはイントロスペクションを行う必要があります</translation>
    </message>
    <message>
        <source>Its claims cannot be seen without introspection</source>
        <translation>クレームはイントロスペクションなしでは確認できません</translation>
    </message>
    <message numerus="yes">
        <source>Too many calls for now: going on in %n second(s)</source>
        <translation>
            <numerusform>呼び出しが多すぎるため、%n 秒後に続行します</numerusform>
        </translation>
    </message>
    <message>
        <source>approve %1 %2</source>
        <translation>%1 %2 を承認</translation>
    </message>
    <message>
        <source>approve %1 %2 for %3</source>
        <translation>%3 用の %1 %2 を承認</translation>
    </message>
    <message>
        <source>%1 %2 at the provider</source>
        <translation>%1 %2 (プロバイダー)</translation>
    </message>
    <message>
        <source>%1 %2 at the provider for %3</source>
        <translation>%3 用の %1 %2 (プロバイダー)</translation>
    </message>
    <message>
        <source>Whose manners the provider has: generic or okta.</source>
        <translation>プロバイダーの種類: generic または okta。</translation>
    </message>
    <message>
        <source>File with the API token of the provider&apos;s administration (Okta).</source>
        <translation>プロバイダーの管理 API トークンのファイル (Okta)。</translation>
    </message>
    <message>
        <source>Strategy %1: not here. %2</source>
        <translation>方式 %1: ここでは使えません。%2</translation>
    </message>
    <message>
        <source>Strategy %1: possible</source>
        <translation>方式 %1: 使えます</translation>
    </message>
    <message>
        <source>%1: a secret, which is checked and not shown; put it in again.</source>
        <translation>%1: シークレットのため、検査はしますが表示しません。入力し直してください。</translation>
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
    <name>ui::ConnectionFlow</name>
    <message>
        <source>Start the sandbox</source>
        <translation>サンドボックスの起動</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続しています…</translation>
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
    <name>ui::MainMenu</name>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>Gatehouse について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
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
    <name>ui::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation>サービスを読み込んでいます…</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ApplicationColumns</name>
    <message>
        <source>none</source>
        <comment>services of an application</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Developer waits</source>
        <translation>開発者未承認</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>つながり切れ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>In group</source>
        <translation>グループ所属</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>no client id</source>
        <translation>クライアント ID なし</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>by the portal</source>
        <translation>ポータル経由</translation>
    </message>
    <message>
        <source>as a consumer</source>
        <translation>コンシューマーとして</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no developer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
</context>
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
    <name>ChainFix</name>
    <message>
        <source>Get a to&amp;ken</source>
        <translation>トークンを取得(&amp;K)</translation>
    </message>
    <message>
        <source>Add a &amp;provider</source>
        <translation>プロバイダーを追加(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;provider</source>
        <translation>プロバイダーを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open the pl&amp;ugin</source>
        <translation>プラグインを開く(&amp;U)</translation>
    </message>
    <message>
        <source>Open the c&amp;onsumer</source>
        <translation>コンシューマーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Protect the service</source>
        <translation>サービスを保護(&amp;P)</translation>
    </message>
    <message>
        <source>Approve the &amp;developer…</source>
        <translation>開発者を承認(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>承認(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;route</source>
        <translation>ルートを追加(&amp;R)</translation>
    </message>
    <message>
        <source>Open the ser&amp;vice</source>
        <translation>サービスを開く(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Claim of the token</source>
        <translation>トークンのクレーム</translation>
    </message>
    <message>
        <source>custom_id of the consumer</source>
        <translation>コンシューマーの custom_id</translation>
    </message>
    <message>
        <source>Key of the jwt credential</source>
        <translation>jwt 認証情報のキー</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>is carried by</source>
        <translation>クレームに入る</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>一致する</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>属する</translation>
    </message>
    <message>
        <source>was made by</source>
        <translation>作成した開発者</translation>
    </message>
    <message>
        <source>is approved by</source>
        <translation>契約で承認済み</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>グループに所属</translation>
    </message>
    <message>
        <source>is let in to</source>
        <translation>アクセスできる</translation>
    </message>
    <message>
        <source>is not in the token</source>
        <translation>トークンにない</translation>
    </message>
    <message>
        <source>comes from another issuer</source>
        <translation>別の発行者のもの</translation>
    </message>
    <message>
        <source>is not looked for</source>
        <translation>参照されていない</translation>
    </message>
    <message>
        <source>belongs to no consumer</source>
        <translation>どのコンシューマーにも属さない</translation>
    </message>
    <message>
        <source>belongs to another consumer</source>
        <translation>別のコンシューマーに属する</translation>
    </message>
    <message>
        <source>is the key of no credential</source>
        <translation>どの認証情報のキーでもない</translation>
    </message>
    <message>
        <source>is not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>was never asked for</source>
        <translation>未申請</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>was rejected</source>
        <translation>却下された</translation>
    </message>
    <message>
        <source>was revoked</source>
        <translation>取り消された</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>is in no group that is let in</source>
        <translation>許可されたグループに属さない</translation>
    </message>
    <message>
        <source>is in a group that is kept out</source>
        <translation>拒否されたグループに属する</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>has no route</source>
        <translation>ルートがない</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>合わない</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>none</source>
        <comment>groups of a consumer</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of a link</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>registered at %1</source>
        <translation>%1 に登録済み</translation>
    </message>
    <message>
        <source>switched off at %1</source>
        <translation>%1 で無効</translation>
    </message>
    <message>
        <source>not known to %1</source>
        <translation>%1 に未登録</translation>
    </message>
    <message>
        <source>nobody could be asked about it</source>
        <translation>問い合わせ先がありません</translation>
    </message>
    <message>
        <source>no plugin reads it</source>
        <translation>読み取るプラグインがありません</translation>
    </message>
    <message>
        <source>read by the plugin %1</source>
        <translation>プラグイン %1 が読み取ります</translation>
    </message>
    <message>
        <source>consumer made by the portal</source>
        <translation>ポータルが作成したコンシューマー</translation>
    </message>
    <message>
        <source>consumer %1</source>
        <translation>コンシューマー %1</translation>
    </message>
    <message>
        <source>of the consumer</source>
        <translation>コンシューマーのもの</translation>
    </message>
    <message>
        <source>registered at the portal</source>
        <translation>ポータルに登録済み</translation>
    </message>
    <message>
        <source>account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>for the service %1</source>
        <translation>サービス %1 用</translation>
    </message>
    <message>
        <source>switched on, with a route</source>
        <translation>有効、ルートあり</translation>
    </message>
    <message>
        <source>where the calls go</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>%1 lets in: %2</source>
        <translation>%1 が許可するグループ: %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>切れ</translation>
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
        <source>waiting</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>一時停止</translation>
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
        <source>%1 of %2</source>
        <comment>links that passed</comment>
        <translation>%1/%2 合格</translation>
    </message>
    <message>
        <source>broken at %1</source>
        <translation>%1 番目で途切れ</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>a chain</comment>
        <translation>完全</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <translation>%1/%2 確認済み</translation>
    </message>
    <message>
        <source>Add the provider whose tokens the service takes, then it is asked.</source>
        <translation>サービスが受け付けるトークンのプロバイダーを追加すると、確認できます。</translation>
    </message>
    <message>
        <source>Approve the developer.</source>
        <translation>開発者を承認してください。</translation>
    </message>
    <message>
        <source>Approve the developer first.</source>
        <translation>先に開発者を承認してください。</translation>
    </message>
    <message>
        <source>Approve it; that makes the contract.</source>
        <translation>承認してください。契約が作成されます。</translation>
    </message>
    <message>
        <source>Approve it, or reject it.</source>
        <translation>承認するか却下してください。</translation>
    </message>
    <message>
        <source>Approve it, if it was rejected by mistake.</source>
        <translation>誤って却下された場合は承認してください。</translation>
    </message>
    <message>
        <source>Approve it again, if it was revoked by mistake.</source>
        <translation>誤って取り消された場合はもう一度承認してください。</translation>
    </message>
    <message>
        <source>Approve it; that puts it into the group.</source>
        <translation>承認してください。グループに追加されます。</translation>
    </message>
    <message>
        <source>Protect the service again; that makes the credential.</source>
        <translation>サービスをもう一度保護してください。認証情報が作成されます。</translation>
    </message>
    <message>
        <source>Protect the service, or switch its plugin on.</source>
        <translation>サービスを保護するか、プラグインを有効にしてください。</translation>
    </message>
    <message>
        <source>Protect a service first.</source>
        <translation>先にサービスを保護してください。</translation>
    </message>
    <message>
        <source>Choose the service.</source>
        <translation>サービスを選んでください。</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Waiting for an answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cannot be known</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 answers on port %2 in %3 ms</source>
        <translation>%1 がポート %2 で応答しました (%3 ミリ秒)</translation>
    </message>
    <message>
        <source>%1 answers on port %2</source>
        <translation>%1 がポート %2 で応答しました</translation>
    </message>
    <message>
        <source>Not encrypted, and it does not leave this computer</source>
        <translation>暗号化されていませんが、このコンピューターの外には出ません</translation>
    </message>
    <message>
        <source>Not encrypted: whoever listens in reads every credential</source>
        <translation>暗号化されていません: 盗聴者にすべての認証情報を読まれます</translation>
    </message>
    <message>
        <source>Use the https port, 8444 as a rule.</source>
        <translation>https のポート (通常は 8444) を使ってください。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>Encrypted: %1, valid until %2</source>
        <translation>暗号化されています: %1、有効期限 %2</translation>
    </message>
    <message>
        <source>Trusted by its fingerprint, whoever signed it.</source>
        <translation>署名者にかかわらず、フィンガープリントで信頼しています。</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>発行者: %1</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s): have it renewed.</source>
        <translation>
            <numerusform>あと %n 日で期限切れになります。更新してもらってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A Kong Admin API answers</source>
        <translation>Kong の Admin API が応答しています</translation>
    </message>
    <message>
        <source>Kong Gateway Enterprise %1</source>
        <translation>Kong Gateway Enterprise %1</translation>
    </message>
    <message>
        <source>Kong Gateway %1, open source</source>
        <translation>Kong Gateway %1 (オープンソース版)</translation>
    </message>
    <message>
        <source>Node %1.</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>None: the configuration comes from a file</source>
        <translation>なし: 設定はファイルから読み込まれています</translation>
    </message>
    <message>
        <source>Everything can be looked at and nothing changed here. Change the file, or connect to a node with a database.</source>
        <translation>閲覧はできますが変更はできません。ファイルを変更するか、データベースのあるノードに接続してください。</translation>
    </message>
    <message>
        <source>The node cannot reach its database %1</source>
        <translation>ノードがデータベース %1 に接続できません</translation>
    </message>
    <message>
        <source>Until it can, nothing can be changed.</source>
        <translation>接続できるまで何も変更できません。</translation>
    </message>
    <message>
        <source>%1, reachable: changes are kept</source>
        <translation>%1 (接続可能): 変更は保存されます</translation>
    </message>
    <message>
        <source>No access control: whoever reaches this address may change everything</source>
        <translation>アクセス制御なし: このアドレスに到達できる人は誰でもすべてを変更できます</translation>
    </message>
    <message>
        <source>Set “enforce_rbac = on” in kong.conf, or let nobody else reach the port.</source>
        <translation>kong.conf で「enforce_rbac = on」を設定するか、他の人がこのポートに到達できないようにしてください。</translation>
    </message>
    <message>
        <source>Let nobody else reach the port: the open-source edition has no users of its own.</source>
        <translation>他の人がこのポートに到達できないようにしてください。オープンソース版にはユーザーの管理がありません。</translation>
    </message>
    <message>
        <source>The gateway does not tell who we are</source>
        <translation>ゲートウェイから、接続中のユーザーを確認できません</translation>
    </message>
    <message>
        <source>Whether something is forbidden shows when it is tried; the preview of a plan asks before anything is written.</source>
        <translation>禁止されているかどうかは、試したときにわかります。プランのプレビューは、書き込む前に確認します。</translation>
    </message>
    <message>
        <source>We are %1; what this user may do cannot be seen</source>
        <translation>ユーザーは %1 ですが、その権限は確認できません</translation>
    </message>
    <message>
        <source>Give the user the right to read /rbac/users, or go on: what is forbidden is said when it is tried.</source>
        <translation>このユーザーに /rbac/users を読む権限を与えるか、このまま進めてください。禁止されている操作は、試したときに表示されます。</translation>
    </message>
    <message>
        <source>We are %1; each object has rights of its own</source>
        <translation>ユーザーは %1 です。権限はオブジェクトごとに決まります</translation>
    </message>
    <message>
        <source>We are %1, with every right that is needed</source>
        <translation>ユーザーは %1 で、必要な権限がすべてあります</translation>
    </message>
    <message numerus="yes">
        <source>We are %1, and %n right(s) are missing</source>
        <translation>
            <numerusform>ユーザーは %1 で、%n 件の権限が足りません</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1. Have an administrator add them to a role of this user, or use another token.</source>
        <translation>不足: %1。管理者にこのユーザーのロールへ追加してもらうか、別のトークンを使ってください。</translation>
    </message>
    <message>
        <source>None: this edition has one configuration for all</source>
        <translation>なし: このエディションでは設定は全体で 1 つです</translation>
    </message>
    <message>
        <source>The gateway does not list them</source>
        <translation>ゲートウェイが一覧を返しません</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, of %n workspace(s)</source>
        <translation>
            <numerusform>「%1」(全 %n ワークスペース)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>一覧: %1</translation>
    </message>
    <message>
        <source>None of those that this program works with</source>
        <translation>このプログラムが使うものは 1 つもありません</translation>
    </message>
    <message>
        <source>Not on this node: %1. Add them to “plugins” in kong.conf and restart.</source>
        <translation>このノードにありません: %1。kong.conf の「plugins」に加えて再起動してください。</translation>
    </message>
    <message>
        <source>Not in this edition, or not on this node: %1.</source>
        <translation>このエディション、またはこのノードにありません: %1</translation>
    </message>
    <message>
        <source>None: it is part of the Enterprise edition</source>
        <translation>なし: Enterprise 版の機能です</translation>
    </message>
    <message>
        <source>On, as far as the gateway tells</source>
        <translation>ゲートウェイの示す範囲では有効です</translation>
    </message>
    <message>
        <source>On, for applications of third-party providers (%1)</source>
        <translation>有効 (サードパーティのプロバイダーのアプリケーション用、%1)</translation>
    </message>
    <message>
        <source>Developers log in by %1.</source>
        <translation>開発者は %1 でログインします。</translation>
    </message>
    <message>
        <source>Possible here, and recommended</source>
        <translation>利用できます (推奨)</translation>
    </message>
    <message>
        <source>Possible here</source>
        <translation>利用できます</translation>
    </message>
    <message>
        <source>Possible on this gateway, but not with the rights of this token</source>
        <translation>このゲートウェイでは利用できますが、このトークンの権限では利用できません</translation>
    </message>
    <message>
        <source>A plan can be made and looked at; applying it needs the rights above.</source>
        <translation>プランの作成と確認はできます。適用するには上記の権限が必要です。</translation>
    </message>
    <message>
        <source>Possible here, as far as the gateway tells</source>
        <translation>ゲートウェイの示す範囲では利用できます</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Admin API</source>
        <translation>Admin API</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>開発者ポータル</translation>
    </message>
    <message>
        <source>Protect by portal</source>
        <translation>ポータルで保護</translation>
    </message>
    <message>
        <source>Protect by consumer</source>
        <translation>コンシューマーで保護</translation>
    </message>
    <message>
        <source>Protect with open source</source>
        <translation>オープンソースで保護</translation>
    </message>
    <message>
        <source>The provider describes itself</source>
        <translation>プロバイダーのディスカバリードキュメントが見つかりました</translation>
    </message>
    <message>
        <source>The provider calls itself exactly as it was typed</source>
        <translation>プロバイダーが示す発行者は入力と完全に一致します</translation>
    </message>
    <message>
        <source>It publishes no key that could be used</source>
        <translation>使える鍵が公開されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s), without a word about their algorithm</source>
        <translation>
            <numerusform>署名鍵 %n 個 (アルゴリズムの記載なし)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s): %1</source>
        <translation>
            <numerusform>署名鍵 %n 個: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be used here.</source>
        <translation>
            <numerusform>ほかの %n 個はここでは使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every strategy can verify its tokens (%1)</source>
        <translation>どの方式でもトークンを検証できます (%1)</translation>
    </message>
    <message>
        <source>It does not list them, which says nothing about what works</source>
        <translation>一覧は公開されていません。何が使えるかはわかりません</translation>
    </message>
    <message>
        <source>PKCE only with: %1. A login should use S256.</source>
        <translation>PKCE は %1 のみです。ログインには S256 を推奨します。</translation>
    </message>
    <message>
        <source>PKCE with %1.</source>
        <translation>PKCE: %1</translation>
    </message>
    <message>
        <source>Not offered: applications are entered by hand</source>
        <translation>提供なし: アプリケーションは手動で登録します</translation>
    </message>
    <message>
        <source>Register them at the provider and give this program their client ids.</source>
        <translation>プロバイダーで登録し、クライアント ID をこのプログラムに入力してください。</translation>
    </message>
    <message>
        <source>Possible with an API token</source>
        <translation>API トークンがあれば可能です</translation>
    </message>
    <message>
        <source>Without one, register applications at Okta and give this program their client ids.</source>
        <translation>ない場合は Okta でアプリケーションを登録し、クライアント ID をこのプログラムに入力してください。</translation>
    </message>
    <message>
        <source>Offered, and there is a token for it</source>
        <translation>提供あり (トークンもあります)</translation>
    </message>
    <message>
        <source>Offered; whether it needs a token shows when it is tried</source>
        <translation>提供あり。トークンが要るかどうかは試したときにわかります</translation>
    </message>
    <message>
        <source>Okta accepts it</source>
        <translation>Okta に受け入れられました</translation>
    </message>
    <message>
        <source>“%1” is switched off</source>
        <translation>「%1」は無効になっています</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>「%1」(%2 用)</translation>
    </message>
    <message>
        <source>Activate it in Okta under Security, API.</source>
        <translation>Okta の Security &gt; API で有効にしてください。</translation>
    </message>
    <message>
        <source>“%1” carries the client id</source>
        <translation>「%1」にクライアント ID が入ります</translation>
    </message>
    <message>
        <source>None of its own carries the client id; “cid” always does</source>
        <translation>独自のクレームにはクライアント ID がありません。「cid」には常に入ります</translation>
    </message>
    <message>
        <source>A plan can make “application_id”.</source>
        <translation>プランで「application_id」を作れます。</translation>
    </message>
    <message>
        <source>None but those of OpenID; a plan makes those that it needs</source>
        <translation>OpenID のもの以外はありません。必要なものはプランが作ります</translation>
    </message>
    <message numerus="yes">
        <source>%n access policies</source>
        <translation>
            <numerusform>アクセスポリシー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>None: no application gets a token yet</source>
        <translation>なし: まだどのアプリケーションもトークンを得られません</translation>
    </message>
    <message>
        <source>A plan makes one for each application.</source>
        <translation>プランがアプリケーションごとに作ります。</translation>
    </message>
    <message>
        <source>A login may come back on any port of this computer</source>
        <translation>ログインの応答はこのコンピューターの任意のポートで受け取れます</translation>
    </message>
    <message>
        <source>A login comes back on the fixed ports %1</source>
        <translation>ログインの応答は固定ポート %1 で受け取ります</translation>
    </message>
    <message>
        <source>This provider compares redirect addresses with their port; register these three for desktop applications.</source>
        <translation>このプロバイダーはリダイレクトアドレスをポートまで比べます。デスクトップアプリケーションにはこの 3 つを登録してください。</translation>
    </message>
    <message>
        <source>Built in: %1</source>
        <translation>組み込み: %1</translation>
    </message>
    <message>
        <source>Which one an access token really has is proved by getting one.</source>
        <translation>アクセストークンに実際にどれが入るかは、取得して確かめます。</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>ディスカバリー</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Keys and gateway</source>
        <translation>鍵とゲートウェイ</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>認可サーバー</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>アクセスポリシー</translation>
    </message>
    <message>
        <source>Desktop login</source>
        <translation>デスクトップログイン</translation>
    </message>
    <message>
        <source>Client id claim</source>
        <translation>クライアント ID のクレーム</translation>
    </message>
    <message>
        <source>Through Okta’s management API, with a client id that is known beforehand</source>
        <translation>Okta の管理 API で登録します。クライアント ID は事前に決まります</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Id of the key that signed it</source>
        <translation>署名した鍵の ID</translation>
    </message>
    <message>
        <source>Where the sender says the keys are; never followed</source>
        <translation>送信者が示す鍵の場所 (使いません)</translation>
    </message>
    <message>
        <source>A key that the sender put in; never used</source>
        <translation>送信者が入れた鍵 (使いません)</translation>
    </message>
    <message>
        <source>A certificate that the sender put in; never used</source>
        <translation>送信者が入れた証明書 (使いません)</translation>
    </message>
    <message>
        <source>Where the sender says the certificate is; never followed</source>
        <translation>送信者が示す証明書の場所 (使いません)</translation>
    </message>
    <message>
        <source>Thumbprint of the certificate, SHA-1</source>
        <translation>証明書の拇印 (SHA-1)</translation>
    </message>
    <message>
        <source>Thumbprint of the certificate, SHA-256</source>
        <translation>証明書の拇印 (SHA-256)</translation>
    </message>
    <message>
        <source>What the content is</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>Extensions that must be understood</source>
        <translation>必ず理解すべき拡張</translation>
    </message>
    <message>
        <source>How the content is encrypted</source>
        <translation>内容の暗号方式</translation>
    </message>
    <message>
        <source>How the content is compressed</source>
        <translation>内容の圧縮方式</translation>
    </message>
    <message>
        <source>About the sender, for the agreement on a key</source>
        <translation>鍵合意のための送信者の情報</translation>
    </message>
    <message>
        <source>About the receiver, for the agreement on a key</source>
        <translation>鍵合意のための受信者の情報</translation>
    </message>
    <message>
        <source>Key of the sender for this token alone</source>
        <translation>このトークンだけのための送信者の鍵</translation>
    </message>
    <message>
        <source>The person, or the application itself</source>
        <translation>ユーザー、またはアプリケーション自身</translation>
    </message>
    <message>
        <source>Client id: the application it was issued to</source>
        <translation>クライアント ID: 発行先のアプリケーション</translation>
    </message>
    <message>
        <source>Client id, Okta’s own claim</source>
        <translation>クライアント ID (Okta 独自)</translation>
    </message>
    <message>
        <source>Client id, in tokens of Entra ID version 1</source>
        <translation>クライアント ID (Entra ID v1 のトークン)</translation>
    </message>
    <message>
        <source>Client id, the claim that the gateway reads</source>
        <translation>クライアント ID (ゲートウェイが参照)</translation>
    </message>
    <message>
        <source>The person’s id at Okta</source>
        <translation>Okta でのユーザー ID</translation>
    </message>
    <message>
        <source>The person’s id at Entra ID</source>
        <translation>Entra ID でのユーザー ID</translation>
    </message>
    <message>
        <source>The tenant at Entra ID</source>
        <translation>Entra ID のテナント</translation>
    </message>
    <message>
        <source>Roles that were given</source>
        <translation>与えられたロール</translation>
    </message>
    <message>
        <source>Groups that the person is in</source>
        <translation>ユーザーが属するグループ</translation>
    </message>
    <message>
        <source>Id of this token</source>
        <translation>このトークンの ID</translation>
    </message>
    <message>
        <source>Id of the session at the provider</source>
        <translation>プロバイダーでのセッション ID</translation>
    </message>
    <message>
        <source>Version of the provider’s token format</source>
        <translation>プロバイダーのトークン形式のバージョン</translation>
    </message>
    <message>
        <source>How strong the login was</source>
        <translation>ログインの強さ</translation>
    </message>
    <message>
        <source>How the person logged in</source>
        <translation>ログインの方法</translation>
    </message>
    <message>
        <source>Ties it to one login</source>
        <translation>一度のログインに結び付けます</translation>
    </message>
    <message>
        <source>Ties the access token to it</source>
        <translation>アクセストークンを結び付けます</translation>
    </message>
    <message>
        <source>Ties the code to it</source>
        <translation>認可コードを結び付けます</translation>
    </message>
    <message>
        <source>Ties the state to it</source>
        <translation>state を結び付けます</translation>
    </message>
    <message>
        <source>Only who has this key may use it</source>
        <translation>この鍵を持つ者だけが使えます</translation>
    </message>
    <message>
        <source>Who acts for the subject</source>
        <translation>サブジェクトの代わりに動作する者</translation>
    </message>
    <message>
        <source>Who may act for the subject</source>
        <translation>サブジェクトの代わりに動作できる者</translation>
    </message>
    <message>
        <source>Where the person logged in</source>
        <translation>ログインした場所</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>The person’s first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>The person’s last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>The person’s e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Whether the provider has checked the address</source>
        <translation>プロバイダーがアドレスを確認したかどうか</translation>
    </message>
    <message>
        <source>The name that the person logs in with</source>
        <translation>ログインに使う名前</translation>
    </message>
    <message>
        <source>Roles in the realm of Keycloak</source>
        <translation>Keycloak のレルムのロール</translation>
    </message>
    <message>
        <source>Roles at single applications of Keycloak</source>
        <translation>Keycloak の各アプリケーションのロール</translation>
    </message>
    <message>
        <source>Whether the provider takes it at this moment</source>
        <translation>プロバイダーが今これを受け付けるかどうか</translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation>送り方</translation>
    </message>
    <message>
        <source>Signed with a shared secret, SHA-%1</source>
        <translation>共有シークレットによる署名 (SHA-%1)</translation>
    </message>
    <message>
        <source>RSA signature with SHA-%1</source>
        <translation>RSA 署名 (SHA-%1)</translation>
    </message>
    <message>
        <source>RSA-PSS signature with SHA-%1</source>
        <translation>RSA-PSS 署名 (SHA-%1)</translation>
    </message>
    <message>
        <source>Elliptic curve signature with SHA-%1</source>
        <translation>楕円曲線署名 (SHA-%1)</translation>
    </message>
    <message>
        <source>Not signed at all</source>
        <translation>署名がありません</translation>
    </message>
    <message>
        <source>Signature on an Edwards curve</source>
        <translation>エドワーズ曲線の署名</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>A signed token</source>
        <translation>署名付きトークン</translation>
    </message>
    <message>
        <source>A proof of possession</source>
        <translation>所持の証明</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <comment>a moment</comment>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>a moment</comment>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <comment>a moment</comment>
        <translation>発行: %1</translation>
    </message>
    <message>
        <source>Valid from %1</source>
        <comment>a moment</comment>
        <translation>有効開始: %1</translation>
    </message>
    <message>
        <source>Logged in %1</source>
        <comment>a moment</comment>
        <translation>ログイン: %1</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Who issued it: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message numerus="yes">
        <source>Meant for %n audience(s)</source>
        <translation>
            <numerusform>オーディエンス %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom it is meant for</source>
        <translation>オーディエンス (宛先の API)</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) granted</source>
        <translation>
            <numerusform>スコープ %n 件を許可</numerusform>
        </translation>
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
    <name>ConsumerColumns</name>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>カスタム ID</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>equals</source>
        <translation>一致する</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>has a blank at its begin or end</source>
        <translation>先頭または末尾に空白がある</translation>
    </message>
    <message>
        <source>differs in upper and lower case</source>
        <translation>大文字と小文字が異なる</translation>
    </message>
    <message>
        <source>is another one</source>
        <translation>別の値</translation>
    </message>
    <message numerus="yes">
        <source>lacks %n character(s): %1</source>
        <translation>
            <numerusform>%n 文字不足: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n character(s) too many: %1</source>
        <translation>
            <numerusform>%n 文字余分: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>differs in %n character(s): %1 instead of %2</source>
        <translation>
            <numerusform>%n 文字異なる: %2 ではなく %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditSession</name>
    <message>
        <source>“%1” is taken already.</source>
        <translation>「%1」はすでに使われています。</translation>
    </message>
    <message>
        <source>The gateway says about element %1: %2</source>
        <translation>要素 %1 についてのゲートウェイの応答: %2</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>ゲートウェイの応答: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member of a JSON, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EntityChange</name>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>何も変更されませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) changed</source>
        <translation>
            <numerusform>%Ln 件のオブジェクトを変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not: %2</source>
        <translation>
            <numerusform>%1、%n 件は失敗: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Taking the change back…</source>
        <translation>変更を元に戻しています…</translation>
    </message>
    <message numerus="yes">
        <source>The change of %Ln object(s) is taken back</source>
        <translation>
            <numerusform>%Ln 件のオブジェクトの変更を元に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n object(s)…</source>
        <translation>
            <numerusform>%n 件のオブジェクトを変更しています…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityLinks</name>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>any method</source>
        <translation>すべてのメソッド</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1、無効</translation>
    </message>
    <message>
        <source>this route</source>
        <translation>このルート</translation>
    </message>
    <message>
        <source>its service</source>
        <translation>そのサービス</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Plugins in effect</source>
        <translation>有効なプラグイン</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>this service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>this consumer</source>
        <translation>このコンシューマー</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
</context>
<context>
    <name>EntityPages</name>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Filter by name, URL, protection or tag</source>
        <translation>名前、URL、保護、タグで絞り込み</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>サービスの絞り込み</translation>
    </message>
    <message>
        <source>Which services</source>
        <translation>表示するサービス</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>services</comment>
        <translation>保護済み</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>services</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>&amp;New service…</source>
        <translation>新しいサービス(&amp;N)…</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>A service says where an API is. Make the first one, then give it a route that callers can use.</source>
        <translation>サービスは API の場所を表します。最初のサービスを作成し、呼び出し元が使うルートを付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>サービス %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) deleted</source>
        <translation>
            <numerusform>サービス %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) brought back</source>
        <translation>
            <numerusform>サービス %Ln 件を元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Filter by name, path, host, service or tag</source>
        <translation>名前、パス、ホスト、サービス、タグで絞り込み</translation>
    </message>
    <message>
        <source>Filter routes</source>
        <translation>ルートの絞り込み</translation>
    </message>
    <message>
        <source>Which routes</source>
        <translation>表示するルート</translation>
    </message>
    <message>
        <source>With service</source>
        <translation>サービスあり</translation>
    </message>
    <message>
        <source>Without service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>&amp;New route…</source>
        <translation>新しいルート(&amp;N)…</translation>
    </message>
    <message>
        <source>No routes yet</source>
        <translation>ルートはまだありません</translation>
    </message>
    <message>
        <source>A route says which calls reach a service: by path, host or method. Without one nobody can call anything.</source>
        <translation>ルートは、パス、ホスト、メソッドによってどの呼び出しがサービスに届くかを決めます。ルートがなければ何も呼び出せません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>ルート %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s) deleted</source>
        <translation>
            <numerusform>ルート %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s) brought back</source>
        <translation>
            <numerusform>ルート %Ln 件を元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>Filter by username, custom ID, group or tag</source>
        <translation>ユーザー名、カスタム ID、グループ、タグで絞り込み</translation>
    </message>
    <message>
        <source>Filter consumers</source>
        <translation>コンシューマーの絞り込み</translation>
    </message>
    <message>
        <source>Which consumers</source>
        <translation>表示するコンシューマー</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>グループあり</translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>&amp;New consumer…</source>
        <translation>新しいコンシューマー(&amp;N)…</translation>
    </message>
    <message>
        <source>No consumers yet</source>
        <translation>コンシューマーはまだありません</translation>
    </message>
    <message>
        <source>A consumer stands for a caller. Protecting a service makes the ones it needs; you can also make one by hand.</source>
        <translation>コンシューマーは呼び出し元を表します。サービスを保護すると必要なものが作成されます。手動でも作成できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer(s)</source>
        <translation>
            <numerusform>コンシューマー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer(s) deleted</source>
        <translation>
            <numerusform>コンシューマー %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer(s) brought back</source>
        <translation>
            <numerusform>コンシューマー %Ln 件を元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Filter by name, scope, setting or tag</source>
        <translation>名前、適用先、設定、タグで絞り込み</translation>
    </message>
    <message>
        <source>Filter plugins</source>
        <translation>プラグインの絞り込み</translation>
    </message>
    <message>
        <source>Which plugins</source>
        <translation>表示するプラグイン</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>&amp;New plugin…</source>
        <translation>新しいプラグイン(&amp;N)…</translation>
    </message>
    <message>
        <source>No plugins yet</source>
        <translation>プラグインはまだありません</translation>
    </message>
    <message>
        <source>A plugin does something with calls: asks who is calling, limits them, writes them down.</source>
        <translation>プラグインは呼び出しに対して、呼び出し元の確認、制限、記録などを行います。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>プラグイン %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin(s) deleted</source>
        <translation>
            <numerusform>プラグイン %Ln 件を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin(s) brought back</source>
        <translation>
            <numerusform>プラグイン %Ln 件を元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Unprotected</source>
        <comment>services</comment>
        <translation>無保護</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>services</comment>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Filter by name, value or tag</source>
        <translation>名前、値、タグで絞り込む</translation>
    </message>
    <message>
        <source>Filter by name, %1 or tag</source>
        <translation>名前、%1、タグで絞り込む</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>services</comment>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>None here yet: %1</source>
        <comment>services</comment>
        <translation>まだありません: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence without its end</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted</source>
        <translation>
            <numerusform>%Ln 件のオブジェクトを削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) brought back</source>
        <translation>
            <numerusform>%Ln 件のオブジェクトを元に戻しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityRemoval</name>
    <message>
        <source>Bringing back what was deleted…</source>
        <translation>削除したものを元に戻しています…</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>何も削除されませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not: %2</source>
        <translation>
            <numerusform>%1、%n 件は失敗: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>「%1」を削除しています…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n object(s)…</source>
        <translation>
            <numerusform>%n 件を削除しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it was deleted is not known: %1</source>
        <translation>削除されたかどうかわかりません: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped as you asked</source>
        <translation>指示どおり停止しました</translation>
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
        <translation>サーバーがリクエストを拒否しました</translation>
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
        <translation>サーバーがリクエストの頻度を下げるよう求めています</translation>
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
        <translation>キーチェーンを起動またはロック解除するか、シークレットを毎回指定してください。</translation>
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
        <translation>このリクエストは送信できません ({text})</translation>
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
        <translation>もう一度お試しください。直らない場合はターミナルで gatehouse-sandbox を起動し、表示を確認してください。</translation>
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
        <translation>「{key}」にシークレットが平文で書かれています</translation>
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
        <translation>2 つのシークレットを両方とも標準入力から読むことはできません</translation>
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
        <translation>プロバイダーが示す発行者が異なります[: {found} (期待は {expected})]</translation>
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
        <translation>発行者に OpenID や OAuth のディスカバリードキュメントが見つかりません</translation>
    </message>
    <message>
        <source>Check the issuer; its description stands below /.well-known/openid-configuration.</source>
        <translation>発行者を確認してください。ディスカバリードキュメントは /.well-known/openid-configuration にあります。</translation>
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
        <translation>示された競合をすべて解消し、プランを作り直してください。</translation>
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
        <translation>ストアをバックアップから復元するか、ジャーナルを見て手動で整理してください。</translation>
    </message>
    <message>
        <source>A plan with this id is stored already</source>
        <translation>この ID のプランはすでに保存されています</translation>
    </message>
    <message>
        <source>Plan again; a new one gets a new id.</source>
        <translation>プランを作り直してください。新しいプランには新しい ID が付きます。</translation>
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
        <translation>プロバイダーが鍵を替えた可能性があります。どちらが正しいか決めて、プランを作り直してください。</translation>
    </message>
    <message>
        <source>A secret that the plan needs is not in the keychain[: {text}]</source>
        <translation>プランに必要なシークレットがキーチェーンにありません[: {text}]</translation>
    </message>
    <message>
        <source>Give the secret again, then resume.</source>
        <translation>シークレットを指定し直してから再開してください。</translation>
    </message>
    <message>
        <source>Something the plan refers to does not exist yet[: {reference}]</source>
        <translation>プランが参照するものがまだありません[: {reference}]</translation>
    </message>
    <message>
        <source>Roll the plan back and plan again.</source>
        <translation>プランをロールバックし、作り直してください。</translation>
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
        <translation>隣にあるバックアップと置き換えるか、新しく始めてください。</translation>
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
        <translation>もう一度お試しください。直らない場合は隣にあるバックアップと置き換えてください。</translation>
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
        <translation>シークレットを指定し直してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not serve[: {text}]</source>
        <translation>このコンピューターのキーチェーンを利用できません[: {text}]</translation>
    </message>
    <message>
        <source>Start or unlock a keychain (such as GNOME Keyring or KWallet), or give the secret each time.</source>
        <translation>キーチェーン (GNOME Keyring や KWallet など) を起動またはロック解除するか、シークレットを毎回指定してください。</translation>
    </message>
    <message>
        <source>The secret is empty</source>
        <translation>シークレットが空です</translation>
    </message>
    <message>
        <source>Give a value, or leave the secret out.</source>
        <translation>値を指定するか、シークレットを省いてください。</translation>
    </message>
    <message>
        <source>The secret is too large[: {limit} bytes are allowed]</source>
        <translation>シークレットが大きすぎます[: 上限 {limit} バイト]</translation>
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
        <translation>署名付きトークンではありません。部分の数が 3 ではなく {parts} です</translation>
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
        <translation>トークンのオーディエンスが異なります[: {found} (期待は {expected})]</translation>
    </message>
    <message>
        <source>Ask the provider for a token with this audience.</source>
        <translation>このオーディエンスのトークンをプロバイダーに求めてください。</translation>
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
        <translation>共有シークレットは公開鍵として書き出せません</translation>
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
        <translation>このプロバイダーでクライアント ID を含むクレームを選んでください。</translation>
    </message>
    <message>
        <source>The token was signed with another key than the gateway has[: {found} instead of {expected}]</source>
        <translation>ゲートウェイが持つ鍵とは別の鍵で署名されています[: {expected} ではなく {found}]</translation>
    </message>
    <message>
        <source>The provider changed its keys: plan the protection again, so that the gateway gets the new one.</source>
        <translation>プロバイダーが鍵を替えました。保護のプランを作り直して、新しい鍵をゲートウェイに入れてください。</translation>
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
        <translation>プロバイダー側でディスカバリードキュメントを直してください。</translation>
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
        <translation>プロバイダーがこのクライアント認証方法を提供していません[: {method}]</translation>
    </message>
    <message>
        <source>Choose one of the ways that the provider offers.</source>
        <translation>プロバイダーが提供する方法から選んでください。</translation>
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
        <translation>アプリケーションは別の設定ですでに登録されています</translation>
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
        <translation>アプリケーションはすでに呼び出し元のグループに入っています</translation>
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
        <translation>呼び出し元が使う認証方法をプラグインの auth_methods に列挙し、authorization_code を外してください。</translation>
    </message>
    <message>
        <source>The gateway did not accept the credential</source>
        <translation>ゲートウェイが認証情報を受け入れませんでした</translation>
    </message>
    <message>
        <source>Go through what it can mean; “applications show” follows the chain of the application.</source>
        <translation>考えられる原因を順に確認してください。「applications show」でアプリケーションのつながりをたどれます。</translation>
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
        <translation>プラグイン {plugin} に、クライアント ID を含むクレームが設定されていません</translation>
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
        <translation>ゲートウェイはリクエストをどこへ転送しますか?</translation>
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
        <translation>どのクレームにクライアント ID が入りますか?</translation>
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
        <translation>ゲートウェイはどの認証方法を受け入れますか?</translation>
    </message>
    <message>
        <source>Each one more is one more way to be let in.</source>
        <translation>認証方法を 1 つ増やすたびに、アクセスできる経路が 1 つ増えます。</translation>
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
        <translation>アプリケーションと認可サーバーを管理できる管理者として、Okta の管理画面の Security &gt; API &gt; Tokens で作成し、ここで指定してください。</translation>
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
        <translation>「application_id」など別の名前を選んでください。クライアント ID を含む Okta 独自のクレームは「cid」です。</translation>
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
        <translation>アクセスポリシーのルール[「{name}」]が別のリクエストを許可しています[ ({paths})]</translation>
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
        <translation>英数字または $-_.+!*&apos;() を 6～100 文字で指定してください。ALL_CLIENTS は使えません。</translation>
    </message>
    <message>
        <source>Okta cannot take this client secret</source>
        <translation>Okta ではこのクライアントシークレットを使えません</translation>
    </message>
    <message>
        <source>Choose {least} to {most} printable ASCII characters without spaces.</source>
        <translation>空白を除く印字可能な ASCII 文字を {least}～{most} 文字で指定してください。</translation>
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
        <translation>新しく作成してください。トークンは、最後の使用から 30 日たつか、作成した管理者が無効になると使えなくなります。この組織のものかも確認してください。</translation>
    </message>
    <message>
        <source>The organization has no licence for this part of Okta</source>
        <translation>組織に Okta のこの機能のライセンスがありません</translation>
    </message>
    <message>
        <source>Custom authorization servers need API Access Management. Have it switched on: the organization&apos;s own server cannot carry the claim with the client id.</source>
        <translation>カスタム認可サーバーには API Access Management が必要です。有効にしてもらってください。組織自体の認可サーバーには、クライアント ID を含むクレームを入れられません。</translation>
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
        <translation>Okta がリクエストを、PKCE が必須の Web ページからのものとみなしました</translation>
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
        <translation>アプリケーションが外部のプロバイダーでログインできるかどうか、ゲートウェイからはわかりません</translation>
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
        <translation>開発者がポータルにログインする方法が、ゲートウェイからはわかりません</translation>
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
        <translation>クライアント {client_id} はパブリッククライアントで、シークレットがありません</translation>
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
        <translation>プランを作り直してください。新しいプランが開発者を承認します。</translation>
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
        <translation>このポータルでは、新しい開発者に名前以外のフィールドも必要です[: {members}]</translation>
    </message>
    <message>
        <source>Let {email} register at the portal, then plan again.</source>
        <translation>{email} にポータルで登録してもらい、プランを作り直してください。</translation>
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
        <translation>このプランは {found} ではなく {expected} のために作られたものなので、何も変更していません</translation>
    </message>
    <message>
        <source>Leave the option out, or name a plan of that place; “plans” lists them.</source>
        <translation>オプションを省くか、その場所のプランを指定してください。一覧は「plans」で表示できます。</translation>
    </message>
    <message>
        <source>The service {service} asks its callers for another proof already, by the plugin {plugin}[ on the route {route}]</source>
        <translation>サービス {service} は、すでにプラグイン {plugin}[ (ルート {route})] で呼び出し元に別の認証を求めています</translation>
    </message>
    <message>
        <source>Nobody has both: remove or disable that plugin, or protect another service.</source>
        <translation>両方を満たす呼び出し元はありません。そのプラグインを削除または無効にするか、別のサービスを保護してください。</translation>
    </message>
    <message>
        <source>Which key of the provider shall the gateway trust?</source>
        <translation>ゲートウェイはプロバイダーのどの鍵を信頼しますか?</translation>
    </message>
    <message>
        <source>Without an answer it is the first one that the gateway can verify.</source>
        <translation>回答がなければ、ゲートウェイが検証できる最初の鍵になります。</translation>
    </message>
    <message>
        <source>Where is the secret of this client?</source>
        <translation>このクライアントのシークレットはどこにありますか?</translation>
    </message>
    <message>
        <source>With it the plan can get a token and prove the wiring: keychain:NAME or file:PATH.</source>
        <translation>これがあれば、プランはトークンを取得して設定を確かめられます: keychain:NAME または file:PATH。</translation>
    </message>
    <message>
        <source>Where may people be sent to after they have logged out?</source>
        <translation>ログアウトした人をどこへ送ってよいですか?</translation>
    </message>
    <message>
        <source>Which address of the application starts a login?</source>
        <translation>アプリケーションのどのアドレスがログインを始めますか?</translation>
    </message>
    <message>
        <source>The provider opens it when somebody chooses the application there.</source>
        <translation>プロバイダー側でアプリケーションが選ばれると、このアドレスが開かれます。</translation>
    </message>
    <message>
        <source>The issuer is missing</source>
        <translation>発行者が入力されていません</translation>
    </message>
    <message>
        <source>Give the address that the provider calls itself, such as https://acme.okta.com/oauth2/default.</source>
        <translation>プロバイダーが示すアドレスを入力してください (例: https://acme.okta.com/oauth2/default)。</translation>
    </message>
    <message>
        <source>The person or the provider refused the login (access_denied)[: {text}]</source>
        <translation>ユーザーまたはプロバイダーがログインを拒否しました (access_denied)[: {text}]</translation>
    </message>
    <message>
        <source>Log in once more and agree; else look for a policy at the provider that forbids it.</source>
        <translation>もう一度ログインして同意してください。それでも拒否される場合は、プロバイダー側でログインを禁止しているポリシーを確認してください。</translation>
    </message>
    <message>
        <source>The provider wants the person to agree first (consent_required)[: {text}]</source>
        <translation>プロバイダーがユーザーの同意を求めています (consent_required)[: {text}]</translation>
    </message>
    <message>
        <source>Run without prompt=none, so that the person can be asked.</source>
        <translation>ユーザーに確認できるように、prompt=none を付けずに実行してください。</translation>
    </message>
    <message>
        <source>The provider has to ask the person (interaction_required)[: {text}]</source>
        <translation>プロバイダーがユーザーへの確認を必要としています (interaction_required)[: {text}]</translation>
    </message>
    <message>
        <source>Nobody is logged in at the provider (login_required)[: {text}]</source>
        <translation>プロバイダーに誰もログインしていません (login_required)[: {text}]</translation>
    </message>
    <message>
        <source>Run without prompt=none, so that the person can log in.</source>
        <translation>ユーザーがログインできるように、prompt=none を付けずに実行してください。</translation>
    </message>
    <message>
        <source>The provider does not take the client id with its secret (invalid_client)[: {text}]</source>
        <translation>プロバイダーがクライアント ID とシークレットを受け付けません (invalid_client)[: {text}]</translation>
    </message>
    <message>
        <source>Compare both with the application at the provider, and the way the client proves itself.</source>
        <translation>両方をプロバイダー側のアプリケーションと照合し、クライアントの認証方法も確認してください。</translation>
    </message>
    <message>
        <source>The provider does not take what was to be exchanged for a token (invalid_grant)[: {text}]</source>
        <translation>プロバイダーが、トークンと引き換えるコードや認証情報を受け付けません (invalid_grant)[: {text}]</translation>
    </message>
    <message>
        <source>A code and most refresh tokens work once and not for long; a password must be right. Log in once more.</source>
        <translation>コードとほとんどのリフレッシュトークンは 1 回だけ、短い間しか使えません。パスワードは正しい必要があります。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The provider cannot use the request (invalid_request)[: {text}]</source>
        <translation>プロバイダーがこのリクエストを処理できません (invalid_request)[: {text}]</translation>
    </message>
    <message>
        <source>Look at the request among the exchanges; a parameter may be missing, or not allowed.</source>
        <translation>やり取りの一覧でリクエストを確認してください。パラメーターが足りないか、許可されていない可能性があります。</translation>
    </message>
    <message>
        <source>The provider does not grant one of the scopes (invalid_scope)[: {text}]</source>
        <translation>プロバイダーが許可しないスコープがあります (invalid_scope)[: {text}]</translation>
    </message>
    <message>
        <source>Ask for fewer scopes, or add the scope at the provider.</source>
        <translation>スコープを減らすか、プロバイダー側にスコープを追加してください。</translation>
    </message>
    <message>
        <source>The provider knows no such audience or resource (invalid_target)[: {text}]</source>
        <translation>プロバイダーに、このオーディエンスまたはリソースがありません (invalid_target)[: {text}]</translation>
    </message>
    <message>
        <source>Compare the audience with those that the provider knows.</source>
        <translation>オーディエンスを、プロバイダーに登録されているものと照合してください。</translation>
    </message>
    <message>
        <source>The token may not do this (insufficient_scope)[: {text}]</source>
        <translation>このトークンにはその権限がありません (insufficient_scope)[: {text}]</translation>
    </message>
    <message>
        <source>Get a token with the scope that is needed, for user information “openid”.</source>
        <translation>必要なスコープを含むトークンを取得してください。ユーザー情報には「openid」が必要です。</translation>
    </message>
    <message>
        <source>The provider does not take the token (invalid_token)[: {text}]</source>
        <translation>プロバイダーがこのトークンを受け付けません (invalid_token)[: {text}]</translation>
    </message>
    <message>
        <source>It may have expired or been taken back: get a new one.</source>
        <translation>期限切れか、取り消された可能性があります。新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>The application may not use this flow (unauthorized_client)[: {text}]</source>
        <translation>このアプリケーションはこのフローを使えません (unauthorized_client)[: {text}]</translation>
    </message>
    <message>
        <source>Allow the grant for the application at the provider, or choose another flow.</source>
        <translation>プロバイダー側でアプリケーションにこのグラントを許可するか、別のフローを選んでください。</translation>
    </message>
    <message>
        <source>The provider does not offer this flow (unsupported_grant_type)[: {text}]</source>
        <translation>プロバイダーはこのフローに対応していません (unsupported_grant_type)[: {text}]</translation>
    </message>
    <message>
        <source>Choose another flow, or have the provider switch it on.</source>
        <translation>別のフローを選ぶか、プロバイダー側で有効にしてもらってください。</translation>
    </message>
    <message>
        <source>The provider does not offer this flow (unsupported_response_type)[: {text}]</source>
        <translation>プロバイダーはこのフローに対応していません (unsupported_response_type)[: {text}]</translation>
    </message>
    <message>
        <source>The provider has a fault of its own (server_error)[: {text}]</source>
        <translation>プロバイダー内部でエラーが発生しました (server_error)[: {text}]</translation>
    </message>
    <message>
        <source>Try again; if it stays, look into the log of the provider.</source>
        <translation>もう一度お試しください。続く場合は、プロバイダーのログを確認してください。</translation>
    </message>
    <message>
        <source>The provider is not available now (temporarily_unavailable)[: {text}]</source>
        <translation>プロバイダーは現在利用できません (temporarily_unavailable)[: {text}]</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>A text looks like a reference between the steps of a plan[: {reference}]</source>
        <translation>プランのステップ間の参照のように見えるテキストがあります[: {reference}]</translation>
    </message>
    <message>
        <source>Change the text; this program cannot write it.</source>
        <translation>テキストを変更してください。このプログラムでは書き込めません。</translation>
    </message>
    <message>
        <source>The gateway asks for a token, and none was given</source>
        <translation>ゲートウェイはトークンを求めていますが、入力されていません</translation>
    </message>
    <message>
        <source>Give the RBAC token of a user who may work in this workspace; an administrator of the gateway has it.</source>
        <translation>このワークスペースで作業できるユーザーの RBAC トークンを入力してください。ゲートウェイの管理者が持っています。</translation>
    </message>
    <message>
        <source>{file} is too large to be a protection file</source>
        <translation>{file} は保護ファイルにしては大きすぎます</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>正しいファイルを選んだか確認してください。</translation>
    </message>
    <message>
        <source>This is no key</source>
        <translation>これは鍵ではありません</translation>
    </message>
    <message>
        <source>Paste a key set (JWKS), a key in JSON, or a key or certificate in PEM form.</source>
        <translation>鍵セット (JWKS)、JSON の鍵、または PEM 形式の鍵か証明書を貼り付けてください。</translation>
    </message>
    <message>
        <source>A new account gets it. Without one the e-mail address stands for it.</source>
        <translation>新しいアカウントに付ける名前です。空欄の場合はメールアドレスを使います。</translation>
    </message>
    <message>
        <source>A search knows no field “{field}”[; did you mean “{nearest}”?]</source>
        <translation>検索にフィールド「{field}」はありません[。「{nearest}」のことですか?]</translation>
    </message>
    <message>
        <source>Put the word into quotes to search for it as it is.</source>
        <translation>そのまま検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A quote in the search is not closed</source>
        <translation>検索の引用符が閉じられていません</translation>
    </message>
    <message>
        <source>Close it with another one.</source>
        <translation>もう 1 つの引用符で閉じてください。</translation>
    </message>
    <message>
        <source>A value is missing in the search[ after “{field}”]</source>
        <translation>検索に値がありません[ (「{field}」の後)]</translation>
    </message>
    <message>
        <source>Write it directly behind the sign, such as tag:prod.</source>
        <translation>tag:prod のように、記号の直後に書いてください。</translation>
    </message>
    <message>
        <source>Another console[ (process {pid})] is reading this gateway for the search</source>
        <translation>別のコンソール[ (プロセス {pid})] がこのゲートウェイを検索用に読み込んでいます</translation>
    </message>
    <message>
        <source>Nothing to do: both search what it reads.</source>
        <translation>対応は不要です。読み込まれた内容は両方で検索できます。</translation>
    </message>
    <message>
        <source>What this plan did cannot be taken back</source>
        <translation>このプランで行ったことは元に戻せません</translation>
    </message>
    <message>
        <source>The journal shows what stood there before: make it again by hand, or with a new plan.</source>
        <translation>以前の内容は履歴に残っています。手動または新しいプランで作り直してください。</translation>
    </message>
    <message>
        <source>Objects of the kind {kind} can only be looked at from here</source>
        <translation>種類 {kind} のオブジェクトは、ここからは閲覧のみできます</translation>
    </message>
    <message>
        <source>Change them with the gateway&apos;s own tools.</source>
        <translation>変更にはゲートウェイ付属のツールを使ってください。</translation>
    </message>
    <message>
        <source>The secret “{member}” does not belong on the command line</source>
        <translation>シークレット「{member}」をコマンドラインに書くことはできません</translation>
    </message>
    <message>
        <source>Write --secret {member}=stdin or --secret {member}=file:PATH instead.</source>
        <translation>代わりに --secret {member}=stdin または --secret {member}=file:PATH と書いてください。</translation>
    </message>
    <message>
        <source>Several have the name “{name}”[: {count}][: {ids}]</source>
        <translation>「{name}」という名前のものが複数あります[: {count}][: {ids}]</translation>
    </message>
    <message>
        <source>Rename all but one, or give the id instead of the name.</source>
        <translation>一つを残して名前を変えるか、名前の代わりに ID を指定してください。</translation>
    </message>
    <message>
        <source>“{member}” names “{name}”, which is neither in the file nor on the gateway</source>
        <translation>「{member}」が指す「{name}」は、ファイルにもゲートウェイにもありません</translation>
    </message>
    <message>
        <source>Correct the name, or add the object to the file.</source>
        <translation>名前を直すか、その対象をファイルに加えてください。</translation>
    </message>
    <message>
        <source>“{member}” of {name} is only a placeholder[ ({variable})]</source>
        <translation>{name} の「{member}」は仮の値です[（{variable}）]</translation>
    </message>
    <message>
        <source>Write the value into the file; only a secret that the gateway has already may stay a placeholder.</source>
        <translation>値をファイルに書いてください。仮の値のままでよいのは、ゲートウェイにすでにある秘密だけです。</translation>
    </message>
    <message>
        <source>The file is for the workspace “{found}”, the connection for “{expected}”</source>
        <translation>ファイルはワークスペース「{found}」用ですが、接続は「{expected}」用です</translation>
    </message>
    <message>
        <source>Name the file&apos;s workspace with --workspace, or correct _workspace in the file.</source>
        <translation>--workspace でファイルのワークスペースを指定するか、ファイルの _workspace を直してください。</translation>
    </message>
    <message>
        <source>The connection “{connection}” is read only, so nothing was sent</source>
        <translation>接続「{connection}」は読み取り専用のため、何も送信していません</translation>
    </message>
    <message>
        <source>Allow changes in the safe mode of the connection, if that is what you want.</source>
        <translation>変更してよい場合は、接続のセーフモードで変更を許可してください。</translation>
    </message>
    <message>
        <source>The way to sign in lacks its user</source>
        <translation>サインインのユーザー名がありません</translation>
    </message>
    <message>
        <source>Give the user; with HTTP Basic it must have no colon.</source>
        <translation>ユーザー名を入力してください。HTTP Basic ではコロンを使えません。</translation>
    </message>
    <message>
        <source>The gateway does not know this user or this password[ ({user})]</source>
        <translation>ユーザー名またはパスワードがゲートウェイに認められません[（{user}）]</translation>
    </message>
    <message>
        <source>Check both; Kong Manager asks for the same ones.</source>
        <translation>両方を確認してください。Kong Manager と同じものです。</translation>
    </message>
    <message>
        <source>This gateway has no signing in with user and password</source>
        <translation>このゲートウェイにはユーザー名とパスワードによるサインインがありません</translation>
    </message>
    <message>
        <source>Use an RBAC token, or set admin_gui_auth in kong.conf.</source>
        <translation>RBAC トークンを使うか、kong.conf で admin_gui_auth を設定してください。</translation>
    </message>
    <message>
        <source>The gateway let the user in but began no session</source>
        <translation>ゲートウェイはユーザーを認めましたが、セッションを開始しませんでした</translation>
    </message>
    <message>
        <source>Look at admin_gui_session_conf in kong.conf: with cookie_secure the address must be https.</source>
        <translation>kong.conf の admin_gui_session_conf を確認してください。cookie_secure が有効な場合、アドレスは https である必要があります。</translation>
    </message>
    <message>
        <source>The gateway does not accept the session it has just begun[ for {user}]</source>
        <translation>ゲートウェイは開始したばかりのセッションを受け付けません[（{user}）]</translation>
    </message>
    <message>
        <source>Look at admin_gui_session_conf in kong.conf, and whether the user has a role in this workspace.</source>
        <translation>kong.conf の admin_gui_session_conf と、このワークスペースでのユーザーのロールを確認してください。</translation>
    </message>
    <message>
        <source>A server in front of the gateway does not know this user or this password[ ({user})]</source>
        <translation>ユーザー名またはパスワードがゲートウェイの手前のサーバーに認められません[（{user}）]</translation>
    </message>
    <message>
        <source>Check both with whoever runs that server.</source>
        <translation>そのサーバーの管理者に両方を確認してください。</translation>
    </message>
    <message>
        <source>A server in front of the gateway asks for user and password (HTTP Basic)</source>
        <translation>ゲートウェイの手前のサーバーがユーザー名とパスワード（HTTP Basic）を求めています</translation>
    </message>
    <message>
        <source>Choose HTTP Basic for this connection; a token of the gateway can go as a header.</source>
        <translation>この接続に HTTP Basic を選んでください。ゲートウェイのトークンはヘッダーとして送れます。</translation>
    </message>
    <message>
        <source>A server in front of the gateway does not accept the bearer token</source>
        <translation>ゲートウェイの手前のサーバーがベアラートークンを受け付けません</translation>
    </message>
    <message>
        <source>Look whether the token has expired, and give a new one.</source>
        <translation>トークンの有効期限を確認し、新しいものを入力してください。</translation>
    </message>
    <message>
        <source>A server in front of the gateway asks for a bearer token</source>
        <translation>ゲートウェイの手前のサーバーがベアラートークンを求めています</translation>
    </message>
    <message>
        <source>Choose a bearer token for this connection.</source>
        <translation>この接続にベアラートークンを選んでください。</translation>
    </message>
    <message>
        <source>A server in front of the gateway refuses the call with {status}[; these headers were given: {headers}]</source>
        <translation>ゲートウェイの手前のサーバーが {status} で呼び出しを拒否しています[（送ったヘッダー: {headers}）]</translation>
    </message>
    <message>
        <source>It may want a header that is missing or has another value; ask whoever runs it.</source>
        <translation>必要なヘッダーがないか、値が違う可能性があります。管理者に確認してください。</translation>
    </message>
</context>
<context>
    <name>ExchangeTable</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>milliseconds</comment>
        <translation>%L1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>At least %1.</source>
        <comment>a number</comment>
        <translation>%1 以上。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <comment>a number</comment>
        <translation>%1 以下。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>numbers</comment>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, field in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A vault reference such as {vault://env/name} works too.</source>
        <translation>{vault://env/name} のような Vault 参照も使えます。</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>Authorization code with PKCE</source>
        <translation>認可コード (PKCE)</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>クライアントクレデンシャル</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Implicit (discouraged)</source>
        <translation>インプリシット (非推奨)</translation>
    </message>
    <message>
        <source>Password (discouraged)</source>
        <translation>パスワード (非推奨)</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>ディスカバリー</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>認可リクエスト</translation>
    </message>
    <message>
        <source>Login by hand</source>
        <translation>手動のログイン</translation>
    </message>
    <message>
        <source>Redirect back</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>トークンリクエスト</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>ユーザー情報</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>イントロスペクション</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Call of the route</source>
        <translation>ルートの呼び出し</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>その他のリクエスト</translation>
    </message>
    <message>
        <source>Signed by a key of the provider</source>
        <translation>プロバイダーの鍵で署名されている</translation>
    </message>
    <message>
        <source>Is an ID token</source>
        <translation>ID トークンである</translation>
    </message>
    <message>
        <source>Issued by this provider</source>
        <translation>このプロバイダーが発行した</translation>
    </message>
    <message>
        <source>Meant for this application</source>
        <translation>このアプリケーション宛てである</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>有効期限内である</translation>
    </message>
    <message>
        <source>Authorized party is this application</source>
        <translation>認可された当事者 (azp) がこのアプリケーションである</translation>
    </message>
    <message>
        <source>Names its subject</source>
        <translation>サブジェクトが示されている</translation>
    </message>
    <message>
        <source>Issued in the past</source>
        <translation>発行時刻が過去である</translation>
    </message>
    <message>
        <source>Carries the nonce of this login</source>
        <translation>このログインの nonce を含む</translation>
    </message>
    <message>
        <source>Belongs to this access token</source>
        <translation>このアクセストークンに対応する</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <comment>less than a millisecond</comment>
        <translation>1 ミリ秒未満</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What people and routes call the service.</source>
        <translation>サービスの名前。ルートもこの名前で参照します。</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Switched off, its routes answer as if they were not there.</source>
        <translation>無効にすると、ルートは存在しないものとして応答します。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Words to find it by.</source>
        <translation>検索に使う語句です。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Name or address of the upstream, without scheme and port.</source>
        <translation>アップストリームの名前またはアドレス。スキームとポートは含めません。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Put before the path of every request. Starts with a slash.</source>
        <translation>すべてのリクエストのパスの前に付きます。スラッシュで始まります。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行回数</translation>
    </message>
    <message>
        <source>How often a request is tried again when the connection fails.</source>
        <translation>接続に失敗したときにリクエストを再試行する回数。</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>接続タイムアウト</translation>
    </message>
    <message>
        <source>In milliseconds.</source>
        <translation>ミリ秒単位。</translation>
    </message>
    <message>
        <source>Write timeout</source>
        <translation>書き込みタイムアウト</translation>
    </message>
    <message>
        <source>In milliseconds, between two writes.</source>
        <translation>ミリ秒単位。2 回の書き込みの間隔。</translation>
    </message>
    <message>
        <source>Read timeout</source>
        <translation>読み取りタイムアウト</translation>
    </message>
    <message>
        <source>In milliseconds, between two reads.</source>
        <translation>ミリ秒単位。2 回の読み取りの間隔。</translation>
    </message>
    <message>
        <source>Verify the certificate</source>
        <translation>証明書を検証</translation>
    </message>
    <message>
        <source>Not set: as the gateway&apos;s configuration says.</source>
        <translation>未設定: ゲートウェイの設定に従います。</translation>
    </message>
    <message>
        <source>Depth of the chain</source>
        <translation>チェーンの深さ</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>Ids of CA certificates that the gateway knows.</source>
        <translation>ゲートウェイが持つ CA 証明書の ID。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Shown to the upstream.</source>
        <translation>アップストリームに提示されます。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Where requests go.</source>
        <translation>リクエストの転送先。</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Start with a slash; a regular expression starts with ~.</source>
        <translation>スラッシュで始まります。正規表現は ~ で始まります。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Of the request&apos;s Host header. One asterisk at the start or end stands for anything.</source>
        <translation>リクエストの Host ヘッダー。先頭か末尾のアスタリスク 1 つは任意の文字列を表します。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>In capitals. None: every method.</source>
        <translation>大文字で入力します。なし: すべてのメソッド。</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Each must hold one of its values.</source>
        <translation>それぞれ値のいずれかを持つ必要があります。</translation>
    </message>
    <message>
        <source>Server names</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Of the TLS handshake.</source>
        <translation>TLS ハンドシェイクのもの。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Of streams only.</source>
        <translation>ストリームのみ。</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Priority of the expression</source>
        <translation>正規表現の優先度</translation>
    </message>
    <message>
        <source>The higher is looked at first.</source>
        <translation>大きいものから先に評価されます。</translation>
    </message>
    <message>
        <source>Strip the path</source>
        <translation>パスを取り除く</translation>
    </message>
    <message>
        <source>Takes what matched off before the request goes on.</source>
        <translation>一致した部分を取り除いてからリクエストを転送します。</translation>
    </message>
    <message>
        <source>Keep the host</source>
        <translation>ホストを保持</translation>
    </message>
    <message>
        <source>The upstream sees the Host header of the request.</source>
        <translation>アップストリームにリクエストの Host ヘッダーがそのまま届きます。</translation>
    </message>
    <message>
        <source>Path handling</source>
        <translation>パスの扱い</translation>
    </message>
    <message>
        <source>How the paths of service and request are joined.</source>
        <translation>サービスとリクエストのパスの結合方法。</translation>
    </message>
    <message>
        <source>Status of a redirect to HTTPS</source>
        <translation>HTTPS へのリダイレクトのステータス</translation>
    </message>
    <message>
        <source>Buffer requests</source>
        <translation>リクエストをバッファー</translation>
    </message>
    <message>
        <source>Buffer responses</source>
        <translation>応答をバッファー</translation>
    </message>
    <message>
        <source>What people call the caller.</source>
        <translation>呼び出し元の呼び名。</translation>
    </message>
    <message>
        <source>Custom id</source>
        <translation>カスタム ID</translation>
    </message>
    <message>
        <source>Joins the consumer to a client id of the provider.</source>
        <translation>コンシューマーとプロバイダーのクライアント ID を結び付けます。</translation>
    </message>
    <message>
        <source>Only requests to it. None: all.</source>
        <translation>そのサービスへのリクエストのみ。なし: すべて。</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Only requests on it. None: all.</source>
        <translation>そのルートのリクエストのみ。なし: すべて。</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>Only requests of it. None: all.</source>
        <translation>そのコンシューマーのリクエストのみ。なし: すべて。</translation>
    </message>
    <message>
        <source>Name of this instance</source>
        <translation>このインスタンスの名前</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>The provider&apos;s address; its discovery document is read from there.</source>
        <translation>プロバイダーのアドレス。ディスカバリードキュメントはここから読み取られます。</translation>
    </message>
    <message>
        <source>Client id of the gateway</source>
        <translation>ゲートウェイのクライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Scopes to ask for</source>
        <translation>要求するスコープ</translation>
    </message>
    <message>
        <source>What a caller may show. Take away what nobody uses.</source>
        <translation>呼び出し元が提示できるもの。使わないものは外してください。</translation>
    </message>
    <message>
        <source>Required audience</source>
        <translation>必須のオーディエンス</translation>
    </message>
    <message>
        <source>None: every audience passes.</source>
        <translation>なし: すべてのオーディエンスを許可します。</translation>
    </message>
    <message>
        <source>Required scopes</source>
        <translation>必須のスコープ</translation>
    </message>
    <message>
        <source>None: every scope passes.</source>
        <translation>なし: すべてのスコープを許可します。</translation>
    </message>
    <message>
        <source>Verify parameters</source>
        <translation>パラメーターを検証</translation>
    </message>
    <message>
        <source>Off with Okta: its discovery document does not list all it supports.</source>
        <translation>Okta ではオフ: ディスカバリードキュメントに対応機能がすべては載っていません。</translation>
    </message>
    <message>
        <source>Claim with the client id</source>
        <translation>クライアント ID のクレーム</translation>
    </message>
    <message>
        <source>A path into the token, outermost name first.</source>
        <translation>トークン内のパス。外側の名前から順に指定します。</translation>
    </message>
    <message>
        <source>Find the consumer by</source>
        <translation>コンシューマーの検索方法</translation>
    </message>
    <message>
        <source>Callers without a consumer</source>
        <translation>コンシューマーのない呼び出し元</translation>
    </message>
    <message>
        <source>On: they pass too.</source>
        <translation>オン: それらも許可します。</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>エラーを表示</translation>
    </message>
    <message>
        <source>Says the reason in the answer: useful while testing.</source>
        <translation>応答に理由を含めます。テスト中に便利です。</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>1 秒あたり</translation>
    </message>
    <message>
        <source>So many requests; none: no limit.</source>
        <translation>リクエスト数。なし: 無制限。</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>1 分あたり</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>1 時間あたり</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1 か月あたり</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1 年あたり</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>カウントの単位</translation>
    </message>
    <message>
        <source>Keep the counters in</source>
        <translation>カウンターの保存先</translation>
    </message>
    <message>
        <source>Let pass when counting fails</source>
        <translation>カウントに失敗したときは通す</translation>
    </message>
    <message>
        <source>Hide the headers about limits</source>
        <translation>制限に関するヘッダーを隠す</translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Timeouts and retries</source>
        <translation>タイムアウトと再試行</translation>
    </message>
    <message>
        <source>TLS towards the upstream</source>
        <translation>アップストリームへの TLS</translation>
    </message>
    <message>
        <source>What it matches</source>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>How it hands on</source>
        <translation>転送方法</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>How a caller proves itself</source>
        <translation>呼び出し元の認証方法</translation>
    </message>
    <message>
        <source>Who the caller is</source>
        <translation>呼び出し元の特定</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>カウント</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>適用範囲</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>その他の設定</translation>
    </message>
</context>
<context>
    <name>JoinedText</name>
    <message>
        <source>%1, %2</source>
        <comment>words of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln 件のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln route(s)</source>
        <translation>
            <numerusform>%Ln 件のルート</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>コンシューマー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer(s)</source>
        <translation>
            <numerusform>%Ln 件のコンシューマー</numerusform>
        </translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plugin(s)</source>
        <translation>
            <numerusform>%Ln 件のプラグイン</numerusform>
        </translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>開発者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln developer(s)</source>
        <translation>
            <numerusform>%Ln 人の開発者</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln 件のアプリケーション</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contract(s)</source>
        <translation>
            <numerusform>%Ln 件の契約</numerusform>
        </translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>アップストリーム</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upstream(s)</source>
        <translation>
            <numerusform>%Ln 件のアップストリーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that stand for several targets, with health checks and load balancing</source>
        <translation>複数のターゲットを表す名前。ヘルスチェックと負荷分散を行います</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln 件のターゲット</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses behind an upstream and their weights</source>
        <translation>アップストリームの背後にあるアドレスとその重み</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>%Ln 件の証明書</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates with their keys that the gateway shows or proves itself with</source>
        <translation>ゲートウェイが提示する、または自身の証明に使う証明書と鍵</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA 証明書</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CA certificate(s)</source>
        <translation>
            <numerusform>%Ln 件の CA 証明書</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorities whose certificates the gateway trusts</source>
        <translation>ゲートウェイが信頼する証明書の発行元</translation>
    </message>
    <message>
        <source>SNI</source>
        <translation>SNI</translation>
    </message>
    <message>
        <source>SNIs</source>
        <translation>SNI</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SNI(s)</source>
        <translation>
            <numerusform>%Ln 件の SNI</numerusform>
        </translation>
    </message>
    <message>
        <source>Host names and the certificate that each is answered with</source>
        <translation>ホスト名と、それぞれに返す証明書</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Vault</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vault(s)</source>
        <translation>
            <numerusform>%Ln 件の Vault</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the gateway finds secrets that a setting refers to</source>
        <translation>設定が参照するシークレットをゲートウェイが探す場所</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>鍵セット</translation>
    </message>
    <message>
        <source>Key sets</source>
        <translation>鍵セット</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key set(s)</source>
        <translation>
            <numerusform>%Ln 件の鍵セット</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that belong together</source>
        <translation>ひとまとまりの鍵</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 件の鍵</numerusform>
        </translation>
    </message>
    <message>
        <source>Public and private keys for plugins that sign or verify</source>
        <translation>署名や検証を行うプラグインのための公開鍵と秘密鍵</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Group memberships</source>
        <translation>グループへの所属</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group membership(s)</source>
        <translation>
            <numerusform>%Ln 件のグループへの所属</numerusform>
        </translation>
    </message>
    <message>
        <source>Which consumer is in which group</source>
        <translation>どのコンシューマーがどのグループに属するか</translation>
    </message>
    <message>
        <source>JWT credential</source>
        <translation>JWT クレデンシャル</translation>
    </message>
    <message>
        <source>JWT credentials</source>
        <translation>JWT クレデンシャル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln JWT credential(s)</source>
        <translation>
            <numerusform>%Ln 件の JWT クレデンシャル</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and issuers that the jwt plugin knows a consumer by</source>
        <translation>jwt プラグインがコンシューマーを見分ける鍵と発行者</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API key(s)</source>
        <translation>
            <numerusform>%Ln 件の API キー</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that the key-auth plugin knows a consumer by</source>
        <translation>key-auth プラグインがコンシューマーを見分けるキー</translation>
    </message>
    <message>
        <source>Basic credential</source>
        <translation>Basic クレデンシャル</translation>
    </message>
    <message>
        <source>Basic credentials</source>
        <translation>Basic クレデンシャル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Basic credential(s)</source>
        <translation>
            <numerusform>%Ln 件の Basic クレデンシャル</numerusform>
        </translation>
    </message>
    <message>
        <source>User names and passwords for the basic-auth plugin</source>
        <translation>basic-auth プラグインのユーザー名とパスワード</translation>
    </message>
    <message>
        <source>HMAC credential</source>
        <translation>HMAC クレデンシャル</translation>
    </message>
    <message>
        <source>HMAC credentials</source>
        <translation>HMAC クレデンシャル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln HMAC credential(s)</source>
        <translation>
            <numerusform>%Ln 件の HMAC クレデンシャル</numerusform>
        </translation>
    </message>
    <message>
        <source>User names and secrets for the hmac-auth plugin</source>
        <translation>hmac-auth プラグインのユーザー名とシークレット</translation>
    </message>
    <message>
        <source>OAuth 2 client</source>
        <translation>OAuth 2 クライアント</translation>
    </message>
    <message>
        <source>OAuth 2 clients</source>
        <translation>OAuth 2 クライアント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln OAuth 2 client(s)</source>
        <translation>
            <numerusform>%Ln 件の OAuth 2 クライアント</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients of the gateway&apos;s own authorization server</source>
        <translation>ゲートウェイ自身の認可サーバーのクライアント</translation>
    </message>
    <message>
        <source>OAuth 2 token</source>
        <translation>OAuth 2 トークン</translation>
    </message>
    <message>
        <source>OAuth 2 tokens</source>
        <translation>OAuth 2 トークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln OAuth 2 token(s)</source>
        <translation>
            <numerusform>%Ln 件の OAuth 2 トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens that the gateway itself has issued</source>
        <translation>ゲートウェイ自身が発行したトークン</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>コンシューマーグループ</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>コンシューマーグループ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consumer group(s)</source>
        <translation>
            <numerusform>%Ln 件のコンシューマーグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers that share plugin settings</source>
        <translation>プラグイン設定を共有するコンシューマー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workspace(s)</source>
        <translation>
            <numerusform>%Ln 件のワークスペース</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the gateway with objects and rights of their own</source>
        <translation>独自のオブジェクトと権限を持つ、ゲートウェイの区画</translation>
    </message>
    <message>
        <source>RBAC user</source>
        <translation>RBAC ユーザー</translation>
    </message>
    <message>
        <source>RBAC users</source>
        <translation>RBAC ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RBAC user(s)</source>
        <translation>
            <numerusform>%Ln 人の RBAC ユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may use the Admin API</source>
        <translation>Admin API を使える人</translation>
    </message>
    <message>
        <source>RBAC role</source>
        <translation>RBAC ロール</translation>
    </message>
    <message>
        <source>RBAC roles</source>
        <translation>RBAC ロール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln RBAC role(s)</source>
        <translation>
            <numerusform>%Ln 件の RBAC ロール</numerusform>
        </translation>
    </message>
    <message>
        <source>What a user of the Admin API may do</source>
        <translation>Admin API のユーザーに許されること</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln admin(s)</source>
        <translation>
            <numerusform>%Ln 人の管理者</numerusform>
        </translation>
    </message>
    <message>
        <source>People with a login to the management console</source>
        <translation>管理コンソールにログインできる人</translation>
    </message>
    <message>
        <source>Audited request</source>
        <translation>監査されたリクエスト</translation>
    </message>
    <message>
        <source>Audited requests</source>
        <translation>監査されたリクエスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audited request(s)</source>
        <translation>
            <numerusform>%Ln 件の監査されたリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls of the Admin API that were recorded</source>
        <translation>記録された Admin API の呼び出し</translation>
    </message>
    <message>
        <source>Audited change</source>
        <translation>監査された変更</translation>
    </message>
    <message>
        <source>Audited changes</source>
        <translation>監査された変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audited change(s)</source>
        <translation>
            <numerusform>%Ln 件の監査された変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects that were written, as recorded</source>
        <translation>書き込まれたオブジェクトの記録</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s)</source>
        <translation>
            <numerusform>%Ln 件のオブジェクト</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>負荷分散</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Keys and vaults</source>
        <translation>鍵と Vault</translation>
    </message>
    <message>
        <source>Credentials and groups</source>
        <translation>クレデンシャルとグループ</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>ObjectColumns</name>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Host header</source>
        <translation>Host ヘッダー</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>SNIs</source>
        <translation>SNI</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>鍵 ID</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Token lab</source>
        <translation>トークンラボ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Protect a service</source>
        <translation>サービスを保護</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Token inspector</source>
        <translation>トークンの検査</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>More objects</source>
        <translation>その他のオブジェクト</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>With what you pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>Add this as a gateway</source>
        <translation>これをゲートウェイとして追加</translation>
    </message>
    <message>
        <source>Add this as a provider</source>
        <translation>これをプロバイダーとして追加</translation>
    </message>
    <message>
        <source>Test a login with this issuer</source>
        <translation>この発行者でログインをテスト</translation>
    </message>
    <message>
        <source>Take this token apart</source>
        <translation>このトークンの中身を見る</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>エラーで停止</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Half taken back</source>
        <translation>ロールバック途中</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>kind, name, application</comment>
        <translation>%3 の %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Application %1 at the provider</source>
        <translation>プロバイダーのアプリケーション %1</translation>
    </message>
    <message>
        <source>Get a token and look at its claim</source>
        <translation>トークンを取得してクレームを確認</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>an object</comment>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>%1 at the provider</source>
        <comment>an object</comment>
        <translation>プロバイダーの %1</translation>
    </message>
    <message>
        <source>Begun, its end is not known</source>
        <translation>開始済み、結果は不明</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) go back to what was before, last one first.</source>
        <translation>
            <numerusform>%n 件の変更を、最後のものから順に元に戻します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lose a secret that cannot be brought back.</source>
        <translation>
            <numerusform>そのうち %n 件では、シークレットを元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be taken back and stay.</source>
        <translation>
            <numerusform>%n 件の変更は元に戻せず、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the plan found there already stays.</source>
        <translation>プランの前からあったものは残ります。</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>ルート %1</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>プラグイン %1</translation>
    </message>
    <message>
        <source>Consumer %1</source>
        <translation>コンシューマー %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>Public key for “%1”</source>
        <translation>「%1」の公開鍵</translation>
    </message>
    <message>
        <source>Developer %1</source>
        <translation>開発者 %1</translation>
    </message>
    <message>
        <source>Contract with %1</source>
        <translation>%1 との契約</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>クレーム %1</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>スコープ %1</translation>
    </message>
    <message>
        <source>Access policy “%1”</source>
        <translation>アクセスポリシー「%1」</translation>
    </message>
    <message>
        <source>Access rule “%1”</source>
        <translation>アクセスルール「%1」</translation>
    </message>
    <message>
        <source>Assignment to %1</source>
        <translation>%1 への割り当て</translation>
    </message>
    <message>
        <source>Proof for “%1”</source>
        <translation>「%1」の確認</translation>
    </message>
    <message>
        <source>Application “%1”</source>
        <translation>アプリケーション「%1」</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>承認: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>on the gateway</source>
        <translation>ゲートウェイ上</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 に適用</translation>
    </message>
    <message>
        <source>in access tokens, value %1</source>
        <translation>アクセストークン内、値 %1</translation>
    </message>
    <message>
        <source>registered for %1</source>
        <translation>%1 用に登録</translation>
    </message>
    <message>
        <source>gets a token and reads its claim %1</source>
        <translation>トークンを取得してクレーム %1 を確認</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>「%1」用</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Was so</source>
        <translation>変更不要</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>There is nothing to take back: this step only looks.</source>
        <translation>元に戻すものはありません。このステップは確認だけを行います。</translation>
    </message>
    <message>
        <source>It was there before, so taking the plan back leaves it alone.</source>
        <translation>以前からあったため、プランを元に戻しても残ります。</translation>
    </message>
    <message>
        <source>It can be taken back exactly.</source>
        <translation>完全に元に戻せます。</translation>
    </message>
    <message>
        <source>It can be made again, but a secret of it cannot.</source>
        <translation>作り直せますが、シークレットは元に戻せません。</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>開発者ポータル</translation>
    </message>
    <message>
        <source>Consumer and group</source>
        <translation>コンシューマーとグループ</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>オープンソース</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>実行 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>変更不要 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>競合 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Create %1</source>
        <comment>an object</comment>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <comment>an object, its fields</comment>
        <translation>%1 を変更: %2</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <comment>a service</comment>
        <translation>%1 を保護</translation>
    </message>
    <message>
        <source>Approve the contract with %1</source>
        <translation>%1 との契約を承認</translation>
    </message>
    <message>
        <source>Approve the developer %1</source>
        <translation>開発者 %1 を承認</translation>
    </message>
    <message>
        <source>Remove the application %1 at the provider</source>
        <translation>プロバイダーのアプリケーション %1 を削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an object</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove %1 at the provider</source>
        <comment>an object</comment>
        <translation>プロバイダーの %1 を削除</translation>
    </message>
    <message>
        <source>Decide over %1</source>
        <comment>an application and its service</comment>
        <translation>%1 の可否を決定</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <comment>an application</comment>
        <translation>%1 を廃止</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Single edit</source>
        <translation>個別の編集</translation>
    </message>
    <message>
        <source>Decision on access</source>
        <translation>アクセスの決定</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>廃止</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 and %n other(s)</source>
        <comment>objects</comment>
        <translation>
            <numerusform>%1 ほか %n 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>an object</comment>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n not</source>
        <comment>steps</comment>
        <translation>
            <numerusform>完了、未実行 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 and %n other(s)</source>
        <comment>objects</comment>
        <translation>
            <numerusform>%1 ほか %n 件を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of several</source>
        <translation>一括変更</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a file</comment>
        <translation>%1 の取り込み</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
</context>
<context>
    <name>PluginColumns</name>
    <message>
        <source>enabled</source>
        <comment>a plugin</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a plugin</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用先</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Instance name</source>
        <translation>インスタンス名</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>what a global plugin applies to</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>ルート %1</translation>
    </message>
    <message>
        <source>consumer %1</source>
        <translation>コンシューマー %1</translation>
    </message>
    <message>
        <source>consumer group %1</source>
        <translation>コンシューマーグループ %1</translation>
    </message>
</context>
<context>
    <name>ProtectionWords</name>
    <message>
        <source>Incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>%1 of %2 routes</source>
        <comment>so many are protected</comment>
        <translation>ルート %2 件中 %1 件</translation>
    </message>
    <message>
        <source>its routes</source>
        <translation>各ルート</translation>
    </message>
    <message>
        <source>Anonymous too</source>
        <translation>匿名でも可</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>無保護</translation>
    </message>
    <message>
        <source>Portal · %1</source>
        <comment>how, and by which provider</comment>
        <translation>ポータル · %1</translation>
    </message>
    <message>
        <source>Consumer · %1</source>
        <comment>how, and by which provider</comment>
        <translation>コンシューマー · %1</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>Any OpenID provider</source>
        <translation>その他の OpenID プロバイダー</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Upstream URL</source>
        <translation>アップストリーム URL</translation>
    </message>
    <message>
        <source>Paths of its route</source>
        <translation>ルートのパス</translation>
    </message>
    <message>
        <source>Name of the protection</source>
        <translation>保護の名前</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>認証方法</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Approve by itself</source>
        <translation>自動承認</translation>
    </message>
    <message>
        <source>Show the issuer</source>
        <translation>発行者を表示</translation>
    </message>
    <message>
        <source>Group of the callers</source>
        <translation>呼び出し元のグループ</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Application name</source>
        <translation>アプリケーション名</translation>
    </message>
    <message>
        <source>Sort of application</source>
        <translation>アプリケーションの種類</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>グラント</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Developer’s e-mail</source>
        <translation>開発者のメール</translation>
    </message>
    <message>
        <source>Developer’s name</source>
        <translation>開発者の名前</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Logout URIs</source>
        <translation>ログアウト URI</translation>
    </message>
    <message>
        <source>Login URI</source>
        <translation>ログイン URI</translation>
    </message>
    <message>
        <source>Service (no person logs in)</source>
        <translation>サービス (ユーザーはログインしない)</translation>
    </message>
    <message>
        <source>Browser application</source>
        <translation>ブラウザーアプリケーション</translation>
    </message>
    <message>
        <source>Desktop or mobile application</source>
        <translation>デスクトップまたはモバイルアプリケーション</translation>
    </message>
    <message>
        <source>Web application with a server</source>
        <translation>サーバーを持つ Web アプリケーション</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>クライアントクレデンシャル</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>認可コード</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Implicit (discouraged)</source>
        <translation>インプリシット (非推奨)</translation>
    </message>
    <message>
        <source>Password (discouraged)</source>
        <translation>パスワード (非推奨)</translation>
    </message>
    <message>
        <source>Access token (bearer)</source>
        <translation>アクセストークン (Bearer)</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>セッション Cookie</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>イントロスペクション</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
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
        <translation>プラグインが求めるスコープ、オーディエンス、ロールのいずれかがトークンにありません。</translation>
    </message>
    <message>
        <source>The consumer that the plugin names as anonymous does not exist.</source>
        <translation>プラグインが anonymous に指定しているコンシューマーが存在しません。</translation>
    </message>
</context>
<context>
    <name>RouteColumns</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>any</source>
        <comment>methods</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
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
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>a service</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>not set</source>
        <comment>value of a field</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of a field</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value of a field</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>the pasted keys</source>
        <translation>貼り付けた鍵</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 ほか</translation>
    </message>
    <message>
        <source>Keys read again %1, since this one was not known before.</source>
        <comment>a moment</comment>
        <translation>この鍵が未知だったため、%1 に鍵を読み直しました。</translation>
    </message>
    <message>
        <source>Keys read %1.</source>
        <comment>a moment</comment>
        <translation>鍵の読み込み: %1。</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>署名を検証しました</translation>
    </message>
    <message>
        <source>a key without id</source>
        <translation>ID のない鍵</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>鍵 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2, one of %n that %3 publishes.</source>
        <translation>
            <numerusform>%1、%2。%3 が公開している鍵は %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 of the pasted ones. Whose key that is, you have to know.</source>
        <translation>%1、貼り付けた鍵のうち %2。誰の鍵かはご自身で確かめてください。</translation>
    </message>
    <message>
        <source>Signature not verified: none of the pasted keys is named %1</source>
        <translation>署名を検証できません: 貼り付けた鍵に %1 という名前のものはありません</translation>
    </message>
    <message>
        <source>Pasted: %1. Do not believe the claims below.</source>
        <translation>貼り付けた鍵: %1。以下のクレームを信用しないでください。</translation>
    </message>
    <message>
        <source>Signature not verified: %1 publishes no key named %2</source>
        <translation>署名を検証できません: %1 は %2 という名前の鍵を公開していません</translation>
    </message>
    <message>
        <source>It publishes no key with an id, read %1.</source>
        <comment>a moment</comment>
        <translation>ID のある鍵は公開されていません (%1 に読み込み)。</translation>
    </message>
    <message>
        <source>It publishes %1, read again %2.</source>
        <comment>ids, a moment</comment>
        <translation>公開されている鍵: %1 (%2 に読み直し)。</translation>
    </message>
    <message>
        <source>It publishes %1, read %2.</source>
        <comment>ids, a moment</comment>
        <translation>公開されている鍵: %1 (%2 に読み込み)。</translation>
    </message>
    <message>
        <source>The keys were rotated after this token was signed, or the token comes from another authorization server. Do not believe the claims below.</source>
        <translation>署名の後で鍵が入れ替わったか、別の認可サーバーのトークンです。以下のクレームを信用しないでください。</translation>
    </message>
    <message>
        <source>Refused: this token is not signed</source>
        <translation>拒否: このトークンには署名がありません</translation>
    </message>
    <message>
        <source>Its header says “alg” “%1”, so anybody can write such a token. Nothing below can be believed.</source>
        <translation>ヘッダーの「alg」が「%1」なので、誰でもこのようなトークンを作れます。以下の内容は一切信用できません。</translation>
    </message>
    <message>
        <source>Refused: %1 needs a shared secret, and these keys are public</source>
        <translation>拒否: %1 には共有シークレットが必要ですが、これらの鍵は公開されています</translation>
    </message>
    <message>
        <source>Whoever knows the public key could have made this signature with it. If the token really is signed with a shared secret, paste that as a key of type “oct”.</source>
        <translation>公開鍵を知る者なら誰でもこの署名を作れます。本当に共有シークレットで署名されている場合は、それを「oct」型の鍵として貼り付けてください。</translation>
    </message>
    <message>
        <source>Signature not verified: it does not fit the content</source>
        <translation>署名を検証できません: 内容と一致しません</translation>
    </message>
    <message>
        <source>The token was changed or cut after it was signed, or another key with the same id made it. Do not believe the claims below.</source>
        <translation>署名の後で変更されたか途中で切れたか、同じ ID の別の鍵で署名されています。以下のクレームを信用しないでください。</translation>
    </message>
    <message>
        <source>Signature not verified: %1</source>
        <comment>a reason</comment>
        <translation>署名を検証できません: %1</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>署名は未検証です</translation>
    </message>
    <message>
        <source>Paste a key set, a key or a certificate at the left.</source>
        <translation>左に鍵セット、鍵、または証明書を貼り付けてください。</translation>
    </message>
    <message>
        <source>The token does not say who issued it. Choose a provider, or paste its keys.</source>
        <translation>発行者が書かれていません。プロバイダーを選ぶか、その鍵を貼り付けてください。</translation>
    </message>
    <message>
        <source>It says that it comes from %1, which is none of your providers. Nothing was asked there: whoever wrote the token chose that address.</source>
        <translation>発行者は %1 とありますが、登録済みのプロバイダーではありません。このアドレスはトークンを書いた者が決めたものなので、まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>It says that it comes from “%1”, which is no address. Choose a provider, or paste its keys.</source>
        <translation>発行者は「%1」とありますが、アドレスではありません。プロバイダーを選ぶか、その鍵を貼り付けてください。</translation>
    </message>
    <message>
        <source>Checking the signature with %1…</source>
        <translation>%1 で署名を検証しています…</translation>
    </message>
    <message>
        <source>Signature not checked: %1</source>
        <comment>a reason</comment>
        <translation>署名は未検証です: %1</translation>
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
    <name>StrategyWords</name>
    <message>
        <source>applications and contracts</source>
        <translation>アプリケーションと契約</translation>
    </message>
    <message>
        <source>openid-connect, consumers, a group</source>
        <translation>openid-connect、コンシューマー、グループ</translation>
    </message>
    <message>
        <source>jwt, consumers, a group</source>
        <translation>jwt、コンシューマー、グループ</translation>
    </message>
    <message>
        <source>The gateway checks tokens with the plugin openid-connect. The claim with the client id leads to an application of the developer portal, and its contract says whether it may call the service.</source>
        <translation>ゲートウェイはプラグイン openid-connect でトークンを検査します。クライアント ID のクレームから開発者ポータルのアプリケーションが決まり、その契約がサービスを呼び出せるかを決めます。</translation>
    </message>
    <message>
        <source>The gateway checks tokens with the plugin openid-connect. The claim with the client id leads to a consumer, and the consumer’s group says whether it may call the service.</source>
        <translation>ゲートウェイはプラグイン openid-connect でトークンを検査します。クライアント ID のクレームからコンシューマーが決まり、そのグループがサービスを呼び出せるかを決めます。</translation>
    </message>
    <message>
        <source>The gateway checks the signature of tokens with the plugin jwt and one public key of the provider. The claim with the client id leads to a consumer, and the consumer’s group says whether it may call the service.</source>
        <translation>ゲートウェイはプラグイン jwt とプロバイダーの公開鍵 1 つでトークンの署名を検査します。クライアント ID のクレームからコンシューマーが決まり、そのグループがサービスを呼び出せるかを決めます。</translation>
    </message>
    <message>
        <source>Recommended here: the gateway has its developer portal on and takes tokens of other providers, so access is asked for and approved where developers are.</source>
        <translation>推奨: ゲートウェイの開発者ポータルが有効で、ほかのプロバイダーのトークンを受け付けるので、開発者のいる場所でアクセスの申請と承認ができます。</translation>
    </message>
    <message>
        <source>Recommended here: the gateway has openid-connect, so issuer, lifetime and keys of tokens are looked after by the gateway itself.</source>
        <translation>推奨: ゲートウェイに openid-connect があるので、トークンの発行者、有効期間、鍵はゲートウェイ自身が扱います。</translation>
    </message>
    <message>
        <source>Recommended here: it needs nothing that this gateway does not have.</source>
        <translation>推奨: このゲートウェイにないものは必要ありません。</translation>
    </message>
    <message>
        <source>Developers ask for access, and you approve, reject or revoke it per application.</source>
        <translation>開発者がアクセスを申請し、アプリケーションごとに承認、却下、取り消しができます。</translation>
    </message>
    <message>
        <source>The gateway can fetch a token itself when a caller sends client id and secret.</source>
        <translation>呼び出し元がクライアント ID とシークレットを送ると、ゲートウェイ自身がトークンを取得できます。</translation>
    </message>
    <message>
        <source>Needs no developer portal.</source>
        <translation>開発者ポータルは不要です。</translation>
    </message>
    <message>
        <source>Works on every gateway with a database, without a licence.</source>
        <translation>データベースのあるすべてのゲートウェイで、ライセンスなしで動きます。</translation>
    </message>
    <message>
        <source>The provider is not asked at a call: it may be out of reach.</source>
        <translation>呼び出し時にプロバイダーへ問い合わせないため、プロバイダーに接続できなくても動作します。</translation>
    </message>
    <message>
        <source>The plugin acl cannot guard the same service.</source>
        <translation>同じサービスをプラグイン acl で保護することはできません。</translation>
    </message>
    <message>
        <source>Nobody asks for access by themselves: an administrator puts consumers into the group.</source>
        <translation>自分でアクセスを申請することはできず、管理者がコンシューマーをグループに入れます。</translation>
    </message>
    <message>
        <source>Issuer and audience of tokens are not checked, only signature and lifetime.</source>
        <translation>トークンの発行者とオーディエンスは検査されず、署名と有効期間だけが検査されます。</translation>
    </message>
    <message>
        <source>When the provider changes its key, the new one has to be given to the gateway.</source>
        <translation>プロバイダーが鍵を変えたら、新しい鍵をゲートウェイに渡す必要があります。</translation>
    </message>
    <message>
        <source>Tokens have to be signed with RS256 to RS512, ES256 or ES384.</source>
        <translation>トークンは RS256～RS512、ES256、ES384 で署名されている必要があります。</translation>
    </message>
    <message>
        <source>When the provider changes its keys, the gateway follows by itself.</source>
        <translation>プロバイダーが鍵を変更しても、ゲートウェイは自動で追従します。</translation>
    </message>
    <message>
        <source>An application without a developer cannot be let in.</source>
        <translation>開発者のいないアプリケーションは許可できません。</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Not all of it is back: %1</source>
        <translation>すべては元に戻っていません: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
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
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
</context>
<context>
    <name>TokenChecks</name>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>reading the keys…</source>
        <translation>鍵を読み込み中…</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>鍵なし</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <comment>algorithm, id</comment>
        <translation>%1、鍵 %2</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>no key fits</source>
        <translation>合う鍵なし</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>一致しません</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>as the provider writes it</source>
        <translation>プロバイダーの表記どおり</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>so long ago</comment>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>in so long</comment>
        <translation>%1から有効</translation>
    </message>
    <message>
        <source>has no end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>ended, within the leeway</source>
        <translation>期限切れ (許容差内)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a span of time</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>nothing expected</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>指定どおり</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>no “%1”</source>
        <translation>「%1」なし</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>ends %1</source>
        <comment>a moment</comment>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a moment</comment>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <comment>a moment</comment>
        <translation>発行: %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <comment>a moment</comment>
        <translation>有効開始: %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>so long ago</comment>
        <translation>%1に期限切れ</translation>
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
        <translation>ゲートウェイのオブジェクトを 1 つ表示します。シークレットは表示しません。</translation>
    </message>
    <message>
        <source>Its id, or the name it goes by.</source>
        <translation>ID または名前。</translation>
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
        <translation>行った内容はジャーナルにあります。resume で続行、rollback で元に戻します (プラン %1)。</translation>
    </message>
    <message>
        <source>Take back what a plan made.</source>
        <translation>プランが作ったものを元に戻します。</translation>
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
        <translation>求めるオーディエンス。</translation>
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
        <translation>プロバイダーの鍵で、トークンの署名、発行者、オーディエンス、時刻を検証します。</translation>
    </message>
    <message>
        <source>Audience that the token must be for.</source>
        <translation>トークンに必要なオーディエンス。</translation>
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
        <translation>変更不要: %1</translation>
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
        <translation>ロールバック済み: %1</translation>
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
        <translation>応答が失われた場合、名前は示せますが検索できません</translation>
    </message>
    <message>
        <source>cannot be taken back exactly</source>
        <translation>完全には元に戻せません</translation>
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
        <translation>プラン %1 を元に戻しました。</translation>
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
        <translation>キーチェーンなしで続行します。登録したものは後の実行では元に戻せません。</translation>
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
        <translation>クライアント認証方法: basic、post、none。</translation>
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
        <translation>一時停止</translation>
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
        <translation>合格</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation>切れ</translation>
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
        <translation>取り消し済み</translation>
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
        <translation>切れた箇所はありません。</translation>
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
        <translation>クライアント ID を含む、アクセストークンのクレーム。省略すると通例のものを使います。</translation>
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
        <translation>状態</translation>
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
        <translation>ロールバック途中: rollback</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ロールバック済み</translation>
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
        <translation>応答で Cookie %1 が設定されました (%2)</translation>
    </message>
    <message>
        <source>Call by this flow and tell each step: %1.</source>
        <translation>このフローで呼び出し、各ステップを表示します: %1。</translation>
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
        <translation>クライアント ID を含むべきクレーム。</translation>
    </message>
    <message>
        <source>Ask the provider what it knows of the token.</source>
        <translation>トークンについてプロバイダーに問い合わせます。</translation>
    </message>
    <message>
        <source>Call once more with nothing but the cookie that the gateway set.</source>
        <translation>ゲートウェイが設定した Cookie だけで、もう一度呼び出します。</translation>
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
        <translation>%1 %2 を Cookie %3 だけで呼び出し</translation>
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
    <message>
        <source>change %1 %2</source>
        <translation>%1 %2 を変更</translation>
    </message>
    <message>
        <source>Find objects of the gateway of any kind by words and fields.</source>
        <translation>ゲートウェイのあらゆる種類のオブジェクトを、語とフィールドで検索します。</translation>
    </message>
    <message>
        <source>Such as &apos;plugin:openid-connect !tag:prod host~api&apos;. Fields: %1.</source>
        <translation>例: &apos;plugin:openid-connect !tag:prod host~api&apos;。フィールド: %1。</translation>
    </message>
    <message>
        <source>Only objects of this kind.</source>
        <translation>この種類のオブジェクトだけ。</translation>
    </message>
    <message>
        <source>Show at most so many (default: %1).</source>
        <translation>表示する最大件数 (既定: %1)。</translation>
    </message>
    <message>
        <source>Search what was read last, without asking the gateway.</source>
        <translation>ゲートウェイに問い合わせず、最後に読み込んだ内容を検索します。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <translation>
            <numerusform>オブジェクト %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read whole, so something may be missing: %1</source>
        <translation>すべてを読み込めていないため、見つからないものがあるかもしれません: %1</translation>
    </message>
    <message>
        <source>To take it back: rollback %1</source>
        <translation>元に戻すには: rollback %1</translation>
    </message>
    <message>
        <source>remove %1 %2</source>
        <translation>%1 %2 を削除</translation>
    </message>
    <message>
        <source>remove %1 %2 of %3</source>
        <translation>%3 の %1 %2 を削除</translation>
    </message>
    <message>
        <source>Create an object with the settings of another one.</source>
        <translation>別のオブジェクトの設定を引き継いだオブジェクトを作成します。</translation>
    </message>
    <message>
        <source>Create an object of the gateway.</source>
        <translation>ゲートウェイのオブジェクトを作成します。</translation>
    </message>
    <message>
        <source>Begin with the JSON object of this file; - reads standard input.</source>
        <translation>このファイルの JSON オブジェクトを元にします。- は標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Delete an object of the gateway; says first what depends on it.</source>
        <translation>ゲートウェイのオブジェクトを削除します。依存しているものを先に示します。</translation>
    </message>
    <message>
        <source>Delete it?</source>
        <translation>削除しますか?</translation>
    </message>
    <message>
        <source>Deleted: %1 %2</source>
        <translation>削除しました: %1 %2</translation>
    </message>
    <message>
        <source>To undo it: gatehouse-cli rollback %1</source>
        <translation>元に戻すには: gatehouse-cli rollback %1</translation>
    </message>
    <message>
        <source>Change members of an object of the gateway.</source>
        <translation>ゲートウェイのオブジェクトのメンバーを変更します。</translation>
    </message>
    <message>
        <source>What it belongs to, by name or id, such as the consumer of a group.</source>
        <translation>所属先を名前または ID で指定します。グループならコンシューマーなどです。</translation>
    </message>
    <message>
        <source>Only those of this parent, by name or id, such as the consumer of a credential.</source>
        <translation>この親に属するものだけを表示します。名前または ID で指定します。資格情報ならコンシューマーなどです。</translation>
    </message>
    <message>
        <source>Created: %1 %2 (id %3)</source>
        <translation>作成しました: %1 %2 (ID %3)</translation>
    </message>
    <message>
        <source>Changed: %1 %2</source>
        <translation>変更しました: %1 %2</translation>
    </message>
    <message>
        <source>The gateway made something else of %1.</source>
        <translation>ゲートウェイは %1 を別の値に変えて保存しました。</translation>
    </message>
    <message>
        <source>To delete: %1 %2 (id %3)</source>
        <translation>削除対象: %1 %2 (ID %3)</translation>
    </message>
    <message>
        <source>Goes with it: %1 (%2)</source>
        <comment>kind, number</comment>
        <translation>一緒に削除されるもの: %1 (%2)</translation>
    </message>
    <message>
        <source>Keeps it: %1 (%2)</source>
        <comment>kind, number</comment>
        <translation>削除を妨げるもの: %1 (%2)</translation>
    </message>
    <message>
        <source>An undo does not bring back as it was: %1 (%2)</source>
        <comment>kind, number</comment>
        <translation>元に戻しても以前のままにはならないもの: %1 (%2)</translation>
    </message>
    <message>
        <source>The gateway holds the hash of its secret alone: an undo gives it another one, which nobody knows.</source>
        <translation>ゲートウェイはシークレットのハッシュしか持っていません。元に戻すと、誰も知らない別のシークレットになります。</translation>
    </message>
    <message>
        <source>An undo makes it again under another id.</source>
        <translation>元に戻すと、別の ID で作り直されます。</translation>
    </message>
    <message>
        <source>What it belongs to, by name or id: the consumer of a credential; KIND/NAME for a plugin, such as routes/orders.</source>
        <translation>所属先を名前または ID で指定します。資格情報ならコンシューマー、プラグインなら routes/orders のように KIND/NAME です。</translation>
    </message>
    <message>
        <source>Show what would change; writes nothing.</source>
        <translation>変更される内容を表示します。何も書き込みません。</translation>
    </message>
    <message>
        <source>Give a member a value, such as config.minute=5; lists with commas, anything as JSON. May be repeated.</source>
        <translation>config.minute=5 のようにメンバーに値を設定します。リストはコンマ区切り、どの値も JSON で書けます。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Read a member that is a secret from standard input or a file. May be repeated.</source>
        <translation>シークレットのメンバーを標準入力またはファイルから読み込みます。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Put a member back to its default. May be repeated.</source>
        <translation>メンバーを既定値に戻します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Store that a member has no value. May be repeated.</source>
        <translation>メンバーに値がないことを保存します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>JSON オブジェクト</translation>
    </message>
    <message>
        <source>delete %1 %2</source>
        <translation>%1 %2 を削除</translation>
    </message>
    <message>
        <source>Go on without a keychain; a change of secrets cannot be undone by a later run.</source>
        <translation>キーチェーンなしで続けます。シークレットの変更は後の実行では元に戻せません。</translation>
    </message>
    <message>
        <source>Write what the gateway holds as a file of decK; secrets become placeholders.</source>
        <translation>ゲートウェイの内容を decK のファイルとして書き出します。シークレットはプレースホルダーになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) left out: decK reads them from the environment.</source>
        <translation>
            <numerusform>%n 件のシークレットを省きました。decK が環境変数から読み取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what a file of decK says otherwise than the gateway; writes nothing.</source>
        <translation>decK のファイルとゲートウェイの違いを示します。何も書き込みません。</translation>
    </message>
    <message>
        <source>deck for YAML, the usual, or json.</source>
        <translation>deck は YAML（通常）、または json。</translation>
    </message>
    <message>
        <source>Make the gateway as a file of decK says.</source>
        <translation>ゲートウェイを decK のファイルのとおりにします。</translation>
    </message>
    <message>
        <source>Also delete what the file does not have.</source>
        <translation>ファイルにないものも削除します。</translation>
    </message>
    <message>
        <source>Do it?</source>
        <translation>実行しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n object(s)</source>
        <translation>
            <numerusform>取り込みました: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>File of decK, YAML or JSON; - reads standard input.</source>
        <translation>decK のファイル（YAML または JSON）。- は標準入力を読みます。</translation>
    </message>
    <message>
        <source>%1 to create, %2 to change, %3 only on the gateway, %4 the same</source>
        <translation>作成 %1 件、変更 %2 件、ゲートウェイだけ %3 件、同じ %4 件</translation>
    </message>
    <message>
        <source>
gatehouse-cli COMMAND --help tells more.
Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 denied, 5 conflict, 6 rejected, 7 network, 8 timeout, 9 TLS, 10 protocol, 11 rate limited, 12 storage, 13 keychain, 14 unsupported, 15 unknown outcome, 16 different, 130 cancelled.</source>
        <translation>
詳しくは gatehouse-cli コマンド --help をご覧ください。
終了コード: 0 完了、1 失敗、2 使い方の誤り、3 見つからない、4 拒否、5 競合、6 却下、7 ネットワーク、8 時間切れ、9 TLS、10 プロトコル、11 頻度制限、12 保存、13 キーチェーン、14 未対応、15 結果不明、16 違いあり、130 中止。</translation>
    </message>
    <message>
        <source>How the Admin API is told who calls: none, token (the default), session (user and password, signed in at /auth), basic or bearer (for a reverse proxy in front).</source>
        <translation>Admin API への認証方法: none、token（既定）、session（ユーザー名とパスワードで /auth にサインイン）、basic または bearer（手前のリバースプロキシ用）。</translation>
    </message>
    <message>
        <source>User of session and basic.</source>
        <translation>session と basic のユーザー名。</translation>
    </message>
    <message>
        <source>File with the password of session and basic; - reads standard input.</source>
        <translation>session と basic のパスワードのファイル。- は標準入力から読みます。</translation>
    </message>
    <message>
        <source>File with the token of bearer; - reads standard input.</source>
        <translation>bearer のトークンのファイル。- は標準入力から読みます。</translation>
    </message>
    <message>
        <source>A header to send with every call to the Admin API, and the file with its value; may be repeated, - reads standard input.</source>
        <translation>Admin API の全呼び出しに付けるヘッダーと、その値のファイル。繰り返し指定できます。- は標準入力から読みます。</translation>
    </message>
    <message>
        <source>What may be done at the gateway: write, or read-only (whatever writes is refused before any call).</source>
        <translation>ゲートウェイで許す操作: write、または read-only（書き込みは呼び出し前に拒否します）。</translation>
    </message>
    <message>
        <source>Save the gateway under this name; its secrets go into the keychain.</source>
        <translation>この名前でゲートウェイを保存します。秘密情報はキーチェーンに保存します。</translation>
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
    <name>ui::AccessInputs</name>
    <message>
        <source>S&amp;ign in by</source>
        <translation>認証方法(&amp;I)</translation>
    </message>
    <message>
        <source>Token: the gateway&apos;s RBAC token. User: signs in at /auth, as Kong Manager does (Enterprise). Basic and Bearer: for a server in front of the gateway.</source>
        <translation>トークン: ゲートウェイの RBAC トークン。ユーザー: Kong Manager と同じく /auth にサインインします（Enterprise）。Basic と Bearer: ゲートウェイの手前のサーバー用です。</translation>
    </message>
    <message>
        <source>Admin &amp;token</source>
        <translation>管理トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Sent as Kong-Admin-Token. Kept in the keychain of this computer, never in a file.</source>
        <translation>Kong-Admin-Token として送信します。ファイルではなく、このコンピューターのキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>ユーザー(&amp;R)</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>パスワード(&amp;D)</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer, never in a file.</source>
        <translation>このコンピューターのキーチェーンに保存し、ファイルには残しません。</translation>
    </message>
    <message>
        <source>&amp;Bearer token</source>
        <translation>ベアラートークン(&amp;B)</translation>
    </message>
    <message>
        <source>Sent as Authorization. Kept in the keychain of this computer, never in a file.</source>
        <translation>Authorization として送ります。このコンピューターのキーチェーンに保存し、ファイルには残しません。</translation>
    </message>
    <message>
        <source>&amp;More headers</source>
        <translation>追加のヘッダー(&amp;M)</translation>
    </message>
    <message>
        <source>Sent with every call to the Admin API. Their values are kept in the keychain.</source>
        <translation>Admin API の全呼び出しに付けて送ります。値はキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示するもの</translation>
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
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Cancel the running task</source>
        <translation>実行中のタスクをキャンセル</translation>
    </message>
    <message>
        <source>Details of the last outcome</source>
        <translation>直前の結果の詳細</translation>
    </message>
    <message>
        <source>Tasks %L1</source>
        <translation>タスク %L1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message numerus="yes">
        <source>Tasks, %Ln running</source>
        <translation>
            <numerusform>タスク、%Ln 件実行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApplicationActions</name>
    <message>
        <source>Developer %1 approved</source>
        <translation>開発者 %1 を承認しました</translation>
    </message>
    <message>
        <source>“%1” approved for %2</source>
        <translation>「%1」を %2 について承認しました</translation>
    </message>
    <message>
        <source>Developer %1 rejected</source>
        <translation>開発者 %1 を却下しました</translation>
    </message>
    <message>
        <source>“%1” rejected for %2</source>
        <translation>「%1」を %2 について却下しました</translation>
    </message>
    <message>
        <source>Developer %1 revoked</source>
        <translation>開発者 %1 の承認を取り消しました</translation>
    </message>
    <message>
        <source>“%1” revoked for %2</source>
        <translation>「%1」の %2 への許可を取り消しました</translation>
    </message>
    <message>
        <source>Approving “%1”…</source>
        <translation>「%1」を承認しています…</translation>
    </message>
    <message>
        <source>Rejecting “%1”…</source>
        <translation>「%1」を却下しています…</translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>「%1」の許可を取り消しています…</translation>
    </message>
    <message numerus="yes">
        <source>Deciding over %n application(s)…</source>
        <translation>
            <numerusform>%n 件のアプリケーションを処理しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided; then: %3</source>
        <translation>%2 件のうち %1 件を処理しました。その後: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) decided</source>
        <translation>
            <numerusform>%n 件のアプリケーションを処理しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Retiring “%1”…</source>
        <translation>「%1」を廃止しています…</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>“%1” retired</source>
        <translation>「%1」を廃止しました</translation>
    </message>
    <message>
        <source>“%1” is only partly retired: %2</source>
        <translation>「%1」は一部しか廃止されていません: %2</translation>
    </message>
    <message>
        <source>Developer %1 stands as before</source>
        <translation>開発者 %1 は元の状態に戻りました</translation>
    </message>
    <message>
        <source>“%1” stands as before for %2</source>
        <translation>%2 に対する「%1」は元の状態に戻りました</translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n decision(s)…</source>
        <translation>
            <numerusform>%n 件の決定を元に戻しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken back</source>
        <translation>
            <numerusform>%n 件の決定を元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it is taken back: %1</source>
        <translation>一部を元に戻せませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationInspector</name>
    <message>
        <source>Left out: “%1”. %2</source>
        <translation>除外: 「%1」。%2</translation>
    </message>
    <message>
        <source>Chosen application</source>
        <translation>選択したアプリケーション</translation>
    </message>
    <message>
        <source>More about this application</source>
        <translation>このアプリケーションのその他の操作</translation>
    </message>
    <message>
        <source>Service that it is about</source>
        <translation>対象のサービス</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>承認(&amp;A)…</translation>
    </message>
    <message>
        <source>Approve the &amp;developer…</source>
        <translation>開発者を承認(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>却下(&amp;J)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>許可を取り消す(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Get a token</source>
        <translation>トークンを取得(&amp;G)</translation>
    </message>
    <message>
        <source>Copy client &amp;id</source>
        <translation>クライアント ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy client id</source>
        <translation>クライアント ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the consumer</source>
        <translation>コンシューマーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>廃止(&amp;R)…</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>コンシューマー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service and status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No service takes applications of the portal yet</source>
        <translation>ポータルのアプリケーションを受け入れるサービスはまだありません</translation>
    </message>
    <message>
        <source>No service lets groups in yet</source>
        <translation>グループを許可するサービスはまだありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>none</source>
        <comment>client id</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>developer and status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) chosen</source>
        <translation>
            <numerusform>%n 件のアプリケーションを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件が承認待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve %n waiting…</source>
        <translation>
            <numerusform>承認待ちの %n 件を承認(&amp;A)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApplicationStep</name>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>アプリケーションを追加</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove this application</source>
        <translation>このアプリケーションを削除</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Whether the provider has the application</source>
        <translation>プロバイダーにアプリケーションがあるか</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which fields of the application are shown</source>
        <translation>表示するアプリケーションのフィールド</translation>
    </message>
    <message>
        <source>Which applications shall call the service? Others can be let in later.</source>
        <translation>どのアプリケーションがサービスを呼び出しますか? ほかは後で許可できます。</translation>
    </message>
    <message>
        <source>Use three addresses of this &amp;computer</source>
        <translation>このコンピューターの 3 つのアドレスを使う(&amp;C)</translation>
    </message>
    <message>
        <source>Fills in the addresses on which the token lab waits for a login</source>
        <translation>トークンラボがログインを待つアドレスを入力します</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>アプリケーション %1</translation>
    </message>
    <message>
        <source>Correct what is marked</source>
        <translation>印の付いた箇所を直してください</translation>
    </message>
    <message>
        <source>Give the client id of the registered application</source>
        <translation>登録済みアプリケーションのクライアント ID を入力してください</translation>
    </message>
    <message>
        <source>Still needed for “%1”: %2</source>
        <translation>「%1」に入力が必要: %2</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>新しいアプリケーション(&amp;N)…</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>アプリケーションの絞り込み</translation>
    </message>
    <message>
        <source>By name, client id, service, developer or status</source>
        <translation>名前、クライアント ID、サービス、開発者、状態で絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>切れ</translation>
    </message>
    <message>
        <source>Which applications</source>
        <translation>表示するアプリケーション</translation>
    </message>
    <message>
        <source>Read the applications again</source>
        <translation>アプリケーションを再読み込み</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>アプリケーションはまだありません</translation>
    </message>
    <message>
        <source>An application is registered together with the protection of a service: its client at the provider, and what lets it in here.</source>
        <translation>アプリケーションは、サービスを保護するときに登録されます。プロバイダー側のクライアントと、ゲートウェイ側の許可設定が作成されます。</translation>
    </message>
    <message>
        <source>&amp;Protect a service</source>
        <translation>サービスを保護(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>すべて表示(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s), 0 shown.</source>
        <translation>
            <numerusform>%Ln 件のアプリケーションのうち 0 件を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No application is in this group</source>
        <translation>この分類のアプリケーションはありません</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Reading the applications…</source>
        <translation>アプリケーションを読み込んでいます…</translation>
    </message>
    <message>
        <source>Applications: %1</source>
        <comment>why they could not be read</comment>
        <translation>アプリケーション: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The chain of an application is followed once it is chosen; none of those was broken.</source>
        <translation>つながりは、アプリケーションを選ぶとたどります。これまでに切れているものはありません。</translation>
    </message>
</context>
<context>
    <name>ui::ApplyStep</name>
    <message>
        <source>It goes on when you leave this page; the strip below shows how far it is.</source>
        <translation>このページを離れても続行されます。進行状況は下部のバーに表示されます。</translation>
    </message>
    <message>
        <source>The plan is applied; each step below says what came of it.</source>
        <translation>プランを適用しました。各ステップの結果を下に示します。</translation>
    </message>
    <message>
        <source>The plan is taken back.</source>
        <translation>プランを取り消しました。</translation>
    </message>
    <message>
        <source>It stands still; nothing more is written until you let it go on.</source>
        <translation>停止しています。再開するまで、これ以上は書き込みません。</translation>
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
    <name>ui::BooleanEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a switch that is neither on nor off</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>On (default)</source>
        <comment>a switch</comment>
        <translation>オン (既定)</translation>
    </message>
    <message>
        <source>Off (default)</source>
        <comment>a switch</comment>
        <translation>オフ (既定)</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>a switch that is neither on nor off</comment>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>ui::CaField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the file of CA certificates</source>
        <translation>CA 証明書のファイルを選択</translation>
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
    <name>ui::ChainSection</name>
    <message>
        <source>&amp;Follow again</source>
        <translation>もう一度たどる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Identity chain</source>
        <translation>ID のつながり</translation>
    </message>
    <message>
        <source>Details of the chain</source>
        <translation>つながりの詳細</translation>
    </message>
    <message>
        <source>Up and Down move between the links, Enter opens where one stands.</source>
        <translation>上下キーでつながりの各項目を移動し、Enter キーでその場所を開きます。</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>ui::ChainView</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>link of a chain: what, its value, its verdict</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>link of a chain, its relation to the one before</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;whole chain</source>
        <translation>つながり全体をコピー(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ui::ChangeDetail</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation>「%1」を元に戻しますか?</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>そのままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Columns of the steps</source>
        <translation>ステップの列</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>A registration may be left at the provider; look there for software_id %1.</source>
        <translation>プロバイダーに登録が残っている可能性があります。software_id %1 を探してください。</translation>
    </message>
    <message>
        <source>Step and field</source>
        <translation>ステップとフィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>これは元に戻せません。</translation>
    </message>
</context>
<context>
    <name>ui::ChangePanel</name>
    <message>
        <source>none</source>
        <comment>tags</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: disabled → enabled</source>
        <translation>%1: 無効 → 有効</translation>
    </message>
    <message>
        <source>%1: enabled → disabled</source>
        <translation>%1: 有効 → 無効</translation>
    </message>
    <message>
        <source>%1: tags %2 → %3</source>
        <comment>an object, before, after</comment>
        <translation>%1: タグ %2 → %3</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>追加するタグ</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>取り除くタグ</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n object(s)?</source>
        <translation>
            <numerusform>%n 件のオブジェクトを有効にしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n object(s)?</source>
        <translation>
            <numerusform>%n 件のオブジェクトを無効にしますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n object(s)</source>
        <translation>
            <numerusform>%n 件のオブジェクトのタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what changes…</source>
        <translation>何が変わるかを調べています…</translation>
    </message>
    <message>
        <source>What would change could not be read: %1</source>
        <translation>何が変わるかを読み取れませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are so already.</source>
        <translation>
            <numerusform>そのうち %n 件はすでにその状態です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read: %1</source>
        <translation>
            <numerusform>そのうち %n 件は読み取れませんでした: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n of the objects were not changed</source>
        <translation>
            <numerusform>%n 件のオブジェクトは変更されませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>an object, why it was not changed, what to do</comment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>閉じる(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ui::ChangePreview</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Preview of the change</source>
        <translation>変更のプレビュー</translation>
    </message>
    <message>
        <source>The gateway rehearsed this and would take it. Nothing is written yet.</source>
        <translation>ゲートウェイによる試行では受け付けられます。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>What is set</source>
        <translation>設定内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Body of the call</source>
        <translation>呼び出しの本文</translation>
    </message>
</context>
<context>
    <name>ui::ChangesPane</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Filter by name, object or gateway</source>
        <translation>名前、オブジェクト、ゲートウェイで絞り込み</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>変更の絞り込み</translation>
    </message>
    <message>
        <source>Read the changes again</source>
        <translation>変更を再読み込み</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>まだ何も書き込まれていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Taking back “%1”</source>
        <translation>「%1」を元に戻しています</translation>
    </message>
    <message>
        <source>Going on with “%1”</source>
        <translation>「%1」を再開しています</translation>
    </message>
    <message>
        <source>“%1” was taken back</source>
        <translation>「%1」を元に戻しました</translation>
    </message>
    <message>
        <source>“%1” is done</source>
        <translation>「%1」が完了しました</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>選択した変更</translation>
    </message>
    <message>
        <source>Every plan, every decision and every saved edit stands here, with what was before, so that it can be undone.</source>
        <translation>プラン、決定、保存した編集がすべて以前の内容とともにここに表示され、元に戻せます。</translation>
    </message>
</context>
<context>
    <name>ui::CheatSheet</name>
    <message>
        <source>Clear the filter, close what lies over the page, or cancel</source>
        <translation>フィルターを消去、パネルを閉じる、またはキャンセル</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>フィルターから一覧へ移る</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>ショートカットの一覧</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>ショートカットを閉じる</translation>
    </message>
    <message>
        <source>In lists, fields and panels</source>
        <translation>一覧、入力欄、パネル</translation>
    </message>
    <message>
        <source>On the first page: open a protection that was saved as a file</source>
        <translation>最初のページで: ファイルに保存した保護の設定を開く</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>Waiting for an answer… %1 s</source>
        <comment>seconds</comment>
        <translation>応答を待っています… %1 秒</translation>
    </message>
    <message>
        <source>Stopped before an answer came</source>
        <translation>応答が来る前に停止しました</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>登録解除(&amp;F)…</translation>
    </message>
    <message>
        <source>Use without sa&amp;ving</source>
        <translation>保存せずに使う(&amp;V)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>Check tells step by step what answers there, what this program can do with it, and what is missing. It changes nothing.</source>
        <translation>「確認」は、何が応答するか、このプログラムで何ができるか、何が足りないかを順に示します。何も変更しません。</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>登録を解除(&amp;O)</translation>
    </message>
    <message>
        <source>Leave it &amp;as it is</source>
        <translation>そのままにする(&amp;A)</translation>
    </message>
    <message>
        <source>Stop the chec&amp;k</source>
        <translation>確認を停止(&amp;K)</translation>
    </message>
    <message>
        <source>Form and what was found</source>
        <translation>フォームと確認結果</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>詳細(&amp;T)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanel</name>
    <message>
        <source>Checked against</source>
        <translation>照合先</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <translation>誰の鍵か</translation>
    </message>
    <message>
        <source>Keys to check with</source>
        <translation>確認に使う鍵</translation>
    </message>
    <message>
        <source>A key set (JWKS), a key, or a certificate in PEM form</source>
        <translation>鍵セット (JWKS)、鍵、または PEM 形式の証明書</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待する内容</translation>
    </message>
    <message>
        <source>such as api://orders</source>
        <translation>例: api://orders</translation>
    </message>
    <message>
        <source>name, or name=value</source>
        <translation>名前、または 名前=値</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A&amp;udience</source>
        <translation>オーディエンス(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>クレーム(&amp;L)</translation>
    </message>
    <message>
        <source>Clocks &amp;may differ by</source>
        <translation>時計の許容差(&amp;M)</translation>
    </message>
    <message>
        <source>Choose whose keys</source>
        <translation>誰の鍵か選択</translation>
    </message>
    <message>
        <source>The issuer that the token names</source>
        <translation>トークンに書かれた発行者</translation>
    </message>
    <message>
        <source>Pasted keys</source>
        <translation>貼り付けた鍵</translation>
    </message>
</context>
<context>
    <name>ui::ChipEditor</name>
    <message>
        <source>Show or hide what is secret</source>
        <translation>シークレットの表示と非表示</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <comment>field, element, position, how many</comment>
        <translation>%1: %2、%4 個中 %3 個目</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>空の一覧</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceEditor</name>
    <message>
        <source>%1 (default)</source>
        <comment>value of a field</comment>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>Not set</source>
        <comment>field</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>None</source>
        <comment>value of a field</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::ClaimStep</name>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>By which claim of an access token does the gateway know the application?</source>
        <translation>ゲートウェイはアクセストークンのどのクレームでアプリケーションを識別しますか?</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>made by the plan</source>
        <translation>プランで作成</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Another claim</source>
        <translation>別のクレーム</translation>
    </message>
    <message>
        <source>of a name that you give</source>
        <translation>名前を指定</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>クレームの名前</translation>
    </message>
    <message>
        <source>As it stands in the access tokens of this provider.</source>
        <translation>このプロバイダーのアクセストークンにあるとおり。</translation>
    </message>
    <message>
        <source>The provider puts it into every access token by itself. Nothing has to be made for it.</source>
        <translation>プロバイダーがすべてのアクセストークンに自動的に入れます。何も作る必要はありません。</translation>
    </message>
    <message>
        <source>The plan makes this claim at the provider, with the value app.clientId, in every access token. It is yours: what the provider changes about its own claims does not touch it.</source>
        <translation>プランはこのクレームを値 app.clientId としてプロバイダーに作り、すべてのアクセストークンに入れます。独自のクレームなので、プロバイダーが自身のクレームを変えても影響しません。</translation>
    </message>
    <message>
        <source>The gateway compares its value with the client id that it holds for each application, letter by letter. The last step of the plan gets a token and reads it.</source>
        <translation>ゲートウェイはその値を各アプリケーションのクライアント ID と 1 文字ずつ比べます。プランの最後のステップはトークンを取得してそれを読みます。</translation>
    </message>
    <message>
        <source>Custom claims of the provider now</source>
        <translation>プロバイダーの現在のカスタムクレーム</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (無効)</translation>
    </message>
    <message>
        <source>Give the name of the claim</source>
        <translation>クレームの名前を入力してください</translation>
    </message>
    <message>
        <source>Choose a claim</source>
        <translation>クレームを選んでください</translation>
    </message>
</context>
<context>
    <name>ui::ClaimsPanel</name>
    <message>
        <source>Find a claim or a value</source>
        <translation>クレームや値を検索</translation>
    </message>
    <message>
        <source>Find in the token</source>
        <translation>トークン内を検索</translation>
    </message>
    <message>
        <source>Decoded token</source>
        <translation>デコードしたトークン</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy the &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open everything</source>
        <translation>すべて開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Finish first</source>
        <translation>完了してから閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>ロールバック(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave for resume</source>
        <translation>後で再開する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>作業を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Something is still being written</source>
        <translation>まだ書き込みが続いています</translation>
    </message>
    <message>
        <source>Running: %1. What shall become of it when the window closes?</source>
        <translation>実行中: %1。ウィンドウを閉じるとき、これをどうしますか?</translation>
    </message>
    <message>
        <source>The window closes when all is finished</source>
        <translation>すべて完了するとウィンドウが閉じます</translation>
    </message>
    <message>
        <source>The window closes when all is taken back</source>
        <translation>すべて元に戻るとウィンドウが閉じます</translation>
    </message>
    <message>
        <source>The window closes when the present step has ended</source>
        <translation>現在のステップが終わるとウィンドウが閉じます</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>そこへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Discard and close</source>
        <translation>破棄して閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was edited</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>What you typed is not saved yet</source>
        <translation>入力した内容はまだ保存されていません</translation>
    </message>
    <message>
        <source>Changed: %1. It belongs to another gateway than the open one.</source>
        <translation>変更あり: %1。開いているゲートウェイとは別のゲートウェイのものです。</translation>
    </message>
    <message>
        <source>Changed: %1. When the window closes it is lost.</source>
        <translation>変更あり: %1。ウィンドウを閉じると失われます。</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChooser</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>初期状態に戻す(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>検索とコマンド</translation>
    </message>
    <message>
        <source>Search, run a command, or paste</source>
        <translation>検索、コマンドの実行、または貼り付け</translation>
    </message>
    <message>
        <source>Search, run a command, or paste a token, an address, an id…</source>
        <translation>検索、コマンドの実行、またはトークン、アドレス、ID の貼り付け…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No list that was read has an object with this id.</source>
        <translation>読み込み済みの一覧に、この ID のオブジェクトはありません。</translation>
    </message>
    <message>
        <source>Nothing is called that. Objects are found once their list has been read.</source>
        <translation>その名前のものはありません。オブジェクトは、一覧を読み込んだ後に見つかります。</translation>
    </message>
</context>
<context>
    <name>ui::ConflictNote</name>
    <message>
        <source>Create it &amp;again</source>
        <translation>もう一度作成(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” was deleted meanwhile</source>
        <translation>「%1」はその間に削除されました</translation>
    </message>
    <message>
        <source>What you typed is still here. Creating it again makes it with the same id; what hung on it is gone.</source>
        <translation>入力した内容は残っています。もう一度作成すると同じ ID で作られますが、それに属していたものは失われています。</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else meanwhile</source>
        <translation>「%1」はその間に別の人が変更しました</translation>
    </message>
    <message>
        <source>&amp;Go on with the merged</source>
        <translation>統合した内容で続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Mine everywhere</source>
        <translation>すべて自分の値(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theirs everywhere</source>
        <translation>すべて相手の値(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>You and somebody else changed %Ln field(s) differently. Choose whose value each one is to have; nothing is written yet.</source>
        <translation>
            <numerusform>あなたと他の人が %Ln 個の項目を別々の値に変更しました。項目ごとにどちらの値にするか選んでください。まだ何も書き込まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No field was changed by both: theirs and yours go together. Nothing is written yet.</source>
        <translation>両方が変更した項目はないため、両方の変更をまとめられます。まだ何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionFlow</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>「%1」に接続しています…</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>「%1」に接続しました</translation>
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
        <source>%1 · %2</source>
        <comment>workspace and edition</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>サンドボックスを起動しています…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度起動</translation>
    </message>
    <message>
        <source>Open a protection file</source>
        <translation>保護の設定ファイルを開く</translation>
    </message>
    <message>
        <source>“%1” can be read</source>
        <translation>「%1」を読み込めます</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <comment>workspace and edition</comment>
        <translation>%1 · 読み取り専用</translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>connection and its environment</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit this gateway…</source>
        <translation>このゲートウェイを編集(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPanel</name>
    <message>
        <source>Approve this developer?</source>
        <translation>この開発者を承認しますか?</translation>
    </message>
    <message>
        <source>Approve this access?</source>
        <translation>このアクセスを承認しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request(s)?</source>
        <translation>
            <numerusform>%n 件の申請を承認しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject this request?</source>
        <translation>この申請を却下しますか?</translation>
    </message>
    <message>
        <source>Revoke this access?</source>
        <translation>このアクセスの許可を取り消しますか?</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>却下(&amp;J)</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>許可を取り消す(&amp;V)</translation>
    </message>
    <message>
        <source>Contracts of this developer take effect from then on.</source>
        <translation>以後、この開発者の契約が有効になります。</translation>
    </message>
    <message>
        <source>Calls pass a few seconds later. Revoking takes it back.</source>
        <translation>数秒後に呼び出しが通るようになります。取り消しで元に戻せます。</translation>
    </message>
    <message>
        <source>The developer sees the request as rejected. It can still be approved later.</source>
        <translation>開発者には却下と表示されます。後から承認することもできます。</translation>
    </message>
    <message>
        <source>Its calls are refused a few seconds later. Approving takes it back.</source>
        <translation>数秒後に呼び出しが拒否されます。承認で元に戻せます。</translation>
    </message>
    <message>
        <source>Account of the developer %1</source>
        <translation>開発者 %1 のアカウント</translation>
    </message>
    <message>
        <source>“%1” in the group %2, which %3 lets in</source>
        <translation>%3 が許可するグループ %2 の「%1」</translation>
    </message>
    <message>
        <source>Contract of “%1” for %2</source>
        <translation>「%1」の %2 に対する契約</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2, will be %3</source>
        <translation>%1: %2 から %3 になります</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeletePanel</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the routes</source>
        <translation>ルートを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)?</source>
        <translation>
            <numerusform>%n 件のオブジェクトを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>%n 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>What depends on them is not counted for so many. Services that have routes are refused by the gateway.</source>
        <translation>件数が多いため、依存するものは数えていません。ルートのあるサービスの削除はゲートウェイが拒否します。</translation>
    </message>
    <message>
        <source>Looking at what depends on it…</source>
        <translation>依存するものを調べています…</translation>
    </message>
    <message>
        <source>What depends on it could not be read: %1</source>
        <translation>依存するものを読み取れませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) lead to it: the gateway refuses to delete it until they are gone.</source>
        <translation>
            <numerusform>%n 件のルートが使用しています。ルートがなくなるまでゲートウェイは削除を拒否します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have routes: the gateway refuses to delete those.</source>
        <translation>
            <numerusform>このうち %n 件にはルートがあり、ゲートウェイはその削除を拒否します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will go with it.</source>
        <comment>3 plugins</comment>
        <translation>%1も一緒に削除されます。</translation>
    </message>
    <message>
        <source>%1 will go with it and cannot be brought back.</source>
        <comment>3 credentials</comment>
        <translation>%1も一緒に削除され、元に戻せません。</translation>
    </message>
    <message>
        <source>Nothing depends on it.</source>
        <translation>依存するものはありません。</translation>
    </message>
    <message>
        <source>Nothing depends on them.</source>
        <translation>これらに依存するものはありません。</translation>
    </message>
    <message>
        <source>“%1” was not deleted</source>
        <translation>「%1」は削除されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n of the objects were not deleted</source>
        <translation>
            <numerusform>%n 件のオブジェクトは削除されませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>an object, why it was not deleted, what to do</comment>
        <translation>%1: %2。%3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>閉じる(&amp;E)</translation>
    </message>
    <message>
        <source>Whether “%1” was deleted is not known</source>
        <translation>「%1」が削除されたかどうかわかりません</translation>
    </message>
    <message>
        <source>What was deleted is not all known</source>
        <translation>どれが削除されたか、すべてはわかりません</translation>
    </message>
    <message>
        <source>Read the table again to see what is left.</source>
        <translation>表を読み込み直して、残っているものを確認してください。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::EditFooter</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>そこへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preview change</source>
        <translation>変更をプレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The gateway is asked…</source>
        <translation>ゲートウェイに問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at</source>
        <translation>
            <numerusform>%Ln 個のフィールドを確認してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) filled in</source>
        <translation>
            <numerusform>%Ln 個のフィールドを入力済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is filled in yet</source>
        <translation>まだ何も入力されていません</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>Cr&amp;eate</source>
        <translation>作成(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>フォームに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Two people’s changes are to be merged first</source>
        <translation>先に 2 人の変更を統合してください</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>Search fields</source>
        <translation>フィールドを検索</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>表示するフィールド</translation>
    </message>
    <message>
        <source>Form and JSON</source>
        <translation>フォームと JSON</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Form, JSON or both</source>
        <translation>フォーム、JSON、または両方</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>お知らせを閉じる</translation>
    </message>
    <message>
        <source>Det&amp;ails</source>
        <translation>詳細(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>What you typed before is still here</source>
        <translation>以前に入力した内容が残っています</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>D&amp;iscard it</source>
        <translation>破棄する(&amp;I)</translation>
    </message>
    <message>
        <source>New plugin</source>
        <translation>新しいプラグイン</translation>
    </message>
    <message>
        <source>New object</source>
        <translation>新しいオブジェクト</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln 件の変更を破棄しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is lost then. The gateway keeps what it has.</source>
        <translation>入力した内容は失われます。ゲートウェイの内容は変わりません。</translation>
    </message>
    <message>
        <source>Discard and go &amp;back</source>
        <translation>破棄して戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>「%1」を保存中</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした: %1</translation>
    </message>
    <message>
        <source>The gateway has it like that already</source>
        <translation>ゲートウェイはすでにこの設定です</translation>
    </message>
    <message>
        <source>Not saved: the gateway refuses it</source>
        <translation>保存されませんでした: ゲートウェイが拒否しました</translation>
    </message>
    <message>
        <source>Not saved: somebody else was faster</source>
        <translation>保存されませんでした: 別の人が先に変更しました</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <translation>「%1」を作成しました</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>「%1」を保存しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The gateway stored something else than you sent</source>
        <translation>ゲートウェイが送信内容と異なるものを保存しました</translation>
    </message>
    <message>
        <source>Taking back the change of “%1”</source>
        <translation>「%1」の変更を元に戻しています</translation>
    </message>
    <message>
        <source>The change of “%1” is taken back</source>
        <translation>「%1」の変更を元に戻しました</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>元に戻せませんでした: %1</translation>
    </message>
    <message>
        <source>The gateway refuses this</source>
        <translation>ゲートウェイが拒否しました</translation>
    </message>
    <message>
        <source>The gateway says: %1</source>
        <translation>ゲートウェイの応答: %1</translation>
    </message>
    <message>
        <source>Whether it was stored is not known. Saving again looks first. %1</source>
        <translation>保存されたかどうかは不明です。もう一度保存すると、先に確認します。%1</translation>
    </message>
    <message>
        <source>Cannot be edited</source>
        <translation>編集できません</translation>
    </message>
    <message>
        <source>The object is not there any more</source>
        <translation>オブジェクトはもう存在しません</translation>
    </message>
    <message>
        <source>Somebody has deleted it, or it is in another workspace.</source>
        <translation>削除されたか、別のワークスペースにあります。</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln field(s) by name or meaning</source>
        <translation>
            <numerusform>%Ln 個のフィールドを名前や意味で検索</numerusform>
        </translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新しいサービス</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新しいルート</translation>
    </message>
    <message>
        <source>New consumer</source>
        <translation>新しいコンシューマー</translation>
    </message>
    <message>
        <source>%1 on the service %2</source>
        <comment>plugin, name</comment>
        <translation>サービス %2 の %1</translation>
    </message>
    <message>
        <source>%1 on the route %2</source>
        <comment>plugin, name</comment>
        <translation>ルート %2 の %1</translation>
    </message>
    <message>
        <source>%1 for the consumer %2</source>
        <comment>plugin, name</comment>
        <translation>コンシューマー %2 の %1</translation>
    </message>
    <message>
        <source>%1 for all requests</source>
        <comment>plugin</comment>
        <translation>すべてのリクエストに対する %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 件拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1</source>
        <translation>JSON を読み取れません: %1</translation>
    </message>
    <message>
        <source>A field holds something that cannot be sent</source>
        <translation>送信できない値が入ったフィールドがあります</translation>
    </message>
    <message>
        <source>Details of the failed reading</source>
        <translation>読み込みエラーの詳細</translation>
    </message>
    <message>
        <source>Reading what can be chosen…</source>
        <translation>選択肢を読み込んでいます…</translation>
    </message>
    <message>
        <source>What can be chosen could not be read: %1</source>
        <translation>選択肢を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Opening the editor…</source>
        <translation>エディターを開いています…</translation>
    </message>
    <message>
        <source>Asking the gateway about “%1”</source>
        <translation>「%1」についてゲートウェイに問い合わせています</translation>
    </message>
    <message>
        <source>Whether it was saved is not known: %1</source>
        <translation>保存されたかどうかは不明です: %1</translation>
    </message>
    <message>
        <source>Whether it was taken back is not known: %1</source>
        <translation>元に戻ったかどうかは不明です: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>target</comment>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>target, upstream, its name</comment>
        <translation>%1 · %2 %3</translation>
    </message>
</context>
<context>
    <name>ui::EntityFilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>ui::EntityInspector</name>
    <message>
        <source>Everybody is refused</source>
        <translation>すべての呼び出しが拒否されます</translation>
    </message>
    <message>
        <source>There is an access list, but no plugin that finds out who is calling.</source>
        <translation>アクセスリストはありますが、呼び出し元を確かめるプラグインがありません。</translation>
    </message>
    <message>
        <source>Tokens pass, but nobody is refused</source>
        <translation>トークンは通りますが、誰も拒否されません</translation>
    </message>
    <message>
        <source>openid-connect is on, the access list is missing: every client of %1 may call this service.</source>
        <translation>openid-connect は有効ですがアクセスリストがありません。%1 のすべてのクライアントがこのサービスを呼び出せます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Protect th&amp;is…</source>
        <translation>保護(&amp;I)…</translation>
    </message>
    <message>
        <source>Protect this service</source>
        <translation>このサービスを保護</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) chosen</source>
        <translation>
            <numerusform>%Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1 件すべてを表示</translation>
    </message>
    <message>
        <source>•••••• (secret)</source>
        <translation>•••••• (シークレット)</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the editor</source>
        <translation>
            <numerusform>ほか %n 件はエディターで</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>Repai&amp;r…</source>
        <translation>修復(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>有効にする(&amp;E)</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <translation>無効にする(&amp;I)</translation>
    </message>
    <message>
        <source>What changes, and what hangs on them, is shown first. Copying takes all of them: see the menu of the table.</source>
        <translation>変更内容と依存するものは先に表示されます。コピーはすべてが対象です。表のメニューを参照してください。</translation>
    </message>
</context>
<context>
    <name>ui::EntityList</name>
    <message>
        <source>%1…</source>
        <comment>a task that runs</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task and why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1: %2 of about %3</source>
        <translation>%1: 約 %3 件中 %2 件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task and how many it has read</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::EntityLists</name>
    <message>
        <source>Reading services</source>
        <translation>サービスの読み込み</translation>
    </message>
    <message>
        <source>Reading plugins</source>
        <translation>プラグインの読み込み</translation>
    </message>
    <message>
        <source>Reading routes</source>
        <translation>ルートの読み込み</translation>
    </message>
    <message>
        <source>Reading consumers</source>
        <translation>コンシューマーの読み込み</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <comment>certificates</comment>
        <translation>読み込み中: %1</translation>
    </message>
</context>
<context>
    <name>ui::EntityMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Protect this service…</source>
        <translation>このサービスを保護(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>コピー形式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Row(s)</source>
        <translation>
            <numerusform>行(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>curl(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n object(s)…</source>
        <translation>
            <numerusform>%n 件をコピーしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) copied</source>
        <translation>
            <numerusform>%n 件をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>有効にする(&amp;E)</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <translation>無効にする(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>ui::EntityPage</name>
    <message>
        <source>&amp;Protect…</source>
        <translation>保護(&amp;P)…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Try again to read</source>
        <translation>読み込みを再試行</translation>
    </message>
    <message>
        <source>Details of the failed reading</source>
        <translation>読み込みエラーの詳細</translation>
    </message>
    <message>
        <source>Detail&amp;s…</source>
        <translation>詳細(&amp;S)…</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>最初の 1 件を作成</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Nothing is in this group</source>
        <translation>この分類には何もありません</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>%1, none of them shown.</source>
        <comment>9,310 services</comment>
        <translation>%1、表示は 0 件です。</translation>
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
    <name>ui::ErrorDetails</name>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>cannot be known: the answer never came</source>
        <translation>不明 (応答がありませんでした)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Details of an error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Was it sent</source>
        <translation>送信されたか</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeDetail</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Form of the request</source>
        <translation>リクエストの表示形式</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>応答の表示形式</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード済み</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Began at %1. The person took %2.</source>
        <translation>%1 に開始。ユーザーの操作に %2 かかりました。</translation>
    </message>
    <message>
        <source>Began at %1, took %2. What is secret was taken out before this was recorded.</source>
        <translation>%1 に開始、所要時間 %2。シークレットは記録の前に取り除かれています。</translation>
    </message>
    <message>
        <source>What happens between a person and the provider is not seen from here.</source>
        <translation>ユーザーとプロバイダーの間のやり取りは、ここからは確認できません。</translation>
    </message>
    <message>
        <source>No answer came: %1.</source>
        <translation>応答がありませんでした: %1。</translation>
    </message>
    <message>
        <source>What the browser gets is not seen from here.</source>
        <translation>ブラウザーが受け取るものは、ここからは確認できません。</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeModel</name>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>name, password, consent</source>
        <translation>名前、パスワード、同意</translation>
    </message>
    <message>
        <source>%1, in the browser</source>
        <translation>%1 (ブラウザー内)</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::ExchangesPane</name>
    <message>
        <source>Filter by address, method or status</source>
        <translation>アドレス、メソッド、ステータスで絞り込み</translation>
    </message>
    <message>
        <source>Filter exchanges</source>
        <translation>やり取りの絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Which exchanges</source>
        <translation>表示するやり取り</translation>
    </message>
    <message>
        <source>Forget these exchanges</source>
        <translation>これらのやり取りを消去</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>すべて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
    <message>
        <source>Every call to a gateway and to a provider appears here, without its secrets.</source>
        <translation>ゲートウェイやプロバイダーへの呼び出しが、シークレットを除いてここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln 件のやり取り</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>No exchange failed</source>
        <translation>失敗したやり取りはありません</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s), 0 shown.</source>
        <translation>
            <numerusform>%Ln 件中 0 件を表示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldChanges</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After this plan</source>
        <translation>このプランの後</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1 (現在): %2</translation>
    </message>
    <message>
        <source>%1 after this plan: %2</source>
        <translation>%1 (このプランの後): %2</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Empty (default)</source>
        <translation>空 (既定)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>value of a field</comment>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>a field</comment>
        <translation>詳細: %1</translation>
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
        <translation>Gatehouse はゲートウェイとプロバイダーをまとめて設定し、ログインをテストし、拒否の理由をすべて説明します。</translation>
    </message>
    <message>
        <source>Secrets stay in the keychain of this computer. No account, no telemetry.</source>
        <translation>シークレットはこのコンピューターのキーチェーンにだけ保存されます。アカウントも利用状況の送信もありません。</translation>
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
        <translation>このコンピューター上のゲートウェイと ID プロバイダー、サンプルのサービスです。外部との通信はなく、何も壊れません。</translation>
    </message>
    <message>
        <source>Answers like a real gateway, with its errors and its delays</source>
        <translation>エラーも遅延も本物のゲートウェイと同じ応答</translation>
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
    <message>
        <source>A guided first job: protect a service, get a token, call it, undo it</source>
        <translation>案内付きの最初の作業: サービスを保護し、トークンを取得し、呼び出し、元に戻す</translation>
    </message>
    <message>
        <source>Connect to an Admin API. The check says step by step what was found and what this program can do there.</source>
        <translation>Admin API に接続します。何が見つかり、このプログラムで何ができるかを順に示します。</translation>
    </message>
    <message>
        <source>&amp;Test a login…</source>
        <translation>ログインをテスト(&amp;T)…</translation>
    </message>
    <message>
        <source>Test a login</source>
        <translation>ログインをテスト</translation>
    </message>
    <message>
        <source>With an issuer and a client id, no gateway needed: every hop, the token, and what is in it.</source>
        <translation>発行者とクライアント ID だけで、ゲートウェイは不要です。すべてのやり取り、トークン、その中身を確認できます。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Saved providers</source>
        <translation>保存済みのプロバイダー</translation>
    </message>
    <message>
        <source>Protections (*.yaml *.yml *.json);;All files (*)</source>
        <translation>保護 (*.yaml *.yml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>A small shop&apos;s services, some protected and some open, and a provider with Okta&apos;s manners</source>
        <translation>小さなショップのサービス (保護済みと無保護) と、Okta と同じように動作するプロバイダー</translation>
    </message>
    <message>
        <source>A protection that was saved as a file (gatehouse: protection/1). Or drop it anywhere here.</source>
        <translation>ファイルに保存した保護の設定 (gatehouse: protection/1) を開きます。ここにドロップしても開けます。</translation>
    </message>
</context>
<context>
    <name>ui::FlowForm</name>
    <message>
        <source>&amp;More settings</source>
        <translation>詳細設定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fewer settings</source>
        <translation>詳細設定を閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>Known one, or an issuer</source>
        <translation>登録済み、または発行者</translation>
    </message>
    <message>
        <source>Known one, or a client id</source>
        <translation>登録済み、またはクライアント ID</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>アプリケーション(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>フロー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>スコープ(&amp;S)</translation>
    </message>
    <message>
        <source>Separated by spaces</source>
        <translation>空白で区切る</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>クライアントシークレット(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Passes through this program: use it for tests alone.</source>
        <translation>このプログラムを通過します。テストだけに使ってください。</translation>
    </message>
    <message>
        <source>Show the refresh token</source>
        <translation>リフレッシュトークンを表示</translation>
    </message>
    <message>
        <source>Refresh to&amp;ken</source>
        <translation>リフレッシュトークン(&amp;K)</translation>
    </message>
    <message>
        <source>As the provider offers</source>
        <translation>プロバイダーに合わせる</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Basic ヘッダー</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>本文内</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Proof of the client</source>
        <translation>クライアント認証</translation>
    </message>
    <message>
        <source>Redirect ports</source>
        <translation>リダイレクトのポート</translation>
    </message>
    <message>
        <source>As the provider needs them</source>
        <translation>プロバイダーに合わせる</translation>
    </message>
    <message>
        <source>Okta: 8765, 8766, 8767. Others: any free one.</source>
        <translation>Okta: 8765、8766、8767。その他: 空いているポート。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>ログインヒント</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>その他のパラメーター</translation>
    </message>
    <message>
        <source>name=value, separated by spaces.</source>
        <translation>名前=値。空白で区切ります。</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>キーチェーンから</translation>
    </message>
    <message>
        <source>None: a public client</source>
        <translation>なし: パブリッククライアント</translation>
    </message>
    <message>
        <source>That of the last run</source>
        <translation>前回の実行のもの</translation>
    </message>
    <message>
        <source>Choose a provider, or type its issuer.</source>
        <translation>プロバイダーを選ぶか、発行者を入力してください。</translation>
    </message>
    <message>
        <source>This is no known provider and no address: an issuer begins with https://.</source>
        <translation>登録済みのプロバイダーでもアドレスでもありません。発行者は https:// で始まります。</translation>
    </message>
    <message>
        <source>“%1” is no port: give numbers from 1 to 65535.</source>
        <translation>「%1」はポートではありません。1 から 65535 の数字を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no parameter: write name=value.</source>
        <translation>「%1」はパラメーターではありません。名前=値の形で書いてください。</translation>
    </message>
    <message>
        <source>Client credentials need the secret of the client.</source>
        <translation>クライアントクレデンシャルにはクライアントのシークレットが必要です。</translation>
    </message>
    <message>
        <source>Paste a refresh token, or log in first with the scope “offline_access”.</source>
        <translation>リフレッシュトークンを貼り付けるか、先にスコープ「offline_access」を付けてログインしてください。</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>誰のパスワードかを入力してください。</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Choose an application, or type its client id.</source>
        <translation>アプリケーションを選ぶか、クライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>Logged in. You can close this window and go back to Gatehouse.</source>
        <translation>ログインしました。このウィンドウを閉じて Gatehouse に戻ってください。</translation>
    </message>
    <message>
        <source>The browser could not hand the answer over. Allow scripts for this page and log in once more.</source>
        <translation>ブラウザーが応答を引き渡せませんでした。このページのスクリプトを許可して、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Refused: see the reason below.</source>
        <translation>拒否されました。下の理由をご覧ください。</translation>
    </message>
    <message>
        <source>None of the known ones: it is taken as a client id.</source>
        <translation>登録済みのものではありません。クライアント ID として使います。</translation>
    </message>
</context>
<context>
    <name>ui::FormRow</name>
    <message>
        <source>Default or none: %1</source>
        <translation>既定値またはなし: %1</translation>
    </message>
    <message>
        <source>Default or none (Ctrl+Space)</source>
        <translation>既定値またはなし (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Must be given. %1</source>
        <translation>必須です。%1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>field that must be given</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元の値に戻す</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <comment>a field</comment>
        <translation>元の値に戻す: %1</translation>
    </message>
    <message>
        <source>Use the &amp;default: %1</source>
        <translation>既定値を使用(&amp;D): %1</translation>
    </message>
    <message>
        <source>&amp;Not set</source>
        <translation>未設定(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>なし(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>元の値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>This field must be given</source>
        <translation>このフィールドは必須です</translation>
    </message>
</context>
<context>
    <name>ui::FormView</name>
    <message>
        <source>Was not set</source>
        <translation>変更前: 未設定</translation>
    </message>
    <message>
        <source>Was none</source>
        <translation>変更前: なし</translation>
    </message>
    <message>
        <source>Was %1</source>
        <comment>value of a field</comment>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>Was all %1</source>
        <comment>values of a list, how many</comment>
        <translation>変更前: %1 個すべて</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>変更前: 空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln 個のフィールド</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ変更はありません。</translation>
    </message>
    <message>
        <source>No field matches “%1”.</source>
        <translation>「%1」に一致するフィールドはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields that match. Type more to find others.</source>
        <translation>
            <numerusform>一致した最初の %Ln 個のフィールドです。ほかを見つけるには続けて入力してください。</numerusform>
        </translation>
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
        <source>&amp;CA certificates</source>
        <translation>CA 証明書(&amp;C)</translation>
    </message>
    <message>
        <source>A PEM file, when the Admin API has a certificate of your own authority.</source>
        <translation>Admin API が独自の認証局の証明書を使う場合の PEM ファイルです。</translation>
    </message>
    <message>
        <source>&amp;Proxy URL</source>
        <translation>呼び出し先 URL(&amp;P)</translation>
    </message>
    <message>
        <source>Where callers reach the services. Empty: as the gateway says.</source>
        <translation>サービスの呼び出し先です。空欄の場合はゲートウェイの設定に従います。</translation>
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
        <source>Forget “%1”?</source>
        <translation>「%1」の登録を解除しますか?</translation>
    </message>
    <message>
        <source>Its address and its credential are deleted from this computer. Nothing changes on the gateway.</source>
        <translation>アドレスと認証情報をこのコンピューターから削除します。ゲートウェイ側は変わりません。</translation>
    </message>
    <message>
        <source>Nothing was saved, because the gateway did not answer</source>
        <translation>ゲートウェイが応答しないため、保存していません</translation>
    </message>
    <message>
        <source>It can be saved all the same, for instance when it is reached through a VPN that is off at the moment.</source>
        <translation>それでも保存できます。たとえば、今は切れている VPN 経由で接続する場合です。</translation>
    </message>
    <message>
        <source>Save an&amp;yway</source>
        <translation>それでも保存(&amp;Y)</translation>
    </message>
    <message>
        <source>Open without sa&amp;ving</source>
        <translation>保存せずに開く(&amp;V)</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>「%1」を保存しています…</translation>
    </message>
    <message>
        <source>Check a gateway</source>
        <translation>ゲートウェイを確認</translation>
    </message>
    <message>
        <source>“%1” answers</source>
        <translation>「%1」が応答しました</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>「%1」を保存しました</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Forgetting “%1”…</source>
        <translation>「%1」の登録を解除しています…</translation>
    </message>
    <message>
        <source>“%1” forgotten</source>
        <translation>「%1」の登録を解除しました</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Sa&amp;fe mode</source>
        <translation>セーフモード(&amp;F)</translation>
    </message>
    <message>
        <source>Read only: whatever would change the gateway is refused before it is sent.</source>
        <translation>読み取り専用: ゲートウェイを変更する操作は送信前に拒否します。</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>変更を許可</translation>
    </message>
</context>
<context>
    <name>ui::GuidedJob</name>
    <message>
        <source>Your first job</source>
        <translation>最初の作業</translation>
    </message>
    <message>
        <source>P&amp;ut away</source>
        <translation>非表示にする(&amp;U)</translation>
    </message>
    <message>
        <source>It does not come back.</source>
        <translation>再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Look at the services</source>
        <translation>サービスを見る</translation>
    </message>
    <message>
        <source>What the sandbox came with; type to filter.</source>
        <translation>サンドボックスに最初からあるものです。入力すると絞り込めます。</translation>
    </message>
    <message>
        <source>Protect a service</source>
        <translation>サービスを保護する</translation>
    </message>
    <message>
        <source>Choose one, see what would change at the gateway and at the provider, and apply it.</source>
        <translation>1 つ選び、ゲートウェイとプロバイダーで何が変わるかを見て、適用します。</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>トークンを取得する</translation>
    </message>
    <message>
        <source>As the application that may call it. A person logs in as alice, password wonderland.</source>
        <translation>呼び出しを許可されたアプリケーションとして取得します。人がログインする場合は alice (パスワード wonderland) を使います。</translation>
    </message>
    <message>
        <source>Call the route</source>
        <translation>ルートを呼び出す</translation>
    </message>
    <message>
        <source>With the token, and see what reached the service; without it the gateway refuses.</source>
        <translation>トークンを付けて呼び出し、サービスに何が届いたかを確認します。付けなければゲートウェイが拒否します。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the plan back: everything is as it was before.</source>
        <translation>プランを元に戻します。すべてが以前の状態に戻ります。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>始める: %1</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>The main work of this program from end to end, in about five minutes. Nothing here can break.</source>
        <translation>このプログラムの主な作業を、最初から最後まで約 5 分で体験できます。ここでは何も壊れません。</translation>
    </message>
    <message>
        <source>Done from end to end. In production it is the same, with your own gateway and provider.</source>
        <translation>最初から最後まで完了しました。本番でも、ご自身のゲートウェイとプロバイダーで同じように進められます。</translation>
    </message>
</context>
<context>
    <name>ui::HeaderRows</name>
    <message>
        <source>Add a header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>ヘッダーの名前</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>ヘッダーの値</translation>
    </message>
    <message>
        <source>Leave this header out</source>
        <translation>このヘッダーを外す</translation>
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
    <name>ui::IntrospectionPanel</name>
    <message>
        <source>As&amp;k the provider</source>
        <translation>プロバイダーに問い合わせる(&amp;K)</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>プロバイダー(&amp;V)</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>クライアント ID(&amp;I)</translation>
    </message>
    <message>
        <source>An application that may ask, usually that of the API.</source>
        <translation>問い合わせできるアプリケーション (通常は API のもの)。</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Stays in this field. Empty for an application without one.</source>
        <translation>この欄だけに残ります。シークレットのないアプリケーションでは空欄にします。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>The provider takes this token</source>
        <translation>プロバイダーはこのトークンを受け付けます</translation>
    </message>
    <message>
        <source>What it says of it stands below.</source>
        <translation>回答の内容は以下のとおりです。</translation>
    </message>
    <message>
        <source>The provider does not take this token</source>
        <translation>プロバイダーはこのトークンを受け付けません</translation>
    </message>
    <message>
        <source>It has expired, was revoked, or comes from somebody else; the provider does not say which.</source>
        <translation>期限切れか、取り消されたか、別の発行者のものです。どれかは回答に含まれません。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::JsonEditor</name>
    <message>
        <source>This is not JSON yet: line %1, column %2.</source>
        <translation>まだ JSON ではありません: %1 行 %2 列。</translation>
    </message>
</context>
<context>
    <name>ui::KeychainQuestion</name>
    <message>
        <source>There is no keychain to keep secrets in. Nothing has been written</source>
        <translation>シークレットを保管するキーチェーンがありません。まだ何も書き込まれていません</translation>
    </message>
    <message>
        <source>Without it secrets are kept only as long as this program runs. Go on without a keychain?</source>
        <translation>キーチェーンがないと、シークレットはこのプログラムの実行中だけ保持されます。キーチェーンなしで続けますか?</translation>
    </message>
    <message>
        <source>Without it the secrets of these steps are kept only as long as this program runs; after that they may no longer be taken back exactly: %1. Go on without a keychain?</source>
        <translation>キーチェーンがないと、次のステップのシークレットはこのプログラムの実行中だけ保持され、その後は完全には元に戻せないことがあります: %1。キーチェーンなしで続けますか?</translation>
    </message>
    <message>
        <source>&amp;Go on without a keychain</source>
        <translation>キーチェーンなしで続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>キーチェーンをもう一度試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::KindsPage</name>
    <message>
        <source>Looking what this gateway has…</source>
        <translation>このゲートウェイにあるものを調べています…</translation>
    </message>
    <message>
        <source>More objects</source>
        <translation>その他のオブジェクト</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Kinds of objects</source>
        <translation>オブジェクトの種類</translation>
    </message>
</context>
<context>
    <name>ui::ListEditor</name>
    <message>
        <source>Add an element</source>
        <translation>要素を追加</translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <comment>field of a form, position</comment>
        <translation>%1、要素 %2</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>上へ移動: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>下へ移動: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
</context>
<context>
    <name>ui::LoggedExchange</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Side of the exchange</source>
        <translation>やり取りのどちら側か</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curl としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <comment>milliseconds</comment>
        <translation>%L1 ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer after %1</source>
        <translation>%1待っても応答なし</translation>
    </message>
    <message>
        <source>%1 after %2, %3</source>
        <comment>status, span of time, size</comment>
        <translation>%1 (%2、%3)</translation>
    </message>
</context>
<context>
    <name>ui::LoginPanel</name>
    <message>
        <source>&amp;Open again</source>
        <translation>もう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>リンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Lin&amp;k copied</source>
        <translation>リンクをコピーしました(&amp;K)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the login</source>
        <translation>ログインをキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Address of the last pa&amp;ge</source>
        <translation>最後のページのアドレス(&amp;G)</translation>
    </message>
    <message>
        <source>If the browser ends on a page that it cannot load, paste that page&apos;s whole address here.</source>
        <translation>ブラウザーが読み込めないページで終わった場合は、そのページのアドレス全体をここに貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>このアドレスを使う(&amp;U)</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>The answer comes back to %1 on this computer. Nothing of the password passes through this program.</source>
        <translation>応答はこのコンピューターの %1 に戻ります。パスワードはこのプログラムを通過しません。</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself. The answer comes back to %1 on this computer.</source>
        <translation>リンクをコピーして、ブラウザーで開いてください。応答はこのコンピューターの %1 に戻ります。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Paste the address first.</source>
        <translation>先にアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the address of the last page that this login ended on.</source>
        <translation>このログインの最後のページのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Log in at the provider, in the browser that has opened</source>
        <translation>開いたブラウザーで、プロバイダーにログインしてください</translation>
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
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>インスペクターの表示/非表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行の間隔(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>狭い(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>広い(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for unfinished plans</source>
        <translation>未完了のプランを確認</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>「%1」を提示しない</translation>
    </message>
</context>
<context>
    <name>ui::MapEditor</name>
    <message>
        <source>Add an entry</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <comment>field of a form, position</comment>
        <translation>%1、キー %2</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <comment>field of a form, position</comment>
        <translation>%1、値 %2</translation>
    </message>
    <message>
        <source>Remove: %1, entry %2</source>
        <comment>field of a form, position</comment>
        <translation>削除: %1、項目 %2</translation>
    </message>
    <message>
        <source>The key “%1” stands there twice.</source>
        <translation>キー「%1」が重複しています。</translation>
    </message>
</context>
<context>
    <name>ui::MergeView</name>
    <message>
        <source>Merge of the changes</source>
        <translation>変更の統合</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>両方が変更</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>他の人が変更</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>あなたが変更</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>開いたときの値</translation>
    </message>
    <message>
        <source>Somebody else’s, stored now</source>
        <translation>他の人の値 (現在の保存値)</translation>
    </message>
    <message>
        <source>Yours, typed here</source>
        <translation>あなたの入力値</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>採用する値</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>value of a field</comment>
        <translation>相手の値</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>value of a field</comment>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>Whose value: %1</source>
        <comment>field</comment>
        <translation>どちらの値にするか: %1</translation>
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
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Protect a service…</source>
        <translation>サービスを保護(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a p&amp;rovider…</source>
        <translation>プロバイダーを追加(&amp;R)…</translation>
    </message>
    <message>
        <source>Ways to protect a service</source>
        <translation>サービスを保護する方法</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>もう一度起動(&amp;S)</translation>
    </message>
    <message>
        <source>About this gateway</source>
        <translation>このゲートウェイについて</translation>
    </message>
</context>
<context>
    <name>ui::PageArea</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
</context>
<context>
    <name>ui::PaletteField</name>
    <message>
        <source>Search and commands</source>
        <translation>検索とコマンド</translation>
    </message>
    <message>
        <source>Search, run a command, or paste a token, an address, an id (%1)</source>
        <translation>検索、コマンドの実行、またはトークン、アドレス、ID の貼り付け (%1)</translation>
    </message>
    <message>
        <source>Search, run a command, or paste a token, an address, an id…</source>
        <translation>検索、コマンドの実行、またはトークン、アドレス、ID の貼り付け…</translation>
    </message>
</context>
<context>
    <name>ui::PastePanel</name>
    <message>
        <source>Text with a token in it</source>
        <translation>トークンを含むテキスト</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Which of the tokens that were found</source>
        <translation>見つかったトークンの選択</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>クリップボードから貼り付け</translation>
    </message>
    <message>
        <source>Clear the token</source>
        <translation>トークンを消去</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名付き</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>不透明</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <comment>number, kind</comment>
        <translation>トークン %1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were found. Choose the one to look at.</source>
        <translation>
            <numerusform>%n 個のトークンが見つかりました。調べるものを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No token was found in this text.</source>
        <translation>このテキストにトークンは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Anything with a token in it: the token, a header, a curl call, a token answer, a redirect. It stays in this window and is kept nowhere.</source>
        <translation>トークンを含むものなら何でも: トークン、ヘッダー、curl コマンド、トークン応答、リダイレクト。このウィンドウだけに残り、どこにも保存されません。</translation>
    </message>
</context>
<context>
    <name>ui::PinnedCertificate</name>
    <message>
        <source>Trusted for this connection: the certificate with this SHA-256 fingerprint</source>
        <translation>この接続で信頼しています: 次の SHA-256 フィンガープリントの証明書</translation>
    </message>
    <message>
        <source>Stop trustin&amp;g it</source>
        <translation>信頼をやめる(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate for this connection</source>
        <translation>この接続でこの証明書を信頼する(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::PlanRun</name>
    <message>
        <source>Applying plan “%1”</source>
        <translation>プラン「%1」を適用しています</translation>
    </message>
    <message>
        <source>Going on with plan “%1”</source>
        <translation>プラン「%1」を再開しています</translation>
    </message>
    <message>
        <source>Taking back plan “%1”</source>
        <translation>プラン「%1」を元に戻しています</translation>
    </message>
    <message>
        <source>Plan “%1” stopped</source>
        <translation>プラン「%1」を停止しました</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Plan “%1”: %2</source>
        <translation>プラン「%1」: %2</translation>
    </message>
    <message>
        <source>Plan “%1” taken back</source>
        <translation>プラン「%1」を元に戻しました</translation>
    </message>
    <message>
        <source>Plan “%1” applied</source>
        <translation>プラン「%1」を適用しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Too many calls for now: going on in %n second(s)</source>
        <translation>
            <numerusform>呼び出しが多すぎるため、%n 秒後に続行します</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>ui::PlanRunPage</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>プラン「%1」</translation>
    </message>
    <message>
        <source>%1, made %2</source>
        <translation>%1、作成 %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanRunView</name>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop this plan</source>
        <translation>このプランを停止</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>完了したステップ</translation>
    </message>
    <message>
        <source>The plan was stopped</source>
        <translation>プランは停止しました</translation>
    </message>
    <message>
        <source>What was done stands. Go on later, or take it back: both end clean.</source>
        <translation>完了したステップはそのまま残ります。後で再開することも、元に戻すこともできます。どちらでも不整合は残りません。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>A registration may be left at %1; look there for software_id %2.</source>
        <translation>%1 に登録が残っている可能性があります。software_id %2 を探してください。</translation>
    </message>
    <message>
        <source>The service is protected</source>
        <translation>サービスは保護されました</translation>
    </message>
    <message>
        <source>Every step is done. Get a token and call the service with it.</source>
        <translation>すべてのステップが完了しました。トークンを取得してサービスを呼び出してください。</translation>
    </message>
    <message>
        <source>&amp;Test it now</source>
        <translation>今すぐテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo this plan</source>
        <translation>このプランを元に戻す</translation>
    </message>
    <message>
        <source>The plan is taken back</source>
        <translation>プランを元に戻しました</translation>
    </message>
    <message>
        <source>Gateway and provider are as they were before it.</source>
        <translation>ゲートウェイとプロバイダーはプランの適用前の状態です。</translation>
    </message>
    <message>
        <source>This plan did not come to its end</source>
        <translation>このプランは最後まで実行されませんでした</translation>
    </message>
    <message>
        <source>Going on looks first what the step that was under way has come to. Taking it back leaves what was there before.</source>
        <translation>再開すると、まず途中のステップの結果を確認します。元に戻しても、以前からあったものは残ります。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Resume this plan</source>
        <translation>このプランを再開</translation>
    </message>
    <message>
        <source>Roll &amp;back</source>
        <translation>ロールバック(&amp;B)</translation>
    </message>
    <message>
        <source>Roll this plan back</source>
        <translation>このプランをロールバック</translation>
    </message>
</context>
<context>
    <name>ui::PlanStep</name>
    <message>
        <source>Looking at what is there, and having the gateway rehearse what is not…</source>
        <translation>既存のものを調べ、ないものはゲートウェイで試行しています…</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>プランを作り直す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>The plan: nothing has been written yet. Look at any step, then apply.</source>
        <translation>プラン: まだ何も書き込まれていません。ステップを確認してから適用してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s): %1</source>
        <translation>
            <numerusform>%n ステップ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no plan: %1</source>
        <translation>プランがありません: %1</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>プランを作成中…</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n conflict(s) to go on</source>
        <translation>
            <numerusform>続けるには %n 件の競合を解決してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is so already: there is nothing to do</source>
        <translation>すべて変更不要のため、することはありません</translation>
    </message>
</context>
<context>
    <name>ui::PlanTree</name>
    <message>
        <source>Steps of the plan</source>
        <translation>プランのステップ</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくとよいこと</translation>
    </message>
</context>
<context>
    <name>ui::PluginChooser</name>
    <message>
        <source>All requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>One service</source>
        <translation>1 つのサービス</translation>
    </message>
    <message>
        <source>One route</source>
        <translation>1 つのルート</translation>
    </message>
    <message>
        <source>One consumer</source>
        <translation>1 つのコンシューマー</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Which plugin?</source>
        <translation>どのプラグインですか?</translation>
    </message>
    <message>
        <source>Search the plugins of this gateway</source>
        <translation>このゲートウェイのプラグインを検索</translation>
    </message>
    <message>
        <source>Search plugins</source>
        <translation>プラグインを検索</translation>
    </message>
    <message>
        <source>Plugins of this gateway</source>
        <translation>このゲートウェイのプラグイン</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>What is it to apply to?</source>
        <translation>何に適用しますか?</translation>
    </message>
    <message>
        <source>What the plugin applies to</source>
        <translation>プラグインの適用先</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>The consumer</source>
        <translation>コンシューマー</translation>
    </message>
</context>
<context>
    <name>ui::ProtectPage</name>
    <message>
        <source>Protect a service</source>
        <translation>サービスを保護</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>ファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The protection is saved</source>
        <translation>保護の設定を保存しました</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Protect %1</source>
        <translation>%1 を保護</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n step(s)</source>
        <translation>
            <numerusform>%n ステップを適用(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Save the protection</source>
        <translation>保護の設定を保存</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>前のステップに戻る</translation>
    </message>
</context>
<context>
    <name>ui::ProtectWizard</name>
    <message>
        <source>Asking the provider…</source>
        <translation>プロバイダーに問い合わせています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking the gateway what it has and what it can do…</source>
        <translation>ゲートウェイの内容と機能を問い合わせています…</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>プランを作成中…</translation>
    </message>
    <message>
        <source>Reading how the service is protected…</source>
        <translation>サービスの現在の保護を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>ui::ProviderPage</name>
    <message>
        <source>Show the API token</source>
        <translation>API トークンを表示</translation>
    </message>
    <message>
        <source>Show the initial access token</source>
        <translation>初期アクセストークンを表示</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>種類(&amp;D)</translation>
    </message>
    <message>
        <source>Okta is wired through its management API. Every other provider is taken as it describes itself.</source>
        <translation>Okta は管理 API で設定します。それ以外のプロバイダーは、ディスカバリードキュメントに従います。</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>発行者(&amp;I)</translation>
    </message>
    <message>
        <source>Letter for letter as the provider writes it. For Okta a custom authorization server, such as https://acme.okta.com/oauth2/default.</source>
        <translation>プロバイダーの表記と一字一句同じに入力します。Okta ではカスタム認可サーバー (例: https://acme.okta.com/oauth2/default)。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What this provider is called here. Empty: the host of the issuer.</source>
        <translation>ここでのプロバイダーの呼び名。空欄: 発行者のホスト名。</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Made in Okta under Security, API, Tokens. Kept in the keychain of this computer, never in a file. Without it, applications are registered by hand.</source>
        <translation>Okta の Security &gt; API &gt; Tokens で作成します。このコンピューターのキーチェーンに保管し、ファイルには書きません。ない場合、アプリケーションは手動で登録します。</translation>
    </message>
    <message>
        <source>Initial access &amp;token</source>
        <translation>初期アクセストークン(&amp;T)</translation>
    </message>
    <message>
        <source>Lets this program register applications, where the provider asks for it. Kept in the keychain of this computer.</source>
        <translation>プロバイダーが求める場合に、このプログラムがアプリケーションを登録するために使います。このコンピューターのキーチェーンに保管します。</translation>
    </message>
    <message>
        <source>&amp;CA certificates</source>
        <translation>CA 証明書(&amp;C)</translation>
    </message>
    <message>
        <source>A PEM file, when the provider has a certificate of your own authority.</source>
        <translation>プロバイダーの証明書が独自の認証局のものである場合の PEM ファイル。</translation>
    </message>
    <message>
        <source>Test a lo&amp;gin</source>
        <translation>ログインをテスト(&amp;G)</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>It ends with the sandbox, so there is nothing to change here.</source>
        <translation>サンドボックスと同時に終了するため、ここで変更するものはありません。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>the sandbox&apos;s own, worth nothing anywhere else</source>
        <translation>サンドボックス専用 (ほかでは無効)</translation>
    </message>
    <message>
        <source>not read from the keychain</source>
        <translation>キーチェーンから読めません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>in memory until the program ends</source>
        <translation>プログラムの終了までメモリー内</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>not at all: it is forgotten when the program ends</source>
        <translation>なし: プログラムの終了とともに破棄されます</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>「%1」を保存しました</translation>
    </message>
    <message>
        <source>Use without sa&amp;ving</source>
        <translation>保存せずに使う(&amp;V)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>「%1」の登録を解除しますか?</translation>
    </message>
    <message>
        <source>Its address and its credential are deleted from this computer. Nothing changes at the provider.</source>
        <translation>アドレスと認証情報をこのコンピューターから削除します。プロバイダーでは何も変わりません。</translation>
    </message>
    <message>
        <source>“%1” forgotten</source>
        <translation>「%1」の登録を解除しました</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>「%1」を保存しています…</translation>
    </message>
    <message>
        <source>Use a provider</source>
        <translation>プロバイダーを使用</translation>
    </message>
    <message>
        <source>“%1” can be used until the program ends</source>
        <translation>「%1」はプログラムを終了するまで使えます</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Forgetting “%1”…</source>
        <translation>「%1」の登録を解除しています…</translation>
    </message>
    <message>
        <source>a provider</source>
        <translation>プロバイダー</translation>
    </message>
</context>
<context>
    <name>ui::ProviderStep</name>
    <message>
        <source>OpenID provider</source>
        <translation>OpenID プロバイダー</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>プロバイダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Whose tokens shall open the service? Nothing is written until the last step.</source>
        <translation>どのプロバイダーのトークンでサービスを使えるようにしますか? 最後のステップまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>プロバイダーがまだありません</translation>
    </message>
    <message>
        <source>Add the identity provider whose tokens callers bring: Okta, or any other OpenID provider.</source>
        <translation>呼び出し元が提示するトークンの ID プロバイダー (Okta、またはほかの OpenID プロバイダー) を追加してください。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Asking the provider what it can do…</source>
        <translation>プロバイダーに何ができるか問い合わせています…</translation>
    </message>
    <message>
        <source>What this provider can do</source>
        <translation>このプロバイダーにできること</translation>
    </message>
    <message>
        <source>New applications are registered from here.</source>
        <translation>新しいアプリケーションをここから登録できます。</translation>
    </message>
    <message>
        <source>New applications cannot be registered from here: give the client ids of registered ones.</source>
        <translation>新しいアプリケーションはここから登録できません。登録済みのクライアント ID を指定してください。</translation>
    </message>
    <message>
        <source>A registered application is found again, so nothing is made twice.</source>
        <translation>登録済みのアプリケーションを見つけられるので、二重に作られません。</translation>
    </message>
    <message>
        <source>A registered application cannot be looked up: if an answer is lost, it can only be named.</source>
        <translation>登録済みのアプリケーションを検索できません。応答が失われた場合は、名前を示すことしかできません。</translation>
    </message>
    <message>
        <source>The client id is known before the application is made, so its undo is exact.</source>
        <translation>クライアント ID は作成前にわかるので、完全に元に戻せます。</translation>
    </message>
    <message>
        <source>The provider gives out the client ids.</source>
        <translation>クライアント ID はプロバイダーが決めます。</translation>
    </message>
    <message>
        <source>Claims, scopes and access policies are made with the application.</source>
        <translation>クレーム、スコープ、アクセスポリシーもアプリケーションと一緒に作られます。</translation>
    </message>
    <message>
        <source>Tokens carry what the provider puts there; nothing is made but the application.</source>
        <translation>トークンの内容はプロバイダーが決めます。作られるのはアプリケーションだけです。</translation>
    </message>
    <message>
        <source>Choose a provider, or add one</source>
        <translation>プロバイダーを選ぶか、追加してください</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>プロバイダーに問い合わせています…</translation>
    </message>
    <message>
        <source>This provider cannot be used now</source>
        <translation>このプロバイダーは今は使えません</translation>
    </message>
    <message>
        <source>The service takes tokens of another provider now</source>
        <translation>このサービスは現在、別のプロバイダーのトークンを受け付けています</translation>
    </message>
    <message>
        <source>Its plugin names the issuer %1.</source>
        <translation>プラグインの発行者は %1 です。</translation>
    </message>
</context>
<context>
    <name>ui::QuestionInput</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>最初に合うもの</translation>
    </message>
</context>
<context>
    <name>ui::RawPane</name>
    <message>
        <source>Set fields</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Close the note about the pasted text</source>
        <translation>貼り付けたテキストのお知らせを閉じる</translation>
    </message>
    <message>
        <source>The object as JSON</source>
        <translation>JSON としてのオブジェクト</translation>
    </message>
    <message>
        <source>What of it the JSON shows</source>
        <translation>JSON に表示する内容</translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Paste a configuration</source>
        <translation>設定を貼り付け</translation>
    </message>
    <message>
        <source>refused by the gateway</source>
        <translation>ゲートウェイが拒否</translation>
    </message>
    <message>
        <source>differs from what is stored</source>
        <translation>保存内容と異なる</translation>
    </message>
    <message>
        <source>The JSON must be one object</source>
        <translation>JSON は 1 つのオブジェクトである必要があります</translation>
    </message>
    <message>
        <source>The text is a configuration of “%1”, this is “%2”.</source>
        <translation>テキストは「%1」の設定ですが、ここは「%2」です。</translation>
    </message>
    <message numerus="yes">
        <source>Taken over, with %Ln correction(s)</source>
        <translation>
            <numerusform>%Ln 件を修正して取り込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>The dots stand for no secret there; type the secret itself</source>
        <translation>この位置の点に対応するシークレットがありません。シークレットそのものを入力してください</translation>
    </message>
</context>
<context>
    <name>ui::RecordEditor</name>
    <message>
        <source>%1, %2</source>
        <comment>element of a list, member of it</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::ReferenceEditor</name>
    <message>
        <source>Pick one</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>name, id</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>None is called “%1”.</source>
        <translation>「%1」という名前のものはありません。</translation>
    </message>
    <message>
        <source>Give an id, or pick one of the list.</source>
        <translation>ID を入力するか、一覧から選択してください。</translation>
    </message>
    <message>
        <source>The list could not be read: %1. Give an id, or press Down to read it again.</source>
        <translation>一覧を読み込めませんでした: %1。ID を入力するか、下矢印キーで読み直してください。</translation>
    </message>
</context>
<context>
    <name>ui::RetirementPanel</name>
    <message>
        <source>contract for %1</source>
        <translation>%1 の契約</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>アプリケーション %1</translation>
    </message>
    <message>
        <source>consumer %1</source>
        <translation>コンシューマー %1</translation>
    </message>
    <message>
        <source>membership in the group %1</source>
        <translation>グループ %1 への所属</translation>
    </message>
    <message>
        <source>jwt credential %1</source>
        <translation>jwt 認証情報 %1</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>API キー %1</translation>
    </message>
    <message>
        <source>plugin %1 of the consumer</source>
        <translation>コンシューマーのプラグイン %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>%1 of the kind %2</source>
        <comment>so many credentials</comment>
        <translation>%2 が %1 件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and name of an object</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Also &amp;remove its client</source>
        <translation>クライアントも削除する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;List again</source>
        <translation>もう一度一覧を取得(&amp;L)</translation>
    </message>
    <message>
        <source>Remove all of thi&amp;s</source>
        <translation>すべて削除(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Details of the retirement</source>
        <translation>廃止の詳細</translation>
    </message>
    <message>
        <source>What is removed cannot be brought back with the same ids and secrets.</source>
        <translation>削除したものは、同じ ID やシークレットでは元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Retire “%1”? This goes with it:</source>
        <translation>「%1」を廃止しますか? 次のものも削除されます:</translation>
    </message>
    <message>
        <source>Its client at the provider stays: no provider of this service is known here.</source>
        <translation>プロバイダー側のクライアントは残ります。このサービスのプロバイダーが登録されていません。</translation>
    </message>
    <message>
        <source>%1 knows it as %2.</source>
        <translation>%1 では %2 です。</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>item of a list</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 側</translation>
    </message>
    <message>
        <source>On the gateway</source>
        <translation>ゲートウェイ側</translation>
    </message>
    <message>
        <source>At %1 there is no client of this id any more.</source>
        <translation>%1 にはこの ID のクライアントはもうありません。</translation>
    </message>
    <message>
        <source>Looking what goes with it…</source>
        <translation>一緒に削除されるものを調べています…</translation>
    </message>
</context>
<context>
    <name>ui::RoutePanel</name>
    <message>
        <source>Call the route</source>
        <translation>ルートを呼び出す</translation>
    </message>
    <message>
        <source>A&amp;ddress of the route</source>
        <translation>ルートのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>トークン (Bearer)</translation>
    </message>
    <message>
        <source>Client id and secret (Basic)</source>
        <translation>クライアント ID とシークレット (Basic)</translation>
    </message>
    <message>
        <source>Session cookie</source>
        <translation>セッション Cookie</translation>
    </message>
    <message>
        <source>With</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Part of the answer of the route</source>
        <translation>表示するルートの応答</translation>
    </message>
    <message>
        <source>Answer of the route</source>
        <translation>ルートの応答</translation>
    </message>
    <message>
        <source>Give the whole address of the route, from http to its path.</source>
        <translation>http からパスまで、ルートのアドレス全体を入力してください。</translation>
    </message>
    <message>
        <source>There is no token yet: run a flow first.</source>
        <translation>まだトークンがありません。先にフローを実行してください。</translation>
    </message>
    <message>
        <source>No answer of the route has set a cookie yet.</source>
        <translation>ルートの応答で Cookie がまだ設定されていません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>The proxy does not know this route yet. It reads its configuration every few seconds, so the call is repeated for up to %Ln more second(s).</source>
        <translation>
            <numerusform>プロキシはまだこのルートを認識していません。設定は数秒ごとに読み込まれるため、あと最大 %Ln 秒、呼び出しを繰り返します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway has no route for this address</source>
        <translation>ゲートウェイにこのアドレスのルートがありません</translation>
    </message>
    <message>
        <source>It was asked for as long as its proxy may lag behind the Admin API (%1 s). Compare path, host and method with the route.</source>
        <translation>プロキシへの反映にかかる最大時間 (%1 秒) まで問い合わせました。パス、ホスト、メソッドをルートと照合してください。</translation>
    </message>
    <message>
        <source>Compare path, host and method with the route; a new one reaches the proxy after a few seconds.</source>
        <translation>パス、ホスト、メソッドをルートと照合してください。新しいルートは数秒後にプロキシに届きます。</translation>
    </message>
    <message>
        <source>It can mean, likeliest first:</source>
        <translation>考えられる原因 (可能性の高い順):</translation>
    </message>
    <message>
        <source>%1 through the gateway.</source>
        <translation>ゲートウェイ経由で %1。</translation>
    </message>
    <message>
        <source>The answer set the cookie “%1”: call again with it.</source>
        <translation>応答が Cookie「%1」を設定しました。これを使ってもう一度呼び出せます。</translation>
    </message>
    <message>
        <source>What the upstream saw of the caller</source>
        <translation>アップストリームから見た呼び出し元</translation>
    </message>
    <message>
        <source>The service does not tell what it saw.</source>
        <translation>サービスは受け取った内容を返していません。</translation>
    </message>
    <message>
        <source>The upstream saw no header about the caller.</source>
        <translation>アップストリームには、呼び出し元についてのヘッダーが届いていません。</translation>
    </message>
    <message>
        <source>The answer set the cookie “%1”.</source>
        <translation>応答が Cookie「%1」を設定しました。</translation>
    </message>
</context>
<context>
    <name>ui::RowsEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what a button does</comment>
        <translation>%1: %2</translation>
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
    <name>ui::ServiceStep</name>
    <message>
        <source>On the gateway</source>
        <translation>ゲートウェイ上</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>対象のサービス</translation>
    </message>
    <message>
        <source>Filter by name or address</source>
        <translation>名前またはアドレスで絞り込む</translation>
    </message>
    <message>
        <source>Filter the services to choose from</source>
        <translation>選べるサービスの絞り込み</translation>
    </message>
    <message>
        <source>Services of the gateway</source>
        <translation>ゲートウェイのサービス</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Which service shall be protected? A new one gets its route with the plan.</source>
        <translation>どのサービスを保護しますか? 新しいサービスにはプランでルートが作られます。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many shown of so many</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Choose “A new one” above to make the service with the plan.</source>
        <translation>上の「新規」を選ぶと、プランでサービスを作れます。</translation>
    </message>
    <message>
        <source>No service chosen</source>
        <translation>サービスが選ばれていません</translation>
    </message>
    <message>
        <source>Everybody who reaches its routes can call a service until it is protected.</source>
        <translation>保護されるまでは、ルートに到達できる人なら誰でもサービスを呼び出せます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Its routes stay as they are. The plan looks at the plugins that guard it already and says what stands in the way.</source>
        <translation>ルートはそのままです。プランはすでに保護しているプラグインを調べ、妨げになるものを示します。</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>サービスを選んでください</translation>
    </message>
    <message>
        <source>Correct what is marked</source>
        <translation>印の付いた箇所を直してください</translation>
    </message>
    <message>
        <source>Give the service a name</source>
        <translation>サービスの名前を入力してください</translation>
    </message>
    <message>
        <source>Give the address that the gateway forwards to</source>
        <translation>ゲートウェイの転送先アドレスを入力してください</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
</context>
<context>
    <name>ui::SettingsStep</name>
    <message>
        <source>Essentials</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which settings are shown</source>
        <translation>表示する設定</translation>
    </message>
    <message>
        <source>Correct what is marked</source>
        <translation>印の付いた箇所を直してください</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>入力が必要: %1</translation>
    </message>
    <message>
        <source>What the plugins do. A greyed value is in force until another one is given.</source>
        <translation>プラグインの動作です。灰色の値は、別の値を入力するまで有効です。</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>Get around</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Search, run a command, or paste</source>
        <translation>検索、コマンドの実行、または貼り付け</translation>
    </message>
    <message>
        <source>Go to one of the first nine pages</source>
        <translation>最初の 9 ページのいずれかへ移動</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の領域</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の領域</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>表示内容を絞り込む</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>インスペクターの表示/非表示</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Add a gateway</source>
        <translation>ゲートウェイを追加</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>タスクを表示</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>ショートカットを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Protect a service</source>
        <translation>サービスを保護</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>Leave this gateway</source>
        <translation>このゲートウェイから離れる</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>テーマ: デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>行の間隔: 狭い</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>行の間隔: 広い</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse について</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last key of a row</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>ui::SideBar</name>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
</context>
<context>
    <name>ui::StepDetail</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %n field(s)</source>
        <translation>
            <numerusform>%n 個のフィールドを変更(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>プランを作り直す(&amp;G)</translation>
    </message>
    <message>
        <source>%1 to the provider, in the manner of its vendor</source>
        <translation>プロバイダーへの %1 (ベンダーの方式)</translation>
    </message>
    <message>
        <source>The call of this step</source>
        <translation>このステップの呼び出し</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <translation>ステップ %1/%2: %3 (完了)</translation>
    </message>
</context>
<context>
    <name>ui::StrategyStep</name>
    <message>
        <source>Strategies</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>What this gateway can do</source>
        <translation>このゲートウェイにできること</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>ゲートウェイに問い合わせています…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Not possible on this gateway: %1</source>
        <translation>このゲートウェイでは利用できません: %1</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>“%1” cannot be used on this gateway</source>
        <translation>「%1」はこのゲートウェイでは使えません</translation>
    </message>
    <message>
        <source>The gateway did not say what it can do</source>
        <translation>ゲートウェイが対応機能を返しませんでした</translation>
    </message>
    <message>
        <source>This gateway can use none of them</source>
        <translation>このゲートウェイではどれも使えません</translation>
    </message>
    <message>
        <source>How shall the gateway know who may call? Where it cannot, the reason stands beside.</source>
        <translation>呼び出してよい相手をゲートウェイがどう識別するかを選びます。利用できないものには理由を示します。</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>ui::TaskList</name>
    <message>
        <source>%1: done</source>
        <comment>a task that had failed before</comment>
        <translation>%1: 完了</translation>
    </message>
</context>
<context>
    <name>ui::TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>進行状況: %1</translation>
    </message>
</context>
<context>
    <name>ui::TasksPane</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>words, so many of so many</comment>
        <translation>%1 (%3 件中 %2 件)</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <comment>a span of time</comment>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>まだ何も実行されていません</translation>
    </message>
    <message>
        <source>What takes a while stands here while it runs, and how it ended.</source>
        <translation>時間のかかる処理の進行状況と結果がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Cancel the task</source>
        <translation>タスクをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>元のメッセージ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>ui::TasksPanel</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Nothing has run in this window yet.</source>
        <translation>このウィンドウではまだ何も実行されていません。</translation>
    </message>
    <message>
        <source>Close the tasks</source>
        <translation>タスクを閉じる</translation>
    </message>
    <message>
        <source>List of tasks</source>
        <translation>タスクの一覧</translation>
    </message>
</context>
<context>
    <name>ui::TextEditor</name>
    <message>
        <source>Hide %1</source>
        <comment>a secret</comment>
        <translation>%1 を隠す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a secret</comment>
        <translation>%1 を表示</translation>
    </message>
</context>
<context>
    <name>ui::TokenInspectorPage</name>
    <message>
        <source>Token inspector</source>
        <translation>トークンの検査</translation>
    </message>
    <message>
        <source>Cop&amp;y claims</source>
        <translation>クレームをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>トークンを貼り付けてください</translation>
    </message>
    <message>
        <source>Its header and claims appear here in words, with the time that is left and whether the signature holds.</source>
        <translation>ヘッダーとクレームの意味、残り時間、署名の検証結果がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Opaque token</source>
        <translation>不透明なトークン</translation>
    </message>
    <message>
        <source>Encrypted token</source>
        <translation>暗号化されたトークン</translation>
    </message>
    <message>
        <source>Signed token</source>
        <translation>署名付きトークン</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>The provider says</source>
        <translation>プロバイダーの回答</translation>
    </message>
    <message>
        <source>None of the keys has this id</source>
        <translation>この ID の鍵はありません</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>The signing key, published</source>
        <translation>署名した鍵 (公開済み)</translation>
    </message>
    <message>
        <source>The signing key, pasted</source>
        <translation>署名した鍵 (貼り付け)</translation>
    </message>
</context>
<context>
    <name>ui::TokenLabPage</name>
    <message>
        <source>Token lab</source>
        <translation>トークンラボ</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as curl</source>
        <translation>curl としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>まだ実行していません</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Exchanges of the flow</source>
        <translation>フローのやり取り</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stop the &amp;run</source>
        <translation>実行を停止(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>もう一度実行(&amp;R)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>Waiting for the login in the browser</source>
        <translation>ブラウザーでのログインを待っています</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>%1で完了</translation>
    </message>
    <message>
        <source>%1 at %2 gave a token</source>
        <translation>%1 (%2) でトークンを取得しました</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The run was cancelled</source>
        <translation>実行をキャンセルしました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Call of %1</source>
        <translation>%1 の呼び出し</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 が %2 で応答しました</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>呼び出しをキャンセルしました</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copied as curl: fill in what stands in angle brackets</source>
        <translation>curl としてコピーしました。山かっこの部分を埋めてください</translation>
    </message>
    <message>
        <source>Flow, messages and tokens</source>
        <translation>フロー、メッセージ、トークン</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に問い合わせています</translation>
    </message>
    <message>
        <source>Reading the routes to call</source>
        <translation>呼び出すルートを読み込んでいます</translation>
    </message>
    <message>
        <source>The routes to call could not be read: %1</source>
        <translation>呼び出すルートを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Press Run.</source>
        <translation>［実行］を押してください。</translation>
    </message>
    <message>
        <source>Choose a provider, an application and a flow, then press Run.</source>
        <translation>プロバイダー、アプリケーション、フローを選び、［実行］を押してください。</translation>
    </message>
    <message>
        <source>A login opens in the browser of this computer; every message of it is shown here, what is secret taken out.</source>
        <translation>ログインはこのコンピューターのブラウザーで開きます。すべてのメッセージが、秘密の値を除いてここに表示されます。</translation>
    </message>
    <message>
        <source>Every message is shown here, what is secret taken out. This flow needs no browser.</source>
        <translation>すべてのメッセージが、秘密の値を除いてここに表示されます。このフローにブラウザーは必要ありません。</translation>
    </message>
</context>
<context>
    <name>ui::TokenLife</name>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Issued %1, expires %2, %3</source>
        <translation>発行 %1、期限 %2、%3</translation>
    </message>
</context>
<context>
    <name>ui::TokenPanel</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>What the provider says</source>
        <translation>プロバイダーの回答</translation>
    </message>
    <message>
        <source>Take it apar&amp;t</source>
        <translation>中身を見る(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the whole token</source>
        <translation>トークン全体をコピーします</translation>
    </message>
    <message>
        <source>User &amp;info</source>
        <translation>ユーザー情報(&amp;I)</translation>
    </message>
    <message>
        <source>Introspect</source>
        <translation>イントロスペクト</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>取り消す(&amp;V)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Which token</source>
        <translation>表示するトークン</translation>
    </message>
    <message>
        <source>Header of the access token</source>
        <translation>アクセストークンのヘッダー</translation>
    </message>
    <message>
        <source>Claims of the access token</source>
        <translation>アクセストークンのクレーム</translation>
    </message>
    <message>
        <source>Header of the ID token</source>
        <translation>ID トークンのヘッダー</translation>
    </message>
    <message>
        <source>Claims of the ID token</source>
        <translation>ID トークンのクレーム</translation>
    </message>
    <message>
        <source>Only its provider can read this token.</source>
        <translation>このトークンを読めるのはプロバイダーだけです。</translation>
    </message>
    <message>
        <source>Opaque: only its provider can read it</source>
        <translation>不透明: プロバイダーだけが読めます</translation>
    </message>
    <message>
        <source>Signature verified</source>
        <translation>署名検証済み</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>検証できません</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Every check passed</source>
        <translation>すべての検査に合格</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>hidden, %Ln character(s)</source>
        <translation>
            <numerusform>非表示、%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has taken the access token back</source>
        <translation>プロバイダーがアクセストークンを取り消しました</translation>
    </message>
    <message>
        <source>What the provider tells of the person</source>
        <translation>プロバイダーが返したユーザー情報</translation>
    </message>
    <message>
        <source>What the provider says of the access token</source>
        <translation>アクセストークンについてのプロバイダーの回答</translation>
    </message>
</context>
<context>
    <name>ui::TokenTree</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>値 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>ui::TwoPanes</name>
    <message>
        <source>Details of what is chosen</source>
        <translation>選択したものの詳細</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedBar</name>
    <message>
        <source>“%1” of %2 was being taken back: %3 of %4 steps still stand.</source>
        <translation>%2 の「%1」はロールバックの途中でした: %4 ステップ中 %3 ステップが残っています。</translation>
    </message>
    <message>
        <source>“%1” of %2 stopped after %3 of %4 steps.</source>
        <translation>%2 の「%1」は %4 ステップ中 %3 ステップで止まりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) were not finished</source>
        <translation>
            <numerusform>完了していないプランが %Ln 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more will stand here when these are decided.</source>
        <translation>
            <numerusform>これらを処理すると、さらに %Ln 件がここに表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>以後提示しない</translation>
    </message>
    <message>
        <source>Not offered again. What it made stays; Activity still has the plan.</source>
        <translation>今後は提示されません。作成されたものはそのまま残り、計画はアクティビティに残ります。</translation>
    </message>
</context>
<context>
    <name>ui::UsedBySection</name>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
</context>
<context>
    <name>ui::VerdictList</name>
    <message>
        <source>not in the token</source>
        <translation>トークンにありません</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Checks of the ID token</source>
        <translation>ID トークンの検査</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
</context>
<context>
    <name>ui::VerdictPanel</name>
    <message>
        <source>The key that made the signature</source>
        <translation>署名を作った鍵</translation>
    </message>
    <message>
        <source>&amp;Ask this issuer for its keys</source>
        <translation>この発行者に鍵を問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Get a fresh token</source>
        <translation>新しいトークンを取得(&amp;G)</translation>
    </message>
    <message>
        <source>Use &amp;other keys…</source>
        <translation>別の鍵を使う(&amp;O)…</translation>
    </message>
    <message>
        <source>Show &amp;key</source>
        <translation>鍵を表示(&amp;K)</translation>
    </message>
    <message>
        <source>An opaque token: only its issuer can read it</source>
        <translation>不透明なトークン: 読めるのは発行者だけです</translation>
    </message>
    <message>
        <source>There is nothing in it to look at. The provider that issued it says what it is worth (introspection).</source>
        <translation>中に見るべきものはありません。有効かどうかは発行したプロバイダーが答えます (イントロスペクション)。</translation>
    </message>
    <message>
        <source>An encrypted token (JWE): only its receiver can read it</source>
        <translation>暗号化されたトークン (JWE): 読めるのは受信者だけです</translation>
    </message>
    <message>
        <source>It is readable with the private key of the API that it is meant for. The header below is open to everybody.</source>
        <translation>対象の API の秘密鍵で読めます。以下のヘッダーは誰でも読めます。</translation>
    </message>
    <message>
        <source>This token cannot be read: %1</source>
        <comment>a reason</comment>
        <translation>このトークンは読み取れません: %1</translation>
    </message>
    <message>
        <source>Hide &amp;key</source>
        <translation>鍵を隠す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::WindowCommands</name>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
</TS>

#include "tests/ui/forms/form_fixture.h"
#include "ui/forms/field_words.h"
#include "ui/forms/form_outline.h"

using namespace Qt::StringLiterals;
using Type = forms::FormField::Type;

/// How a form is arranged, and what its fields are called.
class TestFormOutline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownFieldsComeFirstAndNoneIsLost();
    void manySettingsAreGroupedByTheirFirstWord();
    void fewSettingsAreAllEssential();
    void whatIsSetOrMustBeGivenIsEssential();
    void namesReadAsWords();
    void helpNamesLimitsAndReferences();
};

namespace {

forms::FormDraft plugin(const QStringList &settings, const QJsonObject &opened = {})
{
    forms::FormField config = test::field(u"config"_s, Type::Record);
    for (const QString &name : settings)
        config.fields.push_back(test::field(name, Type::String));
    forms::FormSchema schema;
    schema.fields
        = { test::field(u"name"_s, Type::String), test::field(u"service"_s, Type::Foreign), config, test::field(u"odd"_s, Type::String) };
    return forms::FormDraft(schema, opened, false);
}

QStringList titles(const ui::FormOutline &outline)
{
    QStringList all;
    for (const auto &group : outline.groups)
        all << group.title;
    return all;
}

QStringList many(const QString &word, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << word + u'_' + QString::number(i);
    return names;
}

} // namespace

void TestFormOutline::knownFieldsComeFirstAndNoneIsLost()
{
    const forms::FormDraft draft = plugin({ u"issuer"_s, u"client_id"_s });
    const ui::FormOutline outline = ui::outlineOf(u"plugins"_s, u"openid-connect"_s, draft, { u"name"_s });
    QCOMPARE(outline.groups.front().title, u"Provider"_s);
    QCOMPARE(outline.groups.front().leaves.front()->path, u"config.issuer"_s);
    QCOMPARE(outline.count(), 4); // all but the name
}

void TestFormOutline::manySettingsAreGroupedByTheirFirstWord()
{
    const forms::FormDraft draft = plugin(many(u"session"_s, 12) + many(u"token"_s, 6) + QStringList { u"leeway"_s });
    const QStringList groups = titles(ui::outlineOf(u"plugins"_s, u"other"_s, draft, { u"name"_s }));
    QCOMPARE(groups, QStringList({ u"Where it applies"_s, u"Session"_s, u"Token"_s, u"Other settings"_s, u"More"_s }));
}

void TestFormOutline::fewSettingsAreAllEssential()
{
    const forms::FormDraft draft = plugin({ u"key_names"_s });
    const ui::FormOutline outline = ui::outlineOf(u"plugins"_s, u"key-auth"_s, draft, { u"name"_s });
    QCOMPARE(outline.groups.front().title, u"Settings"_s);
    QVERIFY(outline.essentials.contains(u"config.key_names"_s));
    QVERIFY(!outline.essentials.contains(u"odd"_s));
}

void TestFormOutline::whatIsSetOrMustBeGivenIsEssential()
{
    const QJsonObject opened { { u"config"_s, QJsonObject { { u"session_3"_s, u"set"_s } } } };
    const forms::FormDraft draft = plugin(many(u"session"_s, 20), opened);
    const ui::FormOutline outline = ui::outlineOf(u"plugins"_s, u"other"_s, draft, {});
    QVERIFY(outline.essentials.contains(u"config.session_3"_s));
    QVERIFY(!outline.essentials.contains(u"config.session_4"_s));
}

void TestFormOutline::namesReadAsWords()
{
    QCOMPARE(ui::humanName(u"session_redis_host"_s), u"Session Redis host"_s);
    QCOMPARE(ui::humanName(u"extra_jwks_uris"_s), u"Extra JWKs URIs"_s);
    QCOMPARE(ui::fieldTitle(u"services"_s, u"connect_timeout"_s, test::field(u"connect_timeout"_s, Type::Integer)), u"Connect timeout"_s);
    QCOMPARE(ui::fieldTitle(u"openid-connect"_s, u"config.auth_methods"_s, test::field(u"auth_methods"_s, Type::Array)), u"Methods"_s);
    QCOMPARE(ui::fieldTitle(u"other"_s, u"config.redis.host"_s, test::field(u"host"_s, Type::String)), u"Redis: Host"_s);
}

void TestFormOutline::helpNamesLimitsAndReferences()
{
    forms::FormField port = test::field(u"port"_s, Type::Integer);
    port.between = { 0, 65'535 };
    QCOMPARE(ui::fieldHelp(u"services"_s, u"port"_s, port), u"From 0 to %1."_s.arg(QLocale().toString(65'535)));
    forms::FormField secret = test::field(u"x"_s, Type::String);
    secret.referenceable = true;
    QVERIFY(!ui::fieldHelp(u"other"_s, u"config.x"_s, secret).contains(u"{vault://"_s)); // said where it matters
    secret.secret = true;
    secret.description = u"Said by the gateway."_s;
    const QString help = ui::fieldHelp(u"other"_s, u"config.x"_s, secret);
    QVERIFY(help.startsWith(u"Said by the gateway."_s) && help.contains(u"{vault://"_s));
}

QTEST_MAIN(TestFormOutline)
#include "test_form_outline.moc"

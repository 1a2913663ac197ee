#include "tests/models/provisioning/applications/estate_builder.h"
#include "ui/engine/provider_engine.h"
#include "ui/session/chain_fix.h"
#include "ui/words/chain_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using Kind = ChainLink::Kind;
using Verdict = ChainLink::Verdict;

class TestChainWords : public QObject {
    Q_OBJECT

    static core::Error reason(const QString &code, const QJsonObject &fields = {})
    {
        return core::failure(core::Error::Kind::Conflict, code, {}, {}, fields).value();
    }

    /// Of "shop" to "orders": client, claim, consumer, application, developer, contract, service.
    static ApplicationChain whole()
    {
        ApplicationChain chain;
        const auto builder = EstateBuilder::twoWorlds();
        chain.application = *findApplication(builder.estate, u"shop"_s);
        chain.clientId = u"0oa-shop"_s;
        chain.serviceName = u"orders"_s;
        const std::pair<Kind, QString> links[] { { Kind::Client, u"0oa-shop"_s }, { Kind::Claim, u"application_id"_s },
            { Kind::Consumer, u"0oa-shop"_s }, { Kind::Application, u"shop"_s }, { Kind::Developer, u"dora@example.com"_s },
            { Kind::Contract, u"approved"_s }, { Kind::Service, u"orders"_s } };
        const QStringList entities { u"provider https://id.example"_s, u"plugins/orders-openid-connect"_s, u"consumers/shop-consumer"_s,
            u"applications/shop-id"_s, u"developers/dora@example.com"_s, u"contracts/shoporders"_s, u"services/orders"_s };
        for (const auto &[kind, value] : links)
            chain.links.append({ kind, Verdict::Passed, value, entities[chain.links.size()] });
        return chain;
    }

    static ApplicationChain brokenAt(int index, const QString &code, const QString &value = {}, const QJsonObject &fields = {})
    {
        ApplicationChain chain = whole();
        chain.links[index].verdict = Verdict::Failed;
        chain.links[index].reason = reason(code, fields);
        if (!value.isEmpty())
            chain.links[index].value = value;
        for (int i = index + 1; i < chain.links.size(); ++i)
            chain.links[i] = { chain.links[i].kind, Verdict::NotReached };
        return chain;
    }

    static QList<ui::ChainStep> steps(const ApplicationChain &chain)
    {
        return ui::chainSteps(chain, EstateBuilder::twoWorlds().estate, u"Okta dev"_s);
    }

    static std::optional<ui::ChainFix> fix(const ApplicationChain &chain, int index, const QString &provider = u"okta"_s)
    {
        return ui::chainFix(chain, chain.links[index], EstateBuilder::twoWorlds().estate, u"orders"_s, provider);
    }

private Q_SLOTS:
    void aWholeChainSaysHowItsLinksStandToEachOther();
    void aDifferenceIsWrittenOnTheRail();
    void aDecisionThatWaitsIsNoFault();
    void whatIsNotReachedIsGrey();
    void theFixLeadsToItsPlace_data();
    void theFixLeadsToItsPlace();
    void decisionsAreFixedByDeciding();
    void withoutAProviderOneIsAdded();
    void theSandboxsProviderIsNoWayOn();
    void aSoundLinkNeedsNoFix();
    void everyLinkOfAnotherObjectHasAPlace();
    void theWayOnIsNotThatOfTheCommandLine();
};

void TestChainWords::aWholeChainSaysHowItsLinksStandToEachOther()
{
    const auto shown = steps(whole());
    QCOMPARE(shown.size(), 7);
    QVERIFY(shown[0].technical);
    QCOMPARE(shown[1].joint, u"equals"_s);
    QVERIFY(shown[0].source.contains(u"Okta dev"));
    QVERIFY(shown[1].source.contains(u"openid-connect"));
    QVERIFY(shown.last().joint.isEmpty());
    for (const ui::ChainStep &step : shown)
        QVERIFY(step.glyph == ui::Glyph::Done && !step.title.isEmpty() && !step.value.isEmpty() && !step.source.isEmpty());
    QVERIFY(ui::chainBadge(whole()).glyph == ui::Glyph::Done);
}

void TestChainWords::aDifferenceIsWrittenOnTheRail()
{
    const auto chain = brokenAt(2, u"gatehouse.chain_custom_id_differs"_s, u"0oa-sh0p"_s);
    const auto shown = steps(chain);
    QVERIFY(shown[1].joint.contains(u"0 instead of o"));
    QVERIFY(shown[1].jointTone == ui::Tone::Danger);
    QVERIFY(shown[2].glyph == ui::Glyph::Failed);
    QCOMPARE(shown[2].value, u"0oa-sh0p"_s);
    QVERIFY(ui::chainBadge(chain).text.contains(u'3'));
}

void TestChainWords::aDecisionThatWaitsIsNoFault()
{
    const auto contract = brokenAt(5, u"gatehouse.chain_contract_pending"_s, u"pending"_s);
    QVERIFY(ui::isWaiting(contract.links[5]));
    QVERIFY(steps(contract)[4].jointGlyph == ui::Glyph::Pending);
    QVERIFY(ui::chainBadge(contract).tone == ui::Tone::Warning);
    const auto developer = brokenAt(4, u"gatehouse.chain_developer_not_approved"_s, {}, { { u"status"_s, u"pending"_s } });
    QVERIFY(ui::isWaiting(developer.links[4]));
    const auto rejected = brokenAt(4, u"gatehouse.chain_developer_not_approved"_s, {}, { { u"status"_s, u"rejected"_s } });
    QVERIFY(!ui::isWaiting(rejected.links[4]));
}

void TestChainWords::whatIsNotReachedIsGrey()
{
    const auto shown = steps(brokenAt(2, u"gatehouse.chain_no_consumer"_s));
    for (int i = 3; i < 7; ++i)
        QVERIFY(shown[i].glyph == ui::Glyph::Off && shown[i].tone == ui::Tone::Neutral && !shown[i].value.isEmpty());
}

void TestChainWords::theFixLeadsToItsPlace_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("object");
    QTest::newRow("client") << 0 << u"gatehouse.chain_client_unknown"_s << u"provider"_s << u"okta"_s;
    QTest::newRow("cannot tell") << 0 << u"gatehouse.chain_provider_cannot_tell"_s << u"token-lab"_s << QString();
    QTest::newRow("claim") << 1 << u"gatehouse.chain_claim_missing"_s << u"provider"_s << u"okta"_s;
    QTest::newRow("issuer") << 1 << u"gatehouse.chain_other_issuer"_s << u"edit"_s << u"orders-openid-connect"_s;
    QTest::newRow("no plugin") << 1 << u"gatehouse.chain_no_authentication"_s << u"protect"_s << QString();
    QTest::newRow("custom_id") << 2 << u"gatehouse.chain_custom_id_differs"_s << u"edit"_s << u"shop-consumer"_s;
    QTest::newRow("no consumer") << 2 << u"gatehouse.chain_no_consumer"_s << u"protect"_s << QString();
    QTest::newRow("no route") << 6 << u"gatehouse.chain_no_route"_s << u"edit"_s << QString();
    QTest::newRow("disabled") << 6 << u"gatehouse.chain_service_disabled"_s << u"edit"_s << u"orders"_s;
}

void TestChainWords::theFixLeadsToItsPlace()
{
    QFETCH(const int, link);
    QFETCH(const QString, code);
    QFETCH(const QString, page);
    QFETCH(const QString, object);
    const auto way = fix(brokenAt(link, code), link);
    QVERIFY(way && way->act == ui::ChainFix::Act::Go && !way->words.isEmpty());
    QCOMPARE(way->place.page, page);
    QCOMPARE(way->place.object, object);
}

void TestChainWords::decisionsAreFixedByDeciding()
{
    QVERIFY(fix(brokenAt(5, u"gatehouse.chain_contract_pending"_s), 5)->act == ui::ChainFix::Act::Approve);
    QVERIFY(fix(brokenAt(4, u"gatehouse.chain_developer_not_approved"_s), 4)->act == ui::ChainFix::Act::ApproveDeveloper);
}

void TestChainWords::withoutAProviderOneIsAdded()
{
    auto chain = whole();
    chain.links[0].verdict = Verdict::CannotKnow;
    chain.links[0].reason = reason(u"gatehouse.chain_no_provider"_s);
    const auto way = fix(chain, 0, {});
    QCOMPARE(way->place.page, u"provider"_s);
    QVERIFY(way->place.object.isEmpty());
    QCOMPARE(way->place.details.value(u"issuer"_s).toString(), u"https://id.example"_s);
}

void TestChainWords::theSandboxsProviderIsNoWayOn()
{
    for (const auto &[link, code] :
        { std::pair(0, u"gatehouse.chain_client_unknown"_s), std::pair(1, u"gatehouse.chain_claim_missing"_s) }) {
        const auto found = fix(brokenAt(link, code), link, ui::sandboxProviderId);
        QVERIFY(found);
        QCOMPARE(found->place.page, u"protect"_s);
        QCOMPARE(found->place.details.value(u"service"_s).toString(), u"orders"_s);
    }
}

void TestChainWords::aSoundLinkNeedsNoFix()
{
    QVERIFY(!fix(whole(), 0));
    QVERIFY(!fix(brokenAt(2, u"gatehouse.chain_no_consumer"_s), 5));
}

void TestChainWords::everyLinkOfAnotherObjectHasAPlace()
{
    const auto chain = whole();
    QStringList pages;
    for (const ChainLink &link : chain.links) {
        const auto place = ui::placeOfLink(chain, link, u"orders"_s, u"okta"_s);
        pages << (place ? place->page + u':' + place->object : QString());
    }
    QCOMPARE(pages,
        (QStringList { u"provider:okta"_s, u"edit:orders-openid-connect"_s, u"edit:shop-consumer"_s, {}, {}, {}, u"edit:orders"_s }));
}

void TestChainWords::theWayOnIsNotThatOfTheCommandLine()
{
    for (const QString &code :
        { u"gatehouse.chain_no_provider"_s, u"gatehouse.chain_contract_pending"_s, u"gatehouse.chain_developer_not_approved"_s,
            u"gatehouse.chain_not_in_group"_s, u"gatehouse.chain_no_contract"_s, u"gatehouse.developer_not_approved"_s }) {
        const QString way = ui::chainText(reason(code)).fix;
        QVERIFY2(!way.contains(u"--") && !way.contains(u"applications approve") && !way.contains(u"developers approve"), qPrintable(way));
    }
}

QTEST_GUILESS_MAIN(TestChainWords)

#include "test_chain_words.moc"

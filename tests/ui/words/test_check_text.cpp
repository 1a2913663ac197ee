#include "ui/words/check_text.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using core::CheckLine;
using Mark = core::CheckLine::Mark;

class TestCheckText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasANameAndAnswersEveryMark()
    {
        for (const std::span<const ui::CheckTopic> topics : { ui::gatewayCheckTopics(), ui::providerCheckTopics() }) {
            for (const ui::CheckTopic &topic : topics) {
                for (const Mark mark : { Mark::Running, Mark::Done, Mark::Attention, Mark::Failed, Mark::Unknown, Mark::Off }) {
                    const ui::CheckText text = ui::checkText({ .topic = QString::fromLatin1(topic.topic), .mark = mark });
                    QVERIFY2(!text.topic.isEmpty(), topic.topic);
                    QVERIFY2(!text.what.isEmpty() || mark != Mark::Done, topic.topic);
                    QVERIFY2(!text.what.contains(u'%'), topic.topic);
                }
            }
        }
    }

    void anErrorIsItsSentence()
    {
        core::Error error;
        error.code = u"gatehouse.connection_refused"_s;
        const ui::CheckText text = ui::checkText({ .topic = u"address"_s, .mark = Mark::Failed, .error = error });
        QVERIFY(text.what.contains(u"Nothing accepts"_s));
        QVERIFY(!text.fix.isEmpty());
    }

    void whatCouldNotBeLookedAtIsNamed()
    {
        const ui::CheckText text = ui::checkText({ .topic = u"strategy.portal"_s,
            .mark = Mark::Unknown,
            .facts = { { u"unchecked"_s, QJsonArray { u"gatehouse.portal_app_auth_unknown"_s } } } });
        QVERIFY(text.fix.contains(u"portal_app_auth = external-oauth2"_s));
    }

    void missingRightsAreListed()
    {
        const ui::CheckText text = ui::checkText({ .topic = u"rights"_s,
            .mark = Mark::Attention,
            .facts = { { u"user"_s, u"reader"_s }, { u"rights"_s, QJsonArray { u"update /services/*"_s } } } });
        QVERIFY(text.what.contains(u"reader"_s));
        QVERIFY(text.fix.contains(u"update /services/*"_s));
    }

    void theEditionIsSaidOnce()
    {
        const ui::CheckText text = ui::checkText({ .topic = u"api"_s,
            .mark = Mark::Done,
            .facts = { { u"version"_s, u"3.4.3.11-enterprise-edition"_s }, { u"enterprise"_s, true } } });
        QCOMPARE(text.what, u"Kong Gateway Enterprise 3.4.3.11"_s);
    }

    void aCertificateThatEndsSoonSaysWhen()
    {
        const ui::CheckText text = ui::checkText({ .topic = u"tls"_s,
            .mark = Mark::Attention,
            .finding = u"ends_soon"_s,
            .facts = { { u"subject"_s, u"CN=kong"_s }, { u"issuer"_s, u"CN=ca"_s }, { u"until"_s, u"2026-12-05T00:00:00Z"_s },
                { u"days"_s, 5 } } });
        QVERIFY(text.what.contains(u"CN=kong"_s));
        QVERIFY(text.fix.contains(u'5'));
    }
};

QTEST_GUILESS_MAIN(TestCheckText)
#include "test_check_text.moc"

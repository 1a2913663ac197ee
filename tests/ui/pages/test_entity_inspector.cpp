#include "ui/pages/entity_inspector.h"

#include "tests/ui/pages/entity_page_fixture.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fact_text.h"
#include "ui/widgets/link_row.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEntityInspector : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WorkbenchFixture> m_work;
    std::unique_ptr<ui::EntityInspector> m_inspector;

    QStringList links() const
    {
        QStringList names;
        for (const ui::LinkRow *row : m_inspector->findChildren<ui::LinkRow *>())
            names << row->accessibleName();
        return names;
    }

    void readAll()
    {
        m_work->entities.readAll();
        QTRY_COMPARE(m_work->entities.list(u"consumers"_s)->state(), ui::EntityList::State::Ready);
        QTRY_VERIFY(m_work->entities.services().typedContent()->find(u"s"_s)->routes == 1);
    }

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void init()
    {
        m_work = std::make_unique<test::WorkbenchFixture>();
        tables::ServiceRow service = test::EntityPageFixture::service(u"orders"_s);
        service.id = u"s"_s;
        tables::RouteRow route;
        route.id = u"r"_s;
        route.paths = QStringList { u"/orders"_s };
        route.serviceId = u"s"_s;
        tables::PluginRow onService;
        onService.id = u"p1"_s;
        onService.name = u"openid-connect"_s;
        onService.issuer = u"https://acme.okta.com"_s;
        onService.serviceId = u"s"_s;
        tables::PluginRow global;
        global.id = u"p2"_s;
        global.name = u"prometheus"_s;
        m_work->fake.services = std::vector { service };
        m_work->fake.routes = std::vector { route };
        m_work->fake.plugins = std::vector { onService, global };
        m_inspector = std::make_unique<ui::EntityInspector>(m_work->bench, ui::entityPageKind(u"services"_s));
        readAll();
    }

    void cleanup()
    {
        m_inspector.reset();
        m_work.reset();
    }

    void itShowsWhatUsesTheServiceAndWhatIsInEffect()
    {
        m_inspector->showOne(u"s"_s);
        QCOMPARE(links(), (QStringList { u"/orders, any method"_s, u"openid-connect, this service"_s, u"prometheus, everywhere"_s }));
        QTest::mouseClick(m_inspector->findChildren<ui::LinkRow *>().first(), Qt::LeftButton);
        QCOMPARE(m_work->navigator.current().page, u"routes"_s);
        QCOMPARE(m_work->navigator.current().object, u"r"_s);
    }

    void whatIsNearAndByNameComesFirst()
    {
        std::vector<tables::RouteRow> routes;
        for (const QString &path : { u"/b"_s, u"/c"_s, u"/a"_s }) {
            routes.emplace_back();
            routes.back().id = u"r%1"_s.arg(routes.size());
            routes.back().paths = QStringList { path };
            routes.back().serviceId = u"s"_s;
        }
        std::vector<tables::PluginRow> plugins;
        for (const QString &name : { u"cors!"_s, u"jwt"_s, u"acl"_s, u"bot-detection!"_s }) { // "!" = everywhere
            plugins.emplace_back();
            plugins.back().id = u"p%1"_s.arg(plugins.size());
            plugins.back().name = QString(name).remove(u'!');
            plugins.back().serviceId = name.endsWith(u'!') ? QString() : u"s"_s;
        }
        m_work->fake.routes = routes;
        m_work->fake.plugins = plugins;
        m_work->entities.reloadAll();
        QTRY_VERIFY(m_work->entities.services().typedContent()->find(u"s"_s)->routes == 3);
        QTRY_VERIFY(m_work->entities.plugins().typedContent()->rowCount() == 4);
        m_inspector->showOne(u"s"_s);
        QCOMPARE(links(),
            (QStringList { u"/a, any method"_s, u"/b, any method"_s, u"/c, any method"_s, u"acl, this service"_s, u"jwt, this service"_s,
                u"bot-detection, everywhere"_s, u"cors, everywhere"_s }));
    }

    void aProtectionWithAPartMissingIsExplained()
    {
        m_inspector->showOne(u"s"_s);
        QVERIFY(m_inspector->findChild<ui::Callout *>());
        QVERIFY(m_inspector->findChild<ui::Callout *>()->sentence().contains(u"nobody is refused"_s));
    }

    void theObjectItselfIsReadAfterAMoment()
    {
        m_inspector->showOne(u"s"_s);
        m_inspector->showOne(u"s"_s);
        QVERIFY(m_work->fake.detailsRead.isEmpty());
        const auto hasField = [this] {
            const QList<ui::Fact> facts = m_inspector->findChild<ui::FactText *>()->facts();
            return std::any_of(facts.cbegin(), facts.cend(), [](const ui::Fact &fact) { return fact.name == u"config.read"_s; });
        };
        QTRY_VERIFY(hasField());
        QCOMPARE(m_work->fake.detailsRead.size(), 1);
    }

    void severalAreCounted()
    {
        const QSignalSpy remove(m_inspector.get(), &ui::EntityInspector::deleteRequested);
        m_inspector->showMany(12);
        QVERIFY(!m_inspector->findChild<QPushButton *>(u"inspectorOpen"_s));
        QTest::mouseClick(m_inspector->findChild<QPushButton *>(u"inspectorDelete"_s), Qt::LeftButton);
        QCOMPARE(remove.size(), 1);
    }

    void severalAreChangedAlike()
    {
        const QSignalSpy change(m_inspector.get(), &ui::EntityInspector::changeRequested);
        m_inspector->showMany(2);
        const std::pair<const char *, ui::ChangePanel::What> ways[] { { "inspectorTags", ui::ChangePanel::What::Tags },
            { "inspectorEnable", ui::ChangePanel::What::Enable }, { "inspectorDisable", ui::ChangePanel::What::Disable } };
        for (const auto &[name, what] : ways) {
            QTest::mouseClick(m_inspector->findChild<QPushButton *>(QLatin1StringView(name)), Qt::LeftButton);
            QCOMPARE(change.last().first().value<ui::ChangePanel::What>(), what);
        }
        QCOMPARE(change.size(), 3);
    }
};

QTEST_MAIN(TestEntityInspector)
#include "test_entity_inspector.moc"

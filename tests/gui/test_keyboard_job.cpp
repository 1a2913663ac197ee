#include "tests/gui/new_home.h"
#include "tests/gui/plain_http.h"
#include "tests/gui/typist.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

using test::Typist;

/// The main job in the whole program by somebody who has no mouse: from the sandbox to a plan, a token, a call and back, by keys that go
/// to what has the focus. What came of it is asked by plain HTTP.
class TestKeyboardJob : public QObject {
    Q_OBJECT

private:
    test::PlainHttp m_http;

    static bool next(const test::MainJob &job, Typist::Way way = Typist::Way::Forward)
    {
        return job.wait(u"the button “Next”"_s, [&] { return job.person().offers(u"Next"_s); }) && Typist::press(u"Next"_s, way);
    }

    static bool plan(const test::MainJob &job, const QString &strategy, const QString &upstream);
    static bool testIt(const test::MainJob &job);

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }
    void theMainJobNeedsNoMouse();
};

bool TestKeyboardJob::plan(const test::MainJob &job, const QString &strategy, const QString &upstream)
{
    if (!Typist::press(u"Go: Protect a service"_s) || !next(job))
        return false;
    if (!Typist::reach(u"Which service"_s))
        return false;
    Typist::key(Qt::Key_Right);
    if (!Typist::fill(u"Name"_s, u"orders-api"_s) || !Typist::fill(u"Upstream URL"_s, upstream) || !next(job))
        return false;
    if (!job.wait(u"the strategies"_s, [&] { return job.person().offers(u"Next"_s); }) || !Typist::choose(u"Strategies"_s, strategy))
        return false;
    for (int i = 0; i < 3; ++i) { // the claim and the settings that are usual
        if (!next(job, Typist::Way::Back))
            return false;
    }
    if (!Typist::fill(u"Application name"_s, u"batch"_s) || !next(job))
        return false;
    const auto applies = [](const QString &name) { return name.startsWith(u"Apply"_s); };
    return job.wait(u"a plan that can be applied"_s, [&] { return job.canApply(); }) && Typist::reach(u"“Apply”"_s, applies);
}

bool TestKeyboardJob::testIt(const test::MainJob &job)
{
    if (!Typist::press(u"Test it now"_s) || !job.wait(u"the token lab"_s, [&] { return job.knowsItsApplication(); }))
        return false;
    if (!Typist::reach(u"Flow"_s))
        return false;
    Typist::type(u"Client"_s);
    return Typist::press(u"Run"_s) && job.wait(u"a token"_s, [&] { return job.person().offers(u"Run again"_s); })
        && Typist::press(u"Call"_s, Typist::Way::Back) && job.wait(u"the answer of the service"_s, [&] { return job.wasAnswered(); });
}

void TestKeyboardJob::theMainJobNeedsNoMouse()
{
    const test::NewHome home;
    test::WholeWindow program;
    test::MainJob &job = program.job();
    program.window().resize(1024, 640); // pages scroll, and what has the focus is to be seen all the same
    QVERIFY(program.isOpen());
    QVERIFY(Typist::press(u"Start the sandbox"_s));
    QVERIFY(job.wait(u"the overview"_s, [&] { return !job.shownAddress().isEmpty(); }));
    QVERIFY(job.wait(u"the guide"_s, [&] { return job.person().offers(u"Go: Protect a service"_s); }));
    const QString admin = job.shownAddress();
    const QJsonArray services = m_http.listOf(admin, u"services"_s);
    const QJsonArray plugins = m_http.listOf(admin, u"plugins"_s);
    const QJsonObject sample = services.first().toObject();
    const QString upstream = u"http://%1:%2"_s.arg(sample.value("host"_L1).toString()).arg(sample.value("port"_L1).toInt());

    QVERIFY(plan(job, u"Consumer and group"_s, upstream));
    QCOMPARE(m_http.listOf(admin, u"services"_s), services);
    Typist::key(Qt::Key_Space);
    QVERIFY(job.isApplied());
    QCOMPARE(m_http.listOf(admin, u"services"_s).size(), services.size() + 1);
    QVERIFY(testIt(job));
    Typist::key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(job.wait(u"the plan"_s, [&] { return job.person().offers(u"Undo this plan"_s); }));
    QVERIFY(Typist::press(u"Undo this plan"_s));
    QVERIFY(job.isTakenBack());
    QCOMPARE(m_http.listOf(admin, u"services"_s), services);
    QCOMPARE(m_http.listOf(admin, u"plugins"_s), plugins);
}

QTEST_MAIN(TestKeyboardJob)
#include "test_keyboard_job.moc"

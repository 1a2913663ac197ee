#include "tests/gui/new_home.h"
#include "tests/gui/plain_http.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

/// Notes what is shown as a window of its own. A widget that is shown before it stands in a page flashes on the screen, and takes the
/// focus away from the window.
class WindowWatch : public QObject {
public:
    explicit WindowWatch(const QWidget &window)
        : m_window(&window)
    {
        qApp->installEventFilter(this);
    }

    QStringList found;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType()) {
            const auto *widget = static_cast<const QWidget *>(watched);
            if (widget->isWindow() && widget != m_window && widget->windowType() == Qt::Window)
                found << u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName());
        }
        return false;
    }

private:
    const QWidget *m_window;
};

} // namespace

/// Pages are made when they are first gone to: none of their parts may be seen before it has its place.
class TestOneWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }

    void nothingIsShownBesideTheWindow()
    {
        const test::NewHome home;
        test::WholeWindow program;
        test::MainJob &job = program.job();
        QVERIFY(program.isOpen());
        WindowWatch watch(program.window());
        const QString admin = job.startTheSandbox();
        QVERIFY(!admin.isEmpty());
        QVERIFY(job.isConnected());
        const auto *pages = job.person().find<QAbstractItemView>(u"Pages"_s);
        QVERIFY(pages);
        QStringList names;
        for (int row = 0; row < pages->model()->rowCount(); ++row) {
            const QModelIndex index = pages->model()->index(row, 0);
            if (index.flags().testFlag(Qt::ItemIsSelectable))
                names << index.data().toString();
        }
        QVERIFY(names.size() > 8);
        for (const QString &name : std::as_const(names)) {
            QVERIFY(job.goTo(name));
            QVERIFY2(watch.found.isEmpty(), qPrintable(name + u": "_s + watch.found.join(u", "_s)));
        }
        test::PlainHttp http;
        const QJsonObject sample = http.listOf(admin, u"services"_s).first().toObject();
        const QString upstream = u"http://%1:%2"_s.arg(sample.value("host"_L1).toString()).arg(sample.value("port"_L1).toInt());
        QVERIFY(job.planIt(u"Developer portal"_s, upstream));
        QVERIFY(job.apply());
        QVERIFY(job.isApplied());
        QVERIFY(job.testIt());
        QVERIFY(job.undo());
        QVERIFY2(watch.found.isEmpty(), qPrintable(watch.found.join(u", "_s)));
        QCOMPARE(QApplication::activeWindow(), &program.window());
    }
};

QTEST_MAIN(TestOneWindow)
#include "test_one_window.moc"

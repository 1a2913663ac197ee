#include "ui/style/icons.h"

#include "tests/ui/look_application.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconThatTheSourcesNameIsBundled()
    {
        const QRegularExpression use(
            u"(?:icon\\(|Icon\\(|Label\\(|Button\\(|Panel\\(|Layout\\(|\\.icon = )[^;]*?u\"([a-z]+(?:-[a-z]+)+)\"_s"_s);
        QDirIterator files(QStringLiteral(GATEHOUSE_SOURCE_DIR "/ui"), { u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        int found = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            auto uses = use.globalMatch(QString::fromUtf8(file.readAll()));
            while (uses.hasNext()) {
                const QString name = uses.next().captured(1);
                QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(name)), qPrintable(name));
                ++found;
            }
        }
        QVERIFY(found > 10);
    }

    void anIconHasTheInkItWasAskedFor()
    {
        test::wear(ui::lightTheme);
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::paintIcon(&painter, QRectF(0, 0, 32, 32), u"network-server"_s, QColor(200, 10, 10));
        painter.end();
        QVERIFY(test::pixelsOf(image.convertToFormat(QImage::Format_RGB32), QColor(200, 10, 10)) > 50);
    }

    void anIconFollowsTheTheme()
    {
        const QIcon icon = ui::icon(u"network-server"_s, ui::Ink::Text);
        for (const ui::Theme *theme : { &ui::lightTheme, &ui::darkTheme }) {
            test::wear(*theme);
            const QImage image = icon.pixmap(32, 32).toImage().convertToFormat(QImage::Format_RGB32);
            QVERIFY(test::pixelsOf(image, theme->text) > 50);
        }
    }
};

QTEST_MAIN(TestIcons)
#include "test_icons.moc"

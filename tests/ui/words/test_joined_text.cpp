#include "ui/words/joined_text.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// A language that parts neither words nor sentences by blanks.
class Unspaced : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "%1, %2") == 0 ? u"%1、%2"_s : qstrcmp(source, "%1 %2") == 0 ? u"%1%2"_s : QString();
    }
};

} // namespace

class TestJoinedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsStandSideBySide()
    {
        QCOMPARE(ui::enumeration({}), QString());
        QCOMPARE(ui::enumeration({ u"one"_s }), u"one"_s);
        QCOMPARE(ui::enumeration({ u"one"_s, u"two"_s, u"%1"_s }), u"one, two, %1"_s);
        QCOMPARE(ui::sentences(u"One."_s, u"Two."_s), u"One. Two."_s);
        QCOMPARE(ui::sentences({}, u"Two."_s), u"Two."_s);
        QCOMPARE(ui::sentences(u"One."_s, {}), u"One."_s);
    }

    void theLanguagePartsThem()
    {
        Unspaced language;
        QCoreApplication::installTranslator(&language);
        QCOMPARE(ui::enumeration({ u"一"_s, u"二"_s }), u"一、二"_s);
        QCOMPARE(ui::sentences(u"一。"_s, u"二。"_s), u"一。二。"_s);
        QCoreApplication::removeTranslator(&language);
    }
};

QTEST_GUILESS_MAIN(TestJoinedText)
#include "test_joined_text.moc"

import unittest

from forbidden import faults
from planted_tree import PlantedTree


class TestForbidden(PlantedTree):
    def found(self):
        return faults(self.root)

    def test_every_forbidden_call_is_found(self):
        for path, line in [
            ("ui/a.cpp", "QEventLoop loop;"),
            ("models/storage/a.cpp", "QEventLoop loop;"),
            ("models/storage/a.cpp", "database.transaction();"),
            ("models/storage/a.cpp", "database->transaction ();"),
            ("models/oauth/a.cpp", "QRandomGenerator::global()->generate();"),
            ("tests/models/a.cpp", "QRandomGenerator::global()->generate();"),
            ("models/oauth/a.cpp", "QDateTime::currentDateTimeUtc();"),
            ("ui/a.cpp", "QDateTime::currentDateTime();"),
            ("ui/a.cpp", "QDateTime::currentMSecsSinceEpoch();"),
            ("models/oauth/a.cpp", "std::chrono::system_clock::now();"),
            ("models/oauth/a.cpp", "std::time(nullptr);"),
            ("ui/a.cpp", "reply->ignoreSslErrors();"),
            ("models/net/a.cpp", "QThread::msleep(5);"),
            ("app/sandbox/a.cpp", "QThread::sleep(5);"),
            ("tests/a.cpp", "std::this_thread::sleep_for(5ms);"),
            ("tests/a.cpp", "QTest::qWait(50);"),
            ("tests/a.cpp", "QTest::qSleep(50);"),
            ("models/net/a.cpp", "co_await call();"),
            ("models/net/a.cpp", "future.then(this, f);"),
            ("models/net/a.cpp", "std::cout << 1;"),
            ("app/gui/a.cpp", 'qputenv("A", "b");'),
            ("models/core/a.cpp", 'setenv("A", "b", 1);'),
            ("models/gateway/a.cpp", 'request.setRawHeader("If-Match", tag);'),
            ("models/gateway/a.cpp", 'request.setRawHeader("if-none-match", tag);'),
            ("ui/a.cpp", "QJsonDocument::fromJson(bytes);"),
            ("models/net/a.cpp", "configuration.setPeerVerifyMode(QSslSocket::VerifyNone);"),
            ("ui/a.h", "class A : public QObject { Q_OBJECT"),
            ("ui/a.h", "    Q_OBJECT public:"),
            ("docs/a.md", "see ../shared/design.md"),
        ]:
            with self.subTest(path=path, line=line):
                self.plant(path, f"first\n{line}\nlast\n")
                self.assert_fault(self.found(), path)
                (self.root / path).unlink()

    def test_the_line_is_named(self):
        self.plant("ui/a.cpp", "\n\nQEventLoop loop;\n")
        self.assert_fault(self.found(), "ui/a.cpp:3:", "nested event loop")

    def test_what_is_allowed_is_clean(self):
        for path, line in [
            ("models/net/http.cpp", "QEventLoop loop; reply->ignoreSslErrors(errors);"),
            ("tests/models/net/test_http.cpp", "QEventLoop loop;"),
            ("models/core/clock.cpp", "QDateTime::currentDateTimeUtc();"),
            ("tests/a.cpp", 'qputenv("A", "b"); QDateTime::currentDateTimeUtc(); QVERIFY(QTest::qWaitFor(done)); // "../shared"'),
            ("models/oauth/a.cpp", "QRandomGenerator::system(); // never QRandomGenerator::global()"),
            ("models/gateway/a.cpp", "// If-Match is never sent\n"),
            ("models/net/b.cpp", 'text = "QEventLoop"; m_then(1);'),
            ("ui/a.h", "class A {\n    Q_OBJECT\n\npublic:\n"),
            ("app/cli/a.cpp", "std::cout << 1;"),
            ("app/sandbox/a.cpp", "std::this_thread::sleep_for(delay);"),
        ]:
            self.plant(path, line + "\n")
        self.assert_clean(self.found())

    def test_a_second_file_that_ignores_errors_is_found(self):
        self.plant("models/net/a.cpp", "reply->ignoreSslErrors(checked);\n")
        self.assert_clean(self.found())
        self.plant("models/net/b.cpp", "reply->ignoreSslErrors(all);\n")
        self.assert_fault(self.found(), "models/net/b.cpp", "ignoreSslErrors")


if __name__ == "__main__":
    unittest.main()

import unittest

from layers import faults
from planted_tree import PlantedTree


class TestLayers(PlantedTree):
    def setUp(self):
        super().setUp()
        self.plant("qt/QtGui/QIcon", "")
        self.plant("qt/QtWidgets/QWidget", "")
        self.plant("qt/QtWidgets/qwidget.h", "")
        self.plant("qt/QtSql/QSqlQuery", "")
        self.plant("qt/QtNetwork/QTcpServer", "")
        self.plant("qt/QtCore/QString", "")

    def found(self):
        return faults(self.root, self.root / "qt")

    def test_what_is_allowed_is_clean(self):
        self.plant("models/gateway/a.cpp", '#include "models/gateway/a.h"\n#include "models/net/http.h"\n#include <QString>\n#include <vector>\n')
        self.plant("models/core/yaml.cpp", "#include <yaml-cpp/yaml.h>\n")
        self.plant("models/core/secret.cpp", "#include <openssl/crypto.h>\n")
        self.plant("models/storage/keychain_secret_store.cpp", "#include <qt6keychain/keychain.h>\n#include <QSqlQuery>\n")
        self.plant("models/net/http.cpp", "#include <QTcpServer>\n")
        self.plant("ui/a.cpp", '#include "ui/a.h"\n#include "models/tables/a.h"\n#include <QtWidgets/QWidget>\n#include "a.moc"\n')
        self.plant("app/gui/main.cpp", '#include "app/gui/a.h"\n#include "ui/a.h"\n#include "models/core/a.h"\n')
        self.plant("app/sandbox/a.cpp", '#include "models/jose/a.h"\n#include <httplib.h>\n')
        self.plant("models/core/b.cpp", '// #include "ui/a.h"\n/*\n#include "ui/a.h"\n*/\n')
        self.assert_clean(self.found())

    def test_every_wrong_include_is_found(self):
        for path, include, words in [
            ("models/core/a.h", '"ui/theme.h"', "points up"),
            ("models/core/a.h", '"models/net/http.h"', "points up"),
            ("models/net/a.h", '"models/jose/jwk.h"', "points up"),
            ("models/jose/a.h", '"models/net/http.h"', "points up"),
            ("models/gateway/a.h", '"models/oauth/pkce.h"', "points up"),
            ("models/oauth/a.h", '"models/identity/a.h"', "points up"),
            ("models/provisioning/a.h", '"models/tables/a.h"', "points up"),
            ("models/storage/a.h", '"models/net/http.h"', "points up"),
            ("ui/a.h", '"app/gui/a.h"', "points up"),
            ("ui/a.h", '"tests/support/a.h"', "points up"),
            ("app/sandbox/gateway/a.h", '"models/net/http.h"', "points up"),
            ("app/sandbox/a.h", '"app/cli/a.h"', "points up"),
            ("models/core/a.h", '"clock.h"', "from the root"),
            ("models/core/a.h", '"../net/http.h"', "from the root"),
            ("models/core/a.h", "<QIcon>", "QtGui"),
            ("models/tables/a.h", "<QWidget>", "QtWidgets"),
            ("models/tables/a.h", "<QtWidgets/QWidget>", "QtWidgets"),
            ("models/tables/a.h", "<qwidget.h>", "QtWidgets"),
            ("models/tables/a.h", "<QtGui>", "QtGui"),
            ("ui/a.h", "<QSqlQuery>", "QtSql"),
            ("ui/a.h", "<QTcpServer>", "QtNetwork"),
            ("models/gateway/a.cpp", "<yaml-cpp/yaml.h>", "yaml.cpp alone"),
            ("models/core/random.cpp", "<openssl/rand.h>", "OpenSSL"),
            ("ui/a.cpp", "<openssl/evp.h>", "OpenSSL"),
            ("models/storage/store.cpp", "<qt6keychain/keychain.h>", "QtKeychain"),
            ("models/net/http.cpp", "<httplib.h>", "models/net"),
            ("models/newcomer/a.h", "<vector>", "no place"),
        ]:
            with self.subTest(path=path, include=include):
                self.plant(path, f"\n#  include {include}\n")
                self.assert_fault(self.found(), path, words)
                (self.root / path).unlink()


if __name__ == "__main__":
    unittest.main()

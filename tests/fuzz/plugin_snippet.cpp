// link: gatehouse_gateway
#include "models/gateway/plugin_snippet.h"
#include "models/gateway/lenient_json.h"

#include <QJsonDocument>

namespace {

/// Every type of field, and names that documents write differently.
const forms::FormSchema &schema()
{
    static const forms::FormSchema read = forms::FormSchema::fromJson(QJsonDocument::fromJson(R"({"fields":[
        {"protocols":{"type":"set","elements":{"type":"string","one_of":["http","https"]}}},
        {"config":{"type":"record","fields":[
            {"issuer":{"type":"string"}},
            {"consumer_claim":{"type":"array","elements":{"type":"string"}}},
            {"verify_parameters":{"type":"boolean"}},
            {"auth_methods":{"type":"array","elements":{"type":"string","one_of":["bearer","client_credentials"]}}},
            {"leeway":{"type":"number"}},
            {"paths":{"type":"array","elements":{"type":"array","elements":{"type":"string"}}}},
            {"client_secret":{"type":"array","encrypted":true,"elements":{"type":"string"}}},
            {"client_jwk":{"type":"array","elements":{"type":"record","fields":[{"kid":{"type":"string"}}]}}},
            {"tokens":{"type":"map","keys":{"type":"string"},"values":{"type":"integer"}}}
        ]}}]})")
                                                                          .object())
                                              .value();
    return read;
}

void require(bool promise)
{
    if (!promise)
        __builtin_trap();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto snippet = gateway::readPluginSnippet(QString::fromUtf8(bytes), schema());
    if (!snippet) {
        require(snippet.error().code.startsWith(QLatin1String("gatehouse.snippet_")));
        return 0;
    }
    // What was put right needs no putting right.
    const QByteArray body = QJsonDocument(snippet->body()).toJson();
    const auto again = gateway::readPluginSnippet(QString::fromUtf8(body), schema());
    if (!again) {
        require(again.error().code == QLatin1String("gatehouse.snippet_too_large"));
        return 0;
    }
    require(again->config == snippet->config);
    require(again->secrets.size() == snippet->secrets.size());
    // Strict JSON needs no lenience.
    const QJsonDocument strict = QJsonDocument::fromJson(bytes);
    const auto lenient = gateway::readLenientJson(QString::fromUtf8(bytes));
    require(strict.isNull() || lenient.has_value());
    return 0;
}

#include "models/core/yaml.h"

#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>
// The events of the parser are read, not YAML::Node: it follows aliases, keeps the last of two equal keys and has no bounds.
#include <yaml-cpp/eventhandler.h>

#include <optional>
#include <sstream>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxDepth = 64;

struct Place {
    int line = 1;
    int column = 1;
};

Place placeOf(const YAML::Mark &mark)
{
    return mark.is_null() ? Place() : Place { mark.line + 1, mark.column + 1 };
}

tl::unexpected<Error> yamlFailure(const QString &where, Place place, const QString &text)
{
    return failure(Error::Kind::Invalid, u"gatehouse.yaml"_s, text, u"%1:%2:%3"_s.arg(where).arg(place.line).arg(place.column),
        QJsonObject { { u"line"_s, place.line }, { u"column"_s, place.column } });
}

/// Makes nodes of the parser's events. What it refuses it throws as the parser throws its own faults.
class Builder final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { add(nodeAt(mark, YamlNode::Kind::Null)); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { throw YAML::ParserException(mark, "an alias (*name) is not allowed"); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { close(); }

    static YamlNode nodeAt(const YAML::Mark &mark, YamlNode::Kind kind);
    YamlNode takeRoot() { return std::move(m_root); }

private:
    struct Level {
        YamlNode node;
        std::optional<YamlNode> key; ///< of a map: read, its value still to come
        QSet<QString> keys; ///< of a map
    };

    void open(const YAML::Mark &mark, const std::string &tag, YamlNode::Kind kind);
    void close();
    void add(YamlNode node);
    void addKey(Level &map, YamlNode key);

    std::vector<Level> m_levels;
    YamlNode m_root;
};

YamlNode Builder::nodeAt(const YAML::Mark &mark, YamlNode::Kind kind)
{
    YamlNode node;
    node.kind = kind;
    node.line = placeOf(mark).line;
    node.column = placeOf(mark).column;
    return node;
}

YAML::Mark markOf(const YamlNode &node)
{
    YAML::Mark mark;
    mark.line = node.line - 1;
    mark.column = node.column - 1;
    return mark;
}

// The parser gives "?" to what is plain and "!" to what is quoted; anything else was written by hand.
void Builder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &value)
{
    if (tag != "?" && tag != "!" && !tag.empty() && tag != "tag:yaml.org,2002:str")
        throw YAML::ParserException(mark, "a tag (!name) is not allowed");
    YamlNode node = nodeAt(mark, YamlNode::Kind::Scalar);
    node.text = QString::fromStdString(value);
    node.quoted = tag != "?" && !tag.empty();
    add(std::move(node));
}

void Builder::open(const YAML::Mark &mark, const std::string &tag, YamlNode::Kind kind)
{
    if (tag != "?" && tag != "!" && !tag.empty())
        throw YAML::ParserException(mark, "a tag (!name) is not allowed");
    if (m_levels.size() == maxDepth)
        throw YAML::ParserException(mark, "more than 64 levels");
    if (!m_levels.empty() && m_levels.back().node.kind == YamlNode::Kind::Map && !m_levels.back().key)
        throw YAML::ParserException(mark, "a key must be a plain word");
    m_levels.push_back({ nodeAt(mark, kind), {}, {} });
}

void Builder::close()
{
    YamlNode node = std::move(m_levels.back().node);
    m_levels.pop_back();
    add(std::move(node));
}

void Builder::addKey(Level &map, YamlNode key)
{
    if (key.kind != YamlNode::Kind::Scalar)
        throw YAML::ParserException(markOf(key), "a key must be a plain word");
    if (map.keys.contains(key.text))
        throw YAML::ParserException(markOf(key), "the key \"" + key.text.toStdString() + "\" stands here twice");
    map.keys.insert(key.text);
    map.key = std::move(key);
}

void Builder::add(YamlNode node)
{
    if (m_levels.empty()) {
        m_root = std::move(node);
        return;
    }
    Level &level = m_levels.back();
    if (level.node.kind == YamlNode::Kind::List) {
        level.node.items.push_back(std::move(node));
    } else if (!level.key) {
        addKey(level, std::move(node));
    } else {
        level.node.entries.push_back({ std::move(*level.key), std::move(node) });
        level.key.reset();
    }
}

/// The parser takes byte 4 for the end of the file and guesses encodings by zeros: neither shall get that far.
std::optional<Place> controlCharacter(const QByteArray &bytes)
{
    Place place;
    for (const char character : bytes) {
        const auto byte = uchar(character);
        if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f)
            return place;
        if (byte == '\n')
            place = { place.line + 1, 1 };
        else
            ++place.column;
    }
    return std::nullopt;
}

} // namespace

const YamlNode *YamlNode::find(QStringView key) const
{
    for (const auto &[name, value] : entries) {
        if (name.text == key)
            return &value;
    }
    return nullptr;
}

Result<YamlNode> parseYaml(const QByteArray &bytes, const QString &where, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return yamlFailure(where, {}, u"more than %1 bytes"_s.arg(maxBytes));
    if (const auto place = controlCharacter(bytes))
        return yamlFailure(where, *place, u"a control character"_s);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    if (decoder.hasError())
        return yamlFailure(where, {}, u"not UTF-8"_s);
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        Builder builder;
        if (!parser.HandleNextDocument(builder))
            return Builder::nodeAt(YAML::Mark(), YamlNode::Kind::Null);
        YamlNode root = builder.takeRoot();
        Builder rest;
        if (parser.HandleNextDocument(rest))
            return yamlFailure(where, {}, u"more than one document"_s);
        return root;
    } catch (const YAML::Exception &exception) {
        return yamlFailure(where, placeOf(exception.mark), QString::fromStdString(exception.msg));
    }
}

} // namespace core

#include "ui/inspector/token_tree.h"

#include "models/tables/cell_roles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostNested = 32; ///< levels; deeper values are shown as JSON in one line

QString jsonText(const QJsonValue &value, QJsonDocument::JsonFormat format)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(format)).trimmed();
}

/// A value as one reads it: strings without quotes, whole numbers without an exponent.
QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    case QJsonValue::Array:
    case QJsonValue::Object:
        return jsonText(value, QJsonDocument::Indented);
    default:
        return u"null"_s;
    }
}

bool isPlainList(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray()
        && std::none_of(array.begin(), array.end(), [](const QJsonValue &one) { return one.isArray() || one.isObject(); });
}

/// A list of plain values is read in one line.
QString shortText(const QJsonValue &value)
{
    if (value.isObject())
        return TokenTree::tr("%n member(s)", nullptr, int(value.toObject().size()));
    if (!value.isArray())
        return plainText(value);
    const QJsonArray array = value.toArray();
    if (!isPlainList(value))
        return TokenTree::tr("%n value(s)", nullptr, int(array.size()));
    QStringList texts;
    for (const QJsonValue &one : array)
        texts << plainText(one);
    return texts.join(u", "_s);
}

/// Members in the order in which one looks for them: JSON has none.
QStringList inOrder(QStringList names)
{
    static const QStringList first { u"alg"_s, u"kid"_s, u"typ"_s, u"active"_s, u"iss"_s, u"sub"_s, u"aud"_s, u"azp"_s, u"client_id"_s,
        u"cid"_s, u"appid"_s, u"application_id"_s, u"scp"_s, u"scope"_s, u"iat"_s, u"nbf"_s, u"exp"_s, u"auth_time"_s };
    const auto rank = [](const QString &name) {
        const qsizetype place = first.indexOf(name);
        return place < 0 ? first.size() : place;
    };
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return names;
}

} // namespace

struct TokenTree::Node {
    Node *parent = nullptr;
    int row = 0;
    TokenPart part = TokenPart::Claims;
    QString name;
    QString path;
    QJsonValue value;
    std::vector<std::unique_ptr<Node>> children {};

    bool isPart() const { return parent && !parent->parent; }
    bool isTop() const { return parent && parent->isPart(); }
    int depth() const { return parent ? parent->depth() + 1 : 0; }
};

TokenTree::TokenTree(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

TokenTree::~TokenTree() = default;

void TokenTree::setParts(const QList<Part> &parts, const ClaimContext &context)
{
    beginResetModel();
    m_context = context;
    m_remarks.clear();
    m_root = std::make_unique<Node>();
    for (const Part &part : parts) {
        auto node = std::make_unique<Node>(Node { m_root.get(), int(m_root->children.size()), part.part, part.title, {}, part.members });
        grow(*node, part.members);
        m_root->children.push_back(std::move(node));
    }
    endResetModel();
}

void TokenTree::grow(Node &parent, const QJsonValue &value) const
{
    const auto add = [&](const QString &name, const QString &path, const QJsonValue &child) {
        auto node = std::make_unique<Node>(Node { &parent, int(parent.children.size()), parent.part, name, path, child });
        grow(*node, child);
        parent.children.push_back(std::move(node));
    };
    if (parent.depth() > mostNested)
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QStringList names = parent.isPart() ? inOrder(object.keys()) : object.keys();
        for (const QString &name : names)
            add(name, parent.path.isEmpty() ? name : QString(parent.path + u'.' + name), object.value(name));
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            add(u"[%1]"_s.arg(i), u"%1[%2]"_s.arg(parent.path).arg(i), array.at(i));
    }
}

void TokenTree::setRemarks(const QList<Remark> &remarks)
{
    m_remarks = remarks;
    for (const auto &part : m_root->children) {
        if (!part->children.empty())
            Q_EMIT dataChanged(createIndex(0, Meaning, part->children.front().get()),
                createIndex(int(part->children.size()) - 1, Meaning, part->children.back().get()));
    }
}

void TokenTree::setNow(const QDateTime &now)
{
    m_context.now = now;
    for (const auto &part : m_root->children) {
        for (const auto &node : part->children) {
            if (isMoment(node->name, node->value)) {
                const QModelIndex cell = createIndex(node->row, Meaning, node.get());
                Q_EMIT dataChanged(cell, cell, { Qt::DisplayRole });
            }
        }
    }
}

QModelIndex TokenTree::find(TokenPart part, const QString &name) const
{
    for (const auto &top : m_root->children) {
        for (const auto &node : top->children) {
            if (top->part == part && node->name == name)
                return createIndex(node->row, Name, node.get());
        }
    }
    return {};
}

const TokenTree::Node *TokenTree::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex TokenTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex TokenTree::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? nodeOf(child)->parent : nullptr;
    return above && above->parent ? createIndex(above->row, Name, above) : QModelIndex();
}

int TokenTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int TokenTree::columnCount(const QModelIndex &) const
{
    return 3;
}

const TokenTree::Remark *TokenTree::remarkOf(const Node &node) const
{
    const auto found = std::find_if(m_remarks.begin(), m_remarks.end(),
        [&node](const Remark &remark) { return node.isTop() && remark.part == node.part && remark.name == node.name; });
    return found == m_remarks.end() ? nullptr : &*found;
}

QString TokenTree::meaningOf(const Node &node) const
{
    if (!node.isTop())
        return {};
    const Remark *remark = remarkOf(node);
    return remark ? remark->words : claimWords(node.part, node.name, node.value, m_context);
}

QVariant TokenTree::text(const Node &node, int column) const
{
    switch (column) {
    case Name:
        return node.name;
    case Value:
        return node.isPart() ? QString() : shortText(node.value);
    default:
        return meaningOf(node);
    }
}

QVariant TokenTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    const Remark *remark = index.column() == Meaning ? remarkOf(node) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case tables::TechnicalRole:
        return !node.isPart() && index.column() != Meaning;
    case tables::MutedRole:
        return index.column() == Meaning || index.column() == Value;
    case ToneRole:
        return int(remark ? remark->tone : Tone::Neutral);
    case GlyphRole:
        return int(remark ? remark->glyph : Glyph::None);
    case Qt::ToolTipRole:
        return index.column() == Meaning ? QVariant(meaningOf(node)) : toolTip(node, index.column());
    case ShortRole:
        return !node.value.isObject() && (!node.value.isArray() || isPlainList(node.value));
    case PathRole:
        return node.path;
    case WholeRole:
        return plainText(node.value);
    default:
        return {};
    }
}

/// A value that is cut in its cell, whole; one that would cover the screen is cut here too.
QVariant TokenTree::toolTip(const Node &node, int column)
{
    constexpr qsizetype most = 400;
    if (column != Value || node.isPart())
        return {};
    const QString text = shortText(node.value);
    return text.size() > most ? QString(text.left(most) + QChar(0x2026)) : text;
}

QVariant TokenTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles { tr("Claim"), tr("Value"), tr("In words") };
    return titles.value(section);
}

} // namespace ui

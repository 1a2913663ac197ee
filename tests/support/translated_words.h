#pragma once

#include <QFile>
#include <QMultiHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace test {

/// What the window says in another language, looked up by the English words. Without a file every word stands for itself.
class TranslatedWords {
public:
    /// @param file a .ts of the project; empty = English
    explicit TranslatedWords(const QString &file)
    {
        QFile source(file);
        if (file.isEmpty() || !source.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&source);
        QString english;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source"))
                english = plain(xml.readElementText());
            else if (xml.name() == QLatin1String("translation"))
                m_words.insert(english, plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
        }
    }

    /// Everything that @p english may have become, itself last.
    QStringList of(const QString &english) const { return m_words.values(english) << english; }

private:
    /// As a screen reader says it: without the key that is marked in it.
    static QString plain(QString text)
    {
        static const QRegularExpression added(QStringLiteral("\\s*\\(&.\\)"));
        return text.remove(added).remove(u'&');
    }

    QMultiHash<QString, QString> m_words;
};

} // namespace test

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
                insert(english, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }

    /// Everything that @p english may have become, itself last.
    QStringList of(const QString &english) const { return m_words.values(english) << english; }

private:
    /// As a screen reader says it: without the mark of a key; languages that add the key itself, in brackets, are read with it or without.
    void insert(const QString &english, const QString &translation)
    {
        static const QRegularExpression key(QStringLiteral("\\s*\\(&.\\)"));
        m_words.insert(english, plain(translation));
        m_words.insert(english, QString(translation).remove(key));
    }

    static QString plain(QString text) { return text.remove(u'&'); }

    QMultiHash<QString, QString> m_words;
};

} // namespace test

#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

/// How one kind of object is made, changed and copied in a test: the words for the command line.
struct EntitySample {
    QStringList create; ///< options of `create`
    QStringList edit; ///< options of `edit`
    QStringList clone; ///< options of `clone`
    QString of {}; ///< its parent, where one of its kind has to name it
    QString changed {}; ///< the member that `edit` changes
    bool comesBackExactly = true; ///< after a delete, by what `get` shows, with its own id
};

/// A thing that has to be there before the samples are.
struct SampleGround {
    QString kind;
    QStringList options;
};

/// What the samples stand on, in the order in which it is made.
std::vector<SampleGround> sampleGround(const QString &folder);

/// The samples by kind; files with secrets and certificates are written to @p folder.
QHash<QString, EntitySample> entitySamples(const QString &folder);

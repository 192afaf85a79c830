// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/scenario.h"
#include "report/words.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QFutureWatcher>

#include <vector>

namespace samvirke {

/// A scenario or an exercise that lies in one of the library's folders.
struct LibraryThing
{
    enum class Kind { scenario, exercise } kind = Kind::scenario;
    QString path;  ///< the scenario's folder, or the exercise's file
    QString title; ///< the name of the file where it cannot be read
    QString facts; ///< one line
    QString state; ///< what the check found, in words
    int errors = 0, warnings = 0;
    QStringList about; ///< paragraphs for who wants to know more: summary, problems
    bool readable = true;
    bool isOpen = false; ///< an exercise that is not closed: it can go on
    Millis length{0};
    QDateTime changed;
};

/// Everything in @p scenarioFolders (each a folder of scenario folders) and @p exerciseFolder: scenarios, the
/// shortest first because it is the one to begin with, then exercises, newest first. What cannot be read is there too
/// and says why.
[[nodiscard]] std::vector<LibraryThing> readLibrary(const Words &words, const QStringList &scenarioFolders,
                                                    const QString &exerciseFolder);

/// The library as windows see it. Reading happens in a thread.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(bool reading READ isReading NOTIFY readingChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString openTitle READ openTitle NOTIFY readingChanged)
    Q_PROPERTY(QString openPath READ openPath NOTIFY readingChanged)
    Q_PROPERTY(QString lastTitle READ lastTitle NOTIFY readingChanged)
    Q_PROPERTY(QString lastPath READ lastPath NOTIFY readingChanged)
    Q_PROPERTY(QString unsavedTitle READ unsavedTitle NOTIFY readingChanged)
    Q_PROPERTY(QString unsavedPath READ unsavedPath NOTIFY readingChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        SectionRole,
        FactsRole,
        StateRole,
        PathRole,
        ErrorsRole,
        WarningsRole,
        AboutRole,
        IsScenarioRole,
        ReadableRole,
        IsOpenRole
    };

    explicit LibraryModel(const Words &words, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Reads the folders again.
    Q_INVOKABLE void refresh();
    /// The row of @p path, or -1.
    Q_INVOKABLE int rowOf(const QString &path) const;

    [[nodiscard]] bool isReading() const { return m_watcher.isRunning(); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    /// The newest exercise that is not closed; empty: there is none.
    [[nodiscard]] QString openTitle() const;
    [[nodiscard]] QString openPath() const;
    /// The newest exercise that is over and can be debriefed; empty: there is none.
    [[nodiscard]] QString lastTitle() const;
    [[nodiscard]] QString lastPath() const;
    /// The scenario that was edited last and not saved; empty: there is none.
    [[nodiscard]] QString unsavedTitle() const { return m_unsavedTitle; }
    [[nodiscard]] QString unsavedPath() const { return m_unsavedPath; }
    /// One that is under way here is none that was left.
    void setHosted(const QString &path);
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }

signals:
    void readingChanged();
    void filterChanged();
    void countChanged();

private:
    void show();
    [[nodiscard]] const LibraryThing *open() const;
    [[nodiscard]] const LibraryThing *last() const;

    Words m_words;
    QString m_hosted, m_unsavedTitle, m_unsavedPath;
    QFutureWatcher<std::vector<LibraryThing>> m_watcher;
    std::vector<LibraryThing> m_things;
    std::vector<std::size_t> m_shown; ///< of m_things
    QString m_filter;
    bool m_again = false;
};

} // namespace samvirke

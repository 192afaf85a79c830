// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/words.h"
#include "session/seat_session.h"

#include <QAbstractListModel>
#include <QVariantList>

#include <vector>

namespace samvirke {

/// The map sketch: an image of the scenario, and what was drawn on it as far as this seat was told.
class MapSketch : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(bool there READ isThere NOTIFY mapChanged)  ///< the scenario has a map
    Q_PROPERTY(QString image READ image NOTIFY mapChanged) ///< a source; empty until it has come
    Q_PROPERTY(QStringList symbols READ symbols NOTIFY mapChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< of the agency that drew it
        SymbolRole,                  ///< in words; empty: a line
        PointsRole,                  ///< maps with x and y, shares of the width and height
        LabelRole,
        MineRole,
        SpokenRole ///< all of it, for a screen reader and the list
    };

    MapSketch(const Words &words, SeatSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isThere() const { return m_session.scenario().map.has_value(); }
    [[nodiscard]] QString image() const { return m_image; }
    [[nodiscard]] QStringList symbols() const;

    /// What to ask the host for to draw: points are shares of the width and height, from 0 to 1; @p symbol a place in
    /// `symbols`, -1 for a line.
    [[nodiscard]] MarkMap mark(int symbol, const QVariantList &points, const QString &label,
                               const Addressees &told) const;
    [[nodiscard]] Ref refAt(int row) const;
    Q_INVOKABLE void fetchImage();

signals:
    void countChanged();
    void mapChanged();

private:
    void fill();
    void take(const Delivery &delivery);

    Words m_words;
    SeatSession &m_session;
    std::vector<Happened> m_rows; ///< MapMarked, the oldest first
    QString m_image;
    std::string m_fetched; ///< digest of what was asked for
};

} // namespace samvirke

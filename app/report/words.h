// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <utility>
#include <vector>

class QTranslator;

namespace samvirke {

/// A sentence of the program, with places %1 to %9 to fill.
class Sentence : public QString
{
public:
    explicit Sentence(QString text) : QString(std::move(text)) {}
    /// Fills the places in one pass, so that what an argument says is never taken for a place.
    [[nodiscard]] QString with(const QStringList &args) const;
};

/// @p text with the replacement character for what steers terminals and the direction of writing; tabs and line ends
/// stay.
[[nodiscard]] QString withoutControls(QString text);

/// The program's sentences in one language. A value to pass on, so that a Norwegian report can be written from an
/// English window.
///
/// `words("Context", "Text with %1").with({arg})`: lupdate reads such calls as translations of their context.
class Words
{
public:
    /// @param language "en", "nb", ...; what has no translation is English
    explicit Words(const QString &language);

    [[nodiscard]] Sentence operator()(const char *context, const char *text) const;
    /// The form for @p count, which is also %n. @param comment for translators
    [[nodiscard]] Sentence operator()(const char *context, const char *text, const char *comment, int count) const;

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// Languages that the program speaks.
    [[nodiscard]] static QStringList languages();
    /// The one of them that the user's desktop asks for.
    [[nodiscard]] static QString systemLanguage();

private:
    QString m_language;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

/// What speakers of @p code call their language.
[[nodiscard]] QString languageName(const QString &code);

[[nodiscard]] inline QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

[[nodiscard]] QStringList fromUtf8(const std::vector<std::string> &texts);

} // namespace samvirke

// SPDX-FileCopyrightText: 2026 The Samvirke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words.h"

#include <QTranslator>

namespace samvirke {

Words::Words(const QString &language) : m_language(languages().contains(language) ? language : QStringLiteral("en"))
{
    m_locale = m_language == QLatin1String("nb") ? QLocale(QLocale::NorwegianBokmal, QLocale::Norway)
                                                 : QLocale(QLocale::English, QLocale::UnitedKingdom);
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/samvirke_") + m_language + QStringLiteral(".qm"))) {
        m_translator = std::move(translator);
    }
}

Sentence Words::operator()(const char *context, const char *text) const
{
    return (*this)(context, text, nullptr, -1);
}

Sentence Words::operator()(const char *context, const char *text, const char *comment, int count) const
{
    QString said = m_translator ? m_translator->translate(context, text, comment, count) : QString{};
    if (said.isEmpty()) {
        said = QString::fromUtf8(text);
    }
    return Sentence(count < 0 ? said : said.replace(QLatin1String("%n"), m_locale.toString(count)));
}

QString Sentence::with(const QStringList &args) const
{
    QString out;
    out.reserve(size());
    for (qsizetype i = 0; i < size(); ++i) {
        const QChar next = i + 1 < size() ? at(i + 1) : QChar{};
        if (at(i) == QLatin1Char('%') && next >= QLatin1Char('1') && next <= QLatin1Char('9')) {
            out += args.value(next.digitValue() - 1);
            ++i;
        } else {
            out += at(i);
        }
    }
    return out;
}

QStringList Words::languages()
{
    return {QStringLiteral("en"), QStringLiteral("nb")};
}

QString Words::systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString language = wanted.section(QLatin1Char('-'), 0, 0);
        if (language == QLatin1String("no") || language == QLatin1String("nn")) {
            return QStringLiteral("nb");
        }
        if (languages().contains(language)) {
            return language;
        }
    }
    return QStringLiteral("en");
}

QString languageName(const QString &code)
{
    // Qt would say "American English"
    return code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

QStringList fromUtf8(const std::vector<std::string> &texts)
{
    QStringList out;
    for (const std::string &text : texts) {
        out += fromUtf8(text);
    }
    return out;
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        const bool isControl = c.category() == QChar::Other_Control && code != u'\n' && code != u'\t';
        const bool isDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        const bool isNothing = code >= 0xfffe; // no character at all, and no part of XML
        if (isControl || isDirection || isNothing) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace samvirke

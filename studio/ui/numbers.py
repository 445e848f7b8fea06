"""Numbers and days in the language of the window: “1,204” is “1.204” in German, “1 204” in French."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def window_locale() -> QLocale:
    """How the window writes numbers and dates. A system without a language is written to in English."""
    locale = QLocale()
    return _ENGLISH if locale.language() == QLocale.Language.C else locale


def count_in(language: str) -> None:
    """Write numbers and dates as in this language from here on; as the system does where it speaks it too.

    Args:
        language: its code, “de” or “zh_CN”.
    """
    wanted, system = QLocale(language), QLocale.system()
    speaks = system.language() if system.language() != QLocale.Language.C else QLocale.Language.English
    QLocale.setDefault(system if speaks == wanted.language() else wanted)


def speaks_english() -> bool:
    """Whether dates may be written as the program was."""
    return window_locale().language() == QLocale.Language.English


def grouped(count: int) -> str:
    """A count with its thousands apart."""
    return window_locale().toString(count)


def decimal(value: float, digits: int) -> str:
    """A number with so many digits behind the point, or comma."""
    return window_locale().toString(float(value), "f", digits)


def written(value: float, form: str) -> str:
    """A number as Python writes it in this form, “,.4g”, with the signs of the language."""
    return in_language(f"{value:{form}}")


def in_language(number: str) -> str:
    """A number that was written as in English, “1,204.5”, as the window writes it: “1.204,5” in German."""
    locale = window_locale()
    whole = number.partition(".")[0].lstrip("+-")
    # Spanish keeps four digits together: “1234”, but “12.345”
    apart = locale.toString(1234)[1:-3] if len(whole) == len("1,234") else locale.groupSeparator()
    return number.translate({ord(","): apart, ord("."): locale.decimalPoint()})


def day_text(day: date) -> str:
    """“Saturday, 28 November 2026”."""
    if not speaks_english():
        return window_locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return f"{_ENGLISH.standaloneDayName(day.isoweekday())}, {day.day} {month_text(day)}"


def month_text(day: date) -> str:
    """“November 2026”."""
    locale = window_locale()
    if locale.language() in {QLocale.Language.Japanese, QLocale.Language.Chinese}:
        return f"{day.year}年{day.month}月"
    return f"{locale.standaloneMonthName(day.month)} {day.year}"


def short_day_text(day: date) -> str:
    """“28 Nov”."""
    locale = window_locale()
    if locale.language() in {QLocale.Language.Japanese, QLocale.Language.Chinese}:
        return f"{day.month}月{day.day}日"
    return f"{day.day} {locale.monthName(day.month, QLocale.FormatType.ShortFormat)}"

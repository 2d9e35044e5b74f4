"""Reads the calendars of a folder with icalendar and prints what it read, one event a line."""

import pathlib
import sys
from datetime import timezone

from icalendar import Calendar


def instant(event, name):
    return event[name].dt.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


for file in sorted(pathlib.Path(sys.argv[1]).glob("*.ics")):
    calendar = Calendar.from_ical(file.read_bytes())
    for event in calendar.walk("VEVENT"):
        print(
            file.stem,
            str(calendar["METHOD"]),
            str(event["UID"]),
            int(event["SEQUENCE"]),
            str(event["STATUS"]),
            instant(event, "DTSTART"),
            instant(event, "DTEND"),
            str(event["SUMMARY"]),
            str(event["LOCATION"]),
            str(event["DESCRIPTION"]).replace("\n", "\\n"),
            sep="\t",
        )

// Reads the calendars of a folder with ical.js and prints what it read, one event a line. The zone is the one in each file.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, library] = process.argv.slice(2);
const found = createRequire(join(library, 'package.json')).resolve('ical.js');
const { default: ICAL } = await import(pathToFileURL(found).href);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ics')).sort()) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), 'utf8')));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  for (const one of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(one);
    const instant = (time) => time.toJSDate().toISOString().replace('.000Z', 'Z');
    console.log([
      basename(file, '.ics'),
      calendar.getFirstPropertyValue('method'),
      event.uid,
      event.sequence,
      one.getFirstPropertyValue('status'),
      instant(event.startDate),
      instant(event.endDate),
      event.summary,
      event.location,
      event.description.replaceAll('\n', '\\n'),
    ].join('\t'));
  }
}

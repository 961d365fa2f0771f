/** The list of all notes: found by words, grouped by where they were written, and as Markdown to take away. Pure. */
import type { ListedNote } from '../../../lib/api/generated';

export interface LessonNotes {
  key: string;
  /** None when the course no longer has the lesson. */
  title?: string;
  notes: ListedNote[];
}

export interface CourseNotes {
  slug: string;
  title: string;
  lessons: LessonNotes[];
}

/** Those that contain all the words, in any case. */
export function matching(notes: readonly ListedNote[], words: string): ListedNote[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return notes.filter(({ note, course_title, lesson_title }) => {
    const text = [note.text, note.quote?.exact, course_title, lesson_title].join(' ').toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** By course and lesson, each in the order of its first note. */
export function grouped(notes: readonly ListedNote[]): CourseNotes[] {
  const courses = new Map<string, CourseNotes>();
  for (const listed of notes) {
    const { course_slug: slug, course_title: title, lesson_title, note } = listed;
    const course = courses.get(slug) ?? { slug, title, lessons: [] };
    courses.set(slug, course);
    let lesson = course.lessons.find(({ key }) => key === note.lesson);
    if (!lesson) course.lessons.push((lesson = { key: note.lesson, title: lesson_title, notes: [] }));
    lesson.notes.push(listed);
  }
  return [...courses.values()];
}

export function asMarkdown(notes: readonly ListedNote[], title: string, gone: string): string {
  const lines = [`# ${line(title)}`, ''];
  for (const course of grouped(notes)) {
    lines.push(`## ${line(course.title)}`, '');
    for (const lesson of course.lessons) {
      lines.push(`### ${line(lesson.title ?? gone)}`, '');
      for (const { note } of lesson.notes) {
        if (note.quote) lines.push(`> ${line(note.quote.exact)}`, '');
        if (note.text) lines.push(...note.text.split('\n').map(escape), '');
      }
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** One line, whatever it contains. */
function line(text: string): string {
  return escape(text.replace(/\s+/g, ' ').trim());
}

/** What Markdown would take for something of its own. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/^(\s*(?:\d+(?=[.)]))?)([-+.)])(?=\s)/, '$1\\$2');
}

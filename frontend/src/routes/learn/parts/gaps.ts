/**
 * Gap questions arrive as text with placeholders, `<span class="gap" data-gap="1">____</span>`. Here each placeholder
 * gets a native control with a label of its own. The span stays: it belongs to the HTML block that may be taken away.
 */
import type { GapVerdict, GapField } from '../../../lib/api/generated';

export interface GapWords {
  /** "Gap 1 of 3" */
  label: (number: number) => string;
  /** First entry of a drop-down. */
  choose: string;
  right: string;
  wrong: string;
}

export interface GapControls {
  /** Puts values and verdicts into the controls; a control that has the focus keeps its caret. */
  update: (values: Readonly<Record<number, string>>, verdicts: readonly GapVerdict[], disabled: boolean) => void;
}

export function fillGaps(
  body: HTMLElement,
  gaps: readonly GapField[],
  prefix: string,
  words: GapWords,
  onchange: (number: number, text: string) => void,
): GapControls {
  const controls = gaps.flatMap((gap) => {
    const place = body.querySelector(`.gap[data-gap="${gap.number}"]`);
    if (!place) return [];
    const control = gap.kind === 'drop_down' ? dropDown(gap, words.choose) : input(gap);
    control.id = `${prefix}-gap-${gap.number}`;
    control.className = 'ds-input gap-input';
    control.addEventListener('input', () => onchange(gap.number, control.value));
    const label = document.createElement('label');
    label.htmlFor = control.id;
    label.className = 'ds-sr-only';
    label.textContent = words.label(gap.number);
    const mark = document.createElement('span');
    mark.id = `${control.id}-verdict`;
    mark.className = 'gap-verdict';
    place.replaceChildren(label, control, mark);
    return [{ gap, control, mark }];
  });

  return {
    update(values, verdicts, disabled) {
      for (const { gap, control, mark } of controls) {
        const value = values[gap.number] ?? '';
        if (control.value !== value) control.value = value;
        control.disabled = disabled;
        const verdict = verdicts.find(({ number }) => number === gap.number);
        mark.textContent = verdict ? (verdict.right ? words.right : words.wrong) : '';
        mark.dataset['outcome'] = verdict ? (verdict.right ? 'right' : 'wrong') : '';
        if (verdict) control.setAttribute('aria-describedby', mark.id);
        else control.removeAttribute('aria-describedby');
      }
    },
  };
}

function input(gap: GapField): HTMLInputElement {
  const control = document.createElement('input');
  control.type = 'text';
  control.autocomplete = 'off';
  control.spellcheck = false;
  control.size = gap.kind === 'number' ? 8 : 14;
  // Not type="number": it refuses the decimal comma of four of our five languages.
  if (gap.kind === 'number') control.inputMode = 'decimal';
  return control;
}

function dropDown(gap: GapField, choose: string): HTMLSelectElement {
  const control = document.createElement('select');
  control.dataset['width'] = 'auto';
  control.append(new Option(choose, ''), ...(gap.options ?? []).map((option) => new Option(option, option)));
  return control;
}

import { printParseErrorCode as nameOf, type printParseErrorCode, visit } from 'jsonc-parser';

/** Where a text stops being JSON, and why. */
export interface JsonFlaw {
  readonly offset: number;
  readonly reason: string;
}

const withoutBraces = /^\s*\[\s*(?="[^"\\]*(?:\\.[^"\\]*)*"\s*:)/;

const reasons: Readonly<Record<ReturnType<typeof printParseErrorCode>, string>> = {
  InvalidSymbol:
    "text that is no JSON value; strings stand in double quotes, and a quote inside one is written '\\\\\"'",
  InvalidNumberFormat: 'a number that is not written as JSON writes numbers',
  PropertyNameExpected: "a member name in double quotes is missing before this, or a ',' is too many",
  ValueExpected: "a value is missing before this, or a ',' is too many",
  ColonExpected: "expected ':' after a member name",
  CommaExpected: "expected ',' or '}' after a value",
  CloseBraceExpected: "expected ',' or '}' after a value",
  CloseBracketExpected: "expected ',' or ']' after a value",
  EndOfFileExpected: 'more text after the end of the value',
  InvalidCommentToken: 'a comment; JSON has none',
  UnexpectedEndOfComment: 'a comment; JSON has none',
  UnexpectedEndOfString: 'a string is not closed on its line',
  UnexpectedEndOfNumber: 'a number is not complete',
  InvalidUnicode: "four hexadecimal digits are missing after '\\u'",
  InvalidEscapeCharacter: 'an escape that JSON does not have',
  InvalidCharacter: 'a control character inside a string; line breaks are written \\n',
  '<unknown ParseErrorCode>': 'text that is no JSON',
};

/** Says where and why `JSON.parse` failed. */
export function explain(text: string, thrown: unknown): JsonFlaw {
  const sample = withoutBraces.exec(text);
  if (sample) return { offset: sample[0].length, reason: 'the braces { } around each row are missing' };
  return firstError(text) ?? { offset: offsetIn(thrown) ?? 0, reason: 'text that is no JSON' };
}

function firstError(text: string): JsonFlaw | undefined {
  let flaw: JsonFlaw | undefined;
  const open: ('}' | ']')[] = [];
  const enter = (closing: '}' | ']') => () => {
    if (flaw) return false;
    open.push(closing);
    return true;
  };
  const leave = () => {
    if (!flaw) open.pop();
  };
  try {
    visit(
      text,
      {
        onObjectBegin: enter('}'),
        onObjectEnd: leave,
        onArrayBegin: enter(']'),
        onArrayEnd: leave,
        onError(code, offset) {
          if (flaw) return;
          const reason = reasons[nameOf(code)].replace("',' or '}'", `',' or '${open.at(-1) ?? '}'}'`);
          flaw = { offset, reason };
        },
      },
      { disallowComments: true },
    );
  } catch {
    return flaw ?? { offset: 0, reason: 'values are nested too deeply' };
  }
  return flaw;
}

function offsetIn(thrown: unknown): number | undefined {
  const position = thrown instanceof Error ? /at position (\d+)/.exec(thrown.message)?.[1] : undefined;
  return position === undefined ? undefined : Number(position);
}

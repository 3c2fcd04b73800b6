/** The credentials of the account that the run has. */
export interface Account {
  readonly email: string;
  readonly token: string;
}

/** How a request shows who it is from. What is not named is right. */
export type Access =
  | { readonly by: 'basic' | 'query' | 'form'; readonly email?: EmailVariant; readonly token?: TokenVariant }
  | { readonly by: 'none' }
  /** An Authorization header as it is written here. */
  | { readonly by: 'header'; readonly value: string };

export type EmailVariant = 'unknown' | 'empty' | 'the token';
export type TokenVariant =
  | 'other case'
  | 'absent'
  | 'wrong'
  | 'empty'
  | 'altered'
  | 'beginning'
  | 'first character'
  | 'longer'
  | 'the email';

const emails: Readonly<Record<EmailVariant, (account: Account) => string>> = {
  unknown: () => 'nobody@example.com',
  empty: () => '',
  'the token': ({ token }) => token,
};

const tokens: Readonly<Record<TokenVariant, (account: Account) => string>> = {
  wrong: () => 'not-the-token',
  empty: () => '',
  absent: () => '',
  altered: ({ token }) => token.slice(0, -1) + (token.endsWith('0') ? '1' : '0'),
  beginning: ({ token }) => token.slice(0, -1),
  'first character': ({ token }) => (token.length > 1 ? token.slice(0, 1) : ''),
  longer: ({ token }) => `${token}x`,
  // A token without letters has no other case: a wrong one then.
  'other case': ({ token }) => (swapped(token) === token ? 'not-the-token' : swapped(token)),
  'the email': ({ email }) => email,
};

function swapped(text: string): string {
  return Array.from(text, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  ).join('');
}

/** The headers and parameters that an access comes to. */
export function accessParts(
  access: Access,
  account: Account,
): {
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
} {
  if (access.by === 'none') return { headers: {}, parameters: {} };
  if (access.by === 'header') return { headers: { authorization: access.value }, parameters: {} };
  const email = access.email ? emails[access.email](account) : account.email;
  const token = access.token ? tokens[access.token](account) : account.token;
  if (access.by !== 'basic') {
    return { headers: {}, parameters: access.token === 'absent' ? { email } : { email, token } };
  }
  const encoded = Buffer.from(`${email}:${token}`, 'utf8').toString('base64');
  return { headers: { authorization: `Basic ${encoded}` }, parameters: {} };
}

/** Every text that gives the account away, the longest first: redaction takes them in this order. */
export function secretsOf(account: Account): readonly (readonly [secret: string, placeholder: string])[] {
  const { email, token } = account;
  const variants = Object.values(tokens).map((variant) => variant(account));
  const pairs = Object.values(emails).flatMap((variant) =>
    variants.map((text) => `${variant(account)}:${text}`),
  );
  const base64 = [`${email}:${token}`, ...variants.map((text) => `${email}:${text}`), ...pairs].map((text) =>
    Buffer.from(text, 'utf8').toString('base64'),
  );
  const written = [token, tokens.beginning(account), tokens.altered(account), swapped(token)].flatMap(
    (text) => [text, encodeURIComponent(text)],
  );
  const found = [
    ...base64.map((text) => [text, '$TXKIT_CREDENTIALS'] as const),
    ...written.map((text) => [text, '$TXKIT_TOKEN'] as const),
    ...[email, encodeURIComponent(email)].map((text) => [text, '$TXKIT_EMAIL'] as const),
  ];
  // What is shorter than this would be found in innocent words.
  return found.filter(([text]) => text.length >= 4).sort(([left], [right]) => right.length - left.length);
}

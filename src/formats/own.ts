/** Sets a member under any name: an assignment to `__proto__` would set no member but the prototype. */
export function setOwn(row: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') row[name] = value;
  else Object.defineProperty(row, name, { value, writable: true, enumerable: true, configurable: true });
}

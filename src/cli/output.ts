/** Where a command writes to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Characters to a line of the terminal. */
  readonly columns: number;
  /** Whether the reader has gone: what is written then is lost. */
  readonly isClosed: boolean;
}

/** A stream of the process. That its reader leaves early (`| head`) is no failure of the command. */
export function outputOf(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    write(text) {
      if (!closed) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns || 80;
    },
    get isClosed() {
      return closed;
    },
  };
}

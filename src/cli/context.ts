import { type Output, outputOf } from './output.js';

/** What a command has of the world around it. */
export interface Context {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readStandardInput(): Promise<Uint8Array>;
  /** Calls the listener for the first interrupt or termination; the second ends the process. Answers how to stop listening. */
  onInterrupt(listener: () => void): () => void;
  /** Ends the command with this code, once it has returned. */
  exitCode: number;
}

export function processContext(): Context {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    async readStandardInput() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    onInterrupt(listener) {
      process.once('SIGINT', listener).once('SIGTERM', listener);
      return () => process.off('SIGINT', listener).off('SIGTERM', listener);
    },
    exitCode: 0,
  };
}

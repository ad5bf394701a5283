import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'
import type { Host } from './host'

/** A host for tests: keeps what it was asked and answers as it was told. */
export class FakeHost implements Host {
  /** Every request, the first first. */
  readonly asked: Request[] = []
  readonly #answer: (request: Request) => Reply | Promise<Reply>

  constructor(answer: (request: Request) => Reply | Promise<Reply>) {
    this.#answer = answer
  }

  async ask(request: Request): Promise<Reply> {
    this.asked.push(request)
    return this.#answer(request)
  }

  listen(): () => void {
    return () => undefined
  }

  pictureAddress(hash: string): string {
    return `picture://${hash}`
  }
}

import type { Reply } from '../bindings/Reply'
import type { Request } from '../bindings/Request'
import type { Host } from './host'

/** A host for tests: keeps what it was asked and answers as it was told. */
export class FakeHost implements Host {
  /** Every request, the first first. */
  readonly asked: Request[] = []
  /** Does what is done before the window closes; says whether it may. */
  leave: () => Promise<boolean> = async () => true
  /** Whether the window fills the screen. */
  fills = false
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

  beforeLeaving(finish: () => Promise<boolean>): () => void {
    this.leave = finish
    return () => undefined
  }

  fillScreen(filled: boolean): void {
    this.fills = filled
  }

  pictureAddress(hash: string): string {
    return `picture://${hash}`
  }
}

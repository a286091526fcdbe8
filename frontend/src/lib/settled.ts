/** Whether the work was done; why it was not is told by whoever did it. */
export async function settled(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch {
    return false
  }
}

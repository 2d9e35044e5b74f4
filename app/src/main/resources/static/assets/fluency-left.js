// Sends what was still waiting on this device when an adult took it back.

const left = document.querySelector("[data-left]");
if (left) {
  let had = false;
  const { sender } = await import(left.dataset.queue);
  await sender(left.dataset, (waiting) => {
    had ||= waiting > 0;
    const words = waiting > 0 ? `${waiting} of the children’s answers wait on this device. They go to school when the connection is back.` : had ? "The answers that waited on this device are at school now. Reload the page to see them." : "";
    if (left.textContent !== words) left.textContent = words;
  });
}

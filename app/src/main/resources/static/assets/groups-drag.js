// Moving a child by dragging: dropped on a group, the child's own choice is set and the plan is made again
// round it. Everything here can be done with the choices themselves, by keyboard and without this script.
const form = document.querySelector('form.stack');
const again = form?.querySelector('button[formaction$="/plan-again"]');

if (form && again) {
  let held = null;
  for (const seat of form.querySelectorAll('.seat')) {
    seat.draggable = true;
    seat.addEventListener('dragstart', (event) => {
      held = seat;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', seat.querySelector('strong')?.textContent ?? '');
    });
    seat.addEventListener('dragend', () => { held = null; });
  }
  for (const place of form.querySelectorAll('[data-drop]')) {
    const choice = () => {
      const select = held?.querySelector('select');
      const option = select && [...select.options].find((each) => each.value === place.dataset.drop);
      return option && !place.contains(held) ? { select, option } : null;
    };
    place.addEventListener('dragover', (event) => {
      if (choice()) {
        event.preventDefault();
        place.classList.add('is-over');
      }
    });
    place.addEventListener('dragleave', () => place.classList.remove('is-over'));
    place.addEventListener('drop', (event) => {
      const chosen = choice();
      place.classList.remove('is-over');
      if (chosen) {
        event.preventDefault();
        chosen.select.value = chosen.option.value;
        form.requestSubmit(again);
      }
    });
  }
}

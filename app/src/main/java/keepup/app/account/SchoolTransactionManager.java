package keepup.app.account;

import java.sql.SQLException;
import javax.sql.DataSource;
import keepup.database.SchoolTransactions;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Every transaction names the current school to the database before its first statement. Work
/// outside a transaction, or with no school, sees no school's rows: forgetting fails shut.
final class SchoolTransactionManager extends JdbcTransactionManager {

  SchoolTransactionManager(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    try {
      var school = CurrentSchool.find();
      if (school.isPresent()) {
        enter(school.get());
      }
    } catch (RuntimeException | Error fault) {
      doCleanupAfterCompletion(transaction);
      throw fault;
    }
  }

  private void enter(SchoolId school) {
    var holder =
        (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
    if (holder == null) {
      throw new IllegalStateException("A transaction began without a connection.");
    }
    try {
      SchoolTransactions.enter(holder.getConnection(), school.value());
    } catch (SQLException fault) {
      throw new DataAccessResourceFailureException("The school could not be named.", fault);
    }
  }
}
